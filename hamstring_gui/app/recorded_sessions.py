"""Sessions as they are made, one after the other, each recorded in a log from its start."""

from __future__ import annotations

from collections.abc import Callable

from hamstring_gui.guide.clock import Clock
from hamstring_gui.guide.recorder import Recorder
from hamstring_gui.guide.session import GAP, Session
from hamstring_gui.guide.tempo_steps import Replan
from hamstring_gui.guide.writer import LogBook
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.record import Progress, SessionRecord
from hamstring_gui.practice.routine import Routine

from .clocks import Time


class RecordedSessions:
    """Makes sessions that run by `clock`, and lets go of the one before; `tell` says what the recorder tells."""

    def __init__(self, time: Time, clock: Clock, tell: Callable[[str], None]) -> None:
        self._time = time
        self._clock = clock
        self._tell = tell
        self._session: Session | None = None
        self._recorder: Recorder | None = None

    def make(
        self, plan: Plan, routine: Routine, replan: Replan, record: SessionRecord, *, log: LogBook, first: int = 0
    ) -> Session:
        """Return a session of a plan, not yet started, which is written into `log` as `record` grows with it."""
        session = Session(
            plan,
            self._clock,
            replan,
            gap=GAP * self._time.speed,
            bounds={exercise.name: exercise.tempo_bounds for exercise in routine.exercises},
            first=first,
            progress=Progress.taken_up(plan, record.portions, record.skipped),
        )
        self._let_go()
        self._session = session
        self._recorder = Recorder(session, log, record, self._time.now)
        self._recorder.notice.connect(self._tell)
        return session

    @property
    def is_on(self) -> bool:
        """Return whether a session is on, be it paused."""
        return self._session is not None and self._session.state != "ended"

    @property
    def record(self) -> SessionRecord | None:
        """Return the record of the session that runs or has just ended."""
        return self._recorder.record if self._recorder else None

    def change(self, record: SessionRecord) -> bool:
        """Take over scores and note for that session; return False when the record is of another one."""
        if self._recorder is None or self._recorder.record.uuid != record.uuid:
            return False
        self._recorder.change(record)
        return True

    def close(self) -> None:
        """Let a session stand where it is, and write that."""
        if self._session is not None and self._session.state == "running":
            self._session.pause()
        if self._recorder is not None:
            self._recorder.close()

    def _let_go(self) -> None:
        """Let go of the session before, here: Python's garbage collection might do it in any thread."""
        if self._recorder is not None:
            self._recorder.close()
        if self._session is not None:
            self._session.deleteLater()
