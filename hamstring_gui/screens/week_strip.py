"""The running week against its goal: seven days with their sessions, and the streak in weeks."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstring_gui.practice.week import Week
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.session_mark import paint_mark
from hamstring_gui.screens.session_words import Mark
from hamstring_gui.screens.spacing import Column
from hamstring_gui.screens.style import theme_of


class WeekDays(QWidget):
    """Seven circles: a tick where a session was completed, a heavier ring for today."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._week: Week | None = None
        self._today: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_week(self, week: Week, today: date) -> None:
        """Show a week."""
        self._week, self._today = week, today
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that grows with the type."""
        high = self.fontMetrics().height()
        return QSize(high * 12, round(high * 3.0))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (it is small: all of it is painted)
        """Paint the days from left to right."""
        if self._week is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(7):
            self._paint_day(painter, place, self._week.start + timedelta(days=place))

    def _paint_day(self, painter: QPainter, place: int, day: date) -> None:
        assert self._week is not None
        colours, high = theme_of(self), self.fontMetrics().height()
        step = min(self.width() / 7.0, high * 2.3)
        side = min(step * 0.72, high * 1.6)
        left = place * step
        disc = QRectF(left, 0.0, side, side)
        today = day == self._today
        if day in self._week.days:
            paper = colours.card
            paint_mark(painter, disc, Mark.TICK, colours.accent, paper)
        else:
            painter.setPen(QPen(colours.text if today else colours.line, 2.2 if today else 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc.adjusted(2, 2, -2, -2))
        painter.setPen(colours.text if today else colours.muted)
        name = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)[:2]
        painter.drawText(QRectF(left - side / 2, side, side * 2, high * 1.4), Qt.AlignmentFlag.AlignCenter, name)


class WeekStrip(QWidget):
    """How the week stands, in words and as days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Words("", "heading")
        self._days = WeekDays()
        self._streak = Words("", "small")
        column = Column(self, 8)
        for widget in (self._count, self._days, self._streak):
            column.addWidget(widget)

    def show_week(self, week: Week, today: date) -> None:
        """Show a week; the words say all that the picture does."""
        self._count.setText(self.count_words(week))
        self._days.show_week(week, today)
        names = [QLocale().dayName(day.isoweekday()) for day in dict.fromkeys(week.days)]
        done = ", ".join(names) if names else self.tr("none yet")
        self._days.setAccessibleName(self.tr("Days with a session this week: {days}").format(days=done))
        self._streak.setText(self.streak_words(week))

    def count_words(self, week: Week) -> str:
        """Return how many sessions the week has against the goal."""
        return self.tr("{done} of {goal} this week").format(done=week.done, goal=week.goal)

    def streak_words(self, week: Week) -> str:
        """Return the streak, or what the week still has room for; never a reproach."""
        if week.streak > 1:
            return self.tr("{n} weeks in a row with your goal reached").format(n=week.streak)
        if week.reached:
            return self.tr("Goal reached. More is welcome, rest is too.")
        left = week.goal - week.done
        if left == 1:
            return self.tr("One more reaches your goal.")
        return self.tr("{n} sessions reach your goal, any days you like.").format(n=left)
