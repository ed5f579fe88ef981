"""Writing a file so that, whatever happens, either the old or the new one is there, whole."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from .paths import made


def write(path: Path, data: bytes) -> None:
    """Replace a file's content; once this returns it is on disk, and readable by its owner only.

    Raises OSError when that fails; the old file is then as it was.
    """
    folder = made(path.parent)
    # Beside the file itself: only within one file system can it be put in place in one step.
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=folder)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Bring a folder's entries to disk, where the system can: a new name is else lost in a power cut."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
