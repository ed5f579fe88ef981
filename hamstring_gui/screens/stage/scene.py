"""What moves on the stage: the breath and its direction, and the body before it; what lasts for many frames is kept."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from hamstring_gui.screens.theme import Theme

from . import breath_shape
from .body_picture import BodyPicture, Position
from .breath_shape import Discs
from .layout import Layout
from .target_picture import TargetPicture
from .view import StageView


class Scene:
    """Paints the moving part of one layout in one theme."""

    def __init__(self, layout: Layout, theme: Theme, body: BodyPicture | None, ratio: float = 1.0) -> None:
        self._layout, self._theme, self._body = layout, theme, body
        self._target = TargetPicture(layout, theme, ratio)
        self._discs: Discs | None = None

    def position(self, view: StageView) -> Position | None:
        """Return where the body is, if there is one that can be shown."""
        if self._body is None:
            return None
        if view.summary is not None:
            return self._body.standing(view.resting)
        return self._body.position(view.moment, self._layout.figure.height())

    def paint(self, painter: QPainter, view: StageView, position: Position | None, part: QRectF | None = None) -> None:
        """Paint it with the body in a position; only `part` of it if given."""
        layout, theme = self._layout, self._theme
        wanted = layout.scene if part is None else part.intersected(layout.scene)
        painter.save()
        painter.setClipRect(wanted, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if breath_shape.is_near(layout, view, wanted):
            self._discs = Discs.of(view, theme, self._discs)
            breath_shape.paint_breath(painter, layout, view, self._discs)
            breath_shape.paint_stripes(painter, layout, view, theme)
            breath_shape.paint_direction(painter, layout, view, theme)
            if breath_shape.target_is_covered(view):
                self._target.paint(painter, view)
        if self._body is not None and position is not None:
            self._body.paint(painter, layout.figure, position)
        painter.restore()
