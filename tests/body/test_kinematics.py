"""Rotations, limits and two-bone kinematics."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hamstring_gui.body.anatomy import MOVEMENTS, beyond_limits, rotation_of
from hamstring_gui.body.kinematics import bend
from hamstring_gui.body.rotation import IDENTITY, Vector, distance, dot, from_axes, rotate, slerp, subtract
from hamstring_gui.body.skeleton import SHIN, THIGH, forward

coordinate = st.floats(-0.9, 0.9)


@given(coordinate, coordinate, coordinate)
def test_two_bones_reach_what_they_can_and_never_stretch(x: float, y: float, z: float) -> None:
    root, target = (0.1, 0.9, 0.0), (x, y, z)
    knee, end = bend(root, target, (THIGH, SHIN), (0.0, 0.3, 1.0))
    assert distance(root, knee) == pytest.approx(THIGH, abs=1e-9)
    assert distance(knee, end) == pytest.approx(SHIN, abs=1e-9)
    if 0.05 < distance(root, target) < THIGH + SHIN - 0.01:
        assert distance(end, target) < 1e-6


def test_the_knee_bends_to_the_side_of_its_pole() -> None:
    knee, _ = bend((0.0, 0.9, 0.0), (0.0, 0.2, 0.0), (THIGH, SHIN), (0.0, 0.0, 1.0))
    assert knee[2] > 0.1


@pytest.mark.parametrize(
    ("joint", "term", "way"),
    [
        ("left_thigh", "flexion", (0.0, 0.0, 1.0)),
        ("left_thigh", "abduction", (1.0, 0.0, 0.0)),
        ("right_thigh", "abduction", (-1.0, 0.0, 0.0)),
        ("left_shin", "flexion", (0.0, 0.0, -1.0)),
        ("right_upper_arm", "abduction", (-1.0, 0.0, 0.0)),
        ("right_forearm", "flexion", (0.0, 0.0, 1.0)),
    ],
)
def test_movements_go_the_way_their_names_say(joint: str, term: str, way: Vector) -> None:
    assert dot(rotate(rotation_of(joint, {term: 40.0}), (0.0, -1.0, 0.0)), way) == pytest.approx(
        math.sin(math.radians(40))
    )


def test_external_rotation_turns_the_foot_outwards_on_both_sides() -> None:
    for joint, outwards in (("left_thigh", 1.0), ("right_thigh", -1.0)):
        assert rotate(rotation_of(joint, {"rotation": 30.0}), (0.0, 0.0, 1.0))[0] * outwards > 0.4


@settings(max_examples=60)
@given(st.data())
def test_angles_within_the_limits_are_found_within_them(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(sorted(MOVEMENTS)))
    joint = kind if kind in ("pelvis", "spine", "chest", "neck", "head") else f"right_{kind}"
    angles = {move.term: data.draw(st.floats(move.low, move.high)) for move in MOVEMENTS[kind]}
    assert not beyond_limits(joint, rotation_of(joint, angles))


def test_a_knee_bent_backwards_is_beyond_its_limits() -> None:
    assert beyond_limits("left_shin", rotation_of("left_shin", {"flexion": -20.0}))
    assert beyond_limits("left_shin", rotation_of("left_thigh", {"abduction": 20.0}))


def test_slerp_is_even_and_keeps_its_length() -> None:
    end = rotation_of("left_thigh", {"flexion": 80.0})
    half = slerp(IDENTITY, end, 0.5)
    assert half == pytest.approx(rotation_of("left_thigh", {"flexion": 40.0}))
    assert sum(part * part for part in slerp(IDENTITY, end, 0.3)) == pytest.approx(1.0, abs=1e-12)


@given(st.floats(-180, 180), st.floats(-89, 89), st.floats(-180, 180))
def test_a_frame_of_axes_gives_its_rotation_back(x: float, z: float, y: float) -> None:
    turn = rotation_of("pelvis", {"lean": x, "side_lean": z, "turn": y})
    axes = [rotate(turn, axis) for axis in ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))]
    again = from_axes(axes[0], axes[1], axes[2])
    assert abs(sum(a * b for a, b in zip(turn, again, strict=True))) == pytest.approx(1.0, abs=1e-6)


def test_a_person_is_one_metre_seventy_tall() -> None:
    places = forward({}, (0.0, 0.0, 0.0)).positions
    height = places["head"][1] + 0.227 - (places["left_foot"][1] - 0.075)
    assert height == pytest.approx(1.70, abs=0.03)
    assert subtract(places["left_thigh"], places["right_thigh"])[0] > 0
