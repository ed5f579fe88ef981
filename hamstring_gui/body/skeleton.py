"""The skeleton of a person of 1.70 m: joints, bone lengths and forward kinematics.

World and rest pose share their axes: x to the person's left, y up, z forward; metres.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hamstring_gui.body.rotation import IDENTITY, Quaternion, Vector, add, multiply, rotate

LEFT, RIGHT = "left_", "right_"
UPPER_ARM, FOREARM, HAND = 0.285, 0.245, 0.175
THIGH, SHIN = 0.42, 0.41
ANKLE_HEIGHT = 0.075
BALL: Vector = (0.0, -ANKLE_HEIGHT, 0.125)  # sole under the ball of the foot, in the foot's frame
HEEL: Vector = (0.0, -ANKLE_HEIGHT, -0.05)
TOE_TIP: Vector = (0.0, 0.0, 0.062)  # sole at the tip, in the toes' frame
PALM: Vector = (0.0, -0.085, 0.0)  # in the hand's frame
FINGERTIP: Vector = (0.0, -HAND, 0.0)
UPPER_BACK: Vector = (0.0, 0.14, -0.105)  # skin between the shoulder blades, in the chest's frame
SEAT: Vector = (0.0, -0.04, -0.115)


@dataclass(frozen=True)
class Joint:
    """A joint, with its place in the frame of its parent when the body stands at rest, in metres."""

    name: str
    parent: str | None
    offset: Vector


_TRUNK = (
    Joint("pelvis", None, (0.0, 0.0, 0.0)),
    Joint("spine", "pelvis", (0.0, 0.09, -0.012)),
    Joint("chest", "spine", (0.0, 0.145, 0.0)),
    Joint("neck", "chest", (0.0, 0.245, -0.012)),
    Joint("head", "neck", (0.0, 0.072, 0.012)),
)
_LEFT_LIMBS = (
    Joint("clavicle", "chest", (0.025, 0.205, 0.0)),
    Joint("upper_arm", "clavicle", (0.145, 0.0, -0.01)),
    Joint("forearm", "upper_arm", (0.0, -UPPER_ARM, 0.0)),
    Joint("hand", "forearm", (0.0, -FOREARM, 0.0)),
    Joint("thigh", "pelvis", (0.088, 0.0, 0.0)),
    Joint("shin", "thigh", (0.0, -THIGH, 0.0)),
    Joint("foot", "shin", (0.0, -SHIN, 0.0)),
    Joint("toes", "foot", BALL),
)
LIMB_JOINTS = tuple(joint.name for joint in _LEFT_LIMBS)
TRUNK_JOINTS = tuple(joint.name for joint in _TRUNK)


def _limbs(side: str) -> Iterable[Joint]:
    sign = 1.0 if side == LEFT else -1.0
    for joint in _LEFT_LIMBS:
        parent = f"{side}{joint.parent}" if joint.parent in LIMB_JOINTS else joint.parent
        yield Joint(side + joint.name, parent, (sign * joint.offset[0], joint.offset[1], joint.offset[2]))


SKELETON = (*_TRUNK, *_limbs(LEFT), *_limbs(RIGHT))  # a parent always stands before its children
JOINT_NAMES = tuple(joint.name for joint in SKELETON)


@dataclass(frozen=True)
class Frames:
    """Where every joint is and how its bone is turned, in the world."""

    positions: dict[str, Vector]
    rotations: dict[str, Quaternion]

    def point(self, joint: str, offset: Vector) -> Vector:
        """Return the place in the world of a point fixed to a bone."""
        return add(self.positions[joint], rotate(self.rotations[joint], offset))


def forward(rotations: Mapping[str, Quaternion], root: Vector) -> Frames:
    """Return the frames of all joints from their local rotations (absent: none) and the pelvis's place."""
    places: dict[str, Vector] = {}
    turns: dict[str, Quaternion] = {}
    for joint in SKELETON:
        local = rotations.get(joint.name, IDENTITY)
        if joint.parent is None:
            places[joint.name], turns[joint.name] = root, local
            continue
        turn = turns[joint.parent]
        places[joint.name] = add(places[joint.parent], rotate(turn, joint.offset))
        turns[joint.name] = multiply(turn, local)
    return Frames(places, turns)


def twin(name: str) -> str:
    """Return the name on the other side; names without a side stay."""
    if name.startswith(LEFT):
        return RIGHT + name.removeprefix(LEFT)
    return LEFT + name.removeprefix(RIGHT) if name.startswith(RIGHT) else name
