"""Writes a session's record into the log, away from the frames: a disk may take its time."""

from __future__ import annotations

import threading
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.practice.record import SessionRecord


class LogBook(Protocol):
    """A log that keeps one row for each session."""

    def save(self, record: SessionRecord) -> None:
        """Keep a record, in the place of an older one with the same uuid.

        Raises LogUnavailableError when that can't be done now.
        """


class Writer(QObject):
    """Writes at once, in the thread that asks for it, and tells how it went."""

    saved = Signal()
    failed = Signal(str)
    """Why a record could not be saved, in words for the person."""

    def __init__(self, log: LogBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._up_to_date = True

    def write(self, record: SessionRecord) -> None:
        """Write a record, newer than all before."""
        self._save(record)

    def flush(self, timeout: float) -> bool:  # noqa: ARG002 - here is never anything to wait for
        """Wait up to `timeout` seconds until the newest record is dealt with; return whether it's in the log."""
        return self._up_to_date

    def _save(self, record: SessionRecord) -> None:
        try:
            self._log.save(record)
        except LogUnavailableError as error:
            self._fail(str(error))
        except Exception as error:  # whatever it is, the session goes on and the next step tries again
            self._fail(f"{type(error).__name__}: {error}")
        else:
            self._up_to_date = True
            self.saved.emit()

    def _fail(self, why: str) -> None:
        self._up_to_date = False
        self.failed.emit(why)


class BackgroundWriter(Writer):
    """Writes in a thread that lives as long as there is something to write.

    A record still waiting when a newer one comes is skipped: each says all that the one before said. The thread isn't
    a daemon, so that even a program that ends in a hurry waits for it.
    """

    def __init__(self, log: LogBook, parent: QObject | None = None) -> None:
        super().__init__(log, parent)
        self._guard = threading.Lock()
        self._waiting: SessionRecord | None = None
        self._thread: threading.Thread | None = None
        self._busy = False

    def write(self, record: SessionRecord) -> None:
        """Have a record written as soon as the one in work is."""
        with self._guard:
            self._waiting = record
            if self._busy:
                return
            self._busy = True
            self._thread = threading.Thread(target=self._drain, name="session log")
            self._thread.start()

    def flush(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds until the newest record is dealt with; return whether it's in the log."""
        if self._thread is not None:
            self._thread.join(timeout)
        with self._guard:
            return self._up_to_date and not self._busy

    def _drain(self) -> None:
        while (record := self._take()) is not None:
            self._save(record)

    def _take(self) -> SessionRecord | None:
        with self._guard:
            record, self._waiting = self._waiting, None
            self._busy = record is not None
            return record
