"""A desktop's bus of a test's own."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def desktop_bus(folder: Path) -> Iterator[str]:
    """Run a bus whose socket is in a folder, and give its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address", f"--address=unix:dir={folder}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.kill()
