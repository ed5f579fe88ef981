"""What the pages ask for, answered from files, log and clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QLocale, QObject, Signal

from hamstring_gui.guide.session import Session
from hamstring_gui.guide.tempo_steps import Replan
from hamstring_gui.guide.writer import LogBook
from hamstring_gui.practice import planner, resume
from hamstring_gui.practice.choices import Choices, chosen
from hamstring_gui.practice.excerpt import excerpt_plan
from hamstring_gui.practice.faults import printable
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.profile import FIRST
from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.search import ALL, Filter
from hamstring_gui.practice.settings import Settings, Value
from hamstring_gui.practice.week import Week, paused_weeks, week_back
from hamstring_gui.screens.system_look import SystemLook
from hamstring_gui.store import library, settings_file
from hamstring_gui.store.own_routines import OwnRoutines
from hamstring_gui.store.profiles import Profiles
from hamstring_gui.store.session_log import SessionLog
from hamstring_gui.store.translations import catalogue

from .choices_text import read_choices, written_choices
from .clocks import Time
from .kept import Kept
from .language import spoken
from .log_at_hand import LogAtHand
from .log_reading import LogReading
from .log_work import LogWork
from .recorded_sessions import RecordedSessions
from .reminders import Reminders
from .replanning import replanning
from .settings_keeper import SettingsKeeper
from .unkept_log import UnkeptLog
from .waiting_log import WaitingLog

NOT_KEPT = "Nothing can be written in {folder}: what you set and practise holds only until the program ends."


class ProgramServices(QObject):
    """Settings, routine, sessions and log for the pages; each answer quick enough for the GUI thread."""

    notice = Signal(str)
    """Something the person should be told, in words."""
    voice_wanted = Signal(str)
    """What the voice is to say now, to try it."""
    session_made = Signal(object)
    """A session was made and is about to start: sound and keep-awake follow it."""
    running_session_changed = Signal(str)
    """The uuid of the session that runs now; empty once it has ended."""
    setting_changed = Signal(str)

    def __init__(
        self, kept: Kept, log: SessionLog, time: Time | None = None,
        parent: QObject | None = None, look: SystemLook | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.look = look or SystemLook(self)
        """What the system wants of looks."""
        self._kept = kept
        self.settings_keeper = SettingsKeeper(kept.places.settings_file, kept.loaded, self.notice.emit)
        """Who keeps what is set and chosen."""
        self._settings = kept.settings
        self._values = dict(kept.values)
        self._log = log
        self.book = WaitingLog(log, self)
        """The log as records are saved in it: what the disk doesn't take waits there."""
        self._log_work = LogWork(log, self)
        self._at_hand = LogAtHand(log, self)
        self._at_hand.notice.connect(self.notice)
        self._time = time or Time()
        self.clock = self._time.running_clock()
        """The clock that sessions, and the sound that follows them, run by."""
        self._made = RecordedSessions(self._time, self.clock, self.notice.emit)
        self._voice_told: Callable[[bool], None] = lambda _spoken: None
        self.profiles = Profiles(kept.places.data_dir, kept.places.profile or FIRST)
        """The people who share this computer."""
        self.reminders = Reminders(self, self._time.now, profile=kept.places.profile)
        """Who reminds of practising, once started."""
        self._library = OwnRoutines(kept.places.routines_dir, library.poses(), spoken(kept.settings))

    @property
    def today(self) -> date:
        """Return the local date."""
        return self.local_now.date()

    @property
    def local_now(self) -> datetime:
        """Return the local time with its offset."""
        return self._time.now()

    @property
    def settings(self) -> Settings:
        """Return the settings in force."""
        return self._settings

    def set_setting(self, key: str, value: Value) -> None:
        """Change one setting and keep it."""
        self._settings = self._settings.with_value(key, value)
        self.settings_keeper.keep_setting(key, value)
        self.setting_changed.emit(key)

    @property
    def routine(self) -> Routine:
        """Return the routine that is practised."""
        return self._kept.routine

    @property
    def library(self) -> OwnRoutines:
        """Return the library of routines: those that come with the program, and the person's own."""
        return self._library

    def use_routine(self, name: str) -> None:
        """Practise that routine of the library from now on.

        Raises FaultsError when it can't be read; then all is as it was.
        """
        routine = self._library.routine(name)
        written = settings_file.routine_choices(self.settings_keeper.loaded, routine)
        self._kept, self._values = replace(self._kept, routine=routine), dict(written.values)
        self.set_setting("practice.routine", name)

    @property
    def choice_values(self) -> Mapping[str, Value]:
        """Return what was chosen about the routine's exercises."""
        return dict(self._values)

    def set_choice(self, key: str, value: Value) -> None:
        """Change one choice about the routine's exercises and keep it."""
        self._values[key] = value
        self.settings_keeper.keep_choice(self.routine.name, key, value)

    @property
    def choices(self) -> Choices:
        """Return settings and choices as the planner takes them."""
        return chosen(self._settings, self.routine, self._values)

    def plan(self) -> Plan:
        """Return the plan that a session started now would have."""
        return planner.build(self.routine, self.choices)

    def start_session(self, tight_before: int | None = None) -> Session:
        """Return a new session, recorded in the log, not yet started."""
        return self._recorded(self.plan(), self._new_record(tight_before), self._replan(self.choices), log=self.book)

    def start_trial(self, exercise: str, position: str) -> Session:
        """Return a session of one movement, which `keep_session` puts into the log, if anything does."""
        short = self.routine.exercise(exercise).short
        title = f"{self.routine.title}: {short}"
        record = replace(self._new_record(None), title=title, rehearsal=True)

        def planned(choices: Choices) -> Plan:
            return excerpt_plan(self.routine, choices, exercise, position)

        return self._recorded(
            planned(self.choices), record, replanning(self.routine, self.choices, planned), log=UnkeptLog()
        )

    def _new_record(self, tight_before: int | None) -> SessionRecord:
        return SessionRecord(
            uuid=str(uuid4()),
            started=self._time.now(),
            routine=self.routine.name,
            title=self.routine.title,
            tempo=self.choices.tempo,
            rehearsal=self._time.speed != 1.0,
            tight_before=tight_before,
            choices=written_choices(self._settings, self._values),
        )

    def resume_session(self, uuid: str) -> Session:
        """Return a session that goes on where an interrupted one stood, in the same row of the log, not yet started.

        Raises KeyError when the log has no such session, FaultsError when its routine can't be read any more.
        """
        record = self.session(uuid)
        if record is None:
            raise KeyError(uuid)
        if record.routine != self.routine.name:
            self.use_routine(record.routine)
        choices = read_choices(record.choices, self.routine) or self.choices
        whole = planner.build(self.routine, choices)
        plan, first = resume.taken_up(whole, record.at, choices.get_ready)
        return self._recorded(plan, record, self._replan(choices), log=self.book, first=first)

    def _recorded(self, plan: Plan, record: SessionRecord, replan: Replan, *, log: LogBook, first: int = 0) -> Session:
        session = self._made.make(plan, self.routine, replan, record, log=log, first=first)
        session.started.connect(lambda: self.running_session_changed.emit(record.uuid))
        session.ended.connect(lambda _ending: self.running_session_changed.emit(""))
        self.session_made.emit(session)
        return session

    def _replan(self, choices: Choices) -> Replan:
        return replanning(self.routine, choices, partial(planner.build, self.routine))

    @property
    def in_session(self) -> bool:
        """Return whether a session is on, be it paused."""
        return self._made.is_on

    def running_record(self) -> SessionRecord | None:
        """Return the record of the session that runs or has just ended."""
        return self._made.record

    def session(self, uuid: str) -> SessionRecord | None:
        """Return one session of the log, or None when it isn't there."""
        return self._at_hand.read(("session", uuid), lambda: self._log.get(uuid), None)

    def sessions(self, offset: int, limit: int, matching: Filter = ALL) -> Sequence[SessionRecord]:
        """Return the sessions that a filter lets through, newest first."""
        question = ("sessions", offset, limit, matching)
        return self._at_hand.read(question, lambda: self._log.page(offset, limit, matching), ())

    def session_count(self, matching: Filter = ALL) -> int:
        """Return how many sessions of the log a filter lets through."""
        return self._at_hand.read(("count", matching), lambda: self._log.count(matching), 0)

    @property
    def keeper(self) -> LogWork:
        """Return who takes the log out and in, and backs it up."""
        return self._log_work

    @property
    def reader(self) -> LogReading:
        """Return who answers questions to the log that may take their time."""
        return self._at_hand.reader

    def change_record(self, record: SessionRecord) -> None:
        """Keep a record in which the person changed something."""
        if not self._made.change(record):
            self._at_hand.change(lambda: self.book.save(record))

    def keep_session(self, record: SessionRecord) -> None:
        """Put a record of what was tried into the log."""
        self._at_hand.change(lambda: self.book.save(record))

    def delete_session(self, uuid: str) -> None:
        """Take a session out of the log; `restore_session` brings it back."""
        self._at_hand.change(lambda: self._log.delete(uuid))

    def restore_session(self, uuid: str) -> None:
        """Bring a deleted session back."""
        self._at_hand.change(lambda: self._log.restore(uuid))

    def keep_partial(self, uuid: str) -> None:
        """Decide that an interrupted session stays in the log as it is."""
        self._at_hand.change(lambda: self._log.keep_as_partial(uuid))

    def interrupted(self) -> SessionRecord | None:
        """Return the session that was cut off last and not yet decided about, if any."""
        found = self._at_hand.read("interrupted", self._log.interrupted, None)
        running = self.running_record()
        return None if found is not None and running is not None and found.uuid == running.uuid else found

    def week(self, today: date) -> Week:
        """Return the week of a day against the goal."""
        first_weekday = QLocale().firstDayOfWeek().value - 1
        pauses = paused_weeks(self._settings.word("week.paused"), first_weekday)
        goal = round(self._settings.number("week.goal"))
        return week_back(today, self._counted_days, goal, first_weekday, pauses)

    def _counted_days(self, since: date) -> tuple[date, ...]:
        none: tuple[date, ...] = ()
        return self._at_hand.read(("counted days", since), lambda: self._log.counted_days(since), none)

    def try_voice(self, text: str, tell: Callable[[bool], None]) -> None:
        """Let the voice say something now; `tell` is called with whether it could, once that is known."""
        self._voice_told = tell
        self.voice_wanted.emit(text)

    def tell_voice(self, spoken: bool) -> None:
        """Tell who tried the voice last whether it spoke."""
        self._voice_told(spoken)

    def notices(self) -> Sequence[str]:
        """Return what the person should be told at the start."""
        found = self._at_hand.read("notices", self._log.open, self._log.notices, tells=False)
        unwritable = self._kept.places.unwritable()
        trouble = (NOT_KEPT.format(folder=printable(str(unwritable))),) if unwritable else ()
        notices = (*self._kept.notices, *trouble, *found, *filter(None, [self._at_hand.unreadable]))
        return tuple(catalogue(spoken(self._settings)).notice(text) for text in notices)

    def close(self) -> None:
        """Let a session stand where it is and bring all to disk; nothing is asked."""
        self._made.close()
        self.book.save_waiting()
        self.reminders.close()
        self._log_work.close()
        self._at_hand.close()
        self._log.close()
