"""The window comes back as it was left, and full screen that only a session wanted does not."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.app.window_place import FILE, WindowPlace
from hamstring_gui.guide.session import Session


class PlainWindow(QWidget):
    session: Session | None = None


def window_in(folder: Path, qtbot: QtBot) -> tuple[PlainWindow, bool]:
    window = PlainWindow()
    qtbot.addWidget(window)
    window.resize(320, 240)
    restored = WindowPlace(window, folder, window).restore()
    window.show()
    return window, restored


def test_size_and_place_come_back(tmp_path: Path, qtbot: QtBot) -> None:
    first, restored = window_in(tmp_path, qtbot)
    assert not restored
    first.setGeometry(QRect(40, 50, 500, 400))
    first.close()
    again, restored = window_in(tmp_path, qtbot)
    assert restored
    assert again.geometry() == QRect(40, 50, 500, 400)
    again.close()


def test_a_window_left_on_a_screen_that_is_gone_is_seen_on_another(tmp_path: Path, qtbot: QtBot) -> None:
    first, _ = window_in(tmp_path, qtbot)
    first.setGeometry(QRect(6000, 4000, 500, 400))
    first.close()
    again, restored = window_in(tmp_path, qtbot)
    assert restored
    assert again.screen().availableGeometry().contains(again.geometry()), again.geometry()
    again.close()


def test_full_screen_comes_back(tmp_path: Path, qtbot: QtBot) -> None:
    first, _ = window_in(tmp_path, qtbot)
    first.showFullScreen()
    first.close()
    again, _ = window_in(tmp_path, qtbot)
    assert again.isFullScreen()
    again.close()


def test_full_screen_of_a_session_does_not(tmp_path: Path, qtbot: QtBot, session: Session) -> None:
    first, _ = window_in(tmp_path, qtbot)
    first.session = session
    first.showFullScreen()
    first.close()
    again, restored = window_in(tmp_path, qtbot)
    assert restored
    assert not again.isFullScreen()
    again.close()


@pytest.mark.parametrize("content", [b"", b"full-screen\n", b"window\nAAAA\n", b"window\n%%%\n", b"\xff\xfe\n\xff"])
def test_a_file_that_makes_no_sense_is_passed_over(tmp_path: Path, qtbot: QtBot, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    window, restored = window_in(tmp_path, qtbot)
    assert not restored
    assert window.width() == 320
    window.close()


def test_a_folder_that_cannot_be_written_costs_nothing_else(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_bytes(b"")
    window, _ = window_in(tmp_path / "file" / "under", qtbot)
    assert window.close()
