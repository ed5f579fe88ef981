"""What takes the whole window, over the pages: the stage, the welcome, the safety advice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from hamstring_gui.screens.spacing import fit


class Layers(QStackedWidget):
    """The pages at the bottom, and at most a few widgets over them, of which the last put is in sight."""

    uncovered = Signal()
    """The pages are in sight again, and what had the focus there is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._had_focus: QWidget | None = None

    def put_over(self, widget: QWidget) -> None:
        """Cover the pages with a widget, and give it the focus."""
        if self.currentIndex() == 0:
            self._had_focus = QApplication.focusWidget()
        self.addWidget(widget)
        fit(widget)
        self.setCurrentWidget(widget)
        widget.setFocus()

    def drop(self, widget: QWidget) -> None:
        """Delete a widget, show the pages again, and give the focus back."""
        self.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
        self.setCurrentIndex(0)
        had, self._had_focus = self._had_focus, None
        if had is not None and isValid(had) and self.isAncestorOf(had) and had.isVisible() and had.isEnabled():
            had.setFocus()
        else:
            self.uncovered.emit()
