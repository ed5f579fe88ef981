"""Questions to the log: answered in order in the window's thread, given up when nobody waits, never in the way."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hamstring_gui.app.log_at_hand import LogAtHand
from hamstring_gui.app.log_reading import LogReading
from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.screens.log_reader import Asking, LogView
from hamstring_gui.store.session_log import SessionLog

NOW = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)


def session(number: int) -> SessionRecord:
    return SessionRecord(f"{number}", NOW, "hamstring", "Hamstring release", Tempo())


@pytest.fixture
def log(tmp_path: Path) -> Iterator[SessionLog]:
    log = SessionLog(tmp_path / "sessions.sqlite", now=lambda: NOW)
    for number in range(3):
        log.save(session(number))
    yield log
    log.close()


def always() -> bool:
    return True


@pytest.fixture
def at_hand(log: SessionLog, qtbot: QtBot) -> Iterator[LogAtHand]:
    at_hand = LogAtHand(log)
    yield at_hand
    at_hand.close()


class Held:
    """Another thread that holds the log, as an import does, until it is told to let go."""

    def __init__(self, log: SessionLog) -> None:
        self._go, begun = threading.Event(), threading.Event()

        def hold() -> None:
            with log.held(-1):
                begun.set()
                self._go.wait()

        self._thread = threading.Thread(target=hold)
        self._thread.start()
        begun.wait()

    def let_go(self) -> None:
        self._go.set()
        self._thread.join()


@pytest.fixture
def hold(log: SessionLog) -> Iterator[Callable[[], Held]]:
    held: list[Held] = []

    def begin() -> Held:
        held.append(Held(log))
        return held[-1]

    yield begin
    for one in held:
        one.let_go()


def test_answers_come_in_order_in_the_thread_that_asked(at_hand: LogAtHand) -> None:
    told: list[tuple[int, threading.Thread]] = []
    asked_in: set[threading.Thread] = set()

    def question(number: int) -> int:
        asked_in.add(threading.current_thread())
        return number

    for number in range(20):
        at_hand.reader.ask(
            lambda _log, n=number: question(n),  # type: ignore[misc]  # bound at once
            lambda answer: told.append((answer or 0, threading.current_thread())),
            always,
        )
    at_hand.reader.settle()
    assert told == [(number, threading.main_thread()) for number in range(20)]
    assert threading.main_thread() not in asked_in


def test_the_window_goes_on_while_the_log_is_held_and_what_it_changed_is_kept(
    at_hand: LogAtHand, log: SessionLog, hold: Callable[[], Held]
) -> None:
    assert at_hand.read("count", log.count, 0) == 3
    held = hold()
    found: list[int | None] = []
    at_hand.change(lambda: log.delete("0"))
    at_hand.change(lambda: log.delete("1"))
    at_hand.reader.ask(lambda view: view.count(), found.append, always)
    assert at_hand.read("count", log.count, 0) == 3
    assert at_hand.read("never asked before", log.count, -1) == -1
    assert found == []
    held.let_go()
    at_hand.reader.settle()
    assert found == [1]
    assert at_hand.read("count", log.count, 0) == 1


def test_changes_that_wait_are_made_before_the_program_ends(
    at_hand: LogAtHand, log: SessionLog, hold: Callable[[], Held]
) -> None:
    held = hold()
    at_hand.change(lambda: log.delete("0"))
    held.let_go()
    at_hand.close()
    assert log.count() == 2


def test_what_nobody_waits_for_is_given_up_half_way_and_the_log_reads_on(at_hand: LogAtHand, log: SessionLog) -> None:
    begun, wanted, told = threading.Event(), [True], list[object]()

    def endless(_view: LogView) -> int:
        begun.set()
        query = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        return len(log.connection.rows(query))

    at_hand.reader.ask(endless, told.append, lambda: wanted[0])
    begun.wait()
    wanted[0] = False
    at_hand.reader.ask(lambda view: view.count(), told.append, always)
    at_hand.reader.settle()
    assert told == [3]


def test_a_log_that_cannot_be_read_is_told_once_and_answered_by_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "sessions.sqlite").mkdir()
    at_hand = LogAtHand(SessionLog(tmp_path / "sessions.sqlite"))
    notices: list[str] = []
    told: list[object] = []
    at_hand.notice.connect(notices.append)
    for _ in range(2):
        at_hand.reader.ask(lambda view: view.count(), told.append, always)
    at_hand.reader.settle()
    assert told == [None, None]
    assert len(notices) == 1
    at_hand.close()


def test_a_question_that_fails_is_told_and_the_next_is_answered(at_hand: LogAtHand) -> None:
    notices: list[str] = []
    told: list[object] = []
    at_hand.notice.connect(notices.append)
    at_hand.reader.ask(lambda _view: 1 // 0, told.append, always)
    at_hand.reader.ask(lambda view: view.count(), told.append, always)
    at_hand.reader.settle()
    assert told == [None, 3]
    assert "ZeroDivisionError" in notices[0]


def test_a_page_that_is_gone_is_told_nothing(log: SessionLog, qtbot: QtBot) -> None:
    reader, page = LogReading(log), QObject()
    told: list[object] = []
    asking = Asking(reader, page)
    asking.ask(lambda view: view.count(), told.append)
    page.deleteLater()
    del page, asking
    reader.close()
    reader.settle()
    assert told == []
