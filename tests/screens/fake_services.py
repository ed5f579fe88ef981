"""Services in memory, with made-up sessions: what the program does, without files or a clock."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeVar

from hamstring_gui.guide.session import Session
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices, chosen
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.record import Ending, Portion, Progress, SessionRecord
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.search import ALL, Filter
from hamstring_gui.practice.settings import Settings, Value
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.practice.totals import DayOutcome, DayTotal, ExerciseTotal
from hamstring_gui.practice.week import Week, paused_weeks, week_at
from hamstring_gui.screens.log_keeper import Advanced, Ended, KeptCopy, Listed, Work
from hamstring_gui.screens.log_reader import LogView
from hamstring_gui.screens.system_look import SystemLook
from hamstring_gui.store import routine_file
from hamstring_gui.store.assets import asset
from tests.screens.fake_library import FakeLibrary
from tests.screens.fake_profiles import FakeProfiles

Answer = TypeVar("Answer")

TODAY = date(2026, 11, 23)
ENDINGS = (*[Ending.COMPLETED] * 12, Ending.STOPPED, Ending.PAIN, Ending.INTERRUPTED)


def made_up(number: int, day: date, ending: Ending, portions: tuple[Portion, ...]) -> SessionRecord:
    """Return a session that could have been; the same number gives the same session."""
    dice = random.Random(number)
    part = 1.0 if ending is Ending.COMPLETED else dice.uniform(0.2, 0.8)
    left = round(part * sum(portion.planned for portion in portions))
    done = []
    for portion in portions:
        done.append(replace(portion, done=min(portion.planned, left)))
        left -= done[-1].done
    before = dice.choice((None, 4, 5, 6, 7))
    started = datetime(day.year, day.month, day.day, dice.choice((7, 18, 21)), dice.randrange(60), tzinfo=UTC)
    return SessionRecord(
        uuid=f"made-up-{number}",
        started=started,
        routine="hamstring",
        title="Hamstring release",
        tempo=Tempo(),
        tempos={"deadlift": Tempo(3, 1, 2, 0)},
        variants={"deadlift": "wall"} if dice.random() < 0.3 else {},
        portions=tuple(done),
        ending=ending,
        active_seconds=719 * part,
        paused_seconds=dice.choice((0.0, 0.0, 42.0)),
        pauses=dice.choice((0, 0, 1)),
        planned_seconds=719.0,
        rehearsal=dice.random() < 0.05,
        ended=started + timedelta(seconds=760 * part),
        tight_before=before,
        tight_after=None if before is None else max(0, before - dice.choice((1, 2, 2, 3))),
        effort=dice.choice((None, 3, 4, 5)),
        note=dice.choice(("", "", "", "Left side was stiffer than the right.", "Slept badly; easy today.")),
    )


def day_totals(records: Iterable[SessionRecord]) -> list[DayTotal]:
    """Sum up sessions by day."""
    found: dict[date, list[SessionRecord]] = {}
    for record in sorted(records, key=lambda one: one.started):
        found.setdefault(record.day, []).append(record)
    return [
        DayTotal(
            day,
            len(those),
            sum(record.counts_for_week for record in those),
            sum(record.active_seconds for record in those if not record.rehearsal),
        )
        for day, those in found.items()
    ]


def day_outcomes(records: Iterable[SessionRecord]) -> list[DayOutcome]:
    """Sum up sessions by day and by how they ended."""
    found: dict[tuple[date, bool, Ending], list[SessionRecord]] = {}
    for record in records:
        found.setdefault((record.day, record.rehearsal, record.ending), []).append(record)
    return [
        DayOutcome(day, ending, rehearsal, len(those), sum(record.active_seconds for record in those))
        for (day, rehearsal, ending), those in sorted(found.items())
    ]


def exercise_totals(records: Iterable[SessionRecord]) -> list[ExerciseTotal]:
    """Sum up what was done by exercise and side."""
    found: dict[tuple[str, Side | None], list[int]] = {}
    for record in records:
        for portion in () if record.rehearsal else record.portions:
            sums = found.setdefault((portion.exercise, portion.side), [0, 0])
            sums[0] += portion.planned
            sums[1] += portion.done
    return [ExerciseTotal(name, side, planned, done) for (name, side), (planned, done) in found.items()]


class FakeKeeper:
    """Keeps what was asked for until a test lets it end."""

    def __init__(self) -> None:
        made = datetime(2026, 11, 22, 8, 0)  # noqa: DTZ001  # local
        self.copies = [KeptCopy(Path("/backups/a.sqlite"), made, "", 98_304, 12)]
        self.works: list[Work] = []
        self.cancelled = 0
        self.advance: Advanced = lambda _part: None
        self.end: Ended = lambda _done: None

    def begin(self, work: Work, advanced: Advanced, ended: Ended) -> bool:
        self.works.append(work)
        self.advance, self.end = advanced, ended
        return True

    def cancel(self) -> None:
        self.cancelled += 1

    def list_backups(self, listed: Listed) -> None:
        listed(self.copies)


class FakeView:
    """The made-up log as questions read it."""

    def __init__(self, services: FakeServices) -> None:
        self._services = services

    def page(self, offset: int, limit: int, matching: Filter = ALL) -> Sequence[SessionRecord]:
        return self._services.sessions(offset, limit, matching)

    def count(self, matching: Filter = ALL) -> int:
        return self._services.session_count(matching)

    def routines(self) -> Sequence[tuple[str, str]]:
        return sorted({(record.routine, record.title) for record in self._services.log})

    def day_totals(self, first: date, last: date) -> Sequence[DayTotal]:
        return day_totals(record for record in self._services.log if first <= record.day <= last)

    def day_outcomes(self, first: date, last: date) -> Sequence[DayOutcome]:
        return day_outcomes(record for record in self._services.log if first <= record.day <= last)

    def exercise_totals(self, first: date, last: date) -> Sequence[ExerciseTotal]:
        return exercise_totals(record for record in self._services.log if first <= record.day <= last)


class FakeReader:
    """Answers at once; while `holds` is set, when a test asks for `answer`, in any order."""

    def __init__(self, view: LogView) -> None:
        self._view = view
        self.holds = False
        self.unreadable = False
        self.held: list[tuple[Callable[[LogView], Any], Callable[[Any], None]]] = []

    def ask(
        self,
        question: Callable[[LogView], Answer],
        answered: Callable[[Answer | None], None],
        wanted: Callable[[], bool],
    ) -> None:
        if self.holds:
            self.held.append((question, answered))
        else:
            answered(None if self.unreadable else question(self._view))

    def answer(self, place: int) -> None:
        question, answered = self.held.pop(place)
        answered(question(self._view))

    def settle(self) -> None:
        while self.held:
            self.answer(0)


class FakeReminders:
    """Says whether the desktop shows reminders, and lists the calendar files asked for."""

    def __init__(self) -> None:
        self.can_show = True
        self.saved: list[Path] = []

    def save_calendar(self, path: Path) -> str:
        self.saved.append(path)
        return f"Written: {path.name}."


class FakeServices:
    """What pages talk to in tests; `started` lists the tightness given to each session started."""

    def __init__(self, sessions: int = 0, today: date = TODAY) -> None:
        self.today = today
        self.look = SystemLook()
        self.settings = Settings({"safety.confirmed": True})
        self.routine: Routine = routine_file.load(asset("routines", "hamstring.toml"))
        self.library = FakeLibrary()
        self.keeper = FakeKeeper()
        self.reader = FakeReader(FakeView(self))
        self.profiles = FakeProfiles()
        self.reminders = FakeReminders()
        self.choice_values: dict[str, Value] = {}
        self.texts: list[str] = []
        self.cut_off: SessionRecord | None = None
        self.record: SessionRecord | None = None
        self.started: list[int | None] = []
        self.resumed: list[str] = []
        self.kept: list[str] = []
        self.asked: list[tuple[int, int]] = []
        self.deleted: dict[str, SessionRecord] = {}
        self.log = self._made_up(sessions)
        self.now = 0.0
        self.spoken: list[str] = []
        self.tried: list[tuple[str, str]] = []
        self.has_voice = True

    def _made_up(self, count: int) -> list[SessionRecord]:
        portions = Progress.of(planner.build(self.routine, Choices())).portions
        dice, day, made = random.Random(7), self.today, []
        for number in range(count):
            made.append(made_up(number, day, ENDINGS[number % len(ENDINGS)], portions))
            day -= timedelta(days=dice.choice((2, 2, 2, 3, 3, 5)))
        return made

    @property
    def local_now(self) -> datetime:
        return datetime.combine(self.today, time(10, 36, 45)).astimezone()

    def use_routine(self, name: str) -> None:
        self.routine = self.library.routine(name)
        self.settings = self.settings.with_value("practice.routine", name)

    def set_setting(self, key: str, value: Value) -> None:
        self.settings = self.settings.with_value(key, value)

    def set_choice(self, key: str, value: Value) -> None:
        self.choice_values[key] = value

    @property
    def choices(self) -> Choices:
        return chosen(self.settings, self.routine, self.choice_values)

    def plan(self) -> Plan:
        return planner.build(self.routine, self.choices)

    def start_session(self, tight_before: int | None = None) -> Session:
        self.started.append(tight_before)
        return self._session()

    def start_trial(self, exercise: str, position: str) -> Session:
        self.tried.append((exercise, position))
        return self._session()

    def keep_session(self, record: SessionRecord) -> None:
        self.log.insert(0, record)

    def resume_session(self, uuid: str) -> Session:
        self.resumed.append(uuid)
        self.cut_off = None
        return self._session()

    def _session(self) -> Session:
        return Session(self.plan(), lambda: self.now, lambda _exercise, _tempo: self.plan())

    def running_record(self) -> SessionRecord | None:
        return self.record

    def session(self, uuid: str) -> SessionRecord | None:
        return next((record for record in self.log if record.uuid == uuid), None)

    def sessions(self, offset: int, limit: int, matching: Filter = ALL) -> Sequence[SessionRecord]:
        self.asked.append((offset, limit))
        return [record for record in self.log if matching.accepts(record)][offset : offset + limit]

    def session_count(self, matching: Filter = ALL) -> int:
        return sum(matching.accepts(record) for record in self.log)

    def change_record(self, record: SessionRecord) -> None:
        others = [old for old in self.log if old.uuid != record.uuid]
        self.log = sorted([*others, record], key=lambda one: one.started, reverse=True)

    def delete_session(self, uuid: str) -> None:
        if (record := self.session(uuid)) is not None:
            self.deleted[uuid] = record
            self.log.remove(record)
        if self.cut_off is not None and self.cut_off.uuid == uuid:
            self.cut_off = None

    def restore_session(self, uuid: str) -> None:
        self.log.append(self.deleted.pop(uuid))
        self.log.sort(key=lambda record: record.started, reverse=True)

    def interrupted(self) -> SessionRecord | None:
        return self.cut_off

    def keep_partial(self, uuid: str) -> None:
        self.kept.append(uuid)
        self.cut_off = None

    def week(self, today: date) -> Week:
        days = [record.day for record in self.log if record.counts_for_week]
        return week_at(
            today,
            days,
            int(self.settings.number("week.goal")),
            paused_weeks=paused_weeks(self.settings.word("week.paused")),
        )

    def try_voice(self, text: str, tell: Callable[[bool], None]) -> None:
        self.spoken.append(text)
        tell(self.has_voice)

    def notices(self) -> Sequence[str]:
        return self.texts
