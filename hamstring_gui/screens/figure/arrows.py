"""Arrows beside the figure for the movement that is asked for."""

import math
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from hamstring_gui.body.motion import Figure
from hamstring_gui.body.rotation import Vector, add, mix
from hamstring_gui.body.skeleton import TOE_TIP
from hamstring_gui.screens.figure.palette import FigurePalette
from hamstring_gui.screens.figure.shapes import smooth_line
from hamstring_gui.screens.figure.view import Point, fitted

Way = Sequence[Vector]  # places in the room, from an arrow's tail to its head

THICKNESS = 0.024  # metres
HEAD = 0.062
LIFTED = 0.04  # toes lower than this rest on the floor


def _line(start: Vector, end: Vector) -> Way:
    return (start, mix(start, end, 0.5), end)


def _arc(centre: Vector, radius: float, span: tuple[float, float], plane: str) -> Way:
    """Return an arc from one angle to another in degrees.

    In the plane `side`, 0 is forward and 90 up; in `front`, 0 is to the person's left and 90 up; on the `floor`,
    0 is straight back and angles grow counter-clockwise seen from above.
    """
    steps = 9
    places: list[Vector] = []
    for k in range(steps + 1):
        angle = math.radians(span[0] + (span[1] - span[0]) * k / steps)
        c, s = radius * math.cos(angle), radius * math.sin(angle)
        offset = {"side": (0.0, s, c), "front": (c, s, 0.0), "floor": (-s, 0.0, -c)}[plane]
        places.append(add(centre, offset))
    return places


def _reversed(ways: Sequence[Way]) -> Sequence[Way]:
    return [way[::-1] for way in ways]


def _lift(figure: Figure, _: float) -> Sequence[Way]:
    x, _y, z = figure.frames.positions["pelvis"]
    return [_line((x, 0.36, z - 0.02), (x, 0.6, z - 0.02))]


def _tuck(figure: Figure, side: float) -> Sequence[Way]:
    beside = add(figure.frames.positions["pelvis"], (-side * 0.16, 0.0, -0.02))
    return [_arc(beside, 0.25, (140.0, 285.0), "side")]


def _bend(figure: Figure, side: float) -> Sequence[Way]:
    x, y, z = figure.frames.positions["pelvis"]
    span = (78.0, 42.0) if side > 0 else (102.0, 138.0)
    return [_arc((x, y, z), 1.16, span, "front")]


def _grow(figure: Figure, side: float) -> Sequence[Way]:
    x, y, z = figure.frames.positions["pelvis"]
    return [_line((x - side * 0.38, y + 0.16, z), (x - side * 0.38, y + 0.52, z))]


def _reach(figure: Figure, side: float) -> Sequence[Way]:
    x, y, z = figure.frames.positions["chest"]
    span = (200.0, 110.0) if side > 0 else (-20.0, 70.0)
    return [_arc((x, y + 0.15, z), 0.62, span, "front")]


def _step_out(figure: Figure, side: float) -> Sequence[Way]:
    x, _, z = figure.frames.positions["left_foot" if side > 0 else "right_foot"]
    return [_line((x + side * 0.1, 0.02, z + 0.06), (x + side * 0.36, 0.02, z + 0.06))]


def _turned(figure: Figure, side: float, span: tuple[float, float]) -> Sequence[Way]:
    x, _, z = figure.frames.positions["right_shin" if side > 0 else "left_shin"]
    return [_arc((x, 0.02, z), 0.54, (side * span[0], side * span[1]), "floor")]


def _hinge(figure: Figure, side: float) -> Sequence[Way]:
    standing, free = ("right_", "left_") if side > 0 else ("left_", "right_")
    x, _, z = figure.frames.positions[standing + "foot"]
    hip = (x, 0.9, z)
    trunk, leg = _arc(hip, 0.86, (66.0, 24.0), "side"), _arc(hip, 0.8, (246.0, 204.0), "side")
    lifted = figure.frames.point(free + "toes", TOE_TIP)[1] > LIFTED
    return [trunk, leg] if lifted else [trunk]


def _swap(figure: Figure, side: float) -> Sequence[Way]:
    """Return the way of a weight into the other hand; without one, that of a leg there and the other's back."""
    x, y, z = figure.frames.positions["pelvis"]
    if any(prop.endswith("dumbbell") for prop in figure.props):
        span = (230.0, 310.0) if side > 0 else (310.0, 230.0)
        return [_arc((x, y + 0.08, z - 0.2), 0.34, span, "front")]
    there = _line((x - 0.2, 0.03, z - 0.4), (x + 0.2, 0.03, z - 0.4))
    return [there, _line((x + 0.2, 0.15, z - 0.4), (x - 0.2, 0.15, z - 0.4))]


_WAYS: Mapping[str, Callable[[Figure, float], Sequence[Way]]] = MappingProxyType(
    {
        "lift": _lift,
        "lower": lambda figure, side: _reversed(_lift(figure, side)),
        "tuck": _tuck,
        "bend": _bend,
        "grow": _grow,
        "reach": _reach,
        "step_out": _step_out,
        "turn_out": lambda figure, side: _turned(figure, side, (0.0, -36.0)),
        "turn_in": lambda figure, side: _turned(figure, side, (-30.0, 36.0)),
        "hinge": _hinge,
        "rise": lambda figure, side: _reversed(_hinge(figure, side)),
        "swap": _swap,
    }
)
MOVEMENTS = tuple(_WAYS)


def paint_movement(
    painter: QPainter,
    rect: QRectF,
    figure: Figure,
    movement: str,
    palette: FigurePalette,
    *,
    mirrored: bool = False,
    opacity: float = 1.0,
) -> None:
    """Paint the arrows of a movement over a figure painted into the same rectangle; KeyError if it is unknown."""
    view = fitted(figure.camera, rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(painter.opacity() * opacity)
    for way in _WAYS[movement](figure, -1.0 if mirrored else 1.0):
        _paint_arrow(painter, [view.point(place) for place in way], view.scale, palette)
    painter.restore()


def _paint_arrow(painter: QPainter, points: list[Point], scale: float, palette: FigurePalette) -> None:
    shaft, head = smooth_line(points), _head(points, HEAD * scale)
    for colour, extra in ((palette.outline, 2.0 * palette.outline_width), (palette.arrow, 0.0)):
        pen = QPen(colour, (THICKNESS + extra) * scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(shaft, pen)
        pen.setWidthF((0.5 * THICKNESS + extra) * scale)
        painter.setPen(pen)
        painter.setBrush(colour)
        painter.drawPath(head)


def _head(points: Sequence[Point], size: float) -> QPainterPath:
    (ax, ay), (bx, by) = points[-2], points[-1]
    length = math.hypot(bx - ax, by - ay) or 1.0
    ux, uy = (bx - ax) / length, (by - ay) / length
    path = QPainterPath(QPointF(bx + ux * size * 0.8, by + uy * size * 0.8))
    path.lineTo(bx - ux * size * 0.35 - uy * size * 0.75, by - uy * size * 0.35 + ux * size * 0.75)
    path.lineTo(bx - ux * size * 0.35 + uy * size * 0.75, by - uy * size * 0.35 - ux * size * 0.75)
    path.closeSubpath()
    return path
