"""The muscles about the pelvis as simple shapes: where each is attached, and how long and thick a pose makes it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from types import MappingProxyType

from hamstring_gui.body.rotation import Vector, distance
from hamstring_gui.body.skeleton import RIGHT, Frames, forward

Site = tuple[str, Vector]
"""A joint, and a place fixed to its bone in metres; limbs are the right ones."""

_STRETCHES = 1.6
"""How strongly a muscle thins as it gets longer; its volume would stay at 0.5, which can hardly be seen."""


@dataclass(frozen=True)
class Attachment:
    """Where a muscle begins, what it bends round and where it ends, and its half-width at rest in metres."""

    origin: Site
    around: Site
    insertion: Site
    thickness: float


ATTACHMENTS: Mapping[str, Attachment] = MappingProxyType(
    {
        # From the sit bone, over the back of the thigh, to below the knee.
        "hamstring": Attachment(
            ("pelvis", (0.0, -0.085, -0.058)),
            (RIGHT + "thigh", (0.0, -0.24, -0.062)),
            (RIGHT + "shin", (0.0, -0.055, -0.03)),
            0.036,
        ),
        # From the front of the pelvis, over the hip joint, to the upper thigh.
        "flexor": Attachment(
            ("pelvis", (0.0, 0.085, 0.075)),
            ("pelvis", (0.0, -0.045, 0.112)),
            (RIGHT + "thigh", (0.0, -0.17, 0.028)),
            0.03,
        ),
        # From sacrum and back of the pelvis to the back of the upper thigh.
        "glute": Attachment(
            ("pelvis", (0.0, 0.085, -0.085)),
            ("pelvis", (0.0, -0.035, -0.175)),
            (RIGHT + "thigh", (0.0, -0.125, -0.012)),
            0.05,
        ),
        # Along the spine, from sacrum to ribs.
        "back": Attachment(
            ("pelvis", (0.0, 0.05, -0.1)),
            ("spine", (0.0, 0.05, -0.08)),
            ("chest", (0.0, 0.09, -0.1)),
            0.024,
        ),
    }
)


@dataclass(frozen=True)
class Muscle:
    """A muscle in a pose: its ends, what it bends towards (as a quadratic curve does), and its half-width, metres."""

    name: str
    start: Vector
    bend: Vector
    end: Vector
    thickness: float
    stretch: float
    """Its length as a part of that in a body that stands straight."""

    def at(self, part: float) -> Vector:
        """Return a place on its middle line, from 0 at its origin to 1 at its insertion."""
        weights = ((1.0 - part) ** 2, 2.0 * part * (1.0 - part), part**2)
        return _weighted((self.start, self.bend, self.end), weights)

    @property
    def length(self) -> float:
        """Return the length of its middle line in metres."""
        return _length(self.start, self.bend, self.end)


def muscle_in(frames: Frames, name: str) -> Muscle:
    """Return a muscle as a pose makes it; KeyError when there is no such muscle."""
    attached = ATTACHMENTS[name]
    start, bend, end = _places(frames, attached)
    stretch = _length(start, bend, end) / _length_at_rest(name)
    return Muscle(name, start, bend, end, attached.thickness / stretch**_STRETCHES, stretch)


@cache
def _length_at_rest(name: str) -> float:
    """Return the length of a muscle in a body that stands straight."""
    return _length(*_places(forward({}, (0.0, 0.0, 0.0)), ATTACHMENTS[name]))


def _places(frames: Frames, attached: Attachment) -> tuple[Vector, Vector, Vector]:
    def place(site: Site) -> Vector:
        # All in the middle plane of the near leg: seen from the side nothing else tells.
        x, y, z = frames.point(*site)
        return (frames.positions[RIGHT + "thigh"][0], y, z) if site[0].startswith(RIGHT) else (x, y, z)

    return place(attached.origin), place(attached.around), place(attached.insertion)


def _weighted(places: tuple[Vector, ...], weights: tuple[float, ...]) -> Vector:
    x, y, z = (sum(w * place[axis] for place, w in zip(places, weights, strict=True)) for axis in range(3))
    return (x, y, z)


def _length(start: Vector, bend: Vector, end: Vector) -> float:
    """Return the length of a curve as the side view shows it."""
    parts = [number / 12 for number in range(13)]
    line = [_weighted((start, bend, end), ((1 - p) ** 2, 2 * p * (1 - p), p**2)) for p in parts]
    return math.fsum(distance((0.0, a[1], a[2]), (0.0, b[1], b[2])) for a, b in pairwise(line))
