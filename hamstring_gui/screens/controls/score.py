"""A score from 0 to 10 by one tap; a second tap takes it back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hamstring_gui.screens.wrapping import WrappingRow

from .roving import Roving
from .words import Words

HIGHEST = 10


class Score(QWidget):
    """Eleven buttons, one of which may be pressed; `changed` tells the score, or None.

    They are one stop of the Tab key. `ends` says in words what 0 and 10 mean.
    """

    changed = Signal(object)

    def __init__(self, name: str, value: int | None = None, parent: QWidget | None = None, *, ends: str = "") -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(ends)
        self.value = value
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = WrappingRow(None, 3)
        column.addLayout(row)
        self._buttons = [self._button(name, score) for score in range(HIGHEST + 1)]
        # A click still reaches all.
        self._roving = Roving(self._buttons, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus, self)
        for button in self._buttons:
            row.addWidget(button)
        if ends:
            column.addWidget(Words(ends, "small"))
        self.show_value(value)

    def _button(self, name: str, score: int) -> QPushButton:
        button = QPushButton(str(score))
        button.setCheckable(True)
        button.setProperty("look", "score")
        button.setAccessibleName(self.tr("{name} {score} of 10").format(name=name, score=score))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        # Not `clicked`: what a screen reader offers for a button that can be checked is to toggle it.
        button.toggled.connect(lambda: self._press(score))
        return button

    def show_value(self, value: int | None) -> None:
        """Show a score, or none."""
        self.value = value
        for score, button in enumerate(self._buttons):
            with QSignalBlocker(button):
                button.setChecked(score == value)
        self._roving.let_in(value or 0)

    def _press(self, score: int) -> None:
        self.show_value(None if score == self.value else score)
        self._roving.let_in(score)
        self.changed.emit(self.value)


def tightness_ends() -> str:
    """Return what 0 and 10 mean where it is asked how tight it is."""
    return QCoreApplication.translate("Score", "0: loose, 10: very tight")


def effort_ends() -> str:
    """Return what 0 and 10 mean where it is asked how hard it was."""
    return QCoreApplication.translate("Score", "0: easy, 10: very hard")
