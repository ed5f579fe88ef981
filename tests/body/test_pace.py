"""An even pace: the fastest joint moves as far in every part of a way."""

from itertools import pairwise

import pytest

from hamstring_gui.body.motion import PoseBook, figure_between
from hamstring_gui.body.pace import Pace, even_pace
from hamstring_gui.body.rotation import Vector, distance
from hamstring_gui.body.skeleton import JOINT_NAMES
from hamstring_gui.practice.plan import Stance

WAY = (Stance("lunge_straight_deep_3"), Stance("lunge_wide"))


def bodies() -> list[dict[str, Vector]]:
    """Return a hand that goes three times as far in the second half, and a foot that does so in the first."""
    return [
        {"hand": (0.0, 0.0, 0.0), "foot": (0.0, 0.0, 0.0)},
        {"hand": (1.0, 0.0, 0.0), "foot": (0.0, 0.0, 0.5)},
        {"hand": (4.0, 0.0, 0.0), "foot": (0.0, 0.0, 0.6)},
    ]


def test_the_slow_half_takes_its_part_of_the_path() -> None:
    pace = even_pace(bodies())
    assert pace.covered == pytest.approx((0.0, 0.25, 1.0))
    assert [pace.fraction(part) for part in (0.0, 0.25, 0.625, 1.0)] == pytest.approx([0.0, 0.5, 0.75, 1.0])


def test_the_pace_back_is_the_pace_there() -> None:
    pace = even_pace(bodies())
    back = pace.backward()
    for part in (0.1, 0.25, 0.8):
        assert back.fraction(1.0 - part) == pytest.approx(1.0 - pace.fraction(part))


def test_a_body_that_rests_for_a_moment_goes_on() -> None:
    still = bodies()[0]
    assert even_pace([still, still, bodies()[2]]).fraction(0.5) == pytest.approx(0.75)


def test_a_single_stretch_is_even_already() -> None:
    assert Pace((0.0, 1.0)).fraction(0.3) == 0.3


def test_hands_that_let_go_keep_one_pace(book: PoseBook) -> None:
    places = [figure_between(book, *WAY, k / 40.0, 0.0).frames.positions for k in range(41)]
    paths = [max(distance(a[j], b[j]) for j in JOINT_NAMES) for a, b in pairwise(places)]
    assert max(paths[1:-1]) < 1.2 * min(paths[1:-1])


def test_a_reflection_keeps_the_pace_of_what_it_reflects(book: PoseBook) -> None:
    mirrored = (Stance(WAY[0].pose, mirrored=True), Stance(WAY[1].pose, mirrored=True))
    assert book.along(*mirrored, 0.3) == book.along(*WAY, 0.3) != 0.3
