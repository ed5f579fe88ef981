"""One of many choices, in a list that opens."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class ChoiceBox(QComboBox):
    """A list that the wheel doesn't change by accident while the page is scrolled."""

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the list that opens, too."""
        super().setAccessibleName(name)
        self.view().setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
