"""Whether there is a display to show a window on, and how Qt is told to do without one."""

from __future__ import annotations

import sys
from collections.abc import MutableMapping

from PySide6.QtGui import QGuiApplication

NO_DISPLAY = "No display here: playing the session as a time-lapse on Qt's offscreen screen."
TIME_LAPSE_SPEED = 60.0


def prefer_a_display(environment: MutableMapping[str, str]) -> None:
    """Let Qt try the display first and go offscreen by itself when that can't be reached, instead of aborting."""
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return
    platforms = [
        name for name, variable in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY")) if environment.get(variable)
    ]
    environment["QT_QPA_PLATFORM"] = ";".join([*platforms, "offscreen"])


def without_display() -> bool:
    """Return whether Qt, once its application is made, has no screen that a person could see."""
    return QGuiApplication.platformName() in ("offscreen", "minimal")
