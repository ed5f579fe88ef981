"""The shape that tells a session's ending from others, painted alike wherever sessions are shown."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstring_gui.screens.session_words import Mark
from hamstring_gui.screens.style import theme_of
from hamstring_gui.screens.theme import Theme


def paint_mark(painter: QPainter, rect: QRectF, mark: Mark, ink: QColor, paper: QColor) -> None:
    """Paint a mark into a square: a disc with a tick, half a disc, a square, a diamond with a bar, an empty ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = rect.width() / 9.0
    inner = rect.adjusted(width, width, -width, -width)
    painter.setPen(QPen(ink, width))
    if mark is Mark.TICK:
        painter.setBrush(ink)
        painter.drawEllipse(inner)
        _paint_tick(painter, inner, QPen(paper, width * 1.1))
    elif mark is Mark.HALF:
        painter.drawEllipse(inner)
        painter.setBrush(ink)
        painter.drawChord(inner, 90 * 16, 180 * 16)
    elif mark is Mark.SQUARE:
        painter.drawRoundedRect(inner.adjusted(width, width, -width, -width), width, width)
    elif mark is Mark.CROSS:
        _paint_diamond(painter, inner, ink, paper, width)
    else:
        painter.setPen(QPen(ink, width, Qt.PenStyle.DotLine))
        painter.drawEllipse(inner)
    painter.restore()


def _paint_tick(painter: QPainter, rect: QRectF, pen: QPen) -> None:
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    centre, step = rect.center(), rect.width() / 4.6
    corner = centre + QPointF(-step * 0.25, step * 0.8)
    painter.drawPolyline([centre + QPointF(-step, 0.1 * step), corner, centre + QPointF(step * 1.05, -step * 0.75)])


def _paint_diamond(painter: QPainter, rect: QRectF, ink: QColor, paper: QColor, width: float) -> None:
    path = QPainterPath(QPointF(rect.center().x(), rect.top()))
    for x, y in (
        (rect.right(), rect.center().y()),
        (rect.center().x(), rect.bottom()),
        (rect.left(), rect.center().y()),
    ):
        path.lineTo(x, y)
    path.closeSubpath()
    painter.fillPath(path, ink)
    painter.setPen(QPen(paper, width * 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    half = rect.width() / 5.5
    painter.drawLine(rect.center() - QPointF(half, 0), rect.center() + QPointF(half, 0))


class MarkPicture(QWidget):
    """A mark as large as a line of text; the word that belongs to it stands beside it, so it has no name of its own."""

    def __init__(self, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: Mark) -> None:
        """Show another mark."""
        self._mark = mark
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square that grows with the type."""
        side = round(self.fontMetrics().height() * 1.1)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (it is small: all of it is painted)
        """Paint the mark."""
        colours = theme_of(self)
        ink = mark_colour(colours, self._mark)
        side = min(self.width(), self.height())
        square = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_mark(QPainter(self), square, self._mark, ink, colours.card)


def mark_colour(theme: Theme, mark: Mark) -> QColor:
    """Return the colour of a mark; the shape says the same without it."""
    if mark in (Mark.TICK, Mark.HALF):
        return theme.accent
    return theme.pain if mark is Mark.CROSS else theme.muted
