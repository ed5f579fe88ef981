"""Tap along: one's own breath, tapped at each turn, becomes the tempo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.tap_along import FEWEST_TAPS, tempo_of_taps
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.session_words import rate_words, tempo_words
from hamstring_gui.screens.spacing import Column
from hamstring_gui.screens.wrapping import WrappingRow

LONGEST_PAUSE = 20.0
"""After so many seconds without a tap it begins anew."""


class TapAlong(QWidget):
    """A button to press at each turn of the breath; `tempo_chosen` tells the tempo once it is taken."""

    tempo_chosen = Signal(object)

    def __init__(self, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._taps: list[float] = []
        self._tempo: Tempo | None = None
        self.tap = Button(self.tr("Tap: I breathe in"), name=self.tr("Tap at each turn of the breath"))
        self.tap.pressed.connect(self._tap)  # the moment is that of the press, not of the release
        self.take = Button(self.tr("Take this tempo"), self._take, "main")
        self.take.hide()
        hint = self.tr("Not sure? Breathe as you like and press at each turn: in, out, in, out, in.")
        self._words = Words(hint, "small")
        column = Column(self, 8)
        column.addWidget(self._words)
        row = WrappingRow(None, 8)
        row.addWidget(self.tap)
        row.addWidget(self.take)
        column.addLayout(row)

    def _tap(self) -> None:
        now = self._clock()
        if self._taps and now - self._taps[-1] > LONGEST_PAUSE:
            self._taps.clear()
        self._taps.append(now)
        self._tempo = tempo_of_taps(self._taps)
        breathing_in = len(self._taps) % 2 == 0
        self.tap.setText(self.tr("Tap: I breathe in") if breathing_in else self.tr("Tap: I breathe out"))
        self.take.setVisible(self._tempo is not None)
        if self._tempo is not None:
            self._words.setText(f"{tempo_words(self._tempo)} · {rate_words(self._tempo)}")
        elif (left := FEWEST_TAPS - len(self._taps)) > 0:
            self._words.setText(self.tr("Go on: at least {n} more.").format(n=left))
        else:
            self._words.setText(self.tr("That was uneven; go on, it will settle."))

    def _take(self) -> None:
        tempo, self._tempo = self._tempo, None
        self._taps.clear()
        self.take.hide()
        self.tap.setText(self.tr("Tap: I breathe in"))
        self.tap.setFocus()
        self.tempo_chosen.emit(tempo)
