"""Paints the figure for the pages, in the poses of the program and those that a routine brings along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from hamstring_gui.body.motion import Figure, PoseBook, figure_between
from hamstring_gui.practice.plan import Moment, Stance
from hamstring_gui.practice.routine import Routine
from hamstring_gui.screens.figure.painting import paint_figure
from hamstring_gui.screens.figure.view import orbiting
from hamstring_gui.screens.pose_picture import Painters
from hamstring_gui.screens.stage.body_picture import palette_for
from hamstring_gui.screens.theme import Theme
from hamstring_gui.screens.turnable_figure import Sight
from hamstring_gui.store.pose_file import PoseSet

RESTING_VOLUME = 0.3


class Figures:
    """Makes the painters of a routine's figures; each routine sees its own poses, and the program's."""

    def __init__(self, poses: PoseSet) -> None:
        self._poses = poses
        self._common = PoseBook(poses)

    def book(self, routine: Routine | None = None) -> PoseBook:
        """Return the poses that a routine knows; without one, the program's."""
        if routine is None or not routine.poses:
            return self._common
        return PoseBook(self._poses.with_own(routine))

    def painters(self, routine: Routine | None = None) -> Painters:
        """Return who paints for the pages of a routine."""
        painter = _FigurePainter(lambda: self.book(routine))
        return Painters(painter.paint_pose, painter.paint_moment, painter.paint_sight, painter.figure)


class _FigurePainter:
    """Paints in the poses of one book, which is asked for with the first picture: many pages come without one."""

    def __init__(self, make_book: Callable[[], PoseBook]) -> None:
        self._make_book = make_book

    @cached_property
    def _book(self) -> PoseBook:
        return self._make_book()

    def figure(self, start: Stance, end: Stance, moved: float, volume: float) -> Figure:
        """Return the figure on its way between two stances."""
        return figure_between(self._book, start, end, moved, volume)

    def paint_pose(self, painter: QPainter, rect: QRectF, stance: Stance, theme: Theme) -> None:
        """Paint the figure in a stance."""
        figure = figure_between(self._book, stance, stance, 1.0, RESTING_VOLUME)
        paint_figure(painter, rect, figure, palette_for(theme))

    def paint_moment(self, painter: QPainter, rect: QRectF, moment: Moment, theme: Theme) -> None:
        """Paint the figure as it is at a moment of a plan."""
        step = moment.step
        figure = figure_between(self._book, step.pose_from, step.pose_to, moment.moved, moment.volume)
        paint_figure(painter, rect, figure, palette_for(theme))

    def paint_sight(self, painter: QPainter, rect: QRectF, sight: Sight, theme: Theme) -> None:
        """Paint the figure as it is seen from anywhere."""
        figure = figure_between(self._book, sight.start, sight.end, sight.moved, RESTING_VOLUME)
        camera = orbiting(figure.frames, sight.yaw, sight.elevation)
        paint_figure(painter, rect, replace(figure, camera=camera), palette_for(theme))
