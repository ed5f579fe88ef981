"""A log that keeps in memory what the disk doesn't take, until it does: of all sessions, not of the last alone."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from hamstring_gui.guide.writer import LogBook
from hamstring_gui.practice.record import SessionRecord


class WaitingLog(QObject):
    """Saves records, in whichever thread; what can't be saved now is tried again with the next one, and at the end."""

    failed = Signal(str)
    """Records wait now, and why, in words for the person; told once for each reason."""
    saved = Signal()
    """None waits any more."""

    def __init__(self, log: LogBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._guard = threading.Lock()
        self._waiting: dict[str, SessionRecord] = {}
        self._why = ""

    @property
    def waiting(self) -> tuple[SessionRecord, ...]:
        """Return the records that are in memory alone, oldest first."""
        with self._guard:
            return tuple(self._waiting.values())

    def save(self, record: SessionRecord) -> None:
        """Keep a record, and all that wait; what the log raises for any of them is raised when all were tried."""
        with self._guard:
            self._waiting[record.uuid] = record
            error = self._save_all()
        self._tell(str(error) if error else "")
        if error is not None:
            raise error

    def save_waiting(self) -> None:
        """Try once more to keep what waits."""
        with self._guard:
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
