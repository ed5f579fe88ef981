"""When the next frame is due: evenly, at rates that are no whole number of milliseconds, and never in a burst."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

NANOSECONDS = 1e6
"""In a millisecond."""


def wait_until(due: float, now: float, interval: float) -> tuple[float, int]:
    """Return when the frame after `due` is due, and how long to wait for it; all in milliseconds.

    Frames that are late already are left out, and the others keep their places.
    """
    following = due + interval
    if following <= now:
        following = now + interval - (now - due) % interval
    return following, max(1, round(following - now))


class Pacer(QObject):
    """Tells when to paint, at an interval in milliseconds that is kept on average."""

    came_due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interval = 0.0
        self._due = 0.0
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, singleShot=True)
        self._timer.timeout.connect(self._come_due)

    @property
    def is_running(self) -> bool:
        """Return whether frames come due by themselves."""
        return self._timer.isActive()

    def run(self, interval: float) -> None:
        """Go on, or begin, with frames at an interval."""
        if self.is_running and interval == self._interval:
            return
        self._interval = interval
        self._due = self._now()
        self._set_timer()

    def stop(self) -> None:
        """Let no frame come due any more."""
        self._timer.stop()

    def _come_due(self) -> None:
        self._set_timer()
        self.came_due.emit()

    def _set_timer(self) -> None:
        self._due, wait = wait_until(self._due, self._now(), self._interval)
        self._timer.start(wait)

    def _now(self) -> float:
        return self._clock.nsecsElapsed() / NANOSECONDS
