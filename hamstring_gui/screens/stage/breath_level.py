"""The breath of the stage for a screen reader: how full the lungs are, and in which part of the breath."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from hamstring_gui.screens.accessible import Level

from .view import StageView
from .words import StageWords


class BreathLevel(Level):
    """Lies under the picture, which paints the same."""

    def __init__(self, words: StageWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words.breath)

    def show_view(self, view: StageView) -> None:
        """Take the breath of a view."""
        self.show_level(view.moment.volume * 100.0, str(getattr(self._words, view.face.value)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing."""
