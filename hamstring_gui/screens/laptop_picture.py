"""A small drawing of where the laptop goes, seen from above: beside the mat, two metres from the eyes."""

from __future__ import annotations

import math
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstring_gui.practice.plan import Stance
from hamstring_gui.screens.accessible import Accessible
from hamstring_gui.screens.figure.view import SPAN
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.style import theme_of
from hamstring_gui.screens.theme import Theme
from hamstring_gui.screens.turnable_figure import DIRECTIONS, Sight

Metres: TypeAlias = tuple[float, float]
"""To the right of the body's middle, and up in the picture."""

POSE = "lying"
EYES: Metres = (-0.72, 0.0)
LAPTOP: Metres = (0.85, 1.24)
"""Two metres from the eyes, beside the mat's lower half: knees that are bent don't stand in between."""
LEFT, RIGHT, BELOW, ABOVE = -1.05, 1.15, -0.5, 1.58
"""What is shown."""


class LaptopPicture(QWidget, Accessible):
    """Person, mat, laptop, and the line of sight between them."""

    def __init__(self, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self.setAccessibleName(self.tr("The laptop stands beside the mat, two metres from your eyes"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a picture that grows with the type."""
        line = self.fontMetrics().height()
        return QSize(line * 12, line * 10)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (it is small: all of it is painted)
        """Paint it."""
        painter, theme = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / (RIGHT - LEFT), self.height() / (ABOVE - BELOW))
        painter.translate(self.width() / 2.0, self.height() / 2.0)
        painter.translate(-(LEFT + RIGHT) / 2.0 * scale, (ABOVE + BELOW) / 2.0 * scale)
        reach = SPAN / 2.0 * scale
        if self._gallery.paint_sight is not None:
            sight = Sight(Stance(POSE), Stance(POSE), 1.0, *DIRECTIONS["above"])
            self._gallery.paint_sight(painter, QRectF(-reach, -reach, 2 * reach, 2 * reach), sight, theme)
        eyes, laptop = (QPointF(x * scale, -y * scale) for x, y in (EYES, LAPTOP))
        _paint_laptop(painter, theme, laptop, scale)
        line = float(self.fontMetrics().height())
        painter.setPen(QPen(theme.accent, max(1.5, line / 10), Qt.PenStyle.DashLine))
        painter.drawLine(eyes + (laptop - eyes) * 0.06, eyes + (laptop - eyes) * 0.9)
        painter.setPen(theme.text)
        beside = (eyes + laptop) / 2 - QPointF(line, line)
        label = QRectF(-3 * line, -0.7 * line, 6 * line, 1.4 * line).translated(beside)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self.tr("2 m"))


def _paint_laptop(painter: QPainter, theme: Theme, place: QPointF, scale: float) -> None:
    """Paint a laptop on a box, as seen from above, that faces the eyes."""
    painter.save()
    painter.translate(place)
    painter.rotate(90.0 - math.degrees(math.atan2(LAPTOP[1] - EYES[1], LAPTOP[0] - EYES[0])))
    painter.scale(scale, scale)
    painter.setPen(QPen(theme.muted, 0.012))
    painter.setBrush(theme.field)
    painter.drawRoundedRect(QRectF(-0.24, -0.2, 0.48, 0.4), 0.03, 0.03)
    painter.setBrush(theme.line)
    painter.drawRoundedRect(QRectF(-0.17, -0.1, 0.34, 0.22), 0.02, 0.02)
    painter.setPen(QPen(theme.text, 0.045, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(-0.17, -0.13), QPointF(0.17, -0.13))
    painter.restore()
