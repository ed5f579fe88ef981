"""Writing a file so that, whatever happens, either the old or the new one is there, whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from .paths import made


def write(path: Path, data: bytes) -> None:
    """Replace a file's content; once this returns it is on disk, and readable by its owner only.

    Raises OSError when that fails; the old file is then as it was.
    """
    with replacing(path) as stream:
        stream.write(data)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Give a stream whose content replaces a file's once the block ends without an exception.

    Raises OSError when that fails; then, and after any exception, the old file is as it was.
    """
    # A file that is a link into somebody's own collection of settings stays one.
    path = path.resolve() if path.is_symlink() else path
    folder = made(path.parent)
    # Beside the file itself: only within one file system can it be put in place in one step.
    import tempfile  # noqa: PLC0415 (it brings 10 ms of others, and the window is shown before anything is written)

    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=folder)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(folder)


def owner_only(name: str, flags: int) -> int:
    """Open a file as `open` asks its opener to; a new one is readable by its owner only from the start."""
    return os.open(name, flags, 0o600)


def sync_folder(folder: Path) -> None:
    """Bring a folder's entries to disk, where the system can: a new name is else lost in a power cut."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def free_name(path: Path) -> Path:
    """Return a path, with a number added if a file has it already: renaming would replace that without a word."""
    free, number = path, 1
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
