"""The log as the window's thread uses it: for what is quick, and never for longer than a moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.store.session_log import SessionLog

from .log_reading import LogReading

Answer = TypeVar("Answer")

SHORTLY = 0.05
"""Seconds for which a window may stand still, waiting for the log."""


class LogAtHand(QObject):
    """Reads and changes at once; while the log is held, such as by sessions brought in, the window goes on."""

    notice = Signal(str)
    """What went wrong, in words."""

    def __init__(self, log: SessionLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._patience = SHORTLY
        self.unreadable = ""
        """Why the log can't be read; empty when it can."""
        self._answers: dict[object, Any] = {}
        self.reader = LogReading(log, self)
        """Who answers what may take its time."""
        self.reader.readable.connect(self._tell_unreadable)
        self.reader.unchanged.connect(self.notice)

    @contextmanager
    def _held(self) -> Iterator[bool]:
        # Who has waited in vain once doesn't wait again for each of a page's questions.
        with self._log.held(self._patience) as held:
            self._patience = SHORTLY if held else 0.0
            yield held

    def read(self, question: object, ask: Callable[[], Answer], otherwise: Answer, *, tells: bool = True) -> Answer:
        """Return an answer of the log, or another one where the log can't be read; that is told once.

        While the log is held, the answer is the one that the same question had the time before.
        """
        with self._held() as held:
            if not held:
                remembered: Answer = self._answers.get(question, otherwise)
                return remembered
            try:
                answer = ask()
            except LogUnavailableError as error:
                self._tell_unreadable(str(error), tells=tells)
                return otherwise
        self.unreadable = ""
        self._answers[question] = answer
        return answer

    def change(self, change: Callable[[], None]) -> None:
        """Change the log now; as soon as it is free where it is held, and after the changes that wait for that."""
        with self._held() as held:
            if not held or self.reader.changes:
                self.reader.change(lambda _log: change())
                return
            try:
                change()
            except LogUnavailableError as error:
                self.notice.emit(str(error))

    def close(self) -> None:
        """Make the changes that still wait."""
        self.reader.close()

    def _tell_unreadable(self, why: str, *, tells: bool = True) -> None:
        if why and tells and why != self.unreadable:
            self.notice.emit(why)
        self.unreadable = why
