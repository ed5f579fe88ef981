"""Where an exhale ends, kept as a picture: it lies over the breath and would be painted in every frame."""

from __future__ import annotations

from math import ceil, floor

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from hamstring_gui.screens.theme import Theme

from .breath_shape import paint_target
from .layout import Layout
from .view import StageView

WITHIN = 0.7
"""A square of this part of the radius to either side of the middle, and as high, has nothing of the arc in it."""
EDGE = 4.0


class TargetPicture:
    """The arc of one layout; that of one radius at a time."""

    def __init__(self, layout: Layout, theme: Theme, ratio: float = 1.0) -> None:
        self._layout, self._theme, self._ratio = layout, theme, ratio
        self._radius = -1.0
        self._image = QImage()
        self._parts: tuple[QRect, ...] = ()
        self._at = QPoint()

    def paint(self, painter: QPainter, view: StageView) -> None:
        """Paint it for the phase of a view."""
        if not view.is_paced:
            return
        radius = self._layout.radius(view.phase.volume_to)
        if radius != self._radius:
            self._radius = radius
            self._draw(view)
        ratio = self._ratio
        for part in self._parts:
            source = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
            painter.drawImage(QRectF(part.translated(self._at)), self._image, source)

    def _draw(self, view: StageView) -> None:
        centre, outer = self._layout.centre, self._radius + EDGE + self._layout.unit * 0.004
        place = QRectF(centre.x() - outer, centre.y() - outer, 2 * outer, outer + EDGE).toAlignedRect()
        self._at = place.topLeft()
        self._image = QImage(place.size() * self._ratio, QImage.Format.Format_ARGB32_Premultiplied)
        self._image.setDevicePixelRatio(self._ratio)
        self._image.fill(0)
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(self._at) * -1.0)
        paint_target(painter, self._layout, view, self._theme)
        painter.end()
        self._parts = self._around(QRect(QPoint(0, 0), place.size()))

    def _around(self, whole: QRect) -> tuple[QRect, ...]:
        """Return what is left of the picture when its empty middle is left out: above it, and at both sides."""
        within = (self._radius - EDGE) * WITHIN
        middle = self._layout.centre - QPointF(self._at)
        left, right, top = ceil(middle.x() - within), floor(middle.x() + within), ceil(middle.y() - within)
        return (
            QRect(0, 0, whole.width(), top),
            QRect(0, top, left, whole.height() - top),
            QRect(right, top, whole.width() - right, whole.height() - top),
        )
