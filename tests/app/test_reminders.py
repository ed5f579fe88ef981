"""Reminders in the running program: one notification, kept over a restart, silent where it would be of no use."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.app.clocks import Time
from hamstring_gui.app.kept import Kept
from hamstring_gui.app.reminders import Reminders, Tray, in_front
from hamstring_gui.app.services import ProgramServices
from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.practice.week import week_of, with_pause
from hamstring_gui.store import routine_file, settings_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog
from tests.conftest import FakeClock

SIX = datetime(2026, 11, 23, 18, 0).astimezone()  # a Monday, local


class FakeNotifier:
    """Keeps what it was asked to show."""

    def __init__(self) -> None:
        self.there = True
        self.shown: list[tuple[str, str]] = []
        self.closed = 0

    def is_there(self) -> bool:
        return self.there

    def notify(self, title: str, text: str) -> None:
        self.shown.append((title, text))

    def close(self) -> None:
        self.closed += 1


class Running:
    """A program's services at a time that a test sets, and what they showed."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self.now = SIX
        self.places, self._clock = Places(folder), clock
        self.opened: list[ProgramServices] = []
        self.start()

    def start(self) -> None:
        """Start the program, once more if it was."""
        self.close()
        loaded = settings_file.load(self.places.settings_file)
        routine = routine_file.load(asset("routines", "hamstring.toml"))
        kept = Kept(self.places, loaded, loaded.settings, routine, {})
        log = SessionLog(self.places.log_file)
        self.services = ProgramServices(kept, log, Time(now=lambda: self.now, clock=self._clock))
        self.opened.append(self.services)
        self.notifier = FakeNotifier()
        self.in_front = False
        self.told: list[str] = []
        self.services.notice.connect(self.told.append)
        self.reminders = Reminders(self.services, lambda: self.now, self.notifier, is_in_front=lambda: self.in_front)
        self.reminders.start()

    def close(self) -> None:
        """End the program."""
        while self.opened:
            self.reminders.close()
            self.opened.pop().close()

    def practised(self, day: datetime, ending: Ending = Ending.COMPLETED, uuid: str = "one") -> None:
        """Put a session into the log."""
        record = SessionRecord(uuid, day, "hamstring", "Hamstring release", Tempo(), ending=ending, active_seconds=60.0)
        self.services.keep_session(record)


@pytest.fixture
def running(tmp_path: Path, clock: FakeClock, qtbot: QtBot) -> Iterator[Running]:
    made = Running(tmp_path, clock)
    made.services.set_setting("reminder.enabled", True)
    yield made
    made.close()


def test_it_is_off_until_it_is_wanted(running: Running) -> None:
    assert (
        settings_file.Loaded(running.services.settings_keeper.loaded.document).settings.flag("reminder.enabled")
        is False
    )
    assert running.reminders._timer.isActive()
    running.services.set_setting("reminder.enabled", False)
    assert not running.reminders._timer.isActive()
    assert running.notifier.closed
    running.reminders.look()
    assert not running.notifier.shown


def test_one_a_day_also_after_a_restart_and_a_clock_set_back(running: Running) -> None:
    running.reminders.look()
    running.reminders.look()
    assert [title for title, _ in running.notifier.shown] == ["Hamstring release"]
    assert "12 minutes" in running.notifier.shown[0][1]
    running.start()
    running.now = SIX + timedelta(minutes=1)
    running.reminders.look()
    running.now = SIX
    running.reminders.look()
    assert not running.notifier.shown
    running.now = SIX + timedelta(days=2)
    running.reminders.look()
    assert len(running.notifier.shown) == 1


@pytest.mark.parametrize("ending", [Ending.COMPLETED, Ending.PAIN, Ending.STOPPED])
def test_after_a_session_of_that_day_it_is_silent(running: Running, ending: Ending) -> None:
    running.practised(SIX - timedelta(hours=8), ending)
    running.reminders.look()
    assert not running.notifier.shown


def test_a_rehearsal_or_the_session_of_another_day_does_not_silence_it(running: Running) -> None:
    running.practised(SIX - timedelta(days=1))
    record = running.services.sessions(0, 1)[0]
    running.services.keep_session(replace(record, uuid="two", started=SIX - timedelta(hours=1), rehearsal=True))
    running.reminders.look()
    assert len(running.notifier.shown) == 1


def test_once_the_goal_of_the_week_is_reached_it_is_silent(running: Running) -> None:
    running.services.set_setting("week.goal", 1)
    running.now = SIX + timedelta(days=2)
    running.practised(SIX)
    running.reminders.look()
    assert not running.notifier.shown
    running.now = SIX + timedelta(days=7)
    running.reminders.look()
    assert len(running.notifier.shown) == 1


def test_in_a_week_of_pause_it_is_silent(running: Running) -> None:
    start = running.services.week(SIX.date()).start
    assert start <= week_of(SIX.date())
    running.services.set_setting("week.paused", with_pause("", start, paused=True))
    running.reminders.look()
    assert not running.notifier.shown


def test_while_a_session_is_on_it_is_silent(running: Running) -> None:
    session = running.services.start_session()
    session.start()
    running.reminders.look()
    assert not running.notifier.shown
    assert running.services.in_session


def test_whoever_looks_at_the_window_is_reminded_in_it_without_a_notification(running: Running) -> None:
    running.in_front = True
    running.notifier.there = False  # it needs no tray either
    running.reminders.look()
    running.reminders.look()
    assert [("12 minutes" in text) for text in running.told] == [True]
    running.in_front, running.notifier.there = False, True
    running.reminders.look()
    assert not running.notifier.shown, "once a day is enough, wherever it was"


def test_whoever_looks_elsewhere_is_reminded_by_the_desktop_alone(running: Running) -> None:
    running.reminders.look()
    assert len(running.notifier.shown) == 1
    assert not running.told


def test_a_window_with_the_focus_is_in_front(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(in_front)


def test_without_a_tray_nothing_is_marked_as_shown(running: Running) -> None:
    running.notifier.there = False
    assert not running.reminders.can_show
    running.reminders.look()
    assert running.services.settings.word("reminder.shown") == ""
    assert not Tray(running.services).is_there()  # off screen there is none


def test_the_calendar_file_is_written_and_what_goes_wrong_is_told(running: Running, tmp_path: Path) -> None:
    told = running.reminders.save_calendar(tmp_path / "mine")
    text = (tmp_path / "mine.ics").read_text(encoding="utf-8")
    assert "BYDAY=MO,WE,FR" in text
    assert "mine.ics" in told
    (tmp_path / "file").touch()
    assert "x.ics could not be written" in running.reminders.save_calendar(tmp_path / "file" / "x.ics")
    running.services.set_setting("reminder.days", "")
    assert running.reminders.save_calendar(tmp_path / "none.ics") == "Choose a day of the week first."
    assert not (tmp_path / "none.ics").exists()


def test_other_values_than_days_and_times_cost_only_themselves(
    running: Running, make_settings: Callable[[str], Path]
) -> None:
    loaded = settings_file.load(make_settings('[reminder]\ndays = "mon funday"\ntime = "25:00"\n'))
    assert loaded.settings.word("reminder.time") == "18:00"
    assert any("reminder.days" in notice and "weekdays such as" in notice for notice in loaded.notices)
    assert any("reminder.time" in notice and "“23:59”" in notice for notice in loaded.notices)


@pytest.fixture
def make_settings(tmp_path: Path) -> Callable[[str], Path]:
    def made(text: str) -> Path:
        path = tmp_path / "settings.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return made
