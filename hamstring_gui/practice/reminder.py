"""When a reminder to practise is shown: at most one a day, and only where it can be of use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from .week import WEEK

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The words by which a text names weekdays, from Monday on."""
LATEST = timedelta(hours=1)
"""So late a reminder that was slept over is still of use."""


def weekdays(text: str) -> tuple[int, ...] | None:
    """Return the weekdays that a text such as “mon wed fri” names, Monday = 0, in order; None where it isn't such."""
    words = text.split()
    if not all(word in WEEKDAYS for word in words):
        return None
    return tuple(sorted({WEEKDAYS.index(word) for word in words}))


def weekdays_text(days: tuple[int, ...]) -> str:
    """Return the text that names weekdays, as `weekdays` reads it."""
    return " ".join(WEEKDAYS[day] for day in sorted(days))


def time_of_day(text: str) -> time | None:
    """Return the time that a text such as “18:00” names; None where it isn't one of 24 hours."""
    hour, colon, minute = text.partition(":")
    digits = hour.isascii() and minute.isascii() and hour.isdecimal() and minute.isdecimal()
    if not (colon and digits and len(hour) <= 2 and len(minute) == 2):
        return None
    return time(int(hour), int(minute)) if int(hour) < 24 and int(minute) < 60 else None


@dataclass(frozen=True)
class ReminderWish:
    """When the person wants to be reminded: on which weekdays, Monday = 0, and at what local time."""

    on: bool
    days: tuple[int, ...]
    at: time


@dataclass(frozen=True)
class Circumstances:
    """What makes a reminder needless or unwelcome now."""

    goal_reached: bool = False
    paused: bool = False
    practised_today: bool = False
    in_session: bool = False


def is_due(now: datetime, wish: ReminderWish, shown: date | None) -> bool:
    """Return whether it is the time of a reminder, or less than an hour later on the same day.

    Time is what the clock on the wall shows: where daylight saving leaves the wished time out, it is a little late.
    `shown` is the day of the last reminder; one that is up to a week ahead was shown before the clock was set back.
    """
    today = now.date()
    if not wish.on or today.weekday() not in wish.days:
        return False
    if shown is not None and today <= shown <= today + WEEK:
        return False
    late = now.replace(tzinfo=None) - datetime.combine(today, wish.at)
    return timedelta(0) <= late < LATEST


def reminds(now: datetime, wish: ReminderWish, shown: date | None, circumstances: Callable[[], Circumstances]) -> bool:
    """Return whether a reminder is to be shown; circumstances are asked for only when it is the time."""
    return is_due(now, wish, shown) and circumstances() == Circumstances()
