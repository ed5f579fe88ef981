"""The rule of reminders: at most one a day, none that would be of no use, whatever the clock does."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstring_gui.practice.reminder import (
    Circumstances,
    ReminderWish,
    is_due,
    reminds,
    time_of_day,
    weekdays,
    weekdays_text,
)

MONDAY = date(2026, 11, 23)
BERLIN = ZoneInfo("Europe/Berlin")


def at(hour: int, minute: int = 0, day: date = MONDAY) -> datetime:
    return datetime.combine(day, time(hour, minute)).astimezone()


def wish(hour: int = 18, minute: int = 0, days: tuple[int, ...] = (0, 2, 4), on: bool = True) -> ReminderWish:
    return ReminderWish(on, days, time(hour, minute))


@pytest.mark.parametrize(
    ("now", "due"),
    [(at(17, 59), False), (at(18, 0), True), (at(18, 59), True), (at(19, 0), False), (at(9), False)],
)
def test_it_comes_at_its_time_or_less_than_an_hour_late(now: datetime, due: bool) -> None:
    assert is_due(now, wish(), None) is due


def test_only_on_the_chosen_days_and_only_if_wanted() -> None:
    assert not is_due(at(18, day=MONDAY + timedelta(days=1)), wish(), None)
    assert is_due(at(18, day=MONDAY + timedelta(days=2)), wish(), None)
    assert not is_due(at(18), wish(on=False), None)
    assert not is_due(at(18), wish(days=()), None)


@pytest.mark.parametrize(
    "needless",
    [
        Circumstances(goal_reached=True),
        Circumstances(paused=True),
        Circumstances(practised_today=True),
        Circumstances(in_session=True),
    ],
)
def test_it_is_silent_when_it_is_of_no_use(needless: Circumstances) -> None:
    assert reminds(at(18), wish(), None, Circumstances)
    assert not reminds(at(18), wish(), None, lambda: needless)


def test_circumstances_are_asked_for_only_at_the_time() -> None:
    asked: list[str] = []

    def ask() -> Circumstances:
        asked.append("asked")
        return Circumstances()

    reminds(at(12), wish(), None, ask)
    assert not asked


def test_one_missed_before_midnight_does_not_come_after_it() -> None:
    late = wish(23, 30)
    assert is_due(at(23, 59), late, None)
    assert not is_due(at(0, 10, MONDAY + timedelta(days=1)), late, None)
    assert is_due(at(0, 0), wish(0, 0), None)


def test_a_clock_set_back_brings_no_second_one_on_that_day_or_on_the_day_before() -> None:
    every_day = wish(days=tuple(range(7)))
    assert not is_due(at(18, 5), every_day, MONDAY)
    assert not is_due(at(18, day=MONDAY - timedelta(days=1)), every_day, MONDAY)
    assert is_due(at(18, day=MONDAY + timedelta(days=1)), every_day, MONDAY)


def test_a_clock_that_was_years_ahead_does_not_silence_it_for_years() -> None:
    assert is_due(at(18), wish(), date(2031, 1, 1))


def test_in_spring_a_time_that_is_left_out_comes_with_the_next_there_is() -> None:
    # On 2026-03-29 the clock in Berlin goes from 02:00 to 03:00.
    sunday = wish(2, 30, days=(6,))
    before = datetime(2026, 3, 29, 1, 59, tzinfo=BERLIN)
    after = datetime(2026, 3, 29, 3, 0, tzinfo=BERLIN)
    assert [is_due(now, sunday, None) for now in (before, after)] == [False, True]


def test_in_autumn_a_time_that_comes_twice_brings_one() -> None:
    # On 2026-10-25 it goes from 03:00 back to 02:00.
    sunday, day = wish(2, 30, days=(6,)), date(2026, 10, 25)
    first = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN)
    second = first.replace(fold=1)
    assert is_due(first, sunday, None)
    assert not is_due(second, sunday, day)
    assert is_due(second, sunday, None)  # the first was slept over


@given(
    st.lists(st.integers(0, 7 * 24 * 60 - 1), max_size=60),
    st.times().map(lambda one: one.replace(second=0, microsecond=0)),
)
def test_whatever_the_clock_does_no_day_has_two(minutes: list[int], wished: time) -> None:
    shown: date | None = None
    days: list[date] = []
    # Within a week: a jump back of more is a clock that was wrong.
    for moment in (at(0) + timedelta(minutes=one) for one in minutes):
        if is_due(moment, ReminderWish(True, tuple(range(7)), wished), shown):
            shown = moment.date()
            days.append(shown)
    assert len(days) == len(set(days))


def test_weekdays_and_times_are_read_and_written() -> None:
    assert weekdays("fri mon") == (0, 4)
    assert weekdays_text((4, 0)) == "mon fri"
    assert weekdays("") == ()
    assert weekdays("mon noday") is None
    assert time_of_day("7:05") == time(7, 5)
    assert [time_of_day(text) for text in ("24:00", "18:60", "18", "18:5", "-1:00", "1²:00", "")] == [None] * 7
