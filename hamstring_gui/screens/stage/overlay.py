"""What lies over the picture to be pressed, where it lies, and when it is there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from hamstring_gui.screens.theme import TARGET, Theme

from .controls import Controls, KeyBar, Spot
from .keys import Intent
from .layout import Layout
from .words import StageWords

POINTER_SECONDS = 3
"""So long the controls stay after the pointer has moved last."""


class Overlay(QObject):
    """The strip of controls, the bar of keys, and the buttons that the picture shows."""

    asked = Signal(object)
    """An Intent."""
    score_chosen = Signal(int)

    def __init__(self, theme: Theme, words: StageWords, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._words = words
        self.controls = Controls(theme, words, over)
        self.key_bar = KeyBar(theme, words, over)
        self.gate = Spot(theme, over)
        self.scores = tuple(Spot(theme, over) for _ in range(11))
        self._pointer = QTimer(self, singleShot=True, interval=POINTER_SECONDS * 1000)
        self._pointer.timeout.connect(self.hide_controls)
        self.controls.asked.connect(self.asked)
        self.gate.clicked.connect(lambda: self.asked.emit(Intent.CONFIRM))
        for score, spot in enumerate(self.scores):
            spot.setAccessibleName(words.tight_score.format(score=score))
            spot.clicked.connect(lambda _checked=False, score=score: self.score_chosen.emit(score))
        for hidden in (self.controls, self.key_bar, self.gate, *self.scores):
            hidden.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.controls.set_theme(theme)
        self.key_bar.theme = theme
        for spot in (self.gate, *self.scores):
            spot.theme = theme

    def place(self, layout: Layout) -> None:
        """Put everything where the layout wants it."""
        strip, wide = layout.controls, layout.size.width()
        high = max(strip.height(), float(TARGET))
        self.controls.margin = layout.bar.left()
        self.controls.setGeometry(QRectF(0.0, strip.bottom() - high, wide, high).toAlignedRect())
        bottom = layout.slots["left"].rect.top() - 0.007 * layout.unit
        self.key_bar.setGeometry(QRectF(0.0, strip.bottom(), wide, bottom - strip.bottom()).toAlignedRect())
        for spot, rect in zip(self.scores, layout.scores, strict=True):
            spot.place(rect)

    def suit(self, layout: Layout, *, finished: bool, at_gate: bool, paused: bool) -> None:
        """Show what can be pressed now."""
        self.controls.set_paused(paused)
        self.gate.place(layout.close if finished else layout.button)
        self.gate.setAccessibleName(self._words.close if finished else self._words.ready)
        self.gate.setVisible(finished or at_gate)
        for spot in self.scores:
            spot.setVisible(finished)
        if finished:
            self.controls.hide()
            self.key_bar.hide()
            self._over.unsetCursor()

    def show_controls(self) -> None:
        """Show controls and pointer until the pointer has been still for a while."""
        self._over.unsetCursor()
        if not self.scores[0].isVisible():
            self.controls.show()
            self.controls.raise_()
        self._pointer.start()

    def hide_controls(self) -> None:
        """Hide controls and pointer; not while they are in use."""
        in_use = self.controls.underMouse() or self.controls.isAncestorOf(self._over.focusWidget() or self._over)
        # A screen reader finds only what is shown, and has no pointer that would bring it back.
        if self.controls.isVisible() and (in_use or QAccessible.isActive()):
            self._pointer.start()
            return
        self.controls.hide()
        if not self.scores[0].isVisible():
            self._over.setCursor(Qt.CursorShape.BlankCursor)

    def toggle_keys(self) -> None:
        """Show the bar of keys, or hide it; not over the questions at the end."""
        self.key_bar.setVisible(not self.key_bar.isVisible() and not self.scores[0].isVisible())
        self.key_bar.raise_()

    def rest(self) -> None:
        """Stop waiting for the pointer: nobody sees it."""
        self._pointer.stop()
