"""Tempo: breaths a minute, digits, and stepping slower and faster."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstring_gui.practice.tempo import BREATH_BOUNDS, Tempo


def test_the_default_is_six_breaths_a_minute() -> None:
    assert Tempo().breaths_per_minute == pytest.approx(6.0)


def test_lifters_digits() -> None:
    assert Tempo(3, 1, 2, 0).digits() == "3-1-2-0"


def test_one_step_slower_makes_the_breath_a_second_longer() -> None:
    assert Tempo().stepped(1) == Tempo(4.5, 0, 6.5, 0)


def test_one_step_faster_makes_the_breath_a_second_shorter() -> None:
    assert Tempo().stepped(-1) == Tempo(3.5, 0, 5.5, 0)


@given(st.integers(-40, 40), st.sampled_from([Tempo(), Tempo(5, 0, 5, 0), Tempo(4, 2, 8, 1)]))
def test_stepping_stays_within_bounds_and_in_half_seconds(steps: int, tempo: Tempo) -> None:
    stepped = tempo.stepped(steps)
    for part in (stepped.inhale, stepped.exhale):
        assert BREATH_BOUNDS[0] <= part <= BREATH_BOUNDS[1]
        assert (part * 2).is_integer()
    assert (stepped.hold_in, stepped.hold_out) == (tempo.hold_in, tempo.hold_out)
