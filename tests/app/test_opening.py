"""A second start hands its wish to the first, whatever the file it names is called."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hamstring_gui.app.opening import RAISE, START, opened_by, wish_of


@pytest.mark.parametrize("name", [b"mine.toml", b"my own\nnew %41 \xc3\xa4.toml", b"\xff\xfe.toml"])
def test_any_path_survives_being_handed_over(name: bytes, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(name)
    wish = wish_of(False, path)
    assert wish.isascii()
    assert "\n" not in wish
    assert opened_by(wish) == str(path)


def test_other_wishes_open_nothing() -> None:
    assert wish_of(True, None) == START
    assert wish_of(False, None) == RAISE
    assert opened_by(START) is None
    assert opened_by(RAISE) is None


DOUBLE_CLICKS = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from hamstring_gui.app.opening import made_application
application = made_application()
click = lambda name: application.sendEvent(application, QFileOpenEvent(name))
click(sys.argv[1] + "/first.routine.toml")
application.listen(print)
click(sys.argv[1] + "/second.routine.toml")
"""


def test_a_double_click_on_macos_opens_a_file_before_and_after_the_window_is_there(tmp_path: Path) -> None:
    """There it's an event; a process of its own, for there can be but one application."""
    command = [sys.executable, "-c", DOUBLE_CLICKS, str(tmp_path)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout.split("\n")
    assert [opened_by(wish) for wish in told if wish] == [
        str(tmp_path / "first.routine.toml"), str(tmp_path / "second.routine.toml"),
    ]  # fmt: skip
