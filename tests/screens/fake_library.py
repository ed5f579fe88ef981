"""A library of routines in a folder of its own, in the home that each test has."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hamstring_gui.store import library
from hamstring_gui.store.own_routines import OwnRoutines


class FakeLibrary(OwnRoutines):
    """The real library over a fresh folder: what pages do with files is part of what is tested."""

    def __init__(self) -> None:
        super().__init__(Path(tempfile.mkdtemp(dir=Path.home())) / "routines", library.poses())
