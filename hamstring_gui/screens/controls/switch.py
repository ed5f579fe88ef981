"""A switch: on or off, told by place and tick, not by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from hamstring_gui.screens.style import theme_of


class Switch(QCheckBox):
    """A check box painted as a switch; to a screen reader it is a check box."""

    def __init__(self, name: str, on: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return a size that grows with the type."""
        high = round(self.fontMetrics().height() * 1.3)
        return QSize(round(high * 1.8) + 8, high + 8)

    def minimumSizeHint(self) -> QSize:
        """Return the one size it has."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: N802, ARG002 (Qt's name; every point of it is the button)
        """Return that all of it can be pressed."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (it is small: all of it is painted)
        """Paint track, knob and tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.sizeHint()
        track = QRectF(4, (self.height() - size.height()) / 2 + 4, size.width() - 8, size.height() - 8)
        colours = theme_of(self)
        on = self.isChecked()
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 2))
            ring = track.adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.setPen(QPen(colours.accent if on else colours.muted, 1.5))
        painter.setBrush(colours.accent if on else colours.field)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        self._paint_knob(painter, track, on)

    def _paint_knob(self, painter: QPainter, track: QRectF, on: bool) -> None:
        colours = theme_of(self)
        radius = track.height() / 2 - 3
        centre = QPointF((track.right() if on else track.left()) + (-1 if on else 1) * track.height() / 2, 0.0)
        centre.setY(track.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.on_accent if on else colours.muted)
        painter.drawEllipse(centre, radius, radius)
        if on:
            painter.setPen(QPen(colours.accent, 2))
            step = radius * 0.42
            corner = centre + QPointF(-step * 0.2, step * 0.8)
            painter.drawLine(centre + QPointF(-step, 0.0), corner)
            painter.drawLine(corner, centre + QPointF(step, -step * 0.7))
