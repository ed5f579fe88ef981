"""The session without a display: says what passes, takes a few pictures, ends with the row of the log."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from hamstring_gui.practice.plan import Phase
from hamstring_gui.screens.window import Window
from hamstring_gui.store.paths import made

from .services import ProgramServices

LAST_LOOK = 500
"""Milliseconds in which the end of the session is on the stage, for its picture."""


class TimeLapse(QObject):
    """Plays one session in a window that nobody sees, and tells of each exercise, set and side as it begins.

    Pictures are taken in the middle of the first movement of each exercise and side, and at the end.
    """

    finished = Signal()

    def __init__(
        self, services: ProgramServices, window: Window, speed: float, pictures: Path, *, say: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._speed = speed
        self._folder = pictures
        self._say = say
        self._told = ""
        self._paths: dict[str, Path] = {}

    def start(self) -> None:
        """Begin the session; the safety advice is said, and stays unconfirmed for the day a person is there."""
        for advice in self._services.routine.safety:
            self._say(advice)
        session = self._services.start_session()
        session.phase_entered.connect(self._tell)
        # On a busy machine a gap between frames may look like a closed lid, and nobody is there to go on.
        session.paused.connect(lambda: QTimer.singleShot(0, session.resume))
        session.ended.connect(lambda _ending: QTimer.singleShot(LAST_LOOK, self, self._end))
        self._window.show_session(session)

    def _tell(self, phase: Phase) -> None:
        if not phase.kind.is_breath:
            return
        side = f", {phase.side_name}" if phase.side else ""
        here = f"{phase.title}, set {phase.set} of {phase.sets}{side}"
        if here != self._told:
            self._told = here
            self._say(here)
        name = "-".join(filter(None, (phase.exercise, phase.side)))
        if phase.movement and phase.count and name not in self._paths:
            middle = round(phase.nominal * 500.0 / self._speed)
            QTimer.singleShot(middle, self, lambda: self._picture(name))

    def _picture(self, name: str) -> None:
        path = self._folder / f"{name}.png"
        with suppress(OSError):
            # Made first, so that it is readable by its owner only from the start; without a place, there is no picture.
            (made(self._folder) / path.name).touch(mode=0o600)
            if self._window.grab().save(str(path)):
                self._paths[name] = path

    def _end(self) -> None:
        self._picture("end")
        self.finished.emit()

    def sum_up(self, log_file: Path) -> None:
        """Say which row the log has now, and where the pictures are."""
        for record in self._services.sessions(0, 1):
            self._say(f"In the log ({log_file}): {record.summary}")
        for path in self._paths.values():
            self._say(f"Picture: {path}")
