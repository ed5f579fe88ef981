"""A year as a calendar: one square a day, fuller and darker the longer was exercised."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.totals import DayOutcome
from hamstring_gui.practice.week import MONDAY, week_of
from hamstring_gui.screens.accessible import Spot
from hamstring_gui.screens.charts.day_endings import DayEndings
from hamstring_gui.screens.charts.picture import Numbers, Picture
from hamstring_gui.screens.direction import is_mirrored, paint_words, placed
from hamstring_gui.screens.session_mark import paint_mark
from hamstring_gui.screens.session_words import Mark, day_letters
from hamstring_gui.screens.theme import Theme, mixed

WEEKS = 53
ORDER = (Mark.TICK, Mark.CROSS, Mark.HALF, Mark.SQUARE, Mark.RING)
"""Which of a day's endings its square shows: that of a completed session before all others."""
FULL_MINUTES = 12.0
"""A day with so many minutes has the full colour."""


class HeatMap(Picture):
    """The last year, a column a week; a full square is a completed session, the others have a shape for each ending.

    `day_chosen` tells a day that was clicked.
    """

    day_chosen = Signal(object)
    ROLE = QAccessible.Role.List

    def __init__(
        self, found: Iterable[DayOutcome], today: date, first_weekday: int = MONDAY, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._endings, self._today = DayEndings(found), today
        self._first = week_of(today, first_weekday) - timedelta(weeks=WEEKS - 1)
        self.pressed.connect(lambda place: self.day_chosen.emit(self._first + timedelta(days=place)))
        count = sum(1 for day in self._endings.days if day >= self._first)
        self.setAccessibleName(self.tr("Calendar of the last year: {n} days with a session", "", count).format(n=count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as seven squares of a width that lets the whole year in."""
        super().resizeEvent(event)
        _, top, step = self._cell()
        self.setFixedHeight(round(top + 7.0 * step) + 4)

    def _cell(self) -> tuple[float, float, float]:
        """Return left and top of the first day, and the distance from day to day."""
        left, top = self.line() * 1.6, self.line() * 1.1
        return left, top, (self.width() - left) / WEEKS

    def _rect(self, day: date) -> QRectF:
        left, top, step = self._cell()
        week, weekday = divmod((day - self._first).days, 7)
        return placed(QRectF(left + week * step, top + weekday * step, step * 0.84, step * 0.84), self)

    def spots(self) -> list[Spot]:
        """Return all days up to today."""
        length = (self._today - self._first).days + 1
        days = (self._first + timedelta(days=number) for number in range(length))
        return [Spot(self._rect(day), self._endings.words(day)) for day in days]

    def parts(self) -> list[Spot]:
        """Return the days with a session."""
        return [
            Spot(self._rect(day), self._endings.words(day))
            for day in sorted(self._endings.days)
            if self._first <= day <= self._today
        ]

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint squares, months and weekdays."""
        _, _, step = self._cell()
        for number in range((self._today - self._first).days + 1):
            self._paint_day(painter, theme, self._first + timedelta(days=number), step)
        painter.setFont(self.small_font())
        painter.setPen(theme.muted)
        locale = QLocale()
        for row in (0, 2, 4):
            day = self._first + timedelta(days=row)
            name = day_letters(day.isoweekday(), locale)
            start = QPointF(self.width() if is_mirrored(self) else 0.0, self._rect(day).bottom() - step * 0.1)
            paint_words(painter, start, name, mirrored=is_mirrored(self))
        self._paint_months(painter, locale)

    def _paint_months(self, painter: QPainter, locale: QLocale) -> None:
        reached, mirrored = -1.0, is_mirrored(self)
        for week in range(WEEKS - 1):
            day = self._first + timedelta(weeks=week)
            start = self._rect(day).right() if mirrored else self._rect(day).left()
            along = self.width() - start if mirrored else start
            if day.day <= 7 and along > reached:
                name = locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
                paint_words(painter, QPointF(start, self.line() * 0.75), name, mirrored=mirrored)
                reached = along + painter.fontMetrics().horizontalAdvance(name) + 6

    def _paint_day(self, painter: QPainter, theme: Theme, day: date, step: float) -> None:
        rect, there = self._rect(day), {mark for mark, _ in self._endings.marks(day)}
        painter.setPen(QPen(theme.text, 1.6) if day == self._today else Qt.PenStyle.NoPen)
        painter.setBrush(mixed(theme.card, theme.line, 0.55))
        painter.drawRoundedRect(rect, step * 0.18, step * 0.18)
        mark = next((mark for mark in ORDER if mark in there), None)
        if mark is None:
            return
        length = self._endings.seconds(day, rehearsals=False) / 60.0
        colour = mixed(theme.card, theme.accent, min(1.0, 0.35 + 0.65 * length / FULL_MINUTES))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if mark is Mark.CROSS:
            paint_mark(painter, rect, mark, theme.pain, theme.card)
        elif mark is Mark.RING:
            painter.setPen(QPen(theme.muted, max(1.2, step * 0.09)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(rect.center(), step * 0.2, step * 0.2)
        else:
            inset = 0.0 if mark is Mark.TICK else step * 0.22
            painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), step * 0.18, step * 0.18)

    def numbers(self) -> Numbers:
        """Return the days with a session, newest first."""
        return self._endings.numbers(newest_first=True)
