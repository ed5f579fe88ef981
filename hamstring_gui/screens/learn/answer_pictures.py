"""The exercises of a routine beside each other, each moving as it is done, with the way to its page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.excerpt import excerpt_plan
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.routine import Exercise, Routine
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.editor.preview import MomentPicture
from hamstring_gui.screens.pose_picture import Gallery, PosePicture, first_stance, shown_stance
from hamstring_gui.screens.spacing import Column, Row

FRAME_MS = 50
LINES = 11.0


class ExerciseInMotion(MomentPicture):
    """One repetition over and over, with its breath; its start and end beside each other are left to others."""

    def __init__(self, routine: Routine, exercise: Exercise, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(gallery, parent)
        self._plan = excerpt_plan(routine, Choices(), exercise.name, exercise.positions[0].name)
        self._begins, self._ends = _repetition(self._plan)
        self.setAccessibleName(exercise.title)
        self.show_seconds(0.0)

    def sizeHint(self) -> QSize:
        """Return a picture that grows with the type."""
        high = round(self.fontMetrics().height() * LINES)
        return QSize(round(high * 1.2), high)

    def show_seconds(self, seconds: float) -> None:
        """Show the moment so long after it began."""
        self.show_moment(self._plan.at(self._begins + seconds % (self._ends - self._begins)))


def _repetition(plan: Plan) -> tuple[float, float]:
    """Return when a repetition begins and ends that begins where the one before ended, as far as there are several."""
    counted = [phase for phase in plan.phases if phase.count is not None]
    wanted = min(2, counted[0].of or 1)
    side = counted[0].side
    phases = [phase for phase in counted if phase.count == wanted and phase.side is side]
    return phases[0].start, phases[-1].end


class AnswerPictures(QWidget):
    """All exercises of a routine; still, each shows its start and its end."""

    exercise_wanted = Signal(str)

    def __init__(
        self, routine: Routine, gallery: Gallery, clock: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock, self._began, self._moving = clock, clock(), True
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._step)
        self._in_motion: list[ExerciseInMotion] = []
        self._still: list[QWidget] = []
        row = Row(self, 16)
        for exercise in routine.exercises:
            row.addLayout(self._column(routine, exercise, gallery), 1)
        self._suit()

    def _column(self, routine: Routine, exercise: Exercise, gallery: Gallery) -> Column:
        column = Column(None, 8)
        if gallery.paint is not None:
            moving = ExerciseInMotion(routine, exercise, gallery)
            self._in_motion.append(moving)
            still = QWidget()
            beside = Row(still, 4)
            for stance, label in ((first_stance(exercise), self.tr("Start")), (shown_stance(exercise), self.tr("End"))):
                beside.addWidget(PosePicture(gallery, stance, f"{exercise.title}: {label}", lines=LINES))
            self._still.append(still)
            column.addWidget(moving)
            column.addWidget(still)
        name = self.tr("Go to the exercise: {title}").format(title=exercise.title)
        link = Button(
            self.tr("{exercise} →").format(exercise=exercise.short),
            lambda: self.exercise_wanted.emit(exercise.name),
            name=name,
        )
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        return column

    def set_moving(self, moving: bool) -> None:
        """Let them move while in sight, or show start and end."""
        self._moving = moving
        self._suit()

    def _suit(self) -> None:
        for picture in self._in_motion:
            picture.setVisible(self._moving)
        for still in self._still:
            still.setVisible(not self._moving)
        if self._moving and self.isVisible() and self._in_motion:
            self._timer.start()
        else:
            self._timer.stop()

    def _step(self) -> None:
        for picture in self._in_motion:
            if not picture.visibleRegion().isEmpty():
                picture.show_seconds(self._clock() - self._began)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move."""
        self._suit()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop when out of sight."""
        self._timer.stop()
        super().hideEvent(event)
