"""A date to type or to step by arrow keys."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDateEdit, QWidget


class DayBox(QDateEdit):
    """A day up to today."""

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(QDate(today.year, today.month, today.day), parent)
        self.setMaximumDate(self.date())
        self.setAccessibleName(name)
        self.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)

    @property
    def day(self) -> date:
        """Return the day that is chosen."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the digits all of the room: a style sheet leaves room for buttons that there are none of."""
        super().resizeEvent(event)
        self.lineEdit().setGeometry(self.rect().adjusted(8, 0, -8, 0))
