"""Reminds the person to practise: by the desktop's notifications, in the window in front, or by a calendar's file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from hamstring_gui.practice.faults import printable
from hamstring_gui.practice.reminder import Circumstances, reminds
from hamstring_gui.practice.search import Filter
from hamstring_gui.practice.settings import reminder_wish
from hamstring_gui.store import atomic_file, reminder_form

from .desktop import icon

if TYPE_CHECKING:
    from .services import ProgramServices

LOOKED_EVERY = 30_000
"""Milliseconds between looks at the clock: a timer until the time itself would sleep with the machine."""
SHOWN_FOR = 20_000
"""Milliseconds; many desktops have their own mind about it."""


class Notifier(Protocol):
    """What shows notifications."""

    def is_there(self) -> bool:
        """Return whether the desktop takes notifications."""

    def notify(self, title: str, text: str) -> None:
        """Show a notification."""

    def close(self) -> None:
        """Be seen no longer."""


class Tray(QObject):
    """The desktop's tray: our icon is in it from the first reminder on, because notifications come from an icon."""

    clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None

    def is_there(self) -> bool:
        """Return whether the desktop has a tray that takes notifications."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def notify(self, title: str, text: str) -> None:
        """Show a notification; a click on it, or on the icon, is told."""
        if self._icon is None:
            self._icon = QSystemTrayIcon(icon(), self)
            self._icon.setToolTip("Hamstring")
            self._icon.messageClicked.connect(self.clicked)
            self._icon.activated.connect(lambda _reason: self.clicked.emit())
        self._icon.show()
        self._icon.showMessage(title, text, icon(), SHOWN_FOR)

    def close(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None


def in_front() -> bool:
    """Return whether the person is at one of the program's windows now."""
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive


class Reminders(QObject):
    """Looks at the clock now and then once it is started; the day of the last reminder outlasts the program."""

    clicked = Signal()
    """The person clicked on a reminder."""

    def __init__(
        self,
        services: ProgramServices,
        now: Callable[[], datetime],
        notifier: Notifier | None = None,
        profile: str = "",
        is_in_front: Callable[[], bool] = in_front,
    ) -> None:
        super().__init__(services)
        self._is_in_front = is_in_front
        self._services, self._now, self._profile = services, now, profile
        if notifier is None:
            notifier = tray = Tray(self)
            tray.clicked.connect(self.clicked)
        self._notifier = notifier
        self._timer = QTimer(self, interval=LOOKED_EVERY)
        self._timer.timeout.connect(self.look)
        services.setting_changed.connect(self._take_setting)
        self._started = False

    @property
    def can_show(self) -> bool:
        """Return whether the desktop takes notifications from the program."""
        return self._notifier.is_there()

    def start(self) -> None:
        """Remind from now on, whenever the settings want it."""
        self._started = True
        self._take_setting("reminder.enabled")

    def close(self) -> None:
        """Remind no more."""
        self._started = False
        self._timer.stop()
        self._notifier.close()

    def _take_setting(self, key: str) -> None:
        if key != "reminder.enabled" or not self._started:
            return
        if self._services.settings.flag(key):
            self._timer.start()
        else:
            self._timer.stop()
            self._notifier.close()

    def look(self) -> None:
        """Show a reminder if it is the time, and it is of use."""
        now, settings = self._now(), self._services.settings
        shown: date | None = None
        with suppress(ValueError):
            shown = date.fromisoformat(settings.word("reminder.shown"))
        if not reminds(now, reminder_wish(settings), shown, lambda: self._circumstances(now.date())):
            return
        is_in_front = self._is_in_front()
        if not is_in_front and not self.can_show:
            return
        # First kept, then shown: whatever happens in between, it never comes twice.
        self._services.set_setting("reminder.shown", now.date().isoformat())
        if is_in_front:
            # Who looks at the window needs no notification over it.
            self._services.notice.emit(self._words())
        else:
            self._notifier.notify(self._services.routine.title, self._words())

    def _circumstances(self, today: date) -> Circumstances:
        week = self._services.week(today)
        newest = self._services.sessions(0, 10, Filter(first=today, last=today, rehearsals=False))
        practised = any(record.active_seconds > 0 for record in newest)
        return Circumstances(week.reached, week.paused, practised, self._services.in_session)

    def _words(self) -> str:
        return self.tr("A good moment for your session of %n minutes, if it suits you.", "", self._minutes())

    def _minutes(self) -> int:
        return max(1, round(self._services.plan().seconds / 60))

    def save_calendar(self, path: Path) -> str:
        """Write the reminder as a calendar file and return what to tell: where it is, or what went wrong."""
        wish = reminder_wish(self._services.settings)
        if not wish.days:
            return self.tr("Choose a day of the week first.")
        path = path if path.suffix.lower() == ".ics" else path.with_name(path.name + ".ics")
        summary = self._services.routine.title
        text = reminder_form.text(wish, summary, self._now(), self._profile, self._minutes())
        try:
            atomic_file.write(path, text.encode("utf-8", "replace"))
        except OSError as error:
            told = self.tr("{file} could not be written: {why}")
            return told.format(file=printable(path.name), why=error.strerror or error)
        return self.tr("Written: {file}. Open it with your calendar.").format(file=printable(str(path)))
