"""Tap along: a tempo from key presses, whatever else the finger does."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstring_gui.practice.tap_along import tempo_of_taps
from hamstring_gui.practice.tempo import Tempo

_HALVES = st.integers(4, 24).map(lambda halves: halves / 2)


def taps(inhale: float, exhale: float, turns: int, unrest: list[float] | None = None) -> list[float]:
    lengths = [inhale, exhale] * turns
    exact = list(accumulate(lengths[: turns - 1], initial=100.0))
    return [moment + off for moment, off in zip(exact, unrest or [0.0] * turns, strict=False)]


@given(_HALVES, _HALVES, st.integers(5, 14))
def test_even_taps_give_their_tempo(inhale: float, exhale: float, turns: int) -> None:
    assert tempo_of_taps(taps(inhale, exhale, turns)) == Tempo(inhale, 0, exhale, 0)


@given(st.lists(st.floats(-0.1, 0.1), min_size=9, max_size=9))
def test_a_shaky_finger_gives_the_same_tempo(unrest: list[float]) -> None:
    assert tempo_of_taps(taps(4, 6, 9, unrest)) == Tempo(4, 0, 6, 0)


@given(st.floats(100.7, 139.3))
def test_a_stray_tap_anywhere_does_not_matter(stray: float) -> None:
    tapped = taps(4, 6, 9)
    assert tempo_of_taps(sorted([*tapped, stray])) == Tempo(4, 0, 6, 0)


def test_a_key_that_bounces_is_one_tap() -> None:
    tapped = [moment + bounce for moment in taps(4, 6, 7) for bounce in (0.0, 0.05)]
    assert tempo_of_taps(tapped) == Tempo(4, 0, 6, 0)


def test_two_whole_breaths_are_needed() -> None:
    assert tempo_of_taps(taps(4, 6, 4)) is None
    assert tempo_of_taps([]) is None


def test_taps_without_a_rhythm_give_nothing() -> None:
    assert tempo_of_taps([0, 1, 9, 11, 30, 31.5, 33, 60]) is None


@pytest.mark.parametrize(("inhale", "exhale", "tempo"), [(1, 1.5, Tempo(2, 0, 2, 0)), (4.2, 15, Tempo(4, 0, 12, 0))])
def test_a_breath_out_of_bounds_is_brought_within(inhale: float, exhale: float, tempo: Tempo) -> None:
    assert tempo_of_taps(taps(inhale, exhale, 7)) == tempo
