"""Which sessions the list shows: words in their notes, how they ended, of which routine, on which days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.search import ALL, Filter
from hamstring_gui.screens.controls.day_box import DayBox
from hamstring_gui.screens.controls.picker import Picker
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.spacing import Column, Row
from hamstring_gui.screens.wrapping import WrappingRow

SETTLED_MS = 150
"""So long nothing more is typed before it is searched."""
ANY, SPAN, REHEARSAL = "any", "span", "rehearsal"
DAYS = {"month": 30, "quarter": 91, "year": 365}


class LogFilter(QWidget):
    """Tells each other filter by `changed`."""

    changed = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = ALL
        self._today = today
        self.words = self._words_line()
        self.ending = Picker(self.tr("Ending"), self._endings(), ANY)
        self.period = Picker(self.tr("Period"), self._periods(), ANY)
        self.routine = Picker(self.tr("Routine"), self._routines(()), ANY)
        self.routine.hide()
        self.first, self.last = DayBox(self.tr("From"), today), DayBox(self.tr("To"), today)
        self._span = QWidget()
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._tell)
        self.words.textChanged.connect(lambda _text: self._settling.start())
        self.words.returnPressed.connect(self._tell)
        for picker in (self.ending, self.period, self.routine):
            picker.chosen.connect(self._tell)
        for box in (self.first, self.last):
            box.dateChanged.connect(lambda _day: self._settling.start())
        self._lay_out()

    def _words_line(self) -> QLineEdit:
        words = QLineEdit()
        words.setProperty("look", "line")
        words.setPlaceholderText(self.tr("Search in notes"))
        words.setAccessibleName(self.tr("Search in notes"))
        words.setClearButtonEnabled(True)
        return words

    def _endings(self) -> Sequence[tuple[str, str]]:
        return (
            (ANY, self.tr("Any ending")),
            (Ending.COMPLETED.value, self.tr("Completed")),
            (Ending.INTERRUPTED.value, self.tr("Partial")),
            (Ending.STOPPED.value, self.tr("Stopped")),
            (Ending.PAIN.value, self.tr("Stopped for pain")),
            (REHEARSAL, self.tr("Rehearsals")),
        )

    def _periods(self) -> Sequence[tuple[str, str]]:
        return (
            (ANY, self.tr("Any time")),
            ("month", self.tr("Last 30 days")),
            ("quarter", self.tr("Last 3 months")),
            ("year", self.tr("Last year")),
            (SPAN, self.tr("From … to …")),
        )

    def _routines(self, routines: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]]:
        return ((ANY, self.tr("Any routine")), *routines)

    def _lay_out(self) -> None:
        column = Column(self, 8)
        column.addWidget(self.words)
        row = WrappingRow(None, 8)
        row.addWidget(self.ending)
        row.addWidget(self.period)
        column.addLayout(row)
        span = WrappingRow(self._span, 8)
        span.addWidget(self.first)
        span.addWidget(Words(self.tr("to"), "small"))
        span.addWidget(self.last)
        self._span.hide()
        column.addWidget(self._span)
        below = Row(None, 8)
        below.addWidget(self.routine)
        below.addStretch(1)
        column.addLayout(below)

    def show_today(self, today: date) -> None:
        """Count the periods back from that day."""
        self._today = today
        for box in (self.first, self.last):
            box.setMaximumDate(QDate(today.year, today.month, today.day))

    def offer_routines(self, routines: Sequence[tuple[str, str]]) -> None:
        """Offer the routines, by names and titles, that there are sessions of; a single one is no choice."""
        chosen = self.routine.value
        named = {name for name, _ in routines}
        self.routine.setVisible(len(named) > 1 or chosen != ANY)
        if chosen != ANY and chosen not in named:
            routines = (*routines, (chosen, chosen))
        self.routine.offer(self._routines(routines), chosen)

    def show_day(self, day: date) -> None:
        """Show the sessions of one day alone."""
        self._reset()
        for box in (self.first, self.last):
            box.setDate(QDate(day.year, day.month, day.day))
        self.period.show_value(SPAN)
        self._tell()

    def _tell(self) -> None:
        self._settling.stop()
        self._span.setVisible(self.period.value == SPAN)
        made = self._made()
        if made != self.filter:
            self.filter = made
            self.changed.emit(made)

    def _made(self) -> Filter:
        made = replace(ALL, words=self.words.text())
        if self.ending.value == REHEARSAL:
            made = replace(made, only_rehearsals=True)
        elif self.ending.value != ANY:
            made = replace(made, ending=Ending(self.ending.value), rehearsals=False)
        if self.routine.value != ANY:
            made = replace(made, routine=self.routine.value)
        if self.period.value == SPAN:
            # Whichever was typed first.
            first, last = sorted((self.first.day, self.last.day))
            return replace(made, first=first, last=last)
        if self.period.value != ANY:
            made = replace(made, first=self._today - timedelta(days=DAYS[self.period.value]))
        return made

    def _reset(self) -> None:
        self.words.clear()
        for picker in (self.ending, self.period, self.routine):
            picker.show_value(ANY)

    def clear(self) -> None:
        """Show every session again."""
        self._reset()
        self._tell()
