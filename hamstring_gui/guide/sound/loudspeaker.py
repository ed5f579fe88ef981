"""The loudspeaker as the program sees it: another process that plays, as sound systems can hang or abort a process.

Qt's connection to PulseAudio was seen to abort the process after the server was killed, and never to come back when it
was missing at the start. A process of its own is started anew instead.
"""

from __future__ import annotations

import struct
import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress

from . import own_process
from .pcm import Samples

REPORT = struct.Struct("<qiii")
"""What the process tells: samples received, samples it would take now, samples not yet heard, times taken back."""
COUNT = struct.Struct("<i")
"""What precedes the samples sent to it: how many; or alone, the sign to take back."""
TAKE_BACK = -1
NO_DEVICE, LOST, MOVED = 3, 4, 5
"""How it ends: there is no device; the device no longer plays; the system's usual device is another one now."""

_PATIENCE = 0.3


def open_loudspeaker(command: Sequence[str] | None = None) -> Loudspeaker | None:
    """Start the process that plays; None when it can't be started."""
    try:
        return Loudspeaker(command or own_process.command("player"))
    except OSError:
        return None


class Loudspeaker:
    """A running process that plays what it is sent, and reports how much it takes."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=own_process.environment(), creationflags=own_process.no_window(),
        )  # fmt: skip
        self._sent = self._taken_back = 0
        self._report = (0, 0, 0, 0)
        self._reader = threading.Thread(target=self._read, name="loudspeaker reports", daemon=True)
        self._reader.start()

    def free(self) -> int:
        """Return how many samples can be written now; none until what was to be taken back is."""
        received, free, _, taken_back = self._report
        return max(0, free - (self._sent - received)) if taken_back == self._taken_back else 0

    def queued(self) -> int:
        """Return how many samples are written and not yet heard."""
        received, _, queued, _ = self._report
        return queued + self._sent - received

    def write(self, samples: Samples) -> None:
        """Send samples; what a process that has just ended no longer takes is lost."""
        self._send(COUNT.pack(len(samples)) + samples.tobytes())
        self._sent += len(samples)

    def take_back(self) -> None:
        """Fade out at once, and drop what is written and not yet in the device."""
        self._send(COUNT.pack(TAKE_BACK))
        self._taken_back += 1

    def _send(self, message: bytes) -> None:
        pipe = self._process.stdin
        if pipe is not None:
            with suppress(OSError):
                pipe.write(message)
                pipe.flush()

    def is_lost(self) -> bool:
        """Return whether the process has ended."""
        return self._process.poll() is not None

    def is_current(self) -> bool:
        """Return whether it still plays on the system's usual device."""
        return self._process.poll() != MOVED

    def close(self) -> None:
        """End the process, which gives the device back."""
        with suppress(OSError):
            if self._process.stdin is not None:
                self._process.stdin.close()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _read(self) -> None:
        pipe = self._process.stdout
        while pipe is not None:
            data = pipe.read(REPORT.size)
            if len(data) < REPORT.size:
                return
            self._report = REPORT.unpack(data)
