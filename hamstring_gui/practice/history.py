"""What many sessions say together: minutes by day and week, tightness over time, left against right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from .record import SessionRecord
from .side import Side
from .totals import DayTotal, ExerciseTotal
from .week import MONDAY, WEEK, week_of


@dataclass(frozen=True)
class Spell:
    """A day or week: its first day, how many sessions count, how many there were, and their minutes."""

    start: date
    counted: int = 0
    sessions: int = 0
    minutes: float = 0.0


@dataclass(frozen=True)
class Tightness:
    """How tight it was before and after one session, 0 to 10; `after` may not have been said."""

    day: date
    before: int
    after: int | None

    @property
    def drop(self) -> int | None:
        """Return by how much the session lowered it; None where nothing was said after it."""
        return None if self.after is None else self.before - self.after


@dataclass(frozen=True)
class SideTotal:
    """Repetitions or breaths done of one exercise on each side; `both` where it has no sides."""

    title: str
    left: int = 0
    right: int = 0
    both: int = 0


def days(totals: Iterable[DayTotal]) -> Mapping[date, Spell]:
    """Return each day with some exercise; days of rehearsals alone are left out."""
    return {spell.start: spell for total in totals if (spell := _spell(total)).minutes or spell.counted}


def weeks(totals: Iterable[DayTotal], last: date, count: int, first_weekday: int = MONDAY) -> tuple[Spell, ...]:
    """Return `count` weeks, oldest first, up to the one that `last` is in; those without sessions too."""
    found: dict[date, Spell] = {}
    for day in days(totals).values():
        start = week_of(day.start, first_weekday)
        old = found.get(start, Spell(start))
        found[start] = Spell(start, old.counted + day.counted, old.sessions + day.sessions, old.minutes + day.minutes)
    newest = week_of(last, first_weekday)
    starts = [newest - WEEK * back for back in reversed(range(count))]
    return tuple(found.get(start, Spell(start)) for start in starts)


def _spell(total: DayTotal) -> Spell:
    return Spell(total.day, total.counted, total.sessions, total.active_seconds / 60.0)


def tightness(records: Iterable[SessionRecord]) -> tuple[Tightness, ...]:
    """Return what was said about tightness before sessions, oldest first."""
    said = [
        Tightness(record.day, record.tight_before, record.tight_after)
        for record in sorted(records, key=lambda record: record.started)
        if record.tight_before is not None and not record.rehearsal
    ]
    return tuple(said)


def weekly_mean(scores: Iterable[tuple[date, float]], first_weekday: int = MONDAY) -> tuple[tuple[date, float], ...]:
    """Return the mean of the scores of each week that has any, at the week's middle."""
    by_week: dict[date, list[float]] = {}
    for day, score in scores:
        by_week.setdefault(week_of(day, first_weekday), []).append(score)
    middle = timedelta(days=3)
    return tuple((start + middle, sum(values) / len(values)) for start, values in sorted(by_week.items()))


def side_totals(totals: Iterable[ExerciseTotal], titles: Mapping[str, str]) -> tuple[SideTotal, ...]:
    """Return what was done of each exercise, on each side; `titles` are those of exercises, by their names."""
    found: dict[str, SideTotal] = {}
    for total in totals:
        old = found.get(total.exercise, SideTotal(titles.get(total.exercise, total.exercise)))
        found[total.exercise] = SideTotal(
            old.title,
            old.left + (total.done if total.side is Side.LEFT else 0),
            old.right + (total.done if total.side is Side.RIGHT else 0),
            old.both + (total.done if total.side is None else 0),
        )
    return tuple(found.values())
