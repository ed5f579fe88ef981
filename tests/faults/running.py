"""The real program as a process of its own, in a window on a virtual screen."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
READY = ("--set", "get_ready=3", "--set", "safety.confirmed=yes", "--set", "sound.enabled=no")
"""Assignments with which a session starts at once, and silently."""


class Running:
    """The program while it runs; `said` has the lines of its standard output so far."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self.said: list[str] = []
        self._rest = b""

    def wait_for(self, start: str, seconds: float = 30.0) -> str:
        """Return the next line that starts so; an AssertionError tells what came instead."""
        before = len(self.said)
        while not any(line.startswith(start) for line in self.said[before:]):
            assert self._read(seconds), f"no {start!r} in {seconds} s but {self.said[-5:]}"
        return next(line for line in self.said[before:] if line.startswith(start))

    def listen_until(self, seconds: float) -> None:
        """Read what it says until so many seconds have passed."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._read(left)

    def kill(self) -> None:
        """End it as no program can survive, and read what it said last."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)
        while self._read(1.0):
            pass

    def _read(self, seconds: float) -> bool:
        assert self.process.stdout is not None
        readable, _, _ = select.select([self.process.stdout], [], [], seconds)
        got = os.read(self.process.stdout.fileno(), 65536) if readable else b""
        *lines, self._rest = (self._rest + got).split(b"\n")
        self.said += [line.decode() for line in lines]
        return bool(got)


def environment_of(display: str | None, **changes: str) -> dict[str, str]:
    """Return an environment in which Qt finds that display, or none."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return kept | ({"DISPLAY": display} if display else {}) | changes


@contextmanager
def running(
    *arguments: str, environment: Mapping[str, str], module: str = "hamstring_gui", before: tuple[str, ...] = ()
) -> Iterator[Running]:
    """Run a module with arguments, behind another command if one is given; killed when the context is left."""
    command = [*before, sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, cwd=ROOT, env=dict(environment), stdout=subprocess.PIPE) as process:
        try:
            yield Running(process)
        finally:
            process.kill()
