"""A log that keeps in memory what the disk doesn't take, until it does: of all sessions, not of the last alone."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from hamstring_gui.guide.writer import LogBook
from hamstring_gui.practice.record import SessionRecord

FOR_EVER = -1.0


class HoldableLog(LogBook, Protocol):
    """A log that one thread at a time can hold for itself."""

    def held(self, seconds: float) -> AbstractContextManager[bool]:
        """Hold the log, waiting so long at most; a thread that holds it may do so again."""


class WaitingLog(QObject):
    """Saves records, in whichever thread; what can't be saved now is tried again with the next one, and at the end."""

    failed = Signal(str)
    """Records wait now, and why, in words for the person; told once for each reason."""
    saved = Signal()
    """None waits any more."""

    def __init__(self, log: HoldableLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._waiting: dict[str, SessionRecord] = {}
        self._why = ""

    @property
    def waiting(self) -> tuple[SessionRecord, ...]:
        """Return the records that are in memory alone, oldest first."""
        # A copy is made in one go, whichever thread changes the original.
        return tuple(self._waiting.copy().values())

    def save(self, record: SessionRecord) -> None:
        """Keep a record, and all that wait; what the log raises for any of them is raised when all were tried."""
        # The log's own lock, and no second one: who holds the log may save, too; two could be taken crosswise.
        with self._log.held(FOR_EVER):
            self._waiting[record.uuid] = record
            error = self._save_all()
        self._tell(str(error) if error else "")
        if error is not None:
            raise error

    def save_waiting(self) -> None:
        """Try once more to keep what waits."""
        with self._log.held(FOR_EVER):
            error = self._save_all()
        self._tell(str(error) if error else "")

    def _save_all(self) -> Exception | None:
        error: Exception | None = None
        for uuid, record in [*self._waiting.items()]:
            try:
                self._log.save(record)
            except Exception as found:  # whatever it is, the others are tried too, and it is told
                error = error or found
            else:
                del self._waiting[uuid]
        return error

    def _tell(self, why: str) -> None:
        before, self._why = self._why, why
        if why and why != before:
            self.failed.emit(why)
        elif before and not why:
            self.saved.emit()
