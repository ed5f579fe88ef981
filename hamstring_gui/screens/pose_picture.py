"""Small still pictures of poses, painted when the page is already in sight."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstring_gui.body.motion import Figure
from hamstring_gui.practice.plan import Moment, Stance
from hamstring_gui.practice.routine import Exercise, Routine, Variant
from hamstring_gui.screens.accessible import Accessible
from hamstring_gui.screens.theme import Theme
from hamstring_gui.screens.turnable_figure import PaintSight

PaintPose: TypeAlias = Callable[[QPainter, QRectF, Stance, Theme], None]
"""Paints the figure in a stance into a rectangle; KeyError when there is no such pose."""
PaintMoment: TypeAlias = Callable[[QPainter, QRectF, Moment, Theme], None]
"""Paints the figure as it is at a moment of a plan, breathing; KeyError when there is no such pose."""

FigureOf: TypeAlias = Callable[[Stance, Stance, float, float], Figure]
"""Gives the figure at a part (0 to 1) of the way between two stances, with its lung volume."""


def first_stance(exercise: Exercise, variant: Variant | None = None) -> Stance:
    """Return the pose from which an exercise's first movement goes."""
    set_up = (variant.set_up if variant is not None else ()) or exercise.positions[0].set_up
    return Stance(set_up[-1].pose if set_up else exercise.pose)


def shown_stance(exercise: Exercise, variant: Variant | None = None) -> Stance:
    """Return the pose that stands for an exercise: the one its first movement ends in, or else the first other one."""
    first = first_stance(exercise, variant)
    moved: list[Stance] = []
    others: list[Stance] = []
    for phase in exercise.positions[0].repeat:
        change = variant.changes.get(phase.name) if variant is not None else None
        poses = (change.poses if change is not None else None) or phase.poses
        if Stance(poses[-1]) != first:
            (others if phase.movement is None else moved).append(Stance(poses[-1]))
    return next(iter((*moved, *others)), first)


@dataclass(frozen=True)
class Painters:
    """Who paints the figures of a routine."""

    pose: PaintPose | None = None
    moment: PaintMoment | None = None
    sight: PaintSight | None = None
    figure: FigureOf | None = None


PaintersOf: TypeAlias = Callable[[Routine | None], Painters]
"""Returns who paints the figures of a routine, which may bring poses of its own; without one, of the program."""


@dataclass
class _Look:
    theme: Theme
    at_once: bool


class Gallery:
    """Where pages get their pictures from: who paints poses, and in which colours."""

    def __init__(
        self,
        paint: PaintPose | None,
        theme: Theme,
        *,
        at_once: bool = False,
        paint_moment: PaintMoment | None = None,
        paint_sight: PaintSight | None = None,
    ) -> None:
        self.paint, self.paint_moment, self.paint_sight = paint, paint_moment, paint_sight
        self.figure: FigureOf | None = None
        self._look = _Look(theme, at_once)
        self._painters: PaintersOf | None = None

    @classmethod
    def by(cls, painters: PaintersOf | None, theme: Theme, *, at_once: bool = False) -> Gallery:
        """Return the gallery of the program's poses; `of` gives that of a routine."""
        gallery = cls(None, theme, at_once=at_once)
        gallery._painters = painters
        if painters is not None:
            gallery._take(painters(None))
        return gallery

    def of(self, routine: Routine) -> Gallery:
        """Return the gallery for the pages of a routine; its colours are this one's, whichever these become."""
        if self._painters is None or not routine.poses:
            return self
        gallery = copy(self)
        gallery._take(self._painters(routine))
        return gallery

    def _take(self, painters: Painters) -> None:
        self.paint, self.paint_moment, self.paint_sight = painters.pose, painters.moment, painters.sight
        self.figure = painters.figure

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self._look.theme

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._look.theme = theme

    @property
    def at_once(self) -> bool:
        """Whether pictures are painted at once, and not when the page is already in sight."""
        return self._look.at_once


class PosePicture(QWidget, Accessible):
    """One pose; the first time it is painted a moment later, so that the page itself doesn't wait for it."""

    def __init__(
        self, gallery: Gallery, stance: Stance, name: str, *, lines: float = 8.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._gallery, self._stance, self._lines = gallery, stance, lines
        self._picture: QPixmap | None = None
        self._painted_with: Theme | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVisible(gallery.paint is not None)

    def show_stance(self, stance: Stance) -> None:
        """Show another pose."""
        if stance != self._stance:
            self._stance, self._picture = stance, None
            self.update()

    def sizeHint(self) -> QSize:
        """Return a height of so many lines of text."""
        high = round(self.fontMetrics().height() * self._lines)
        return QSize(high, high)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (a still picture: all of it is painted)
        """Paint the picture that is ready, or have it made."""
        fits = self._picture is not None and self._picture.deviceIndependentSize().toSize() == self.size()
        if not fits or self._painted_with is not self._gallery.theme:
            if not self._gallery.at_once:
                QTimer.singleShot(0, self, self._make_and_show)
                return
            self._make()
        if self._picture is not None:
            painter = QPainter(self)
            painter.setOpacity(1.0 if self.isEnabled() else 0.35)
            painter.drawPixmap(0, 0, self._picture)

    def _make_and_show(self) -> None:
        if self.isVisible():
            self._make()
            self.update()

    def _make(self) -> None:
        if self._gallery.paint is None or self.width() < 8:
            return
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._gallery.theme.card)
        painter = QPainter(picture)
        self._gallery.paint(painter, QRectF(self.rect()), self._stance, self._gallery.theme)
        painter.end()
        self._picture, self._painted_with = picture, self._gallery.theme
