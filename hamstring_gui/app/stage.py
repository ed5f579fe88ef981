"""Puts a session on the stage: colours and reading distance from the settings, and the questions at its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from hamstring_gui.guide.session import Session
from hamstring_gui.practice.settings import Settings
from hamstring_gui.practice.week import Week, with_session
from hamstring_gui.screens.stage.view import summary_of
from hamstring_gui.screens.stage.widget import Stage
from hamstring_gui.screens.stage.words import stage_words
from hamstring_gui.screens.system_look import SystemLook
from hamstring_gui.screens.theme import Theme

from .figures import Figures
from .services import ProgramServices


class Stages:
    """Makes the stage of each session, with the figure in its routine's poses; `told` says a notice in words."""

    def __init__(self, services: ProgramServices, figures: Figures, told: Callable[[str], str] = str) -> None:
        self._services, self.told = services, told
        self._figures = figures

    def make(self, session: Session, leave: Callable[[], None]) -> QWidget:
        """Return the view of a session; `leave` is called when the person is done with it."""
        theme = stage_theme(self._services.settings, self._services.look)
        stage = Stage(theme, self._figures.book(self._services.routine), stage_words())
        self.adjust(stage)
        stage.show_session(session)
        attendant = _Attendant(stage, self, self._services.week(self._services.today), self._services.look)
        session.ended.connect(attendant.wait_for_the_key)
        stage.tightness_chosen.connect(self._keep_tightness)
        stage.finished.connect(leave)
        # The pages' banner isn't seen from the mat.
        self._services.notice.connect(attendant.tell)
        return stage

    def adjust(self, stage: Stage) -> None:
        """Give a stage what the settings say about how it looks."""
        settings = self._services.settings
        self.follow_system(stage)
        stage.captions = settings.flag("stage.captions")
        stage.set_reading_distance(settings.number("stage.reading_distance"))

    def follow_system(self, stage: Stage) -> None:
        """Give a stage what the system may say about how it looks, where the settings leave it to the system."""
        settings = self._services.settings
        stage.set_theme(stage_theme(settings, self._services.look))
        stage.reduced_motion = self._services.look.reduces_motion(settings.word("stage.motion"))

    def sum_up(self, stage: Stage, before: Week) -> None:
        """Show on a stage what was done in the session that has ended, and the week as it is with it."""
        record = self._services.running_record()
        if record is not None:
            # Whether the log has its last row by now depends on the disk; the sum must not.
            week = with_session(before, record.day) if record.counts_for_week else before
            names = {exercise.name: exercise.short for exercise in self._services.routine.exercises}
            stage.show_summary(summary_of(record, week, names))

    def _keep_tightness(self, score: int) -> None:
        record = self._services.running_record()
        if record is not None:
            self._services.change_record(replace(record, tight_after=score))


class _Attendant(QObject):
    """Tells a stage what happens elsewhere: a slot that is an object's own keeps no stage alive after its end."""

    def __init__(self, stage: Stage, stages: Stages, week: Week, look: SystemLook) -> None:
        super().__init__(stage)
        self._stage = stage
        self._stages = stages
        self._week = week
        look.changed.connect(self._look_again)

    def _look_again(self) -> None:
        self._stages.follow_system(self._stage)

    def wait_for_the_key(self, _ending: object) -> None:
        """Sum up when the key that ended the session has been dealt with."""
        QTimer.singleShot(0, self, self._sum_up)

    def _sum_up(self) -> None:
        self._stages.sum_up(self._stage, self._week)

    def tell(self, text: str) -> None:
        """Show a notice."""
        self._stage.show_notice(self._stages.told(text))


def stage_theme(settings: Settings, look: SystemLook) -> Theme:
    """Return the colours of the stage."""
    return look.theme_for(settings.word("stage.theme"), settings.flag("stage.dim"))
