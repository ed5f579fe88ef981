"""What of the moving scene was seen last, and which part of it a new moment changes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QRegion

from .body_picture import BodyPicture, Position
from .breath_shape import TURN_SECONDS, breath_rect, progress_end, shown_volume
from .layout import Layout
from .view import Face, StageView


@dataclass(frozen=True)
class Seen:
    """The scene as far as it differs from moment to moment."""

    face: Face
    phase: int
    breath: QRectF
    volume: float
    colour: float
    """How far the colour has turned, 0..1."""
    progress: QPointF
    position: Position | None
    body: QRect

    @classmethod
    def of(cls, view: StageView, body: BodyPicture | None, layout: Layout) -> Seen:
        """Return what is seen of a view."""
        moment = view.moment
        position = body.position(moment, layout.figure.height()) if body is not None else None
        return cls(
            face=view.face,
            phase=moment.phase.index,
            breath=breath_rect(layout, view),
            volume=shown_volume(view),
            colour=min(1.0, moment.fraction * moment.phase.nominal / TURN_SECONDS) if view.is_paced else 1.0,
            progress=progress_end(layout, view),
            position=position,
            body=body.place(layout.figure, position) if body is not None and position is not None else QRect(),
        )

    def changed_from(self, old: Seen | None, layout: Layout) -> QRegion:
        """Return what must be painted anew after `old`."""
        if old is None or (old.face, old.phase) != (self.face, self.phase):
            return QRegion(layout.scene.toAlignedRect())
        region = QRegion()
        if (old.volume, old.colour) != (self.volume, self.colour):
            region += old.breath.united(self.breath).toAlignedRect()
        if old.position != self.position:
            region += old.body.united(self.body)
        if old.progress != self.progress:
            reach = 0.05 * layout.unit
            tip = QRectF(old.progress, self.progress).normalized().adjusted(-reach, -reach, reach, reach)
            region += tip.toAlignedRect().intersected(layout.scene.toAlignedRect())
        # One rectangle where two would do little better: each is painted by itself.
        bounds = region.boundingRect()
        covered = sum(rect.width() * rect.height() for rect in region)  # type: ignore[attr-defined]  # its stub doesn't say so
        return QRegion(bounds) if covered > 0.7 * bounds.width() * bounds.height() else region
