"""The running week against its goal: seven days with their sessions, and the streak in weeks."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from hamstring_gui.practice.week import WEEK, Week
from hamstring_gui.screens.accessible import Accessible
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.direction import placed
from hamstring_gui.screens.session_mark import paint_mark
from hamstring_gui.screens.session_words import Mark, day_letters, listed
from hamstring_gui.screens.spacing import Column, Row
from hamstring_gui.screens.style import theme_of


class WeekDays(QWidget, Accessible):
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
        """Paint the days in the order in which they are read."""
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
        disc = placed(QRectF(left, 0.0, side, side), self)
        today = day == self._today
        if day in self._week.days:
            paper = colours.card
            paint_mark(painter, disc, Mark.TICK, colours.accent, paper)
        else:
            painter.setPen(QPen(colours.text if today else colours.line, 2.2 if today else 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc.adjusted(2, 2, -2, -2))
        painter.setPen(colours.text if today else colours.muted)
        below = QRectF(disc.left() - side / 2, side, side * 2, high * 1.4)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, day_letters(day.isoweekday(), QLocale()))


class PauseMenu(Button):
    """Declares weeks as a pause (holiday, illness); `changed` tells the first day of a week and whether it is one."""

    changed = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pause") + "  ▾", None, "quiet", name=self.tr("Declare a pause"), parent=parent)
        self.setToolTip(self.tr("A week of holiday or illness doesn't break your row of weeks."))
        menu = QMenu(self)
        names = (self.tr("Last week"), self.tr("This week"), self.tr("Next week"), self.tr("The week after next"))
        self.weeks = {offset: menu.addAction(name) for offset, name in enumerate(names, start=-1)}
        self._start = date.min
        for offset, action in self.weeks.items():
            action.setCheckable(True)
            action.triggered.connect(lambda paused, offset=offset: self._declare(offset, paused))
        self.setMenu(menu)

    def show_week(self, week: Week) -> None:
        """Offer the weeks around that one."""
        self._start = week.start
        for offset, action in self.weeks.items():
            action.setChecked(week.start + WEEK * offset in week.pauses)

    def _declare(self, offset: int, paused: bool) -> None:
        self.changed.emit(self._start + WEEK * offset, paused)


class WeekStrip(QWidget):
    """How the week stands, in words and as days; `pause_changed` tells a week's first day and if it is a pause now."""

    pause_changed = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Words("", "heading")
        self._days = WeekDays()
        self._streak = Words("", "small")
        column = Column(self, 8)
        head = Row(None, 8)
        head.addWidget(self._count, 1)
        self.pause = PauseMenu()
        self.pause.changed.connect(self.pause_changed)
        head.addWidget(self.pause)
        column.addLayout(head)
        column.addWidget(self._days)
        column.addWidget(self._streak)

    def show_week(self, week: Week, today: date) -> None:
        """Show a week; the words say all that the picture does."""
        self._count.setText(self.count_words(week))
        self._days.show_week(week, today)
        self.pause.show_week(week)
        names = [QLocale().dayName(day.isoweekday()) for day in dict.fromkeys(week.days)]
        done = listed(names) if names else self.tr("none yet")
        self._days.setAccessibleName(self.tr("Days with a session this week: {days}").format(days=done))
        self._streak.setText(self.streak_words(week))

    def count_words(self, week: Week) -> str:
        """Return how many sessions the week has against the goal."""
        return self.tr("{done} of {goal} this week").format(done=week.done, goal=week.goal)

    def streak_words(self, week: Week) -> str:
        """Return the streak, or what the week still has room for; never a reproach."""
        if week.paused and not week.reached:
            row = (
                self.tr(" Your {n} weeks in a row stay.", "", week.streak).format(n=week.streak)
                if week.streak > 1
                else ""
            )
            return self.tr("A week of pause.") + row
        if week.streak > 1:
            return self.tr("{n} weeks in a row with your goal reached", "", week.streak).format(n=week.streak)
        if week.reached:
            return self.tr("Goal reached. More is welcome, and so is rest.")
        left = week.goal - week.done
        if left == 1:
            return self.tr("One more reaches your goal.")
        return self.tr("{n} sessions reach your goal, any days you like.", "", left).format(n=left)
