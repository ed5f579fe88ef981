"""The preview: any moment of the routine that is edited, with figure, breath and words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from hamstring_gui.practice.plan import Moment, Plan
from hamstring_gui.practice.routine import Kind
from hamstring_gui.screens.accessible import Accessible
from hamstring_gui.screens.breath_preview import EMPTY, FRAME_MS
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.session_words import clock_length
from hamstring_gui.screens.spacing import Column, Row
from hamstring_gui.screens.style import theme_of

STEPS_A_SECOND = 10


class MomentPicture(QWidget, Accessible):
    """The breath as a circle, the figure before it."""

    def __init__(self, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self.moment: Moment | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(150)

    def show_moment(self, moment: Moment | None) -> None:
        """Show a moment, or nothing."""
        self.moment = moment
        self.update()

    def told(self) -> str:
        """Return what is done at the moment."""
        return self.moment.step.cue if self.moment is not None else ""

    def sizeHint(self) -> QSize:
        """Return a shape that is a little wider than high."""
        return QSize(340, 260)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (all of it moves)
        """Paint breath and figure."""
        if self.moment is None:
            return
        theme, rect = theme_of(self), QRectF(self.rect())
        # No higher than wide: the figure's floor is at the foot of its picture, and the breath around its middle.
        spare = max(0.0, rect.height() - rect.width()) / 2
        rect.adjust(0.0, spare, 0.0, -spare)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        full = min(rect.width(), rect.height()) / 2 - 4
        centre = QPointF(rect.center())
        painter.setPen(QPen(theme.mark, 1.4, Qt.PenStyle.DashLine))
        for radius in (full, full * EMPTY):
            painter.drawEllipse(centre, radius, radius)
        painter.setPen(QPen(theme.rim, 1.5))
        still = not self.moment.phase.kind.is_breath
        out = self.moment.phase.kind in (Kind.EXHALE, Kind.HOLD_OUT)
        painter.setBrush(theme.breath_still if still else theme.breath_out if out else theme.breath)
        radius = full * (EMPTY + (1.0 - EMPTY) * self.moment.volume)
        painter.drawEllipse(centre, radius, radius)
        try:
            if self._gallery.paint_moment is not None:
                self._gallery.paint_moment(painter, rect, self.moment, theme)
            elif self._gallery.paint is not None:
                self._gallery.paint(painter, rect, self.moment.step.pose_to, theme)
        except KeyError:
            return  # A pose that isn't there is told beside its field.


class Preview(QWidget):
    """A picture with the words of the moment, a slider over the whole routine, and a button that plays it."""

    def __init__(self, gallery: Gallery, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._plan: Plan | None = None
        self._origin = 0.0
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._step)
        self.picture = MomentPicture(gallery)
        self._place, self._cue, self._detail = Words("", "small"), Words("", "heading"), Words("", "small")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Moment of the routine"))
        self.picture.setAccessibleName(self.slider.accessibleName())
        self.slider.valueChanged.connect(self._show)
        self._time = Words("", "small", wraps=False)
        self.play = Button(self.tr("Play"), self.play_or_stop, "quiet")
        self._lay_out()

    def _lay_out(self) -> None:
        column = Column(self, 6)
        column.addWidget(self._place)
        column.addWidget(self.picture, 1)
        column.addWidget(self._cue)
        column.addWidget(self._detail)
        column.addWidget(self.slider)
        row = Row(None, 8)
        row.addWidget(self.play)
        row.addStretch(1)
        row.addWidget(self._time)
        column.addLayout(row)

    def show_plan(self, plan: Plan | None) -> None:
        """Take another plan, at the moment that was shown; None where there is none."""
        self._plan = plan
        self.setEnabled(plan is not None)
        if plan is not None:
            blocked = self.slider.blockSignals(True)
            self.slider.setRange(0, round(plan.seconds * STEPS_A_SECOND))
            self.slider.setPageStep(10 * STEPS_A_SECOND)
            self.slider.blockSignals(blocked)
        self._show()

    def show_order(self, order: tuple[int, ...]) -> None:
        """Go to the first phase at that place of the routine, a little into it."""
        if self._plan is not None:
            phase = self._plan.phases[self._plan.index_of(order)]
            self.slider.setValue(round((phase.start + 0.6 * (phase.seconds or 0.0)) * STEPS_A_SECOND))

    @property
    def plan(self) -> Plan | None:
        """Return the plan in sight, None while there is none."""
        return self._plan

    @property
    def moment(self) -> Moment | None:
        """Return the moment in sight."""
        if self._plan is None:
            return None
        return self._plan.at(self.slider.value() / STEPS_A_SECOND, passed=len(self._plan.phases))

    def _show(self) -> None:
        moment = self.moment
        self.picture.show_moment(moment)
        if moment is None or self._plan is None:
            return
        phase = moment.phase
        count = self.tr("{n} of {of}").format(n=phase.count, of=phase.of) if phase.count else ""
        sets = self.tr("set {n} of {of}").format(n=phase.set, of=phase.sets) if phase.sets > 1 else ""
        self._place.setText(" · ".join(part for part in (phase.title, phase.side_name, sets, count) if part))
        self._cue.setText(moment.step.cue)
        self._detail.setText(moment.step.detail)
        self._time.setText(f"{clock_length(moment.elapsed)} / {clock_length(self._plan.seconds)}")

    def play_or_stop(self) -> None:
        """Let the routine run from the moment in sight, or stop it there."""
        if self._timer.isActive():
            self._stop()
        elif self._plan is not None:
            self._origin = self._clock() - self.slider.value() / STEPS_A_SECOND
            self._timer.start()
            self.play.setText(self.tr("Stop"))

    def _stop(self) -> None:
        self._timer.stop()
        self.play.setText(self.tr("Play"))

    def _step(self) -> None:
        at = (self._clock() - self._origin) * STEPS_A_SECOND
        self.slider.setValue(min(self.slider.maximum(), round(at)))
        if self.slider.value() == self.slider.maximum():
            self._stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop when out of sight."""
        self._stop()
        super().hideEvent(event)
