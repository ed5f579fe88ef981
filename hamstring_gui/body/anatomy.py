"""Joint rotations in a physiotherapist's terms: which movements each joint has, and how far it goes."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from hamstring_gui.body.rotation import Quaternion, Vector, about_x, about_y, about_z, multiply, rotate
from hamstring_gui.body.skeleton import LEFT, RIGHT

TOLERANCE = 0.5  # degrees by which solved joints may pass a limit: rounding, not anatomy


@dataclass(frozen=True)
class Movement:
    """A movement of a joint: its axis, its sense on the left side, and its range in degrees."""

    term: str
    axis: str
    sign: float
    low: float
    high: float


def _trunk(flexion: tuple[float, float], side: float, turn: float) -> tuple[Movement, ...]:
    return (
        Movement("flexion", "x", 1.0, *flexion),
        Movement("side_bend", "z", -1.0, -side, side),
        Movement("rotation", "y", 1.0, -turn, turn),
    )


# Positive is: flexion forward, side bend and rotation to the left; on limbs abduction and rotation outwards.
MOVEMENTS: Mapping[str, tuple[Movement, ...]] = {
    "pelvis": (
        Movement("lean", "x", 1.0, -180.0, 180.0),
        Movement("side_lean", "z", -1.0, -90.0, 90.0),
        Movement("turn", "y", 1.0, -180.0, 180.0),
    ),
    "spine": _trunk((-25.0, 60.0), 30.0, 20.0),
    "chest": _trunk((-25.0, 45.0), 30.0, 35.0),
    "neck": _trunk((-45.0, 50.0), 40.0, 60.0),
    "head": _trunk((-25.0, 30.0), 15.0, 45.0),
    "clavicle": (Movement("elevation", "z", 1.0, -10.0, 45.0), Movement("protraction", "y", -1.0, -25.0, 30.0)),
    "upper_arm": (
        Movement("flexion", "x", -1.0, -70.0, 185.0),
        Movement("abduction", "z", 1.0, -45.0, 185.0),
        Movement("rotation", "y", 1.0, -110.0, 110.0),
    ),
    "forearm": (Movement("flexion", "x", -1.0, 0.0, 150.0), Movement("supination", "y", 1.0, -90.0, 90.0)),
    "hand": (Movement("flexion", "z", -1.0, -85.0, 85.0), Movement("deviation", "x", -1.0, -45.0, 45.0)),
    "thigh": (
        Movement("flexion", "x", -1.0, -30.0, 125.0),
        Movement("abduction", "z", 1.0, -35.0, 50.0),
        Movement("rotation", "y", 1.0, -50.0, 60.0),
    ),
    "shin": (Movement("flexion", "x", 1.0, 0.0, 150.0),),
    "foot": (
        Movement("flexion", "x", -1.0, -55.0, 45.0),
        Movement("eversion", "z", 1.0, -35.0, 35.0),
        Movement("rotation", "y", 1.0, -35.0, 35.0),
    ),
    "toes": (Movement("extension", "x", -1.0, -30.0, 85.0),),
}
_AXES = ("x", "z", "y")  # the order in which the turns are made, outermost first


def kind_of(joint: str) -> str:
    """Return a joint's name without its side."""
    return joint.removeprefix(LEFT).removeprefix(RIGHT)


def _sense(joint: str, movement: Movement) -> float:
    return -movement.sign if joint.startswith(RIGHT) and movement.axis != "x" else movement.sign


def rotation_of(joint: str, angles: Mapping[str, float]) -> Quaternion:
    """Return the local rotation of a joint from its angles in degrees by term; absent terms are 0."""
    turns = dict.fromkeys(_AXES, 0.0)
    for movement in MOVEMENTS[kind_of(joint)]:
        turns[movement.axis] += _sense(joint, movement) * angles.get(movement.term, 0.0)
    return multiply(about_x(turns["x"]), multiply(about_z(turns["z"]), about_y(turns["y"])))


def _turns(q: Quaternion) -> tuple[dict[str, float], dict[str, float]]:
    """Return both triples of turns about x, z, y that make up a rotation, in degrees."""
    columns: tuple[Vector, Vector, Vector] = (
        rotate(q, (1.0, 0.0, 0.0)),
        rotate(q, (0.0, 1.0, 0.0)),
        rotate(q, (0.0, 0.0, 1.0)),
    )
    z = math.degrees(math.asin(max(-1.0, min(1.0, -columns[1][0]))))
    y = math.degrees(math.atan2(columns[2][0], columns[0][0]))
    x = math.degrees(math.atan2(columns[1][2], columns[1][1]))
    other = {"x": x + 180.0, "z": 180.0 - z, "y": y + 180.0}
    return {"x": x, "z": z, "y": y}, {axis: (turn + 180.0) % 360.0 - 180.0 for axis, turn in other.items()}


def _overshoot(joint: str, turns: Mapping[str, float]) -> dict[str, float]:
    """Return by how many degrees each axis is beyond the joint's range."""
    beyond = {axis: abs(turn) for axis, turn in turns.items()}
    for movement in MOVEMENTS[kind_of(joint)]:
        middle = (movement.low + movement.high) / 2.0
        angle = (turns[movement.axis] * _sense(joint, movement) - middle + 180.0) % 360.0 - 180.0 + middle
        beyond[movement.axis] = max(movement.low - angle, angle - movement.high, 0.0)
    return {axis: degrees for axis, degrees in beyond.items() if degrees > TOLERANCE}


def beyond_limits(joint: str, q: Quaternion) -> dict[str, float]:
    """Return by how many degrees a local rotation passes the joint's limits, by axis; empty when it doesn't."""
    first, second = (_overshoot(joint, turns) for turns in _turns(q))
    return first if sum(first.values()) <= sum(second.values()) else second
