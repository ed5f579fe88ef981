"""Which side: a small body seen from behind with that side filled, and a mark at that edge of the stage."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from hamstring_gui.practice.side import Side
from hamstring_gui.screens.theme import Theme

from .layout import HORIZON, Layout


def body_outline(rect: QRectF) -> QPainterPath:
    """Return a standing person, as simple as on a door."""
    w, h, x = rect.width(), rect.height(), rect.center().x()
    path = QPainterPath()
    path.addEllipse(QPointF(x, rect.top() + 0.13 * h), 0.125 * h, 0.125 * h)
    path.addRoundedRect(QRectF(x - 0.5 * w, rect.top() + 0.29 * h, w, 0.38 * h), 0.22 * w, 0.22 * w)
    legs = QPainterPath()
    for left in (x - 0.36 * w, x + 0.05 * w):
        legs.addRoundedRect(QRectF(left, rect.top() + 0.5 * h, 0.31 * w, 0.5 * h), 0.12 * w, 0.12 * w)
    return path.united(legs)


def paint_side_glyph(painter: QPainter, rect: QRectF, side: Side, theme: Theme) -> None:
    """Paint the small body: its own right is on the right, as for the person who looks at the screen."""
    outline = body_outline(rect)
    half = QRectF(rect)
    if side is Side.RIGHT:
        half.setLeft(rect.center().x())
    else:
        half.setRight(rect.center().x())
    painter.setPen(QPen(theme.muted, max(1.2, rect.height() * 0.035)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)
    painter.save()
    painter.setClipRect(half, Qt.ClipOperation.IntersectClip)
    painter.fillPath(outline, theme.accent)
    painter.restore()


def edge_mark(layout: Layout, side: Side) -> QRectF:
    """Return the place of the mark at one edge of the stage."""
    wide = layout.unit * 0.02
    top = layout.centre.y() - HORIZON * layout.unit
    x = 0.0 if side is Side.LEFT else layout.size.width() - wide
    return QRectF(x, top + layout.unit * 0.06, wide, layout.centre.y() - top - layout.unit * 0.06)


def paint_edge_mark(painter: QPainter, layout: Layout, side: Side, theme: Theme) -> None:
    """Paint a bar at the edge of that side; an arrow there would seem to ask for a movement that way."""
    rect = edge_mark(layout, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent)
    painter.drawRect(rect)
