"""What sessions say together: nothing is lost, nothing counted twice, rehearsals never count."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hamstring_gui.practice import history
from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.practice.totals import DayTotal, ExerciseTotal

LAST = date(2026, 11, 23)


def session(days_ago: int, ending: Ending = Ending.COMPLETED, seconds: float = 600.0) -> SessionRecord:
    started = datetime(2026, 11, 23, 18, tzinfo=UTC) - timedelta(days=days_ago)
    return SessionRecord(f"{days_ago}", started, "r", "R", Tempo(), ending=ending, active_seconds=seconds)


totals = st.builds(
    DayTotal,
    st.integers(0, 180).map(lambda ago: LAST - timedelta(days=ago)),
    st.integers(1, 5),
    st.integers(0, 5),
    st.floats(1, 3600),
)


@given(st.lists(totals, unique_by=lambda total: total.day))
def test_weeks_hold_all_that_days_hold(all_days: list[DayTotal]) -> None:
    by_week = history.weeks(all_days, LAST, 27)
    assert sum(week.sessions for week in by_week) == sum(total.sessions for total in all_days)
    assert sum(week.counted for week in by_week) == sum(total.counted for total in all_days)


def test_weeks_go_over_new_year_without_a_gap() -> None:
    starts = [week.start for week in history.weeks([], date(2027, 1, 3), 3)]
    assert starts == [date(2026, 12, 14), date(2026, 12, 21), date(2026, 12, 28)]


def test_rehearsals_are_left_out_everywhere() -> None:
    assert not history.days([DayTotal(LAST, 1, 0, 0.0)])
    assert not history.tightness([replace(session(1), rehearsal=True, tight_before=5)])


def test_left_and_right_are_kept_apart() -> None:
    done = [
        ExerciseTotal("deadlift", Side.RIGHT, 16, 16),
        ExerciseTotal("deadlift", Side.LEFT, 16, 10),
        ExerciseTotal("gone", None, 10, 8),
    ]
    totals = history.side_totals(done, {"deadlift": "Single-leg deadlift"})
    assert totals == (history.SideTotal("Single-leg deadlift", 10, 16), history.SideTotal("gone", both=8))


def test_the_mean_of_a_week_is_of_that_week_alone() -> None:
    said = [history.Tightness(LAST, 4, 2), history.Tightness(LAST - timedelta(days=7), 8, None)]
    assert [mean for _, mean in history.weekly_mean((one.day, one.before) for one in said)] == [8, 4]
