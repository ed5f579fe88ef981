"""The processes of our own in which runs what may hang or abort: how each is started, in a checkout and in a bundle."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

OPTION = "--own-process"
"""The first argument by which the program is told to be such a process; no one types it."""
MODULES = {"player": "hamstring_gui.guide.sound.device", "flac": "hamstring_gui.guide.sound.flac_encoder"}
_PACKAGE = Path(__file__).parents[3]


def command(name: str, *arguments: str) -> tuple[str, ...]:
    """Return the command that starts a process by its name."""
    if getattr(sys, "frozen", False):
        return (sys.executable, OPTION, name, *arguments)
    return (sys.executable, "-m", __name__, name, *arguments)


def environment() -> dict[str, str]:
    """Return the environment in which the process finds this package, wherever it was started."""
    paths = [str(_PACKAGE), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def no_window() -> int:
    """Return the flag without which Windows opens a console for every process."""
    return int(getattr(subprocess, "CREATE_NO_WINDOW", 0))


def run(arguments: Sequence[str]) -> int:
    """Be the process named first, and return its exit code."""
    name, *others = arguments
    return int(importlib.import_module(MODULES[name]).main(others))


if __name__ == "__main__":
    code = run(sys.argv[1:])
    # Not sys.exit: a sound system that hangs must not keep a process that is done.
    os._exit(code)
