"""The week and its streak: calm about the running week, unbroken by a declared pause."""

from datetime import date, timedelta

from hamstring_gui.practice.week import week_at, week_of

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
