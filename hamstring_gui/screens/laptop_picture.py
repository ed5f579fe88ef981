"""A small drawing of where the laptop goes: beside the mat, two metres from the eyes, the screen in sight."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstring_gui.practice.plan import Stance
from hamstring_gui.screens.accessible import Accessible
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.style import theme_of
from hamstring_gui.screens.theme import Theme

POSE = "bridge_floor"
_FIGURE = 0.68
"""The part of the width that person and mat take."""


class LaptopPicture(QWidget, Accessible):
    """Person, mat, laptop, and the line of sight between them."""

    def __init__(self, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self.setAccessibleName(self.tr("The laptop stands beside the mat, two metres from your eyes"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a low, wide picture that grows with the type."""
        line = self.fontMetrics().height()
        return QSize(line * 18, line * 7)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (it is small: all of it is painted)
        """Paint it."""
        painter, theme, rect = QPainter(self), theme_of(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        person = QRectF(rect.left(), rect.top(), rect.width() * _FIGURE, rect.height())
        if self._gallery.paint is not None:
            self._gallery.paint(painter, person, Stance(POSE), theme)
        line = float(self.fontMetrics().height())
        foot = QPointF(rect.left() + rect.width() * 0.9, rect.top() + rect.height() * 0.86)
        eyes = QPointF(rect.left() + rect.width() * 0.16, rect.top() + rect.height() * 0.5)
        screen = _paint_laptop(painter, theme, foot, line)
        painter.setPen(QPen(theme.accent, max(1.5, line / 10), Qt.PenStyle.DashLine))
        painter.drawLine(eyes, screen)
        painter.setPen(theme.text)
        label = QRectF(rect.left() + rect.width() * 0.3, rect.top(), rect.width() * 0.4, line * 1.4)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self.tr("2 m"))


def _paint_laptop(painter: QPainter, theme: Theme, foot: QPointF, line: float) -> QPointF:
    """Paint a laptop on a low box that stands at `foot`, and return the middle of its screen."""
    painter.setPen(QPen(theme.muted, max(1.0, line / 14)))
    painter.setBrush(theme.field)
    box = QRectF(foot.x() - line * 1.1, foot.y() - line * 3.4, line * 2.2, line * 3.4)
    painter.drawRoundedRect(box, line / 8, line / 8)
    pen = QPen(theme.text, line / 4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    hinge = QPointF(foot.x() + line * 0.75, box.top() - line * 0.15)
    top = hinge + QPointF(line * 0.45, -line * 1.7)
    painter.drawLine(QPointF(foot.x() - line * 0.9, hinge.y()), hinge)
    painter.drawLine(hinge, top)
    return (hinge + top) / 2 - QPointF(line * 0.25, 0.0)
