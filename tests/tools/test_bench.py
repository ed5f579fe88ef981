"""The table of `make bench` tells the truth."""

from bench.row import Row, compare, table
from bench.start import BARE, seconds_to_first_frame


def test_medians_are_compared_so_that_one_slow_run_changes_nothing() -> None:
    ours = iter([4.0, 900.0, 4.0])
    theirs = iter([2.0, 2.0, 0.001])
    assert compare("ours", "theirs", lambda: next(ours), lambda: next(theirs), rounds=3).ratio == 2.0


def test_columns_stand_below_each_other() -> None:
    lines = table([Row("a frame at 1080p", "an empty frame", 1.5), Row("b", "c", 12.25)]).splitlines()
    assert lines[2] == "a frame at 1080p |  1.50 | an empty frame"
    assert lines[3] == "b                | 12.25 | c"


def test_the_stopwatch_sees_the_first_frame_of_a_window() -> None:
    assert 0 < seconds_to_first_frame(BARE) < 60
