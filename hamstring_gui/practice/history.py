"""What many sessions say together: minutes by day and week, tightness over time, left against right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from .record import SessionRecord
from .side import Side
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


@dataclass(frozen=True)
class SideTotal:
    """Repetitions or breaths done of one exercise on each side; `both` where it has no sides."""

    title: str
    left: int = 0
    right: int = 0
    both: int = 0


def _real(records: Iterable[SessionRecord]) -> list[SessionRecord]:
    return [record for record in records if not record.rehearsal]


def days(records: Iterable[SessionRecord]) -> Mapping[date, Spell]:
    """Return each day with a session; rehearsals are left out."""
    return _gathered(records, lambda day: day)


def weeks(records: Iterable[SessionRecord], last: date, count: int, first_weekday: int = MONDAY) -> tuple[Spell, ...]:
    """Return `count` weeks, oldest first, up to the one that `last` is in; those without sessions too."""
    found = _gathered(records, lambda day: week_of(day, first_weekday))
    newest = week_of(last, first_weekday)
    starts = [newest - WEEK * back for back in reversed(range(count))]
    return tuple(found.get(start, Spell(start)) for start in starts)


def _gathered(records: Iterable[SessionRecord], start_of: Callable[[date], date]) -> dict[date, Spell]:
    found: dict[date, Spell] = {}
    for record in _real(records):
        start = start_of(record.day)
        old = found.get(start, Spell(start))
        found[start] = Spell(
            start,
            old.counted + record.counts_for_week,
            old.sessions + 1,
            old.minutes + record.active_seconds / 60.0,
        )
    return found


def tightness(records: Iterable[SessionRecord]) -> tuple[Tightness, ...]:
    """Return what was said about tightness before sessions, oldest first."""
    said = [
        Tightness(record.day, record.tight_before, record.tight_after)
        for record in sorted(_real(records), key=lambda record: record.started)
        if record.tight_before is not None
    ]
    return tuple(said)


def weekly_mean(said: Iterable[Tightness], first_weekday: int = MONDAY) -> tuple[tuple[date, float], ...]:
    """Return the mean tightness before the sessions of each week that has any, at the week's middle."""
    by_week: dict[date, list[int]] = {}
    for one in said:
        by_week.setdefault(week_of(one.day, first_weekday), []).append(one.before)
    middle = timedelta(days=3)
    return tuple((start + middle, sum(values) / len(values)) for start, values in sorted(by_week.items()))


def side_totals(records: Iterable[SessionRecord]) -> tuple[SideTotal, ...]:
    """Return what was done of each exercise, on each side, in the order in which the exercises first appear."""
    found: dict[str, SideTotal] = {}
    for record in _real(records):
        for portion in record.portions:
            old = found.get(portion.exercise, SideTotal(portion.title))
            left = portion.done if portion.side is Side.LEFT else 0
            right = portion.done if portion.side is Side.RIGHT else 0
            both = portion.done if portion.side is None else 0
            found[portion.exercise] = SideTotal(old.title, old.left + left, old.right + right, old.both + both)
    return tuple(found.values())
