"""The figure moves as a body can: bones keep their length, feet stay where they stand, nothing jumps."""

import pytest

from hamstring_gui.body.motion import PoseBook, figure_between
from hamstring_gui.body.rotation import Vector, distance, dot, mix, scale, subtract
from hamstring_gui.body.skeleton import (
    BALL,
    FINGERTIP,
    HEEL,
    JOINT_NAMES,
    LEFT,
    PALM,
    RIGHT,
    SKELETON,
    TOE_TIP,
    Frames,
    forward,
)
from hamstring_gui.practice.plan import Stance

from .conftest import WAYS, frames_of_way

EXERCISES = pytest.mark.parametrize(("first", "second"), WAYS)
# An arm goes up without a breath that leads it, at a pace of its own: see test_whole_routine.
LED_BY_BREATH = pytest.mark.parametrize(("first", "second"), [way for way in WAYS if not way[0].endswith("_tuck")])
WAYS_BETWEEN = (
    ("lying", "bridge_floor"),
    ("bridge_floor", "kneeling"),
    ("kneeling", "lunge_straight"),
    ("lunge_straight", "lunge_wide"),
    ("lunge_wide", "lunge_out"),
    ("lunge_out_deep_3", "lunge_in"),
    ("kneeling", "standing"),
    ("standing", "deadlift_tall"),
    ("standing", "deadlift_wall_tall"),
    ("deadlift_toes_tall", "standing"),
    ("standing", "rest_standing"),
)


@pytest.mark.parametrize(("first", "second"), [*WAYS, *WAYS_BETWEEN])
def test_bones_never_stretch(book: PoseBook, first: str, second: str) -> None:
    rest = forward({}, (0.0, 0.0, 0.0)).positions
    for figure in frames_of_way(book, first, second, seconds=0.5):
        places = figure.frames.positions
        for joint in SKELETON:
            if joint.parent is not None:
                bone = distance(places[joint.name], places[joint.parent])
                assert bone == pytest.approx(distance(rest[joint.name], rest[joint.parent]), abs=1e-6)


@LED_BY_BREATH
@pytest.mark.parametrize("mirrored", [False, True])
def test_nothing_jumps(book: PoseBook, first: str, second: str, mirrored: bool) -> None:
    before: Frames | None = None
    for figure in frames_of_way(book, first, second, mirrored=mirrored):
        if before is not None:
            jumps = {name: distance(before.positions[name], figure.frames.positions[name]) for name in JOINT_NAMES}
            assert max(jumps.values()) <= 0.01 + 1e-4, max(jumps, key=lambda name: jumps[name])
        before = figure.frames


def planted_points(book: PoseBook, name: str, frames: Frames) -> dict[str, Vector]:
    """Return the points of feet, toes and knees that rest in a pose."""
    points: dict[str, Vector] = {}
    for contact in book.poses[name].contacts:
        side = LEFT if contact.startswith(LEFT) else RIGHT
        if contact.endswith("foot"):
            points[contact] = frames.point(side + "foot", BALL)
            if book.poses[name].contacts[contact].rise == 0.0:
                points[contact + " heel"] = frames.point(side + "foot", HEEL)
        if contact.endswith("knee"):
            points[contact] = frames.positions[side + "shin"]
            points[contact + " toes"] = frames.point(side + "foot", BALL)
    return points


@EXERCISES
def test_what_is_planted_stays(book: PoseBook, first: str, second: str) -> None:
    start = planted_points(book, first, book.resolved(Stance(first)).settled.frames)
    assert start
    for figure in frames_of_way(book, first, second, seconds=1.0):
        for name, place in planted_points(book, first, figure.frames).items():
            assert distance(place, start[name]) < 0.005, name


@pytest.mark.parametrize(("first", "second"), [*WAYS, *WAYS_BETWEEN])
def test_no_limb_goes_through_the_floor(book: PoseBook, first: str, second: str) -> None:
    for figure in frames_of_way(book, first, second, seconds=0.5):
        frames = figure.frames
        for side in (LEFT, RIGHT):
            low = {
                "heel": frames.point(side + "foot", HEEL)[1],
                "ball": frames.point(side + "foot", BALL)[1],
                "toes": frames.point(side + "toes", TOE_TIP)[1],
                "knee": frames.positions[side + "shin"][1] - 0.05,
                "fingers": frames.point(side + "hand", FINGERTIP)[1],
                "elbow": frames.positions[side + "forearm"][1] - 0.03,
            }
            assert min(low.values()) >= -0.01, (side, low)


def from_line(place: Vector, start: Vector, end: Vector) -> float:
    along = subtract(end, start)
    part = dot(subtract(place, start), along) / dot(along, along)
    return distance(place, mix(start, end, min(max(part, 0.0), 1.0)))


@pytest.mark.parametrize(("first", "second"), [*WAYS, *WAYS_BETWEEN])
def test_no_hand_goes_through_the_body(book: PoseBook, first: str, second: str) -> None:
    for figure in frames_of_way(book, first, second, seconds=0.5):
        frames = figure.frames
        places = frames.positions
        for side in (LEFT, RIGHT):
            for hand in (frames.point(side + "hand", PALM), frames.point(side + "hand", FINGERTIP)):
                assert distance(hand, frames.point("head", (0.0, 0.12, 0.0))) > 0.11
                assert from_line(hand, places["spine"], places["neck"]) > 0.11
                assert from_line(hand, places["pelvis"], places["spine"]) > 0.1
        apart = distance(places["left_hand"], places["right_hand"])
        assert apart > 0.1


def test_hips_lift_eight_to_ten_centimetres(book: PoseBook) -> None:
    down, up = (book.resolved(Stance(name)).root for name in ("bridge_floor", "bridge_lifted"))
    assert 0.08 <= up[1] - down[1] <= 0.10


def test_the_back_does_not_arch_in_the_bridge(book: PoseBook) -> None:
    """Hips, ribs and shoulders stay on a line that only rises towards the hips."""
    places = book.resolved(Stance("bridge_lifted")).settled.frames.positions
    assert places["pelvis"][1] > places["spine"][1] > places["chest"][1] > places["neck"][1]


def test_each_exhale_bends_deeper(book: PoseBook) -> None:
    for way in ("straight", "out", "in"):
        heads = [
            book.resolved(Stance(f"lunge_{way}_{part}")).settled.frames.positions["head"][0]
            for part in ("bend", "deep_1", "deep_2", "deep_3")
        ]
        assert heads == sorted(heads), "the head goes to the left"
        assert heads[-1] - heads[0] > 0.1


def test_the_back_foot_turns_behind_and_away(book: PoseBook) -> None:
    straight, out, inwards = (
        book.resolved(Stance(name)).settled.frames.positions["right_foot"][0]
        for name in ("lunge_straight", "lunge_out", "lunge_in")
    )
    assert out - straight > 0.2, "behind the body, to the left"
    assert straight - inwards > 0.2, "out to the right"


def test_the_front_foot_stands_ten_to_fifteen_centimetres_further_out(book: PoseBook) -> None:
    straight, wide = (book.poses[name].contacts["left_foot"].at[0] for name in ("lunge_straight", "lunge_wide"))
    assert 0.10 <= wide - straight <= 0.15


def test_torso_and_free_leg_go_down_and_up_like_a_seesaw(book: PoseBook) -> None:
    frames = book.resolved(Stance("deadlift_hinge")).settled.frames
    trunk = subtract(frames.positions["neck"], frames.positions["pelvis"])
    leg = subtract(frames.positions["left_foot"], frames.positions["left_thigh"])
    level = [abs(way[1]) / distance(way, (0.0, 0.0, 0.0)) for way in (trunk, leg)]
    assert all(0.05 < slope < 0.5 for slope in level), "almost level, but not quite"
    assert dot(trunk, scale(leg, -1.0)) > 0.9 * distance(trunk, (0, 0, 0)) * distance(leg, (0, 0, 0))


def test_weight_stays_over_the_standing_foot(book: PoseBook) -> None:
    """The middle of the trunk, head, arms and legs, by their share of the weight, is over the right foot."""
    shares = {"pelvis": 0.14, "spine": 0.15, "chest": 0.22, "head": 0.08, "left_hand": 0.07}
    shares |= {f"{side}_{joint}": share for side in ("left", "right") for joint, share in _LIMBS.items()}
    for name in ("deadlift_tall", "deadlift_hinge", "deadlift_wall_hinge"):
        frames = book.resolved(Stance(name)).settled.frames
        total = sum(shares.values())
        ahead = sum(frames.positions[joint][2] * share for joint, share in shares.items()) / total
        assert frames.point("right_foot", HEEL)[2] - 0.02 < ahead < frames.point("right_toes", TOE_TIP)[2], name


_LIMBS = {"forearm": 0.05, "thigh": 0.05, "shin": 0.075, "foot": 0.035}


def test_the_way_starts_and_ends_at_its_poses(book: PoseBook) -> None:
    start, end = Stance("bridge_floor"), Stance("bridge_lifted")
    for fraction, stance in ((0.0, start), (1.0, end), (1e-9, start), (1.0 - 1e-9, end)):
        places = figure_between(book, start, end, fraction, 0.0).frames.positions
        target = book.resolved(stance).settled.frames.positions
        assert all(distance(places[name], target[name]) < 1e-6 for name in JOINT_NAMES)


@pytest.mark.parametrize(("first", "second"), [*WAYS[::3], *WAYS_BETWEEN])
def test_the_way_back_is_the_way_there(book: PoseBook, first: str, second: str) -> None:
    start, end = Stance(first), Stance(second)
    for fraction in (0.2, 0.5, 0.9):
        there = figure_between(book, start, end, fraction, 0.5).frames.positions
        back = figure_between(book, end, start, 1.0 - fraction, 0.5).frames.positions
        assert all(distance(there[name], back[name]) < 1e-6 for name in JOINT_NAMES)


def test_breath_and_effort_reach_the_figure(book: PoseBook) -> None:
    figure = figure_between(book, Stance("bridge_floor"), Stance("bridge_lifted"), 0.5, 0.7)
    assert figure.volume == 0.7
    assert 0.0 < figure.working["left_glute"] < 1.0
