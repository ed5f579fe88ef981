"""Profiles in a folder of their own, in the home that each test has."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hamstring_gui.store.profiles import Profiles


class FakeProfiles(Profiles):
    """The real profiles over a fresh folder."""

    def __init__(self) -> None:
        super().__init__(Path(tempfile.mkdtemp(dir=Path.home())))
