"""Keeps the log up to date with a session, step by step, so that whatever happens loses only the phase in progress."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from hamstring_gui.practice.plan import Phase
from hamstring_gui.practice.record import Ending, SessionRecord

from .session import Session
from .writer import BackgroundWriter, LogBook, Writer

RETRY = 5000
"""Milliseconds after which a log that failed is tried again, also when no step comes."""
LAST_WAIT = 5.0
"""Seconds that closing waits at most for a slow disk."""
BACK_IN_WORK = "The log can be written again. Nothing of this session is lost."


class Recorder(QObject):
    """Writes one record, which grows with its session: at the start, with each phase, pause and change, at the end.

    `record` says what the session can't know: uuid, routine, choices. One with a place in the routine (`at`) is taken
    up again: what it holds of time and pauses is added to. `now` gives local time with its offset.
    """

    notice = Signal(str)
    """What the person should be told: once when the log fails, once when it works again."""

    def __init__(
        self,
        session: Session,
        log: LogBook,
        record: SessionRecord,
        now: Callable[[], datetime],
        *,
        writer: Writer | None = None,
    ) -> None:
        # The session's own child: nobody has to hold it for the log to be written.
        super().__init__(session)
        self._session = session
        self._before = self._record = record
        self._now = now
        self._begun = self._closed = False
        self._trouble = ""
        self._writer = writer or BackgroundWriter(log, self)
        self._writer.saved.connect(self._note_saved)
        self._writer.failed.connect(self._note_failed)
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY)
        self._retry.timeout.connect(self.write)
        session.started.connect(self._note_start)
        session.phase_entered.connect(self._note_phase)
        session.paused.connect(self.write)
        session.resumed.connect(self.write)
        session.ended.connect(self._note_end)

    @property
    def record(self) -> SessionRecord:
        """Return the record as it is at this moment, whether or not the log has it yet."""
        session, before = self._session, self._before
        if not self._begun:
            return self._record
        return replace(
            self._record,
            portions=session.progress.portions,
            skipped=session.progress.skipped(session.plan),
            active_seconds=before.active_seconds + session.active_seconds,
            paused_seconds=before.paused_seconds + session.paused_seconds,
            pauses=before.pauses + session.pauses,
            at=session.phase.order,
        )

    def write(self) -> None:
        """Write the record as it is at this moment; a session that hasn't begun has no row."""
        if self._begun:
            self._writer.write(self.record)

    def change(self, record: SessionRecord) -> None:
        """Take over scores and note from a record of the same session, and write it."""
        self._record = replace(
            self._record,
            tight_before=record.tight_before,
            tight_after=record.tight_after,
            effort=record.effort,
            note=record.note,
        )
        self.write()

    def flush(self, timeout: float = LAST_WAIT) -> bool:
        """Wait up to `timeout` seconds until the log has all of it; return whether it does."""
        return self._writer.flush(timeout)

    def close(self, timeout: float = LAST_WAIT) -> bool:
        """Save where the session is, without a question, and return whether the log has it.

        One still under way stays interrupted in the log, to be taken up at the next start.
        """
        self._closed = True
        self._retry.stop()
        if self._session.ending is None:
            self.write()
        if self.flush(timeout):
            return True
        self.write()
        return self.flush(timeout)

    def _note_start(self) -> None:
        # The row itself is written with the first phase, which is entered in the same breath.
        self._begun = True
        if not self._before.at:
            plan = self._session.plan
            self._record = replace(
                self._record, started=self._now(), planned_seconds=plan.seconds, variants=plan.variants
            )

    def _note_phase(self, phase: Phase) -> None:
        # Only phases that have begun: a tempo changed in the last breath of an exercise was never in force in it.
        tempo = self._session.plan.tempos[phase.exercise]
        self._record = replace(self._record, tempos={**self._record.tempos, phase.exercise: tempo})
        self.write()

    def _note_end(self, ending: Ending) -> None:
        self._record = replace(self._record, ending=ending, ended=self._now())
        self.write()

    def _note_saved(self) -> None:
        self._retry.stop()
        if self._trouble:
            self._trouble = ""
            self.notice.emit(BACK_IN_WORK)

    def _note_failed(self, why: str) -> None:
        if not (self._closed or self._retry.isActive()):
            self._retry.start()
        if why != self._trouble:
            self._trouble = why
            self.notice.emit(why)
