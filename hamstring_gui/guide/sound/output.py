"""The way of sound to the loudspeaker: one stream that follows the session, and survives the loss of its device."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from . import pcm
from .pcm import Samples

BUFFER = 0.035
"""Seconds that lie in the device and can't be taken back: what the person asks for is heard so much later."""
AHEAD = 0.3
"""Seconds that lie ready and can be taken back: so long may the program be busy before the sound breaks off."""
TICK = 0.01
"""Seconds between two looks at the device."""
RETRY = 2.0
"""Seconds between two attempts to find a device."""
STALLED = 2.0
"""Seconds without taking a sample, after which a device counts as lost."""
START = 8.0
"""Seconds that a device may take to accept its first sample."""
FADE = pcm.frames(0.008)
"""Samples of the fade that joins what was heard to what is heard after a jump."""
DRIFT = pcm.frames(0.02)
"""So far, in samples, may the clocks of session and device part before the sound jumps."""

NO_DEVICE = "No loudspeaker was found. The session goes on without sound, which returns by itself."
DEVICE_LOST = "The loudspeaker is gone. The session goes on, and the sound returns by itself."


class Source(Protocol):
    """Something that sounds, addressed by sample numbers."""

    def mix(self, first: int, last: int) -> Samples:
        """Return the samples from `first` up to `last`."""


class Sink(Protocol):
    """A device that is open; counts are in samples of ours."""

    def free(self) -> int:
        """Return how many samples can be written now."""

    def queued(self) -> int:
        """Return how many samples are written and not yet heard."""

    def write(self, samples: Samples) -> None:
        """Write samples."""

    def take_back(self) -> None:
        """Fade out at once, and drop what is written and not yet in the device."""

    def is_lost(self) -> bool:
        """Return whether the device no longer plays."""

    def is_current(self) -> bool:
        """Return whether it is still the device that the person has chosen in the system."""

    def close(self) -> None:
        """Give the device back."""


@dataclass(frozen=True)
class Following:
    """Where the session is: `place` of `source` at the clock's second `at`, going on by itself while `running`.

    It goes no further than `until`, and where it `ends` there, the device is given back; after the clock's second
    `stale_at` nothing is known any more, and all is silent.
    """

    source: Source
    place: int
    at: float
    running: bool = True
    until: int | None = None
    ends: bool = False
    stale_at: float = float("inf")

    def place_at(self, moment: float) -> int | None:
        """Return the place at a second of the clock; None where nothing is known, or all stands still."""
        if not self.running or moment > self.stale_at:
            return None
        return self.place + pcm.frames(moment - self.at)

    def is_over(self, moment: float) -> bool:
        """Return whether it has ended by a second of the clock."""
        place = self.place_at(moment)
        return self.ends and place is not None and self.until is not None and place >= self.until

    def samples(self, first: int, last: int) -> Samples:
        """Return the samples from `first` up to `last`, silence from `until` on."""
        end = last if self.until is None else min(last, self.until)
        found = self.source.mix(first, end) if first < end else pcm.silence(0)
        found.extend(pcm.silence(last - first - len(found)))
        return found


class Stream:
    """Keeps a device filled with what the session sounds like; never blocks, and knows no thread."""

    def __init__(
        self, open_sink: Callable[[], Sink | None], clock: Callable[[], float], notify: Callable[[str], None]
    ) -> None:
        self.following: Following | None = None
        """Set from any thread; None gives the device back."""
        self._open_sink = open_sink
        self._clock = clock
        self._notify = notify
        self._sink: Sink | None = None
        self._heard: tuple[Following, int | None] | None = None
        """What the last sample written belongs to, and the place after it, None for silence; None after nothing."""
        self._retry_at = self._took_at = float("-inf")
        self._ticked = float("-inf")
        self._took_any = False
        self._told = False

    @property
    def idle(self) -> bool:
        """Return whether there is nothing to do until something is followed."""
        return self.following is None and self._sink is None

    def tell_anew(self) -> None:
        """Let the next loss be told again: another session has begun."""
        self._told = False

    def tick(self) -> None:
        """Write what the device takes now; open one, or let go of one, as needed."""
        now = self._clock()
        if now - self._ticked > STALLED:
            self._took_at = max(now, self._took_at)  # the machine slept, not the device
        self._ticked = now
        following = self.following
        if following is not None and following.is_over(now) and self.following is following:
            self.following = None
        if self.following is None:
            self._end()
            return
        if self._sink is None and now >= self._retry_at:
            self._open(now)
        if self._sink is not None:
            self._fill(self._sink, now)

    def close(self) -> None:
        """Give the device back."""
        sink, self._sink, self._heard = self._sink, None, None
        if sink is not None:
            sink.close()

    def _open(self, now: float) -> None:
        self._sink = self._open_sink()
        self._took_at, self._took_any = now + START - STALLED, False
        if self._sink is None:
            self._lose(now, NO_DEVICE)

    def _lose(self, now: float, message: str) -> None:
        self.close()
        self._retry_at = now + RETRY
        if not self._told:
            self._told = True
            self._notify(message)

    def _fill(self, sink: Sink, now: float) -> None:
        if not sink.is_current():
            self.close()
            return
        free = sink.free()
        if free > 0:
            self._took_at, self._took_any = now, True
        if sink.is_lost() or now - self._took_at > STALLED:
            self._lose(now, DEVICE_LOST if self._took_any else NO_DEVICE)
        elif free > 0:
            self._go_on(sink, free, now + sink.queued() / pcm.RATE)

    def _go_on(self, sink: Sink, count: int, heard_at: float) -> None:
        """Write samples, the first of which is heard at a second of the clock; or take back what no longer holds."""
        following = self.following
        place = following.place_at(heard_at) if following is not None else None
        if following is None or not self._continues(following, place):
            sink.take_back()
            self._heard = None
            return
        if self._heard is not None and self._heard[1] is not None:
            place = self._heard[1]
        samples = pcm.silence(count) if place is None else following.samples(place, place + count)
        sink.write(_risen(samples) if self._heard is None else samples)
        self._heard = (following, None if place is None else place + count)

    def _continues(self, following: Following, place: int | None) -> bool:
        if self._heard is None:
            return True
        before, after = self._heard
        if place is None or after is None:
            return place is after
        return before.source is following.source and abs(after - place) <= DRIFT

    def _end(self) -> None:
        if self._sink is not None and self._heard is not None:
            self._sink.take_back()
            self._heard = None
        elif self._sink is not None and (self._sink.queued() == 0 or self._sink.is_lost()):
            self.close()


def _risen(samples: Samples) -> Samples:
    count = min(FADE, len(samples))
    begun = pcm.clipped(value * factor for value, factor in zip(samples, pcm.ramp(count), strict=False))
    return begun + samples[count:]


class OutputThread:
    """Runs a stream in a thread of its own, so that nothing a sound system does can hold up the picture."""

    def __init__(self, stream: Stream) -> None:
        self.stream = stream
        self._stop = threading.Event()
        self._wake = threading.Event()
        # A sound system that never answers must not keep the program from ending: hence a daemon.
        self._thread = threading.Thread(target=self._run, name="sound output", daemon=True)

    def follow(self, following: Following | None) -> None:
        """Follow something from now on; None lets go of the device."""
        self.stream.following = following
        if following is not None and not self._stop.is_set():
            if not self._thread.is_alive():
                self._thread.start()
            self._wake.set()

    def close(self, seconds: float = 1.0) -> None:
        """End the thread; one that a sound system holds is left behind after some seconds."""
        self.stream.following = None
        self._stop.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(seconds)

    def _run(self) -> None:
        while not self._stop.is_set():
            if self.stream.idle:
                self._wake.wait()
                self._wake.clear()
            self.stream.tick()
            self._stop.wait(TICK)
        self.stream.close()
