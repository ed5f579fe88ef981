"""A small circle that breathes in the chosen tempo, painted only while it is in sight."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstring_gui.practice import breath
from hamstring_gui.practice.tempo import PARTS, Tempo
from hamstring_gui.screens.accessible import Level
from hamstring_gui.screens.style import theme_of

FRAME_MS = 33
EMPTY = 0.42
"""The circle's radius with empty lungs, as a part of the full one."""


def volume_in(tempo: Tempo, seconds: float) -> tuple[float, str]:
    """Return lung volume (0..1) and the part of the breath, `seconds` into breathing in a tempo."""
    within = seconds % tempo.seconds
    for part, start, end in (("inhale", 0.0, 1.0), ("hold_in", 1.0, 1.0), ("exhale", 1.0, 0.0), ("hold_out", 0.0, 0.0)):
        length = tempo.of(part)
        if length and within < length:
            return breath.volume(within / length, length, start, end, paced=True), part
        within -= length
    return 0.0, "hold_out"


def stepped(tempo: Tempo, seconds: float) -> tuple[float, str, int]:
    """Return volume and part as reduced motion shows them, one step a second, and the part's seconds left, from 1."""
    within = seconds % tempo.seconds
    for part in PARTS:
        length = tempo.of(part)
        if within < length:
            reached = min(1.0, (int(within) + 1.0) / length)
            volume = {"inhale": reached, "hold_in": 1.0, "exhale": 1.0 - reached, "hold_out": 0.0}[part]
            return volume, part, ceil(length - int(within))
        within -= length
    return 0.0, "hold_out", 1


class BreathPreview(Level):
    """Breathes in a tempo, or with reduced motion steps once a second; the clock gives seconds."""

    def __init__(self, clock: Callable[[], float], parent: QWidget | None = None, *, lines: int = 8) -> None:
        super().__init__(parent)
        self._clock, self._tempo, self._origin, self._lines = clock, Tempo(), clock(), lines
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._step)
        self._reduced, self._painted = False, -1
        self.setAccessibleName(self.tr("The breath in this tempo"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_tempo(self, tempo: Tempo) -> None:
        """Breathe in another tempo, from the start of an inhale."""
        if tempo != self._tempo:
            self.begin(tempo)

    def begin(self, tempo: Tempo) -> None:
        """Breathe in a tempo from the start of an inhale, whatever it was."""
        self._tempo, self._origin = tempo, self._clock()
        self.update()

    def set_moving(self, moving: bool) -> None:
        """Let the circle swell and sink, or step once a second beside a count."""
        self._reduced = not moving
        self.update()

    def _step(self) -> None:
        volume, part, _ = self.seen
        self.show_level(volume * 100.0, self._word(part))
        second = int(self._clock() - self._origin)
        if not self._reduced or second != self._painted:
            self._painted = second
            self.update()

    def sizeHint(self) -> QSize:
        """Return a square of so many lines of text."""
        side = self.fontMetrics().height() * self._lines
        return QSize(side, side)

    @property
    def seen(self) -> tuple[float, str, int | None]:
        """Return lung volume (0..1) and part of the breath as they are painted, and the seconds left where it steps."""
        seconds = self._clock() - self._origin
        return stepped(self._tempo, seconds) if self._reduced else (*volume_in(self._tempo, seconds), None)

    def _word(self, part: str) -> str:
        words = {"inhale": self.tr("In"), "hold_in": self.tr("Hold"), "exhale": self.tr("Out")}
        return words.get(part, self.tr("Rest"))

    def showEvent(self, event: QShowEvent) -> None:
        """Breathe while in sight."""
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop when out of sight."""
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (it is small: all of it is painted)
        """Paint the circle, the marks where the breath turns, and the word."""
        volume, part, left = self.seen
        colours = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, full = QPointF(self.width() / 2, self.height() / 2), min(self.width(), self.height()) / 2 - 3
        painter.setPen(QPen(colours.mark, 1.4, Qt.PenStyle.DashLine))
        for radius in (full, full * EMPTY):
            painter.drawEllipse(centre, radius, radius)
        painter.setPen(QPen(colours.rim, 1.5))
        painter.setBrush(colours.breath)
        radius = full * (EMPTY + (1.0 - EMPTY) * volume)
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(colours.text)
        word = self._word(part)
        if left is not None:
            word = self.tr("{word} {seconds}").format(word=word, seconds=left)
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, word)
