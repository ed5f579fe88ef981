"""The arrows on the rim of the breath: outwards while it goes in, inwards while it goes out, a bar while it is held."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, radians, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

ANGLES = (36.0, 144.0)
"""Where about the rim they are, in degrees from the right."""
WIDE, HIGH, THICK = 0.030, 0.018, 0.013
"""As parts of the stage's height."""


@dataclass(frozen=True)
class Arrows:
    """The shapes of one size around the point (0, 0), one for each angle: worked out once, moved in every frame."""

    ways: tuple[QPointF, ...]
    """Out of the middle of the breath, of length 1."""
    outward: tuple[QPainterPath, ...]
    inward: tuple[QPainterPath, ...]
    still: tuple[QPainterPath, ...]

    @classmethod
    def of_size(cls, unit: float) -> Arrows:
        """Return the arrows of a stage of that height."""
        ways = tuple(QPointF(cos(radians(angle)), -sin(radians(angle))) for angle in ANGLES)
        return cls(
            ways,
            tuple(_chevron(way, way, unit) for way in ways),
            tuple(_chevron(way * -1.0, way, unit) for way in ways),
            tuple(_bar(way, unit) for way in ways),
        )

    def at(self, centre: QPointF, radius: float, outwards: int) -> Iterator[QPainterPath]:
        """Give the shapes at a distance from the middle; `outwards` is 1, -1, or 0 for a bar."""
        for way, shape in zip(self.ways, (self.still, self.outward, self.inward)[outwards], strict=True):
            yield shape.translated(centre + way * radius)


def _chevron(towards: QPointF, way: QPointF, unit: float) -> QPainterPath:
    tip, side, deep = towards * (HIGH * unit), QPointF(-way.y(), way.x()) * (WIDE * unit), towards * (THICK * unit)
    back = tip * -1.0
    return _shape(tip, back + side, back + side - deep, tip - deep * 1.35, back - side - deep, back - side)


def _bar(way: QPointF, unit: float) -> QPainterPath:
    side, half = QPointF(-way.y(), way.x()) * (WIDE * unit), way * (THICK * unit / 2)
    return _shape(half * -1.0 - side, side - half, side + half, half - side)


def _shape(*corners: QPointF) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF(corners))
    return path
