"""When a session was that nobody measured: its day, time of day and minutes, which never end later than now."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.settings import Group, Setting
from hamstring_gui.screens.controls.day_box import DayBox
from hamstring_gui.screens.controls.stepper import Stepper
from hamstring_gui.screens.controls.time_box import TimeBox
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.spacing import Column
from hamstring_gui.screens.wrapping import WrappingRow

USUAL = 12 * 60.0
LAST_OF_DAY = time(23, 59)


class SessionTimes(QWidget):
    """Shows when a session was, `changed` tells that it is another time now.

    Without a start it was just before now, for as long as no other time is chosen.
    """

    changed = Signal()

    def __init__(
        self, now: datetime, seconds: float = USUAL, started: datetime | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now if started is None else now.astimezone(started.tzinfo)
        self._seconds, self._started = seconds, started
        self._follows = started is None
        length = Setting("minutes", 12, self.tr("Minutes"), "", Group.STATE, 1, 180, 1)
        self.minutes = Stepper(length, self._in_minutes(seconds))
        self.day, self.time = DayBox(self.tr("Day"), self._now.date()), TimeBox(self.tr("Start"))
        if started is not None:
            self._show(started)
        self._bound()
        # What is typed counts at once: a button that waits for it may be out until then.
        self.time.setKeyboardTracking(True)
        self.minutes.box.setKeyboardTracking(True)
        row = WrappingRow(self, 20)
        for label, control in (
            (self.tr("Day"), self.day),
            (self.tr("Start"), self.time),
            (self.tr("Minutes"), self.minutes),
        ):
            part = QWidget()
            column = Column(part, 4)
            column.addWidget(Words(label, "small", wraps=False))
            column.addWidget(control)
            row.addWidget(part)
        self.day.dateChanged.connect(self._choose)
        self.time.timeChanged.connect(self._choose)
        self.minutes.changed.connect(self._bound)
        self.minutes.changed.connect(self.changed)
        self.setFocusProxy(self.day)

    @staticmethod
    def _in_minutes(seconds: float) -> float:
        return float(max(1, round(seconds / 60)))

    @property
    def started(self) -> datetime:
        """Return when it began, in local time with its offset; that of the place where it was, if that is known."""
        moment = datetime.combine(self.day.day, self.time.chosen)
        if self._started is None:
            return moment.astimezone()
        if moment == self._started.replace(second=0, microsecond=0, tzinfo=None):
            return self._started
        return moment.replace(tzinfo=self._started.tzinfo)

    @property
    def seconds(self) -> float:
        """Return how long it took; as exact as it was while the minutes are the same."""
        shown = self.minutes.value
        return self._seconds if shown == self._in_minutes(self._seconds) else shown * 60.0

    def _choose(self) -> None:
        self._follows = False
        self._bound()
        self.changed.emit()

    def _bound(self) -> None:
        """Let nothing be chosen that would end in the future."""
        latest = self._now - timedelta(minutes=self.minutes.value)
        with QSignalBlocker(self.day), QSignalBlocker(self.time):
            self.time.setMaximumTime(QTime(LAST_OF_DAY.hour, LAST_OF_DAY.minute))
            if self._follows:
                self._show(latest)
            self.day.setMaximumDate(QDate(latest.year, latest.month, latest.day))
            last = latest.time() if self.day.day == latest.date() else LAST_OF_DAY
            self.time.setMaximumTime(QTime(last.hour, last.minute))

    def _show(self, moment: datetime) -> None:
        self.day.setDate(QDate(moment.year, moment.month, moment.day))
        self.time.show_time(moment.time())
