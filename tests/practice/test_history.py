"""What sessions say together: nothing is lost, nothing counted twice, rehearsals never count."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hamstring_gui.practice import history
from hamstring_gui.practice.record import Ending, Portion, SessionRecord
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import Tempo

LAST = date(2026, 11, 23)


def session(days_ago: int, ending: Ending = Ending.COMPLETED, seconds: float = 600.0) -> SessionRecord:
    started = datetime(2026, 11, 23, 18, tzinfo=UTC) - timedelta(days=days_ago)
    return SessionRecord(f"{days_ago}", started, "r", "R", Tempo(), ending=ending, active_seconds=seconds)


sessions = st.builds(session, st.integers(0, 180), st.sampled_from(Ending), st.floats(0, 3600))


@given(st.lists(sessions))
def test_weeks_hold_all_that_days_hold(records: list[SessionRecord]) -> None:
    by_day = history.days(records).values()
    by_week = history.weeks(records, LAST, 27)
    assert sum(week.sessions for week in by_week) == sum(day.sessions for day in by_day) == len(records)
    assert sum(week.counted for week in by_week) == sum(record.counts_for_week for record in records)


def test_weeks_go_over_new_year_without_a_gap() -> None:
    starts = [week.start for week in history.weeks([], date(2027, 1, 3), 3)]
    assert starts == [date(2026, 12, 14), date(2026, 12, 21), date(2026, 12, 28)]


def test_rehearsals_are_left_out_everywhere() -> None:
    record = replace(session(1), rehearsal=True, tight_before=5, portions=(Portion("x", "X", 1, None, None, 5, 5),))
    assert not history.days([record])
    assert not history.tightness([record])
    assert not history.side_totals([record])


def test_a_session_cut_short_has_its_minutes_but_does_not_count() -> None:
    (day,) = history.days([session(0, Ending.PAIN, 120.0)]).values()
    assert (day.minutes, day.sessions, day.counted) == (2.0, 1, 0)


def test_left_and_right_are_kept_apart() -> None:
    portions = (
        Portion("deadlift", "Deadlift", 1, Side.RIGHT, None, 8, 8),
        Portion("deadlift", "Deadlift", 1, Side.LEFT, None, 8, 5),
        Portion("bridge", "Bridge", 1, None, None, 5, 4),
    )
    totals = history.side_totals([replace(session(0), portions=portions), replace(session(3), portions=portions)])
    assert totals == (history.SideTotal("Deadlift", 10, 16), history.SideTotal("Bridge", both=8))


def test_the_mean_of_a_week_is_of_that_week_alone() -> None:
    said = [history.Tightness(LAST, 4, 2), history.Tightness(LAST - timedelta(days=7), 8, None)]
    assert [mean for _, mean in history.weekly_mean(said)] == [8, 4]
