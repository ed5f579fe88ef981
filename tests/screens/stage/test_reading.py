"""Words are sized from where the eyes are and how large the screen really is, and a screen that lies isn't believed."""

import pytest

from hamstring_gui.screens.stage.reading import LAPTOP_HEIGHT, LARGEST_SCALE, screen_millimetres, type_scale


def test_a_laptop_at_two_metres_has_the_usual_sizes() -> None:
    assert type_scale(2.0, 900, 900, 174.0) == pytest.approx(1.0, abs=0.01)


@pytest.mark.parametrize("millimetres", [174.0, 300.0, 700.0])
def test_at_the_usual_distance_words_never_shrink_however_large_the_screen(millimetres: float) -> None:
    assert type_scale(2.0, 1080, 1080, millimetres) >= 1.0


def test_farther_away_words_grow_as_far_as_there_is_room() -> None:
    assert 1.0 < type_scale(2.3, 900, 900, 174.0) < LARGEST_SCALE
    assert type_scale(4.0, 900, 900, 174.0) == LARGEST_SCALE


def test_nearby_words_may_be_smaller_but_not_tiny() -> None:
    assert type_scale(0.5, 900, 900, 174.0) == 0.7
    assert 0.7 < type_scale(1.6, 900, 900, 174.0) < 1.0


def test_a_small_window_on_the_same_screen_needs_larger_words() -> None:
    assert type_scale(2.0, 640, 1080, 190.0) > type_scale(2.0, 1080, 1080, 190.0)


@pytest.mark.parametrize("millimetres", [0.0, -1.0, 10.0, 5000.0])
def test_what_no_screen_can_be_is_taken_for_a_laptop(millimetres: float) -> None:
    assert screen_millimetres(1080, millimetres) == LAPTOP_HEIGHT
