"""The month view of the log: a month as a calendar, with the way to the months before and after it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.totals import DayOutcome
from hamstring_gui.practice.week import MONDAY
from hamstring_gui.screens.charts.chart_card import ChartCard
from hamstring_gui.screens.charts.month_picture import MonthPicture, month_start
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.log_reader import Asking, LogReader
from hamstring_gui.screens.session_words import month_words


class MonthCard(ChartCard):
    """Shows a month, at first that of today; `day_chosen` tells a day whose sessions are to be shown."""

    day_chosen = Signal(object)

    def __init__(
        self, reader: LogReader, today: date, first_weekday: int = MONDAY, parent: QWidget | None = None
    ) -> None:
        self.picture = MonthPicture(today, first_weekday)
        super().__init__("", "", self.picture, parent)
        self._today = today
        self.month = month_start(today)
        """The first day of the month that is shown."""
        self._asking = Asking(reader, self)
        self.before = Button("", lambda: self._turn(-1), "quiet", name=self.tr("Previous month"))
        self.after = Button("", lambda: self._turn(1), "quiet", name=self.tr("Next month"))
        for button in (self.before, self.after):
            button.setToolTip(button.accessibleName())
            self.ways.addWidget(button)
        numbers = self.ways.takeAt(0)
        assert numbers is not None
        self.ways.addItem(numbers)  # last, as on the other cards
        QWidget.setTabOrder(self.before, self.after)
        QWidget.setTabOrder(self.after, self.numbers)
        self.picture.turned.connect(self._turn)
        self.picture.pressed.connect(self._press)
        self.show_month(today)

    def show_month(self, day: date) -> None:
        """Show the month that a day is in, once the log has told it."""
        self.month = month = month_start(day)
        self.after.setEnabled(month < month_start(self._today))
        self.before.setEnabled(month > date(1, 1, 1))
        name = QLocale().standaloneMonthName
        self.before.setText(f"‹ {name(month_start(month, -1).month)}" if self.before.isEnabled() else "‹")
        self.after.setText(f"{name(month_start(month, 1).month)} ›")
        last = month_start(month, 1) - timedelta(days=1)
        self._asking.ask(lambda log: log.day_outcomes(month, last), lambda found: self._show(month, found or ()))

    def _show(self, month: date, found: Sequence[DayOutcome]) -> None:
        self.picture.show_month(month, found)
        self.show_title(month_words(month, QLocale()))
        self.picture.point_again()

    def _turn(self, months: int) -> None:
        button = self.after if months > 0 else self.before
        if button.isEnabled():
            self.show_month(month_start(self.month, months))

    def _press(self, place: int) -> None:
        day = self.picture.days[place]
        if self.picture.has_session(day):
            self.day_chosen.emit(day)
