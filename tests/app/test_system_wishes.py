"""Each system is asked in its own way how programs should look, and asked again when the person comes back."""

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from hamstring_gui.app.system_wishes import MacMotion, follow_system, has_bus
from hamstring_gui.screens.system_look import SystemLook


@pytest.fixture
def look(qapp: object) -> Iterator[SystemLook]:
    look = SystemLook()
    yield look
    shiboken6.delete(look)


def come_back(application: QGuiApplication) -> None:
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def test_windows_is_asked_again_whenever_the_person_comes_back(
    look: SystemLook, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    animates = True

    def answer(what: int, _size: int, place: SimpleNamespace, _flags: int) -> int:
        assert what == 0x1042
        place._obj.value = int(animates)
        return 1

    monkeypatch.setattr(
        ctypes, "windll", SimpleNamespace(user32=SimpleNamespace(SystemParametersInfoW=answer)), raising=False
    )
    monkeypatch.setattr(sys, "platform", "win32")
    follow_system(look)
    assert not look.reduces_motion("system")
    animates = False
    assert not look.reduces_motion("system")
    come_back(qapp)
    assert look.reduces_motion("system")
    animates = True
    come_back(qapp)
    assert not look.reduces_motion("system")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no sh")
@pytest.mark.parametrize(("answer", "reduced"), [("echo 1", True), ("echo 0", False), ("exit 1", False)])
def test_macos_is_asked_beside_the_window(look: SystemLook, qtbot: QtBot, answer: str, reduced: bool) -> None:
    motion = MacMotion(look, ("sh", ("-c", answer)))
    with qtbot.waitSignal(motion._process.finished):
        motion.ask()
        motion.ask()
    assert look.reduces_motion("system") is reduced


def test_a_command_there_is_not_asks_for_nothing(look: SystemLook, qtbot: QtBot) -> None:
    motion = MacMotion(look, ("no-such-command", ()))
    with qtbot.waitSignal(motion._process.errorOccurred):
        motion.ask()
    assert not look.reduces_motion("system")


def test_no_bus_is_started_where_there_is_none(tmp_path: Path) -> None:
    assert not has_bus({})
    assert not has_bus({"XDG_RUNTIME_DIR": str(tmp_path)})
    (tmp_path / "bus").touch()
    assert has_bus({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert has_bus({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/somewhere"})
