"""The clocks of a session: the one it reads, and the sheet that says how long it did what."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from enum import StrEnum

Clock = Callable[[], float]
"""Gives seconds since some moment; never goes back, and goes on while the machine sleeps."""


def monotonic_clock(speed: float = 1.0) -> Clock:
    """Return a clock that runs `speed` times as fast as the world."""
    read = _awake_or_asleep()
    begun = read()
    return lambda: begun + (read() - begun) * speed


def _awake_or_asleep() -> Clock:
    """Return the system's monotonic clock that goes on while the machine sleeps."""
    if sys.platform == "win32":
        return time.perf_counter
    else:  # noqa: RET505 (a type checker reads it for each system)
        # The usual monotonic clock of Linux stands still in suspend: a closed lid would pass unnoticed.
        # On macOS it's the other way round: only the clock of that name goes on.
        source = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
        return lambda: time.clock_gettime(source)


class Spell(StrEnum):
    """What a stretch of time was spent with."""

    ACTIVE = "active"
    PAUSED = "paused"
    WAITED = "waited"
    """At a gate, until the person was ready: neither exercise nor a pause."""


class TimeSheet:
    """Books every second of a session to one spell only, so that none is counted twice."""

    def __init__(self) -> None:
        self._booked = dict.fromkeys(Spell, 0.0)
        self._spell: Spell | None = None
        self._since = 0.0

    def turn_to(self, spell: Spell | None, at: float) -> None:
        """Begin a spell at a moment of the clock, which ends the one before; None ends the sheet."""
        if self._spell is not None:
            self._booked[self._spell] += at - self._since
        self._spell, self._since = spell, at

    def seconds(self, spell: Spell, at: float) -> float:
        """Return how long a spell has lasted in all, up to a moment of the clock."""
        running = at - self._since if spell is self._spell else 0.0
        return self._booked[spell] + running
