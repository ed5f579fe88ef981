"""All that a page may ask for or change, as a protocol: pages never see files, the log or the clock behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from hamstring_gui.guide.session import Session
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.search import ALL, Filter
from hamstring_gui.practice.settings import Settings, Value
from hamstring_gui.practice.week import Week
from hamstring_gui.screens.library import Library
from hamstring_gui.screens.log_keeper import LogKeeper
from hamstring_gui.screens.log_reader import LogReader
from hamstring_gui.screens.profiles import Profiles
from hamstring_gui.screens.reminders import Reminders
from hamstring_gui.screens.system_look import SystemLook


class Services(Protocol):
    """What the program offers to its pages; every method is quick enough for the GUI thread."""

    @property
    def today(self) -> date:
        """Return the local date."""

    @property
    def local_now(self) -> datetime:
        """Return the local time with its offset."""

    @property
    def look(self) -> SystemLook:
        """Return what the system wants of looks."""

    @property
    def settings(self) -> Settings:
        """Return the settings in force."""

    def set_setting(self, key: str, value: Value) -> None:
        """Change one setting and keep it."""

    @property
    def routine(self) -> Routine:
        """Return the routine that is practised."""

    @property
    def library(self) -> Library:
        """Return the library of routines."""

    @property
    def profiles(self) -> Profiles:
        """Return the people who share this computer."""

    @property
    def reminders(self) -> Reminders:
        """Return who reminds of practising."""

    def use_routine(self, name: str) -> None:
        """Practise that routine of the library from now on; FaultsError, and all as it was, when it can't be read."""

    @property
    def choice_values(self) -> Mapping[str, Value]:
        """Return what was chosen about the routine's exercises, by the keys of `exercise_settings`."""

    def set_choice(self, key: str, value: Value) -> None:
        """Change one choice about the routine's exercises and keep it."""

    @property
    def choices(self) -> Choices:
        """Return settings and choices as the planner takes them."""

    def plan(self) -> Plan:
        """Return the plan that a session started now would have; at least one exercise is included."""

    def start_session(self, tight_before: int | None = None) -> Session:
        """Return a new session of that plan, recorded in the log, not yet started."""

    def start_trial(self, exercise: str, position: str) -> Session:
        """Return a session of one position of an exercise, not recorded in the log, not yet started."""

    def keep_session(self, record: SessionRecord) -> None:
        """Put the record of such a trial into the log; it doesn't count towards the week."""

    def resume_session(self, uuid: str) -> Session:
        """Return a session that goes on where an interrupted one stood, in the same row of the log, not yet started."""

    def running_record(self) -> SessionRecord | None:
        """Return the record of the session that runs or has just ended, as it is in the log."""

    def session(self, uuid: str) -> SessionRecord | None:
        """Return one session of the log, or None when it isn't there."""

    def sessions(self, offset: int, limit: int, matching: Filter = ALL) -> Sequence[SessionRecord]:
        """Return the sessions that a filter lets through, newest first."""

    def session_count(self, matching: Filter = ALL) -> int:
        """Return how many sessions of the log a filter lets through."""

    @property
    def reader(self) -> LogReader:
        """Return who answers questions to the log that may take their time."""

    @property
    def keeper(self) -> LogKeeper:
        """Return who takes the log out and in, and backs it up."""

    def change_record(self, record: SessionRecord) -> None:
        """Keep a record in which the person changed something."""

    def delete_session(self, uuid: str) -> None:
        """Take a session out of the log; `restore_session` brings it back."""

    def restore_session(self, uuid: str) -> None:
        """Bring a deleted session back."""

    def interrupted(self) -> SessionRecord | None:
        """Return the session that was cut off last and not yet decided about, if any."""

    def keep_partial(self, uuid: str) -> None:
        """Decide that an interrupted session stays in the log as it is; it isn't offered again."""

    def week(self, today: date) -> Week:
        """Return the week of a day against the goal."""

    def try_voice(self, text: str, tell: Callable[[bool], None]) -> None:
        """Let the voice say something now; `tell` is called, later or at once, with whether it could."""

    def notices(self) -> Sequence[str]:
        """Return what the person should be told about, such as a wrong value in the settings file."""
