"""Which sessions the list shows: words in their notes, how they ended, since when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.search import ALL
from hamstring_gui.screens.controls.picker import Picker
from hamstring_gui.screens.spacing import Column, Row

SETTLED_MS = 150
"""So long nothing more is typed before it is searched."""
ANY = "any"
DAYS = {"month": 30, "quarter": 91, "year": 365}


class LogFilter(QWidget):
    """Tells each other filter by `changed`."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = ALL
        self._today = date.min
        self.words = QLineEdit()
        self.words.setProperty("look", "line")
        self.words.setPlaceholderText(self.tr("Search in notes"))
        self.words.setAccessibleName(self.tr("Search in notes"))
        self.words.setClearButtonEnabled(True)
        endings = (
            (ANY, self.tr("Any ending")),
            (Ending.COMPLETED.value, self.tr("Completed")),
            (Ending.INTERRUPTED.value, self.tr("Partial")),
            (Ending.STOPPED.value, self.tr("Stopped")),
            (Ending.PAIN.value, self.tr("Stopped for pain")),
        )
        periods = (
            (ANY, self.tr("Any time")),
            ("month", self.tr("Last 30 days")),
            ("quarter", self.tr("Last 3 months")),
            ("year", self.tr("Last year")),
        )
        self.ending = Picker(self.tr("Ending"), endings, ANY)
        self.period = Picker(self.tr("Period"), periods, ANY)
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._tell)
        self.words.textChanged.connect(lambda _text: self._settling.start())
        self.words.returnPressed.connect(self._tell)
        self.ending.chosen.connect(self._tell)
        self.period.chosen.connect(self._tell)
        column = Column(self, 8)
        column.addWidget(self.words)
        row = Row(None, 8)
        row.addWidget(self.ending)
        row.addWidget(self.period)
        row.addStretch(1)
        column.addLayout(row)

    def show_today(self, today: date) -> None:
        """Count the periods back from that day."""
        self._today = today

    def _tell(self) -> None:
        self._settling.stop()
        made = replace(ALL, words=self.words.text())
        if self.ending.value != ANY:
            made = replace(made, ending=Ending(self.ending.value), rehearsals=False)
        if self.period.value != ANY:
            made = replace(made, first=self._today - timedelta(days=DAYS[self.period.value]))
        if made != self.filter:
            self.filter = made
            self.changed.emit(made)

    def clear(self) -> None:
        """Show every session again."""
        self.words.clear()
        self.ending.show_value(ANY)
        self.period.show_value(ANY)
        self._tell()
