"""A time of day to type or to step by arrow keys, as the locale writes it."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QTimeEdit, QWidget


class TimeBox(QTimeEdit):
    """A time in hours and minutes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        # From right to left Qt turns the parts round itself, and figures once more: 10:24 would stand as 24:10.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(self.locale().timeFormat(QLocale.FormatType.ShortFormat))

    @property
    def chosen(self) -> time:
        """Return the time that is chosen."""
        return time(self.time().hour(), self.time().minute())

    def show_time(self, shown: time) -> None:
        """Show a time without telling of it."""
        blocked = self.blockSignals(True)
        self.setTime(QTime(shown.hour, shown.minute))
        self.blockSignals(blocked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the digits all of the room: a style sheet leaves room for buttons that there are none of."""
        super().resizeEvent(event)
        self.lineEdit().setGeometry(self.rect().adjusted(8, 0, -8, 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
