"""A real window's screen: one of our own that nobody looks at, and the processor time of what runs on it."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

SIZE = (3840, 2160)
TICKS = os.sysconf("SC_CLK_TCK")


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Give the environment of programs that shall show their windows on a new screen; RuntimeError without Xvfb."""
    if shutil.which("Xvfb") is None:
        raise RuntimeError("left out: it needs a real window, so install Xvfb")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("left out: Xvfb didn't start")
        environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
        yield environment | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    finally:
        server.terminate()
        server.wait()


@contextmanager
def running(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program in a group of its own, which is ended with all its children."""
    null = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, start_new_session=True, stdout=null, stderr=null)
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):  # it may have ended by itself
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def share_of_a_core(process: subprocess.Popen[bytes], seconds: float) -> float:
    """Return the processor time that a program and its children take of so many seconds, as a part of them."""
    before, began = _processor_seconds(process.pid), monotonic()
    sleep(seconds)
    if process.poll() is not None:
        raise RuntimeError(f"{process.args!r} ended by itself")
    return (_processor_seconds(process.pid) - before) / (monotonic() - began)


def _processor_seconds(session: int) -> float:
    """Return user and system time of all processes of a session (as of setsid), and of their children that ended."""
    total = 0
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            # After the name in parentheses, which may hold anything: state, parent, group, session, ...
            fields = path.read_text(errors="replace").rpartition(")")[2].split()
        except OSError:
            continue  # it has ended meanwhile
        if int(fields[3]) == session:
            total += sum(int(field) for field in fields[11:15])
    return total / TICKS
