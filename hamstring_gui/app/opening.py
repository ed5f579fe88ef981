"""What happens before anything heavy is loaded: Qt, the one instance, and a window that is there at once."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from hamstring_gui.screens.shell import Shell
from hamstring_gui.screens.theme import theme_for
from hamstring_gui.store.instance_file import running_session
from hamstring_gui.store.paths import Places

from .display import desktop_entry, prefer_a_display, without_display
from .instance import Instance
from .window_place import WindowPlace

UNANSWERED = "hamstring-gui runs already, but its window doesn't answer. End it, then start again."
RAISE = "raise"
START = "start"
OPEN = "open "
"""Followed by the path of a routine file, its bytes quoted: a wish is one line of text, and a path needn't be."""
PROFILE = "profile "
"""Followed by the name of the profile that is to be opened."""
SWITCH_SECONDS = 0.0005
SIGNAL_CHECK = 200
"""Milliseconds between looks at signals: Python sees none while Qt's loop runs."""


def wish_of(start: bool, opened: Path | None, profile: str | None = None) -> str:
    """Return what a start of the program asks for, as one line of text; `profile` is the name of one asked for."""
    if opened is not None:
        return OPEN + quote(os.fsencode(opened.absolute()), safe="/")
    if profile is not None and not start:
        return PROFILE + profile
    return START if start else RAISE


def profile_of(wish: str) -> str | None:
    """Return the name of the profile that a wish wants to be opened, or None when it wants something else."""
    return wish.removeprefix(PROFILE) if wish.startswith(PROFILE) else None


def opened_by(wish: str) -> str | None:
    """Return the path of the routine file that a wish wants to be opened, or None when it wants something else."""
    return os.fsdecode(unquote_to_bytes(wish.removeprefix(OPEN))) if wish.startswith(OPEN) else None


class Application(QApplication):
    """The application; on macOS a double click on a file arrives here, as an event, at the first start too."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._wishes: list[str] = []
        self._follow = self._wishes.append

    def listen(self, follow: Callable[[str], None]) -> None:
        """Call `follow` with each wish: those that came already, and those to come."""
        self._follow = follow
        while self._wishes:
            follow(self._wishes.pop(0))

    def event(self, event: QEvent) -> bool:
        """Take what is to be opened."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._follow(wish_of(False, Path(event.file())))
            return True
        return super().event(event)


def made_application() -> QApplication:
    """Return the one application object, which a signal ends in an orderly way."""
    if isinstance(there := QApplication.instance(), QApplication):
        return there
    prefer_a_display(os.environ)
    # A thread busy in Python hands over ten times as often: else the animation loses frames to it.
    sys.setswitchinterval(SWITCH_SECONDS)
    application = Application([sys.argv[0]])
    application.setApplicationName("hamstring-gui")
    application.setApplicationDisplayName("Hamstring")
    application.setDesktopFileName(desktop_entry())
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.quit())
    beat = QTimer(application)
    beat.timeout.connect(lambda: None)
    beat.start(SIGNAL_CHECK)
    return application


def taken_place(places: Places, application: QApplication, wish: str) -> tuple[Instance, int | None]:
    """Take the place of the only instance; where another has it, hand it the wish and return an exit status.

    A program that nobody sees needs no place: it plays beside the others.
    """
    instance = Instance(places.state_dir, application)
    if without_display() or instance.is_first():
        return instance, None
    session = running_session(places.state_dir)
    if instance.hand_over(wish):
        print(_told(wish, bool(session)))
        return instance, 0
    sys.stderr.write(UNANSWERED + "\n")
    return instance, 1


def _told(wish: str, in_session: bool) -> str:
    """Return what became of a wish that another program took over."""
    if in_session:
        return "A session is running: its window is in front now" + (
            ", and no other was begun." if wish == START else "."
        )
    if wish == START:
        return "The program is open already: a session begins in its window, as it is set there."
    return "The program is open already: its window is in front now."


def shown_shell(theme: str, places: Places) -> Shell:
    """Return the window where it last was, already on the screen; `theme` is the setting of that name."""
    shell = Shell(theme_for(theme))
    if not without_display():
        # At a scale of 2 a laptop's screen is smaller than the window would like to be.
        shell.resize(shell.size().boundedTo(shell.screen().availableGeometry().size()))
    WindowPlace(shell, places.state_dir, shell).restore()
    shell.show()
    QApplication.processEvents()
    return shell
