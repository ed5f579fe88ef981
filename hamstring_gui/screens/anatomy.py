"""The pelvis and the muscles about it, seen from the side: simple shapes that lengthen and shorten with its tilt."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, hypot, radians, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

Point = tuple[float, float]
"""Across (to the front) and down from the hip joint; a thigh is 0.42 long."""

KNEE: Point = (0.02, 0.42)
SHIN: Point = (0.005, 0.57)
BELOW_KNEE: Point = (-0.035, 0.48)
RIBS: Point = (0.02, -0.5)
_PELVIS: tuple[Point, ...] = ((-0.14, -0.13), (-0.05, -0.19), (0.07, -0.15), (0.1, -0.02), (0.07, 0.06), (-0.06, 0.09))
_SIT_BONE: Point = (-0.065, 0.07)
_CREST_FRONT: Point = (0.06, -0.13)
_CREST_BACK: Point = (-0.13, -0.12)
_SACRUM: Point = (-0.095, -0.14)


@dataclass(frozen=True)
class Attitude:
    """How a pelvis stands: `tilt` in degrees to the front; muscles' tone from 0 (asleep) to 1 (bracing)."""

    tilt: float = 0.0
    hamstring: float = 0.4
    flexor: float = 0.4
    glute: float = 0.6
    back: float = 0.3
    breath: float = 0.0
    """How wide the ribs are, 0 to 1."""


@dataclass(frozen=True)
class Muscle:
    """A muscle between two points; it bulges to one side (`bow`) and is thicker the shorter it is."""

    name: str
    start: Point
    end: Point
    bow: float
    thickness: float
    tone: float

    @property
    def length(self) -> float:
        """Return the distance between its ends."""
        return hypot(self.end[0] - self.start[0], self.end[1] - self.start[1])

    @property
    def middle(self) -> Point:
        """Return where it is thickest."""
        across, down = self._normal()
        return (
            (self.start[0] + self.end[0]) / 2 + across * self.bow,
            (self.start[1] + self.end[1]) / 2 + down * self.bow,
        )

    def _normal(self) -> Point:
        return ((self.start[1] - self.end[1]) / self.length, (self.end[0] - self.start[0]) / self.length)

    def path(self) -> QPainterPath:
        """Return its outline, a spindle."""
        across, down = self._normal()
        made = QPainterPath(QPointF(*self.start))
        for side in (1.0, -1.0):
            reach = self.bow * 2.0 + side * self.thickness
            x, y = (self.start[0] + self.end[0]) / 2 + across * reach, (self.start[1] + self.end[1]) / 2 + down * reach
            made.quadTo(QPointF(x, y), QPointF(*(self.end if side > 0 else self.start)))
        return made


def turned(point: Point, degrees: float) -> Point:
    """Return a point of the pelvis after it has tipped to the front about the hip joint."""
    angle = radians(degrees)
    return point[0] * cos(angle) - point[1] * sin(angle), point[0] * sin(angle) + point[1] * cos(angle)


def pelvis(attitude: Attitude) -> tuple[Point, ...]:
    """Return the corners of the pelvis."""
    return tuple(turned(corner, attitude.tilt) for corner in _PELVIS)


def spine(attitude: Attitude) -> QPainterPath:
    """Return the spine from sacrum to ribs; a tipped pelvis hollows the low back."""
    x, y = turned(_SACRUM, attitude.tilt)
    made = QPainterPath(QPointF(x, y))
    hollow = 0.015 + attitude.tilt * 0.0035
    above, ribs = (-0.055 + hollow * 0.7, -0.36), (-0.095, -0.5)
    made.cubicTo(QPointF(x + hollow, y - 0.12), QPointF(*above), QPointF(*ribs))
    # On in the direction in which it came: a spine has no corner.
    made.quadTo(QPointF(2.0 * ribs[0] - above[0] + 0.02, -0.6), QPointF(-0.085, -0.71))
    return made


def muscles(attitude: Attitude) -> tuple[Muscle, ...]:
    """Return the muscles that the cards speak of, from back to front."""
    tilt = attitude.tilt
    sit, crest, front = turned(_SIT_BONE, tilt), turned(_CREST_BACK, tilt), turned(_CREST_FRONT, tilt)
    drawn = {
        "back": (turned((-0.145, -0.13), tilt), (-0.135, -0.46), -0.01, 0.055, attitude.back),
        "glute": (crest, (-0.02, 0.13), 0.05, 0.1, attitude.glute),
        "hamstring": (sit, BELOW_KNEE, 0.014, 0.085, attitude.hamstring),
        "flexor": (front, (0.03, 0.13), -0.024, 0.07, attitude.flexor),
    }
    rest = {muscle.name: muscle.length for muscle in muscles(Attitude())} if tilt else {}
    made = []
    for name, (start, end, bow, thickness, tone) in drawn.items():
        muscle = Muscle(name, start, end, bow, thickness, tone)
        stretch = muscle.length / rest.get(name, muscle.length)
        made.append(Muscle(name, start, end, bow, thickness / stretch**2, tone))
    return tuple(made)
