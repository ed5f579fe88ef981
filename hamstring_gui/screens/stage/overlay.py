"""What lies over the picture to be pressed, where it lies, and when it is there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from hamstring_gui.screens.theme import TARGET, Theme

from .controls import Controls, KeyBar
from .keys import Intent
from .layout import Layout
from .spots import ScoreSpots, Spot
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
        self._layout: Layout | None = None
        self.controls = Controls(theme, words, over)
        self.key_bar = KeyBar(theme, words, over)
        self.pain = Spot(theme, over)
        self.gate = Spot(theme, over)
        self.scores = ScoreSpots(theme, words, over)
        self._pointer = QTimer(self, singleShot=True, interval=POINTER_SECONDS * 1000)
        self._pointer.timeout.connect(self.hide_controls)
        self.controls.asked.connect(self.asked)
        self.pain.setAccessibleName(words.do_pain)
        self.pain.clicked.connect(lambda: self.asked.emit(Intent.PAIN))
        self.gate.clicked.connect(lambda: self.asked.emit(Intent.CONFIRM))
        self.scores.chosen.connect(self.score_chosen)
        for hidden in (self.controls, self.key_bar, self.gate, *self.scores.spots):
            hidden.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.controls.set_theme(theme)
        self.key_bar.theme = theme
        for spot in (self.pain, self.gate, *self.scores.spots):
            spot.theme = theme

    def _place(self, layout: Layout) -> None:
        strip, wide = layout.controls, layout.size.width()
        high = max(strip.height(), float(TARGET))
        self.controls.margin = layout.bar.left()
        self.controls.setGeometry(QRectF(0.0, strip.top(), wide, high).toAlignedRect())
        top = layout.scene.bottom() - 0.01 * layout.unit  # the cue's tallest letters begin there
        self.key_bar.setGeometry(QRectF(0.0, top, wide, strip.top() - top).toAlignedRect())
        self.pain.place(layout.pain)
        self.scores.place(layout.scores)

    def suit(self, layout: Layout, *, finished: bool, at_gate: bool, paused: bool) -> None:
        """Show what can be pressed now, where the layout wants it: the canvas may have got another at any time."""
        if layout is not self._layout:
            self._layout = layout
            self._place(layout)
        self.pain.setVisible(not finished)
        self.controls.set_paused(paused)
        self.gate.place(layout.close if finished else layout.button)
        self.gate.setAccessibleName(self._words.close if finished else self._words.ready)
        self.gate.setVisible(finished or at_gate)
        self.scores.set_visible(finished)
        if finished:
            self.controls.hide()
            self.key_bar.hide()
            self._over.unsetCursor()

    def show_controls(self) -> None:
        """Show controls and pointer until the pointer has been still for a while."""
        self._over.unsetCursor()
        if not self.scores.are_visible:
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
        if not self.scores.are_visible:
            self._over.setCursor(Qt.CursorShape.BlankCursor)

    def toggle_keys(self) -> None:
        """Show the bar of keys, or hide it; not over the questions at the end."""
        self.key_bar.setVisible(not self.key_bar.isVisible() and not self.scores.are_visible)
        self.key_bar.raise_()

    def rest(self) -> None:
        """Stop waiting for the pointer: nobody sees it."""
        self._pointer.stop()
