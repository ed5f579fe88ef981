"""A small view from above: how the lower leg behind is turned on its knee."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from hamstring_gui.body.motion import Figure
from hamstring_gui.body.rotation import rotate
from hamstring_gui.body.skeleton import LEFT, RIGHT, Frames
from hamstring_gui.screens.figure.body import leg_part, paint_edge, paint_fills
from hamstring_gui.screens.figure.palette import FigurePalette
from hamstring_gui.screens.figure.projection import Projection
from hamstring_gui.screens.figure.props import paint_pad
from hamstring_gui.screens.figure.view import View

# What is shown, in metres: the front foot is above, as the person is seen from behind.
_LEFT, _RIGHT, _BACK, _FRONT = -0.56, 0.56, -0.74, 0.58
_REACH = 0.56  # of the line straight back, and of the wedge


def paint_from_above(
    painter: QPainter, rect: QRectF, figure: Figure, palette: FigurePalette, goal: Frames | None = None
) -> None:
    """Paint the kneeling legs as seen from above, and how the lower leg is turned away from straight back.

    On the way to a `goal`: where it shall be, and how far it has to turn yet.
    """
    scale = min(rect.width() / (_RIGHT - _LEFT), rect.height() / (_FRONT - _BACK))
    middle = (rect.center().x(), rect.center().y() + (_BACK + _FRONT) / 2.0 * scale)
    view = View((-scale, 0.0, 0.0), (0.0, 0.0, -scale), (0.0, 1.0, 0.0), middle, scale)
    space = Projection(view, figure.frames, 1.3 * palette.outline_width)
    kneeling = kneeling_side(figure.frames)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if figure.props.get(kneeling + "pad", 0.0) > 0.0:
        painter.setPen(Qt.PenStyle.NoPen)
        paint_pad(painter, view, figure, kneeling, palette)
    _paint_straight(painter, view, figure.frames, kneeling, palette)
    if goal is None:
        turned = turn_of_lower_leg(figure.frames, kneeling)
        _paint_turn(painter, view, figure.frames, (kneeling, 0.0, turned), palette)
    else:
        _paint_goal(painter, view, (figure.frames, goal), kneeling, palette)
    for side in (kneeling, LEFT if kneeling == RIGHT else RIGHT):
        leg = leg_part(space, side, palette)
        paint_edge(painter, leg, palette)
        paint_fills(painter, leg.layers)
        if side == kneeling:
            _paint_turning_shin(painter, view, figure.frames, side, palette)
    _paint_trunk(painter, view, figure.frames, palette)
    _paint_pivot(painter, view, figure.frames, kneeling, palette)
    painter.restore()


def kneeling_side(frames: Frames) -> str:
    """Return the side whose knee is lower."""
    return min((LEFT, RIGHT), key=lambda side: frames.positions[side + "shin"][1])


def turn_of_lower_leg(frames: Frames, side: str) -> float:
    """Return the degrees between straight back and the lower leg, counter-clockwise seen from above."""
    x, _, z = rotate(frames.rotations[side + "shin"], (0.0, -1.0, 0.0))
    return math.degrees(math.atan2(-x, -z))


def _paint_straight(painter: QPainter, view: View, frames: Frames, side: str, palette: FigurePalette) -> None:
    """Paint a dashed line straight back from the knee."""
    x, y = view.point(frames.positions[side + "shin"])
    dashed = QPen(palette.arrow, 0.014 * view.scale, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    dashed.setDashPattern([2.0, 2.5])
    painter.setPen(dashed)
    painter.drawLine(QPointF(x, y), QPointF(x, y + _REACH * view.scale))


def _paint_goal(
    painter: QPainter, view: View, frames: tuple[Frames, Frames], side: str, palette: FigurePalette
) -> None:
    """Paint where the lower leg shall be, and the way that it has to turn yet; `frames`: those of now and then."""
    now, then = frames
    turned, shall = (turn_of_lower_leg(each, side) for each in frames)
    _paint_turn(painter, view, now, (side, turned, shall), palette)
    ghost = QColor(palette.accent)
    ghost.setAlphaF(0.45)
    (kx, ky), (ax, ay) = (view.point(then.positions[side + joint]) for joint in ("shin", "foot"))
    (x, y) = view.point(now.positions[side + "shin"])  # the knee may have to come down yet
    painter.setPen(QPen(ghost, 0.1 * view.scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(x, y), QPointF(x + ax - kx, y + ay - ky))


def _paint_turn(
    painter: QPainter, view: View, frames: Frames, turn: tuple[str, float, float], palette: FigurePalette
) -> None:
    """Paint a wedge and its rim; `turn`: whose lower leg, from and to how many degrees from straight back."""
    side, first, last = turn
    if abs(last - first) < 3.0:
        return
    x, y = view.point(frames.positions[side + "shin"])
    reach = _REACH * view.scale
    circle = QRectF(x - reach, y - reach, 2 * reach, 2 * reach)
    wedge = QPainterPath(QPointF(x, y))
    wedge.arcTo(circle, 270.0 + first, last - first)
    wedge.closeSubpath()
    soft = QColor(palette.accent)
    soft.setAlphaF(0.3)
    painter.fillPath(wedge, soft)
    rim = QPainterPath()
    rim.arcMoveTo(circle, 270.0 + first)
    rim.arcTo(circle, 270.0 + first, last - first)
    painter.strokePath(rim, QPen(palette.accent, 0.024 * view.scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))


def _paint_turning_shin(painter: QPainter, view: View, frames: Frames, side: str, palette: FigurePalette) -> None:
    """Paint the lower leg that turns in the accent colour."""
    knee, ankle = (QPointF(*view.point(frames.positions[side + joint])) for joint in ("shin", "foot"))
    painter.setPen(QPen(palette.accent, 0.1 * view.scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(knee, ankle)


def _paint_trunk(painter: QPainter, view: View, frames: Frames, palette: FigurePalette) -> None:
    """Paint one calm shape over the hips, upright whatever the trunk does, and the head small on it."""
    left, right = (QPointF(*view.point(frames.positions[side + "thigh"])) for side in (LEFT, RIGHT))
    for colour, wide in ((palette.outline, 0.2 + 2.6 * palette.outline_width), (palette.top, 0.2)):
        painter.setPen(QPen(colour, wide * view.scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(left, right)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.hair)
    painter.drawEllipse((left + right) / 2.0, 0.065 * view.scale, 0.065 * view.scale)


def _paint_pivot(painter: QPainter, view: View, frames: Frames, side: str, palette: FigurePalette) -> None:
    """Paint the knee about which the lower leg turns."""
    knee, size = QPointF(*view.point(frames.positions[side + "shin"])), 0.04 * view.scale
    painter.setPen(QPen(palette.outline, 1.3 * palette.outline_width * view.scale))
    painter.setBrush(palette.accent)
    painter.drawEllipse(knee, size, size)
