"""The clocks that the program runs by: one for lengths, one for dates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from hamstring_gui.guide.clock import Clock, monotonic_clock


def local_now() -> datetime:
    """Return the local time with its offset: what the log keeps of a start, whatever the zone is later."""
    return datetime.now().astimezone()


@dataclass(frozen=True)
class Time:
    """The clocks of the program: one for lengths, one for dates; `speed` above 1 is that of a time-lapse."""

    speed: float = 1.0
    now: Callable[[], datetime] = local_now
    clock: Clock | None = None

    def running_clock(self) -> Clock:
        """Return the clock that a session runs by."""
        return self.clock or monotonic_clock(self.speed)
