"""How a button looks on the stage, painted alike in the window and in a picture file."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from hamstring_gui.screens.fonts import REGULAR, SEMIBOLD, font_with_capitals
from hamstring_gui.screens.theme import Theme

from .layout import Layout, Slot, from_the_right
from .lettering import Lettering, lettered

PAIN_CAPITALS = 0.019
"""For who is near enough to press it; from the mat its place, its colour and its key are seen."""


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


def paint_pain(painter: QPainter, layout: Layout, text: str, key: str, theme: Theme) -> None:
    """Paint where to stop for pain, calm since it is always there: its key, and in small letters what that does."""
    place, edge = layout.pain.adjusted(1.5, 1.5, -1.5, -1.5), layout.pain.height() * 0.16
    painter.setPen(QPen(theme.pain, 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, 2 * edge, 2 * edge)
    side = place.height() - 2 * edge
    cap = QRectF(place.left() + edge, place.top() + edge, side, side)
    words = QRectF(cap.right() + edge, place.top(), place.right() - cap.right() - 1.6 * edge, place.height())
    if layout.from_the_right:
        cap.moveRight(place.right() - edge)
        words.moveRight(cap.left() - edge)
    paint_pill(painter, cap, key, theme.pain, theme.on_pain, capitals=side * 0.5)
    capitals = layout.unit * PAIN_CAPITALS
    made = lettered("pain", text, Slot(words, capitals, capitals, SEMIBOLD, lines=2))
    paint_words(painter, made.moved(down=place.center().y() - made.rect.center().y()), theme.pain)


def paint_key_hint(painter: QPainter, place: QRectF, text: str, theme: Theme, capitals: float) -> None:
    """Paint a key's name in a frame, as on a keyboard, where a line begins."""
    font = font_with_capitals(capitals, REGULAR)
    metrics = QFontMetricsF(font)
    frame = QRectF(place.left() + 2.0, place.top(), metrics.horizontalAdvance(text) + capitals * 1.2, place.height())
    if from_the_right():
        frame.moveRight(place.right() - 2.0)
    painter.setPen(QPen(theme.muted, max(1.5, capitals * 0.06)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, capitals * 0.35, capitals * 0.35)
    painter.setFont(font)
    painter.setPen(theme.text)
    painter.drawText(QPointF(frame.left() + capitals * 0.6, frame.center().y() + metrics.capHeight() / 2), text)
