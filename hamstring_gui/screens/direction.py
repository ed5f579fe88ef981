"""Places in a painted widget, for languages that are read from the right."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

LEFT_TO_RIGHT_MARK = "\u200e"
"""Without it a sign goes with the words before the number, to its other side."""


def is_mirrored(widget: QWidget) -> bool:
    """Return whether a widget is read from the right."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def reflected(rect: QRectF, room: QRectF) -> QRectF:
    """Return where something is in a room that is read from the right, laid out from the left."""
    return QRectF(room.left() + room.right() - rect.right(), rect.top(), rect.width(), rect.height())


def placed_on_paper(rect: QRectF, room: QRectF) -> QRectF:
    """Return where something is on a page that was laid out from the left."""
    return reflected(rect, room) if QGuiApplication.isRightToLeft() else rect


def with_true_minus(number: str) -> str:
    """Return a number with a sign that stands before it in every language."""
    return number.replace("-", f"{LEFT_TO_RIGHT_MARK}−" if QGuiApplication.isRightToLeft() else "−")


def paint_words(painter: QPainter, start: QPointF, text: str, *, mirrored: bool) -> None:
    """Paint words on a line that begin at a point, and go on from there as they are read."""
    wide = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(text) if mirrored else 0.0
    painter.drawText(QPointF(start.x() - wide, start.y()), text)


def placed(rect: QRectF, widget: QWidget, within: QRectF | None = None) -> QRectF:
    """Return where something is that was laid out from the left; `within` is the room it is in, else the widget's."""
    return reflected(rect, within or QRectF(widget.rect())) if is_mirrored(widget) else rect
