"""A month as a calendar: a field a day, with a mark for each session that tells how it ended."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.totals import DayOutcome
from hamstring_gui.practice.week import MONDAY, week_of
from hamstring_gui.screens.accessible import Spot
from hamstring_gui.screens.charts.day_endings import DayEndings
from hamstring_gui.screens.charts.picture import Numbers, Picture
from hamstring_gui.screens.direction import is_mirrored, paint_words, placed
from hamstring_gui.screens.session_mark import mark_colour, paint_mark
from hamstring_gui.screens.session_words import day_words, minutes, month_words, outcomes
from hamstring_gui.screens.theme import Theme, mixed

GAP = 5.0
MOST_WEEKS = 6


def month_start(day: date, months: int = 0) -> date:
    """Return the first day of the month that a day is in, or of one so many months later."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)


class MonthPicture(Picture):
    """Shows a month; `turned` tells by how many months the keys want to go on."""

    turned = Signal(int)
    ROLE = QAccessible.Role.List

    def __init__(self, today: date, first_weekday: int = MONDAY, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._today, self._first_weekday = today, first_weekday
        self._month = month_start(today)
        self._endings = DayEndings(())
        self.show_month(self._month, ())

    def show_month(self, month: date, found: Iterable[DayOutcome]) -> None:
        """Show a month, given its first day and how its sessions ended."""
        self._month, self._endings = month, DayEndings(found)
        self._at = min(self._at, len(self.days) - 1)
        count = len(self._endings.days)
        name = self.tr("{month}: {n} days with a session", "", count)
        self.setAccessibleName(name.format(month=month_words(month, QLocale()), n=count))
        self.update()

    @property
    def days(self) -> tuple[date, ...]:
        """Return all days of the month."""
        count = (month_start(self._month, 1) - self._month).days
        return tuple(self._month + timedelta(days=number) for number in range(count))

    def has_session(self, day: date) -> bool:
        """Return whether a day has a session."""
        return bool(self._endings.marks(day))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the longest month, so that the page doesn't jump from one to the next."""
        super().resizeEvent(event)
        self.setFixedHeight(round(self._top() + MOST_WEEKS * self._high() + self.line() * 1.9))

    def _top(self) -> float:
        return self.line() * 1.3

    def _high(self) -> float:
        return self.line() * 2.7

    def _rect(self, day: date) -> QRectF:
        weeks, weekday = divmod((day - week_of(self._month, self._first_weekday)).days, 7)
        width = self.width() / 7.0
        rect = QRectF(weekday * width, self._top() + weeks * self._high(), width - GAP, self._high() - GAP)
        return placed(rect, self)

    def spots(self) -> list[Spot]:
        """Return all days of the month."""
        return [Spot(self._rect(day), self.words(day)) for day in self.days]

    def parts(self) -> list[Spot]:
        """Return the same days."""
        return self.spots()

    def words(self, day: date) -> str:
        """Return what is to be said about a day."""
        return (
            day_words(day, QLocale()) if day > self._today and not self.has_session(day) else self._endings.words(day)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down by weeks, and by months with Page Up and Page Down."""
        key, last = event.key(), len(self.days) - 1
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._at >= 0:
            self._point(max(0, min(last, self._at + (7 if key == Qt.Key.Key_Down else -7))))
        else:
            super().keyPressEvent(event)

    def point_again(self) -> None:
        """Tell the words of the day that the keys are on, which is in another month now."""
        if self.hasFocus():
            self._point(self._at)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint weekdays, days, and what the marks mean."""
        locale, short = QLocale(), QLocale.FormatType.ShortFormat
        painter.setFont(self.small_font())
        painter.setPen(theme.muted)
        start = week_of(self._month, self._first_weekday)
        for place in range(7):
            day = start + timedelta(days=place)
            rect = QRectF(self._rect(day).left(), 0.0, self.width() / 7.0 - GAP, self._top())
            painter.drawText(
                rect.adjusted(6, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter, locale.dayName(day.isoweekday(), short)
            )
        for day in self.days:
            self._paint_day(painter, theme, day)
        self._paint_legend(painter, theme)

    def _paint_day(self, painter: QPainter, theme: Theme, day: date) -> None:
        rect, found = self._rect(day).adjusted(1, 1, -1, -1), self._endings.marks(day)
        today, to_come = day == self._today, day > self._today
        painter.setPen(QPen(theme.text, 2.0) if today else QPen(theme.line if found else theme.card_border, 1.0))
        painter.setBrush(mixed(theme.card, theme.accent, 0.09) if found else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 7, 7)
        font = QFont(self.small_font())
        font.setWeight(QFont.Weight.DemiBold if today or found else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.text if today or found else theme.muted)
        if to_come:
            painter.setOpacity(0.75)
        painter.drawText(rect.adjusted(6, 2, -6, -2), Qt.AlignmentFlag.AlignTop, str(day.day))
        painter.setOpacity(1.0)
        if found:
            self._paint_marks(painter, theme, rect, day)

    def _paint_marks(self, painter: QPainter, theme: Theme, rect: QRectF, day: date) -> None:
        """Paint a mark for each session; where there is no room for all, the last ones are a number."""
        side, found = self.line() * 0.95, self._endings.marks(day)
        every = sum(number for _, number in found)
        room = max(1, int((rect.width() - 12.0) / (side * 1.1)))
        marks = [mark for mark, number in found for _ in range(min(number, room))]
        shown = marks if every <= room else marks[: max(1, room - 2)]
        left, top = rect.left() + 6.0, rect.bottom() - side - 4.0
        for place, mark in enumerate(shown):
            square = placed(QRectF(left + place * side * 1.1, top, side, side), self, rect)
            paint_mark(painter, square, mark, mark_colour(theme, mark), theme.card)
        after = left + len(shown) * side * 1.1
        painter.setFont(self.small_font())
        painter.setPen(theme.muted)
        if every > len(shown):
            rest = placed(QRectF(after + 2.0, top, rect.right() - after, side), self, rect)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{every - len(shown)}")
        length = minutes(self._endings.seconds(day))
        corner = rect.adjusted(6, 2, -6, -2)
        if painter.fontMetrics().horizontalAdvance(length) < corner.width() - self.line() * 1.4:
            painter.drawText(corner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, length)

    def _paint_legend(self, painter: QPainter, theme: Theme) -> None:
        """Say what each mark of this month means."""
        there = {mark for day in self._endings.days for mark, _ in self._endings.marks(day)}
        painter.setFont(self.small_font())
        side, left = self.line() * 0.9, 0.0
        top = self.height() - self.line() * 1.2
        for one in outcomes():
            if one.mark in there:
                square = placed(QRectF(left, top, side, side), self)
                paint_mark(painter, square, one.mark, mark_colour(theme, one.mark), theme.card)
                painter.setPen(theme.muted)
                start = left + side * 1.35
                start = self.width() - start if is_mirrored(self) else start
                paint_words(painter, QPointF(start, top + side * 0.8), one.word, mirrored=is_mirrored(self))
                left += side * 2.6 + painter.fontMetrics().horizontalAdvance(one.word)

    def numbers(self) -> Numbers:
        """Return the days with a session, oldest first: how many ended in which way, and their minutes."""
        return self._endings.numbers()
