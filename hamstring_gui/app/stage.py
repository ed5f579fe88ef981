"""Puts a session on the stage: colours and reading distance from the settings, and the questions at its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from hamstring_gui.body.motion import PoseBook, figure_between
from hamstring_gui.guide.session import Session
from hamstring_gui.practice.plan import Moment, Stance
from hamstring_gui.practice.settings import Settings
from hamstring_gui.screens.figure import paint_figure
from hamstring_gui.screens.figure_view import orbiting
from hamstring_gui.screens.stage.body_picture import palette_for
from hamstring_gui.screens.stage.view import summary_of
from hamstring_gui.screens.stage.widget import Stage
from hamstring_gui.screens.theme import Theme, reduces_motion, theme_for
from hamstring_gui.screens.turnable_figure import Sight

from .services import ProgramServices

RESTING_VOLUME = 0.3


class Stages:
    """Makes the stage of each session; `book` holds the poses it shows."""

    def __init__(self, services: ProgramServices, book: PoseBook) -> None:
        self._services = services
        self._book = book

    def make(self, session: Session, leave: Callable[[], None]) -> QWidget:
        """Return the view of a session; `leave` is called when the person is done with it."""
        stage = Stage(stage_theme(self._services.settings), self._book)
        self.adjust(stage)
        stage.show_session(session)
        # Queued: the log has its last row by then, and the key that ended the session has been dealt with.
        session.ended.connect(lambda _ending: QTimer.singleShot(0, stage, lambda: self._sum_up(stage)))
        stage.tightness_chosen.connect(self._keep_tightness)
        stage.finished.connect(leave)
        # The pages' banner isn't seen from the mat.
        self._services.notice.connect(stage.show_notice)
        return stage

    def adjust(self, stage: Stage) -> None:
        """Give a stage what the settings say about how it looks."""
        settings = self._services.settings
        stage.set_theme(stage_theme(settings))
        stage.captions = settings.flag("stage.captions")
        stage.reduced_motion = reduces_motion(settings.word("stage.motion"))
        stage.set_reading_distance(settings.number("stage.reading_distance"))

    def paint_pose(self, painter: QPainter, rect: QRectF, stance: Stance, theme: Theme) -> None:
        """Paint the figure in a stance; KeyError when there is no such pose."""
        figure = figure_between(self._book, stance, stance, 1.0, RESTING_VOLUME)
        paint_figure(painter, rect, figure, palette_for(theme))

    def paint_moment(self, painter: QPainter, rect: QRectF, moment: Moment, theme: Theme) -> None:
        """Paint the figure as it is at a moment of a plan; KeyError when there is no such pose."""
        step = moment.step
        figure = figure_between(self._book, step.pose_from, step.pose_to, moment.moved, moment.volume)
        paint_figure(painter, rect, figure, palette_for(theme))

    def paint_sight(self, painter: QPainter, rect: QRectF, sight: Sight, theme: Theme) -> None:
        """Paint the figure as it is seen from anywhere; KeyError when there is no such pose."""
        figure = figure_between(self._book, sight.start, sight.end, sight.moved, RESTING_VOLUME)
        camera = orbiting(figure.frames, sight.yaw, sight.elevation)
        paint_figure(painter, rect, replace(figure, camera=camera), palette_for(theme))

    def _sum_up(self, stage: Stage) -> None:
        record = self._services.running_record()
        if record is not None:
            stage.show_summary(summary_of(record, self._services.week(self._services.today)))

    def _keep_tightness(self, score: int) -> None:
        record = self._services.running_record()
        if record is not None:
            self._services.change_record(replace(record, tight_after=score))


def stage_theme(settings: Settings) -> Theme:
    """Return the colours of the stage."""
    return theme_for(settings.word("stage.theme"), settings.flag("stage.dim"))
