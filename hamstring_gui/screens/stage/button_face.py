"""How a button looks on the stage, painted alike in the window and in a picture file."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from hamstring_gui.screens.fonts import REGULAR, SEMIBOLD, font_with_capitals
from hamstring_gui.screens.theme import Theme

from .layout import Slot
from .lettering import Lettering, lettered


def paint_words(painter: QPainter, lettering: Lettering, colour: QColor) -> None:
    """Paint words that have been set."""
    painter.setFont(lettering.font)
    painter.setPen(colour)
    for line in lettering.lines:
        painter.drawText(line.at, line.text)


def paint_pill(
    painter: QPainter,
    rect: QRectF,
    text: str,
    fill: QColor,
    ink: QColor,
    *,
    capitals: float,
    edge: QColor | None = None,
) -> None:
    """Paint a rounded button with its words in the middle; `capitals` is their height in pixels."""
    radius = min(rect.height() / 2, capitals * 1.1)
    painter.setPen(QPen(edge, 2.0) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect, radius, radius)
    room = rect.adjusted(rect.height() * 0.1, 0.0, -rect.height() * 0.1, 0.0)
    slot = Slot(room, capitals, capitals, SEMIBOLD)
    made = lettered("button", text, slot)
    shift = rect.center() - QPointF(made.rect.center().x(), made.lines[0].at.y() - made.capitals / 2)
    painter.setFont(made.font)
    painter.setPen(ink)
    for line in made.lines:
        painter.drawText(line.at + shift, line.text)


def paint_key_hint(painter: QPainter, place: QRectF, text: str, theme: Theme, capitals: float) -> None:
    """Paint a key's name in a frame, as on a keyboard, at the left of a place."""
    font = font_with_capitals(capitals, REGULAR)
    metrics = QFontMetricsF(font)
    frame = QRectF(place.left() + 2.0, place.top(), metrics.horizontalAdvance(text) + capitals * 1.2, place.height())
    painter.setPen(QPen(theme.muted, max(1.5, capitals * 0.06)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, capitals * 0.35, capitals * 0.35)
    painter.setFont(font)
    painter.setPen(theme.text)
    painter.drawText(QPointF(frame.left() + capitals * 0.6, frame.center().y() + metrics.capHeight() / 2), text)
