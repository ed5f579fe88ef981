"""A score from 0 to 10 by one tap; a second tap takes it back."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hamstring_gui.screens.wrapping import WrappingRow

HIGHEST = 10


class Score(QWidget):
    """Eleven buttons, one of which may be pressed; `changed` tells the score, or None."""

    changed = Signal(object)

    def __init__(self, name: str, value: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.value = value
        row = WrappingRow(self, 3)
        self._buttons = [self._button(name, score) for score in range(HIGHEST + 1)]
        for button in self._buttons:
            row.addWidget(button)
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

    def _press(self, score: int) -> None:
        self.show_value(None if score == self.value else score)
        self.changed.emit(self.value)
