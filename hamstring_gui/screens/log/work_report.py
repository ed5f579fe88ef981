"""How a piece of work goes on and how it ended, told right below the button that began it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.progress_bar import ProgressBar
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.spacing import Column, Row


class WorkReport(QWidget):
    """Out of sight while there is nothing to tell."""

    def __init__(self, cancel: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._bar = Words("", "strong"), ProgressBar(self.tr("Progress"))
        self._cancel = Button(self.tr("Cancel"), cancel, "quiet")
        column = Column(self, 8)
        column.addWidget(self._words)
        row = Row(None, 12)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        column.addLayout(row)
        self.tell("")

    def begin(self, *, by_steps: bool) -> None:
        """Say that it is under way; `by_steps` with how far it is, and a way to stop it."""
        self.tell(self.tr("Working…"))
        self.advance(0.0)
        self._bar.setVisible(by_steps)
        self._cancel.setVisible(by_steps)

    def advance(self, part: float) -> None:
        """Show how far it is, from 0 to 1."""
        self._bar.show_part(part)

    def tell(self, text: str) -> None:
        """Say how it ended, or nothing."""
        self._words.setText(text)
        self._bar.hide()
        self._cancel.hide()
        self.setVisible(bool(text) and self.parentWidget() is not None)
