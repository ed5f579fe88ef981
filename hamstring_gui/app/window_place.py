"""Remembers where the window was: its size, its screen, and whether it filled it."""

from __future__ import annotations

import base64
import binascii
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from hamstring_gui.store import atomic_file

if TYPE_CHECKING:
    from hamstring_gui.guide.session import Session

FILE = "window"
FULL_SCREEN, IN_A_WINDOW = "full-screen", "window"
MOST_BYTES = 4096


class SessionWindow(Protocol):
    """What is to be known of a window: the session it shows."""

    @property
    def session(self) -> Session | None:
        """Return it, or None while there is none."""


class WindowPlace(QObject):
    """Brings a window to where it last was, and keeps that as the window closes; nothing goes wrong for it.

    The file has two lines: whether it filled the screen, and Qt's own account of the place. Full screen that only a
    session asked for isn't kept.
    """

    def __init__(self, window: QWidget, state_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._file = state_dir / FILE
        self._full_screen = False
        window.installEventFilter(self)

    def restore(self) -> bool:
        """Put the window where it was, and return whether that is known."""
        try:
            with self._file.open("rb") as stream:
                state, place = stream.read(MOST_BYTES).decode("ascii").split("\n")[:2]
            geometry = base64.b64decode(place, validate=True)
        except (OSError, ValueError, binascii.Error):
            return False
        # Qt moves it to a screen that is still there, and makes it fit.
        if not self._window.restoreGeometry(QByteArray(geometry)):
            return False
        self._full_screen = state == FULL_SCREEN
        if not self._full_screen:
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)
        return True

    def save(self) -> None:
        """Keep where the window is; where nothing can be written, it is forgotten."""
        state = FULL_SCREEN if self._full_screen else IN_A_WINDOW
        place = base64.b64encode(self._window.saveGeometry().data()).decode("ascii")
        with suppress(OSError):
            atomic_file.write(self._file, f"{state}\n{place}\n".encode("ascii"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window fills the screen, or no longer, and that it closes."""
        if watched is self._window:
            if event.type() == QEvent.Type.WindowStateChange:
                if cast("SessionWindow", self._window).session is None:
                    self._full_screen = self._window.isFullScreen()
            elif event.type() == QEvent.Type.Close:
                self.save()
        return False
