"""Runs the program for one person in one language; for another one it is made anew, in the same window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from hamstring_gui.practice.settings import Group

from .kept import Kept
from .opening import RAISE, profile_of
from .program import Program


class ProfileSwitch(QObject):
    """Holds the running program.

    `open_program` makes it of what is kept; `kept_of` reads that for the profile of a name.
    """

    _wanted = Signal(str)
    _another_language = Signal()

    def __init__(
        self, kept: Kept, open_program: Callable[[Kept], Program], kept_of: Callable[[str], Kept], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._open_program, self._kept_of = open_program, kept_of
        # Queued: the button that asks for it is part of what goes away.
        self._wanted.connect(self.switch, Qt.ConnectionType.QueuedConnection)
        self._another_language.connect(self._speak, Qt.ConnectionType.QueuedConnection)
        self.program = self._opened(kept)

    def _opened(self, kept: Kept) -> Program:
        program = self._open_program(kept)
        program.window.profile_wanted.connect(self._wanted)
        program.services.setting_changed.connect(self._attend)
        return program

    def switch(self, name: str) -> None:
        """Bring all of the present person's to disk, and open that of another; never in the middle of a session."""
        if self.program.window.session is not None:
            return
        kept = self._kept_of(name)
        old = self.program
        old.close()
        self.program = self._opened(kept)
        self.program.window.welcome()
        old.deleteLater()

    def _attend(self, key: str) -> None:
        if key == "language":
            self._another_language.emit()

    def _speak(self) -> None:
        """Make the program anew in the language that was chosen, and show where it was chosen."""
        if self.program.window.session is None:
            self.switch(self.program.services.profiles.opened)
            self.program.window.show_page("settings")
            self.program.window.page("settings").show_group(Group.LANGUAGE)  # type: ignore[attr-defined]  # it has groups

    def follow(self, wish: str) -> None:
        """Do what a later start of the program asks for."""
        if (name := profile_of(wish)) is not None:
            self.switch(name)
            wish = RAISE
        self.program.follow(wish)

    def close(self) -> None:
        """Bring everything to disk, and fall silent."""
        self.program.close()
