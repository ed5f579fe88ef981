"""A session of the built-in routine, on the clock that only tests move."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication

from hamstring_gui.guide.clock import Clock
from hamstring_gui.guide.session import Session
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices, ExerciseChoice
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store import routine_file
from hamstring_gui.store.assets import asset

MakeSession = Callable[..., Session]


@pytest.fixture(scope="session")
def routine() -> Routine:
    return routine_file.load(asset("routines", "hamstring.toml"))


class Replanner:
    """Plans anew as the program does: the common breath for all that take it, its own for one that has its own."""

    def __init__(self, routine: Routine, choices: Choices) -> None:
        self.routine = routine
        self.choices = choices

    def __call__(self, exercise: str, tempo: Tempo) -> Plan:
        if self.routine.exercise(exercise).tempo is None:
            self.choices = replace(self.choices, tempo=tempo)
        else:
            chosen = replace(self.choices.exercises.get(exercise, ExerciseChoice()), tempo=tempo)
            self.choices = replace(self.choices, exercises={**self.choices.exercises, exercise: chosen})
        return planner.build(self.routine, self.choices)


@pytest.fixture
def make_session(qapp: QCoreApplication, routine: Routine, clock: Clock) -> MakeSession:
    """Make sessions of the built-in routine with some choices."""

    def make(choices: Choices | None = None, **options: object) -> Session:
        choices = choices or Choices()
        bounds = {exercise.name: exercise.tempo_bounds for exercise in routine.exercises}
        plan = planner.build(routine, choices)
        return Session(plan, clock, Replanner(routine, choices), bounds=bounds, **options)  # type: ignore[arg-type]

    return make


@pytest.fixture
def plan(routine: Routine) -> Plan:
    return planner.build(routine, Choices())


class Book:
    """A log in memory, which fails while it's in trouble."""

    def __init__(self) -> None:
        self.saved: list[SessionRecord] = []
        self.trouble: Exception | None = None

    @property
    def newest(self) -> SessionRecord:
        return self.saved[-1]

    def save(self, record: SessionRecord) -> None:
        """Keep a record behind all before."""
        if self.trouble is not None:
            raise self.trouble
        self.saved.append(record)


@pytest.fixture
def book() -> Book:
    return Book()


@pytest.fixture
def record() -> SessionRecord:
    """A record as the program makes it before a session starts."""
    made = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
    return SessionRecord("0192", made, "hamstring", "Hamstring release", Tempo())
