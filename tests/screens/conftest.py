"""The typeface of the program, in which every page is laid out and measured."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hamstring_gui.screens import fonts
from hamstring_gui.store.assets import asset


@pytest.fixture
def typeface(qtbot: QtBot) -> None:
    fonts.load_fonts(Path(str(asset("fonts"))))
