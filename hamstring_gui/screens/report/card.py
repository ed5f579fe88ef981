"""Pages for a physical therapist: which period they are about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card
from hamstring_gui.screens.controls.day_box import DayBox
from hamstring_gui.screens.controls.picker import Picker
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.wrapping import WrappingRow

DAYS = {"month": 30, "quarter": 91, "year": 365}
ALL, OWN = "all", "own"


class ReportCard(Card):
    """Asks for a period; `wanted` tells its first day, None for that of the first session, and its last."""

    wanted = Signal(object, object)
    print_wanted = Signal(object, object)
    """The same, to be printed."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__("card", 10, parent)
        self._today = today
        self.column.addWidget(Words(self.tr("For a physical therapist"), "heading"))
        words = self.tr(
            "Pages to print or send (PDF): sums by exercise and side, how tight it was over time, and every session "
            "with its ending, scores and note. The name is left blank, to be filled in by hand."
        )
        self.column.addWidget(Words(words, "body"))
        periods = (
            ("month", self.tr("Last 30 days")),
            ("quarter", self.tr("Last 3 months")),
            ("year", self.tr("Last year")),
            (ALL, self.tr("Everything")),
            (OWN, self.tr("Days of your choice")),
        )
        self.period = Picker(self.tr("Period"), periods, "month")
        self.period.chosen.connect(lambda _period: self._show_days())
        self.first = DayBox(self.tr("First day"), today())
        self.last = DayBox(self.tr("Last day"), today())
        month_ago = today() - timedelta(days=DAYS["month"] - 1)
        self.first.setDate(QDate(month_ago.year, month_ago.month, month_ago.day))
        self._to = Words(self.tr("to"), wraps=False)
        self.save = Button(self.tr("Save as PDF…"), lambda: self.wanted.emit(*self._days()))
        self.print = Button(self.tr("Print…"), lambda: self.print_wanted.emit(*self._days()))
        row = WrappingRow(None, 10)
        for widget in (self.period, self.first, self._to, self.last, self.save, self.print):
            row.addWidget(widget)
        self.column.addLayout(row)
        self._show_days()

    def _show_days(self) -> None:
        for widget in (self.first, self._to, self.last):
            widget.setVisible(self.period.value == OWN)

    def _days(self) -> tuple[date | None, date]:
        period, today = self.period.value, self._today()
        if period == OWN:
            # Whichever of the two was typed first, a period has two ends.
            days = sorted((self.first.day, self.last.day))
            return days[0], days[1]
        return None if period == ALL else today - timedelta(days=DAYS[period] - 1), today
