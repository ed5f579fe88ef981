"""The place of the only instance, where a lock is of bytes of a file and nobody else may read what is locked."""

import os
import struct
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication

from hamstring_gui.app.instance import Instance
from hamstring_gui.store import instance_file
from hamstring_gui.store.instance_file import LOADING

F_OFD_SETLK = 37
"""Linux: locks bytes for the one that opened the file, and not for its whole process, as Windows does."""


class BytesLocked:
    """Windows's own module, as far as we use it."""

    LK_NBLCK = 2

    def __init__(self) -> None:
        self.places: list[int] = []

    def locking(self, descriptor: int, mode: int, length: int) -> None:
        import fcntl  # noqa: PLC0415 (only Linux has it)

        assert mode == self.LK_NBLCK
        place = os.lseek(descriptor, 0, os.SEEK_CUR)
        self.places.append(place)
        # Of the type struct flock: kind, from where, start, length, process.
        fcntl.fcntl(descriptor, F_OFD_SETLK, struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, place, length, 0))


@pytest.fixture
def locked(monkeypatch: pytest.MonkeyPatch) -> BytesLocked:
    if not sys.platform.startswith("linux"):
        pytest.skip("elsewhere bytes are locked in other ways")
    windows = BytesLocked()
    monkeypatch.setattr(instance_file, "msvcrt", windows, raising=False)
    monkeypatch.setattr(instance_file, "sys", SimpleNamespace(platform="win32"))
    return windows


def test_a_start_while_the_first_loads_finds_it_there(
    locked: BytesLocked, tmp_path: Path, qapp: QCoreApplication
) -> None:
    first = Instance(tmp_path)
    assert first.is_first()
    second = Instance(tmp_path)
    assert not second.is_first(), "though the file has grown meanwhile"
    assert second._is_loading()
    assert min(locked.places) > len(LOADING), "what is locked can't be read by others"
    first.close()
    assert second.is_first(), "the place was given back"
    second.close()
