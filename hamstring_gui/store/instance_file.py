"""The locked file of the one running program: whether it still loads, and which session runs in it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

NAME = "instance.lock"
LOCKED_AT = 2**30
"""Where in the file Windows locks a byte: the same for all, however much is in it, and beyond what others read."""
LOADING = b"loading"
SESSION = b"session "
"""Followed by the uuid of the session that runs."""


def locked(file: IO[bytes]) -> bool:
    """Lock a file without waiting, and return whether that worked; the system unlocks it when the process ends."""
    try:
        if sys.platform == "win32":
            os.lseek(file.fileno(), LOCKED_AT, os.SEEK_SET)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def running_session(state_dir: Path) -> str:
    """Return the uuid of the session that runs now in another process, or nothing."""
    try:
        with (state_dir / NAME).open("rb") as file:
            state = file.read()
            # What a killed program left says so still, but nobody holds the lock.
            runs = state.startswith(SESSION) and not locked(file)
    except OSError:
        return ""
    return state.removeprefix(SESSION).decode("ascii", "replace") if runs else ""
