"""The week against its goal, and the streak of weeks; calm: the running week never breaks a streak."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

WEEK = timedelta(days=7)
MONDAY = 0
MIDDLE = timedelta(days=3)
STREAK_SPANS = (26, 104, 520, 5200)
"""How many weeks back is looked for the streak, one after the other."""
MOST_PAUSES = 300
"""How many weeks of pause are remembered."""


def week_of(day: date, first_weekday: int = MONDAY) -> date:
    """Return the first day of the week that `day` is in; `first_weekday` counts from Monday = 0."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


@dataclass(frozen=True)
class Week:
    """The week of one day: its sessions' days, the goal, and how many weeks in a row reached it."""

    start: date
    goal: int
    days: tuple[date, ...]
    """The day of each session of this week, in order; a day with two sessions stands twice."""
    streak: int
    pauses: frozenset[date] = frozenset()
    """The first days of the weeks that were declared as a pause."""

    @property
    def paused(self) -> bool:
        """Return whether this week is declared as a pause."""
        return self.start in self.pauses

    @property
    def done(self) -> int:
        """Return how many sessions this week has so far."""
        return len(self.days)

    @property
    def reached(self) -> bool:
        """Return whether the goal is reached."""
        return self.done >= self.goal


def week_at(
    today: date,
    session_days: Iterable[date],
    goal: int,
    first_weekday: int = MONDAY,
    paused_weeks: Collection[date] = frozenset(),
) -> Week:
    """Return the week of `today`, from the days of all sessions that count.

    `paused_weeks` are first days of weeks declared as a pause (holiday, illness): they neither count nor break.
    """
    days = sorted(day for day in session_days if day <= today)
    start = week_of(today, first_weekday)
    per_week = Counter(week_of(day, first_weekday) for day in days)
    streak = 1 if per_week[start] >= goal else 0
    week = start - WEEK
    oldest = min(per_week, default=start)
    while week >= oldest:
        if per_week[week] >= goal:
            streak += 1
        elif week not in paused_weeks:
            break
        week -= WEEK
    return Week(start, goal, tuple(day for day in days if day >= start), streak, frozenset(paused_weeks))


def with_session(week: Week, day: date) -> Week:
    """Return a week with one session more, where its day is in that week or after it."""
    return replace(week, days=(*week.days, day)) if day >= week.start else week


def week_back(
    today: date,
    days_since: Callable[[date], Iterable[date]],
    goal: int,
    first_weekday: int = MONDAY,
    paused_weeks: Collection[date] = frozenset(),
) -> Week:
    """Return the week of `today`, asking for the days of sessions no further back than about as far as the streak."""
    start = week_of(today, first_weekday)
    for weeks in STREAK_SPANS:
        week = week_at(today, days_since(start - WEEK * weeks), goal, first_weekday, paused_weeks)
        # A streak that fills the whole span may have begun before it.
        if week.streak + len(paused_weeks) < weeks:
            break
    return week


def paused_weeks(text: str, first_weekday: int = MONDAY) -> frozenset[date]:
    """Return the first days of the weeks that a text (see `with_pause`) names; words that are no date are left out."""
    return frozenset(week_of(day, first_weekday) for day in _dates(text))


def with_pause(text: str, start: date, paused: bool) -> str:
    """Return a text of declared pauses with the week that begins on `start` put in or taken out."""
    # A day from the middle of a week stays in it, whichever day weeks begin with later.
    others = [day for day in _dates(text) if not start <= day < start + WEEK]
    declared = sorted([*others, start + MIDDLE] if paused else others)
    return " ".join(day.isoformat() for day in declared[-MOST_PAUSES:])


def _dates(text: str) -> tuple[date, ...]:
    found = []
    for word in text.split():
        with suppress(ValueError):
            found.append(date.fromisoformat(word))
    return tuple(found)
