"""Minutes a week as bars; a tick stands over each week that reached its goal."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.history import Spell
from hamstring_gui.screens.accessible import Spot
from hamstring_gui.screens.charts.picture import Numbers, Picture
from hamstring_gui.screens.direction import is_mirrored, paint_words, placed
from hamstring_gui.screens.session_mark import paint_mark
from hamstring_gui.screens.session_words import Mark, short_day
from hamstring_gui.screens.theme import Theme, mixed

GRAIN = 30
"""The scale ends at a multiple of so many minutes."""


class WeekBars(Picture):
    """One bar a week, oldest first as it is read."""

    LINES = 9.0

    def __init__(self, weeks: Sequence[Spell], goal: int, parent: QWidget | None = None) -> None:
        reached = sum(1 for week in weeks if week.counted >= goal)
        super().__init__("", parent)
        self._weeks, self._goal = weeks, goal
        name = self.tr("Minutes a week; {n} of {all} weeks reached the goal of {goal} sessions")
        self.setAccessibleName(name.format(n=reached, all=len(weeks), goal=goal))
        highest = max((week.minutes for week in weeks), default=0.0)
        self._top = max(1, ceil(highest / GRAIN)) * GRAIN

    def _field(self) -> QRectF:
        line = self.line()
        return placed(QRectF(line * 2.0, line * 1.4, self.width() - line * 2.2, self.height() - line * 2.7), self)

    def _bar(self, place: int) -> QRectF:
        field = self._field()
        step = field.width() / len(self._weeks)
        high = field.height() * self._weeks[place].minutes / self._top
        bar = QRectF(field.left() + place * step + step * 0.16, field.bottom() - high, step * 0.68, high)
        return placed(bar, self, field)

    def spots(self) -> list[Spot]:
        """Return the weeks, each over the whole height."""
        field, made = self._field(), []
        for place, week in enumerate(self._weeks):
            bar = self._bar(place)
            made.append(Spot(QRectF(bar.left(), field.top(), bar.width(), field.height()), self._words(week)))
        return made

    def _words(self, week: Spell) -> str:
        text = self.tr("Week of {day}: {minutes} min, {done} of {goal} sessions")
        day = short_day(week.start, QLocale())
        return text.format(day=day, minutes=round(week.minutes), done=week.counted, goal=self._goal)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint scale, bars and ticks."""
        field, line = self._field(), self.line()
        painter.setFont(self.small_font())
        for minutes in (0, self._top // 2, self._top):
            y = field.bottom() - field.height() * minutes / self._top
            painter.setPen(QPen(theme.line, 1))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(theme.muted)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(placed(QRectF(0.0, y - line / 2, line * 2.0 - 6, line), self), right, str(minutes))
        for place, week in enumerate(self._weeks):
            self._paint_week(painter, theme, place, week)

    def _paint_week(self, painter: QPainter, theme: Theme, place: int, week: Spell) -> None:
        bar, field, line = self._bar(place), self._field(), self.line()
        reached = week.counted >= self._goal
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent if reached else mixed(theme.card, theme.accent, 0.45))
        if week.minutes:
            painter.drawRoundedRect(bar, 3, 3)
        if reached:
            side = min(line * 0.8, bar.width())
            mark = QRectF(bar.center().x() - side / 2, bar.top() - side - 3, side, side)
            paint_mark(painter, mark, Mark.TICK, theme.accent, theme.card)
        if place and week.start.month != self._weeks[place - 1].start.month:
            painter.setPen(theme.muted)
            name = QLocale().standaloneMonthName(week.start.month, QLocale.FormatType.ShortFormat)
            start = QPointF(bar.right() if is_mirrored(self) else bar.left(), field.bottom() + line)
            paint_words(painter, start, name, mirrored=is_mirrored(self))

    def numbers(self) -> Numbers:
        """Return the weeks, newest first."""
        rows = [
            (week.start.isoformat(), f"{week.minutes:.0f}", str(week.counted), str(week.sessions))
            for week in reversed(self._weeks)
        ]
        headings = (self.tr("Week from"), self.tr("Minutes"), self.tr("Completed"), self.tr("Sessions"))
        return Numbers(headings, tuple(rows))
