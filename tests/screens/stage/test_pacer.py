"""Frames come due evenly, at the screen's own rate."""

from hypothesis import given
from hypothesis import strategies as st

from hamstring_gui.screens.stage.pacer import wait_until

REFRESH = 1000.0 / 60.0


def test_waits_of_whole_milliseconds_keep_the_rate_of_the_screen() -> None:
    due = now = 0.0
    waits = []
    for _ in range(600):
        due, wait = wait_until(due, now, REFRESH)
        now += wait
        waits.append(wait)
    assert set(waits) == {16, 17}
    assert abs(now - 10_000.0) < 1.0


@given(late=st.floats(0.0, 500.0))
def test_after_a_late_frame_the_next_one_has_its_old_place_and_none_is_made_up_for(late: float) -> None:
    due, wait = wait_until(100.0, 100.0 + late, REFRESH)
    assert 1 <= wait <= 17
    places = (due - 100.0) / REFRESH
    assert abs(places - round(places)) < 1e-6
    assert due > 100.0 + late - 1e-6
