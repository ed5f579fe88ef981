"""What of the moving scene was seen last, and which part of it a new moment changes."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF, QRect, QRectF

from .body_picture import BodyPicture, Position
from .breath_shape import HEAD_SIZE, TURN_SECONDS, breath_rect, progress_end, shown_volume
from .layout import TRACK_WIDTH, Layout
from .view import Face, StageView

SOON = 0.012
"""How far the end of the arc moves, as a part of the stage's height, until more than the arc is in the way of it."""


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
    def of(cls, view: StageView, position: Position | None, body: BodyPicture | None, layout: Layout) -> Seen:
        """Return what is seen of a view with the body in a position."""
        moment = view.moment
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

    def same_phase(self, old: Seen | None) -> bool:
        """Return whether it is another moment of the same phase, with the same look."""
        return old is not None and (old.face, old.phase) == (self.face, self.phase)

    def follows(self, old: Seen | None, layout: Layout) -> bool:
        """Return whether it comes so soon after `old` that on the arc only its end is to be painted."""
        if old is None or not self.same_phase(old):
            return False
        way = self.progress - old.progress
        return hypot(way.x(), way.y()) <= SOON * layout.unit

    def changed_from(self, old: Seen | None, layout: Layout) -> QRect:
        """Return where breath and body must be painted anew after `old`."""
        if old is None or not self.same_phase(old):
            return layout.scene.toAlignedRect()
        rect = QRect()
        if (old.volume, old.colour) != (self.volume, self.colour):
            rect = old.breath.united(self.breath).toAlignedRect()
        return rect if old.position == self.position else rect.united(old.body).united(self.body)

    def way_from(self, old: Seen | None, layout: Layout) -> QRect:
        """Return where the arc that tells how far the phase is must be painted anew after `old`."""
        scene = layout.scene.toAlignedRect()
        if old is None or not self.same_phase(old):
            return scene
        if old.progress == self.progress:
            return QRect()
        if not self.follows(old, layout):
            return scene
        reach = (1.7 * HEAD_SIZE if self.face is Face.SWITCH_SIDES else 0.7 * TRACK_WIDTH) * layout.unit + 2.0
        tip = QRectF(old.progress, self.progress).normalized().adjusted(-reach, -reach, reach, reach)
        return tip.toAlignedRect().intersected(scene)
