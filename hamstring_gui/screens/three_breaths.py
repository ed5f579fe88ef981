"""Three breaths to try, counted as they go by."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.screens.breath_preview import BreathPreview
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.spacing import Column

BREATHS = 3
COUNT_MS = 200


class ThreeBreaths(QWidget):
    """The breathing circle with a count below it; it begins anew whenever it comes into sight."""

    def __init__(self, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock, self._tempo, self._origin = clock, Tempo(), clock()
        self._circle, self._words = BreathPreview(clock, lines=11), Words("", "heading")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._timer = QTimer(self, interval=COUNT_MS)
        self._timer.timeout.connect(self.count)
        column = Column(self, 8)
        column.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)

    def set_moving(self, moving: bool) -> None:
        """Let the circle move, or step once a second."""
        self._circle.set_moving(moving)

    def show_tempo(self, tempo: Tempo) -> None:
        """Breathe in another tempo, from the first breath."""
        self._tempo = tempo
        self._begin()

    def _begin(self) -> None:
        self._origin = self._clock()
        self._circle.begin(self._tempo)
        self.count()

    def count(self) -> None:
        """Say which breath it is."""
        number = int((self._clock() - self._origin) / self._tempo.seconds) + 1
        if number <= BREATHS:
            text = self.tr("Breath {n} of {all}").format(n=number, all=BREATHS)
        else:
            text = self.tr("Too fast or too slow? Tap your own tempo below.")
        if text != self._words.text():
            self._words.setText(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the first breath."""
        self._begin()
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop when out of sight."""
        self._timer.stop()
        super().hideEvent(event)
