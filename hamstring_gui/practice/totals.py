"""Sums over sessions: what was done on a day, and of an exercise on a side; rehearsals never among the others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .record import Ending
from .side import Side


@dataclass(frozen=True)
class DayTotal:
    """A day of the log."""

    day: date
    sessions: int
    """How many sessions of any ending, rehearsals among them."""
    counted: int
    """How many of them count towards the weekly goal."""
    active_seconds: float


@dataclass(frozen=True)
class DayOutcome:
    """The sessions of a day that ended in one way, rehearsals apart from all others."""

    day: date
    ending: Ending
    rehearsal: bool
    sessions: int
    active_seconds: float


@dataclass(frozen=True)
class ExerciseTotal:
    """What was planned and done of an exercise on one side, in repetitions or breaths."""

    exercise: str
    side: Side | None
    planned: int
    done: int
