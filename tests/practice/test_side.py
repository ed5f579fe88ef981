"""Words for the other side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstring_gui.practice.mirrored_words import mirrored_words
from hamstring_gui.practice.side import Side


@pytest.mark.parametrize(
    ("written", "mirrored"),
    [
        ("Left foot in front, right knee down", "Right foot in front, left knee down"),
        ("Turn clockwise", "Turn counter-clockwise"),
        ("Counter-clockwise on the right knee", "Clockwise on the left knee"),
        ("Torso upright, arm left over", "Torso upright, arm right over"),
    ],
)
def test_every_side_word_swaps_and_no_other(written: str, mirrored: str) -> None:
    assert mirrored_words(written) == mirrored


@given(st.lists(st.sampled_from(["left", "Right", "clockwise", "Counter-clockwise", "foot", "upright", ","])))
def test_mirroring_twice_gives_the_words_back(words: list[str]) -> None:
    text = " ".join(words)
    assert mirrored_words(mirrored_words(text)) == text


def test_the_other_side() -> None:
    assert Side.LEFT.other is Side.RIGHT
    assert Side.RIGHT.other is Side.LEFT
