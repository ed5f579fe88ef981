"""The week and its streak: calm about the running week, unbroken by a declared pause."""

from datetime import date, timedelta

from hamstring_gui.practice.settings import BY_KEY
from hamstring_gui.practice.week import paused_weeks, week_at, week_of, with_pause, with_session

MONDAY = date(2026, 11, 23)


def days(*weeks_ago_and_count: tuple[int, int]) -> list[date]:
    return [
        MONDAY - timedelta(weeks=weeks) + timedelta(days=day)
        for weeks, count in weeks_ago_and_count
        for day in range(count)
    ]


def test_an_empty_log_has_no_streak() -> None:
    week = week_at(MONDAY, [], goal=3)
    assert (week.done, week.streak, week.reached) == (0, 0, False)


def test_the_running_week_does_not_break_the_streak() -> None:
    assert week_at(MONDAY, days((1, 3), (2, 4)), goal=3).streak == 2


def test_reaching_the_goal_this_week_adds_to_the_streak() -> None:
    assert week_at(MONDAY + timedelta(days=4), days((0, 3), (1, 3)), goal=3).streak == 2


def test_a_missed_week_ends_the_streak() -> None:
    assert week_at(MONDAY, days((1, 3), (2, 1), (3, 3)), goal=3).streak == 1


def test_a_declared_pause_neither_counts_nor_breaks() -> None:
    paused = {week_of(MONDAY - timedelta(weeks=2))}
    assert week_at(MONDAY, days((1, 3), (3, 3)), goal=3, paused_weeks=paused).streak == 2


def test_weeks_over_new_year_and_a_sunday_start() -> None:
    assert week_of(date(2027, 1, 1)) == date(2026, 12, 28)
    assert week_of(date(2027, 1, 1), first_weekday=6) == date(2026, 12, 27)


def test_sessions_in_the_future_do_not_count() -> None:
    assert week_at(MONDAY, [MONDAY + timedelta(days=1)], goal=1).done == 0


def test_a_pause_that_was_declared_stays_that_week_wherever_weeks_begin() -> None:
    text = with_pause(with_pause("", MONDAY, paused=True), MONDAY - timedelta(weeks=2), paused=True)
    assert paused_weeks(text) == {MONDAY, MONDAY - timedelta(weeks=2)}
    assert paused_weeks(text, first_weekday=6) == {MONDAY - timedelta(days=1), MONDAY - timedelta(days=15)}
    assert paused_weeks(with_pause(text, MONDAY, paused=False)) == {MONDAY - timedelta(weeks=2)}


def test_words_that_are_no_date_are_no_pause() -> None:
    assert paused_weeks("soon 2026-02-30 2026-11-26") == {MONDAY}


def test_hundreds_of_pauses_fit_into_the_setting() -> None:
    text = ""
    for number in range(400):
        text = with_pause(text, MONDAY + timedelta(weeks=number), paused=True)
    assert BY_KEY["week.paused"].accepts(text)
    assert MONDAY + timedelta(weeks=399) in paused_weeks(text)


def test_a_session_more_counts_in_its_week_but_not_in_the_one_after() -> None:
    week = week_at(date(2026, 11, 24), [date(2026, 11, 23)], 3)
    assert with_session(week, date(2026, 11, 24)).done == 2
    assert with_session(week, date(2026, 11, 22)) == week
