"""What the desktop gets from the program and gives to it: icon, window's place, no sleep, media keys."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QIcon

from hamstring_gui.guide.keep_awake import KeepAwake, SystemInhibitor
from hamstring_gui.guide.session import Session
from hamstring_gui.screens.window import Window
from hamstring_gui.store.assets import asset

from .services import ProgramServices
from .window_place import WindowPlace

ENTRY = "hamstring-gui"
"""The name of the desktop entry, without `.desktop`; by it the desktop knows which icon a window has."""


def desktop_entry() -> str:
    """Return the name of our desktop entry; within a Flatpak it's the program's id."""
    return os.environ.get("FLATPAK_ID") or ENTRY


def introduce(application: QGuiApplication) -> None:
    """Tell the desktop the program's name and icon."""
    application.setDesktopFileName(desktop_entry())
    application.setWindowIcon(QIcon(str(asset("icons", "hamstring-gui.svg"))))


def attend(services: ProgramServices, window: Window, state_dir: Path, show: Callable[[], None]) -> None:
    """Bring the window to its place and follow all its sessions; `show` brings it to the front."""
    WindowPlace(window, state_dir, window).restore()
    services.session_made.connect(lambda session: follow(session, services.notice.emit, show))


def follow(session: Session, tell: Callable[[str], None], show: Callable[[], None]) -> None:
    """Keep the machine awake for a session, and let the desktop's media keys steer it."""
    keeper = KeepAwake(session, SystemInhibitor(), parent=session)
    keeper.notice.connect(tell)
    if sys.platform.startswith("linux"):
        from hamstring_gui.guide.mpris import MediaControls  # noqa: PLC0415 (only here is there such a bus)

        controls = MediaControls(session, desktop_entry(), parent=session)
        controls.raise_wanted.connect(show)
