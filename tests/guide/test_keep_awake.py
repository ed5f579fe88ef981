"""The machine stays awake while a session runs, and never longer."""

import sys
import threading
from collections.abc import Callable
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from hamstring_gui.guide.keep_awake import KeepAwake, SystemInhibitor
from hamstring_gui.guide.session import Session
from hamstring_gui.practice.choices import Choices
from tests.conftest import FakeClock


class FakeInhibitor:
    """Knows whether it holds; fails at once when there is nothing to hold."""

    def __init__(self, available: bool = True) -> None:
        self.available = available
        self._held = False

    def holds(self) -> bool:
        return self._held

    def hold(self, failed: Callable[[], None]) -> None:
        self._held = self.available
        if not self.available:
            failed()

    def release(self) -> None:
        self._held = False


@pytest.fixture
def inhibitor() -> FakeInhibitor:
    return FakeInhibitor()


@pytest.fixture
def session(make_session: Callable[..., Session]) -> Session:
    return make_session(Choices())


def test_awake_from_the_start_to_the_end(session: Session, inhibitor: FakeInhibitor) -> None:
    _keeper = KeepAwake(session, inhibitor)
    assert not inhibitor.holds()
    session.start()
    assert inhibitor.holds()
    session.stop_for_pain()
    assert not inhibitor.holds()


def test_a_short_pause_keeps_awake_and_a_long_one_lets_sleep(
    session: Session, inhibitor: FakeInhibitor, qtbot: QtBot
) -> None:
    patient, impatient = FakeInhibitor(), inhibitor
    keepers = KeepAwake(session, patient), KeepAwake(session, impatient, patience=0)
    session.start()
    session.pause()
    assert impatient.holds(), "a pause has just begun"
    qtbot.waitUntil(lambda: not impatient.holds())
    assert patient.holds()
    session.resume()
    assert impatient.holds()
    session.stop()
    assert not patient.holds()
    del keepers


def test_going_back_and_forth_in_a_pause_does_not_hold_again(
    session: Session, inhibitor: FakeInhibitor, qtbot: QtBot
) -> None:
    _keeper = KeepAwake(session, inhibitor, patience=0)
    session.start()
    session.pause()
    qtbot.waitUntil(lambda: not inhibitor.holds())
    session.next_phase()
    qtbot.waitUntil(lambda: not inhibitor.holds())
    session.stop()


def test_a_gate_that_nobody_passes_lets_sleep(
    make_session: Callable[..., Session], inhibitor: FakeInhibitor, qtbot: QtBot
) -> None:
    session = make_session(Choices(get_ready=None))
    _keeper = KeepAwake(session, inhibitor, patience=0)
    session.start()
    assert session.at_gate
    qtbot.waitUntil(lambda: not inhibitor.holds())
    session.go_on()
    assert inhibitor.holds()
    session.stop()


def test_a_session_thrown_away_lets_sleep(session: Session, inhibitor: FakeInhibitor, qtbot: QtBot) -> None:
    keeper = KeepAwake(session, inhibitor, parent=session)
    session.start()
    session.pause()
    session.deleteLater()
    qtbot.waitUntil(lambda: not inhibitor.holds())
    del keeper


def test_where_it_cannot_be_had_the_person_is_told_once(session: Session, qtbot: QtBot) -> None:
    keeper = KeepAwake(session, FakeInhibitor(available=False))
    told: list[str] = []
    keeper.notice.connect(told.append)
    session.start()
    session.pause()
    session.resume()
    qtbot.waitUntil(lambda: bool(told))
    session.stop()
    qtbot.wait(0)
    assert len(told) == 1
    assert "screen" in told[0]


class Desktop(ModuleType):
    """Stands in for wakepy: one wish, given and taken back."""

    def __init__(self, active: bool) -> None:
        super().__init__("wakepy")
        self.keep = self
        self.active = active
        self.entered, self.left = threading.Event(), threading.Event()
        self.threads: set[int] = set()

    def presenting(self, on_fail: str) -> "Desktop":
        return self

    def __enter__(self) -> "Desktop":
        self.threads.add(threading.get_ident())
        self.entered.set()
        return self

    def __exit__(self, *_args: object) -> None:
        self.threads.add(threading.get_ident())
        self.left.set()


def _wait_for_keepers() -> None:
    for thread in threading.enumerate():
        if thread.name == "keep-awake":
            thread.join(10)


def test_the_wish_is_taken_back_by_the_thread_that_gave_it(monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = Desktop(active=True)
    monkeypatch.setitem(sys.modules, "wakepy", desktop)
    failures: list[int] = []
    inhibitor = SystemInhibitor()
    inhibitor.hold(lambda: failures.append(1))
    inhibitor.hold(lambda: failures.append(1))
    assert desktop.entered.wait(10)
    assert not desktop.left.is_set()
    inhibitor.release()
    inhibitor.release()
    _wait_for_keepers()
    assert desktop.left.is_set()
    assert len(desktop.threads) == 1
    assert threading.get_ident() not in desktop.threads
    assert not failures


@pytest.mark.parametrize("there", [True, False])
def test_a_desktop_that_refuses_is_told_of(monkeypatch: pytest.MonkeyPatch, there: bool) -> None:
    monkeypatch.setitem(sys.modules, "wakepy", Desktop(active=False) if there else None)
    failures: list[int] = []
    inhibitor = SystemInhibitor()
    inhibitor.hold(lambda: failures.append(1))
    _wait_for_keepers()
    assert failures == [1]
    inhibitor.release()


def test_the_clock_of_a_session_is_not_touched(session: Session, inhibitor: FakeInhibitor, clock: FakeClock) -> None:
    _keeper = KeepAwake(session, inhibitor)
    session.start()
    clock.advance(1.5)
    assert session.tick().elapsed == pytest.approx(1.5)
    session.stop()
