"""Whether there is a display to show a window on, and how Qt is told to do without one."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, MutableMapping

from PySide6.QtGui import QGuiApplication

NO_DISPLAY = "No display here: playing the session as a time-lapse on Qt's offscreen screen."
TIME_LAPSE_SPEED = 60.0

ENTRY = "hamstring-gui"
"""The name of the desktop entry, without `.desktop`; by it the desktop knows which icon a window has."""


def desktop_entry(environment: Mapping[str, str] = os.environ) -> str:
    """Return the name of our desktop entry; within a Flatpak it's the program's id."""
    return environment.get("FLATPAK_ID") or ENTRY


def prefer_a_display(environment: MutableMapping[str, str]) -> None:
    """Let Qt try the display first and go offscreen by itself when that can't be reached, instead of aborting."""
    if sys.platform.startswith("linux") and not environment.get("QT_QPA_PLATFORM"):
        known = (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
        platforms = [name for name, variable in known if environment.get(variable)]
        environment["QT_QPA_PLATFORM"] = ";".join([*platforms, "offscreen"])


def without_display() -> bool:
    """Return whether Qt, once its application is made, has no screen that a person could see."""
    return QGuiApplication.platformName() in ("offscreen", "minimal")
