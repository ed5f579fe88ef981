"""Asks each system how it wants programs to look, where Qt doesn't know it."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Qt
from PySide6.QtGui import QGuiApplication

from hamstring_gui.screens.system_look import SystemLook, Wishes

GET_CLIENT_AREA_ANIMATION = 0x1042
"""Which of the parameters of Windows says whether windows may move what is in them."""
DEFAULTS = ("defaults", ("read", "com.apple.universalaccess", "reduceMotion"))
"""The command by which macOS tells whether it reduces motion: 1, or 0, or an error while nobody has chosen."""


def follow_system(look: SystemLook, environment: Mapping[str, str] = os.environ) -> None:
    """Tell a look, now and whenever it changes, what the system wants; never waits for an answer."""
    if sys.platform == "win32":
        WhenActive(lambda: look.take(Wishes(less_motion=not windows_animates())), look)
    elif sys.platform == "darwin":
        WhenActive(MacMotion(look).ask, look)
    elif has_bus(environment):
        from .portal import PortalWishes  # noqa: PLC0415 (only here is there such a bus)

        PortalWishes(look)


def has_bus(environment: Mapping[str, str]) -> bool:
    """Return whether the session has a bus; where it has none, asking for it could start one that outlives us."""
    if environment.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = environment.get("XDG_RUNTIME_DIR")
    return bool(folder) and os.path.lexists(Path(str(folder)) / "bus")


class WhenActive(QObject):
    """Does something now, and whenever the person comes back to the program: from the system's settings, perhaps."""

    def __init__(self, do: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._do = do
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._attend)
        do()

    def _attend(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._do()


def windows_animates() -> bool:
    """Return whether Windows lets windows move what is in them; True where it can't say."""
    animates = ctypes.c_int(1)
    user = getattr(ctypes, "windll").user32  # noqa: B009 (elsewhere there is no such name)
    user.SystemParametersInfoW(GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animates), 0)
    return bool(animates.value)


class MacMotion(QObject):
    """Asks macOS whether it reduces motion, in a process of its own; `command` is a program and its arguments."""

    def __init__(self, look: SystemLook, command: tuple[str, tuple[str, ...]] = DEFAULTS) -> None:
        super().__init__(look)
        self._look, self._command = look, command
        self._process = QProcess(self)
        self._process.finished.connect(self._take)

    def ask(self) -> None:
        """Ask, unless an answer is on its way."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            program, arguments = self._command
            self._process.start(program, list(arguments))

    def _take(self) -> None:
        answer = bytes(self._process.readAllStandardOutput().data()).strip()
        self._look.take(Wishes(less_motion=answer == b"1"))
