"""What takes the whole window, over the pages: the stage, the welcome, the safety advice."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from hamstring_gui.screens.spacing import fit


class Layers(QStackedWidget):
    """The pages at the bottom, and at most a few widgets over them, of which the last put is in sight."""

    def put_over(self, widget: QWidget) -> None:
        """Cover the pages with a widget, and give it the focus."""
        self.addWidget(widget)
        fit(widget)
        self.setCurrentWidget(widget)
        widget.setFocus()

    def drop(self, widget: QWidget) -> None:
        """Delete a widget, and show the pages again."""
        self.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
        self.setCurrentIndex(0)
