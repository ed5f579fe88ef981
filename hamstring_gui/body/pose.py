"""A pose: how the joints are turned, what rests where, what is used, what works, and from where it is seen."""

from collections.abc import Mapping
from dataclasses import dataclass

from hamstring_gui.body.rotation import ORIGIN, Quaternion, Vector

PROPS = ("mat", "block", "left_pad", "right_pad", "left_dumbbell", "right_dumbbell", "left_wall", "right_wall")
MUSCLES = (
    "core",
    *(f"{side}_{name}" for side in ("left", "right") for name in ("glute", "hamstring", "hip_flexor", "flank")),
)
BACK_CONTACTS = ("upper_back", "seat")
SIDED_CONTACTS = ("foot", "knee", "hand")
CONTACTS = (*BACK_CONTACTS, *(f"{side}_{name}" for side in ("left", "right") for name in SIDED_CONTACTS))


@dataclass(frozen=True)
class Contact:
    """A point of the body that rests somewhere.

    `at`: metres; in the room when `on` is None, else in the frame of the joint `on`. `heading`: degrees that the foot
    or the lower leg is turned, counter-clockwise seen from above. `rise`: degrees that the heel is off the floor, or
    that the lower leg slopes up from the knee; `curl`: degrees that the foot of a kneeling leg is bent up.
    `pole`: where the knee or the elbow points, in the room. `fingers`, `palm`: where a resting hand points and what
    it faces, in the same frame as `at`.
    """

    at: Vector
    on: str | None = None
    heading: float = 0.0
    rise: float = 0.0
    curl: float = 0.0
    pole: Vector = ORIGIN
    fingers: Vector = ORIGIN
    palm: Vector = ORIGIN


@dataclass(frozen=True)
class Pose:
    """A pose as written: rotations before the contacts are met. The anchor is the contact that carries the body."""

    name: str
    rotations: Mapping[str, Quaternion]
    anchor: str
    contacts: Mapping[str, Contact]
    camera: str
    props: tuple[str, ...] = ()
    working: Mapping[str, float] | None = None  # muscle -> effort, 0 to 1
