"""Checks and plans the routine that is edited beside the window: for a long one that takes many frames."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import chosen
from hamstring_gui.practice.faults import Fault, FaultsError
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.settings import Settings, Value


@dataclass(frozen=True)
class Verdict:
    """What is wrong with a routine, and its plan with these choices; None where it can't be planned yet."""

    routine: Routine
    values: Mapping[str, Value]
    faults: Sequence[Fault]
    plan: Plan | None


def planned(routine: Routine, settings: Settings, values: Mapping[str, Value]) -> Plan | None:
    """Return the plan of a routine, None for one that can't be planned yet: its faults tell why."""
    with suppress(FaultsError):
        return planner.build(routine, chosen(settings, routine, values))
    return None


class Judge(QObject):
    """Judges routines in a thread of the pool; a verdict comes back in the window's own turn."""

    judged = Signal(object)
    _done = Signal(object)

    def __init__(self, check: Callable[[Routine], Sequence[Fault]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._wanted: Routine | None = None
        self._done.connect(self.judged, Qt.ConnectionType.QueuedConnection)

    def verdict(self, routine: Routine, settings: Settings, values: Mapping[str, Value]) -> Verdict:
        """Return the verdict now."""
        return Verdict(routine, values, self._check(routine), planned(routine, settings, values))

    def judge_later(self, routine: Routine, settings: Settings, values: Mapping[str, Value]) -> None:
        """Let `judged` tell the verdict when there is one."""
        self._wanted = routine

        def work() -> None:
            if self._wanted is not routine:
                return  # It has been changed since, and that is asked about.
            verdict = self.verdict(routine, settings, values)
            # The editor may be closed by now.
            with suppress(RuntimeError):
                self._done.emit(verdict)

        QThreadPool.globalInstance().start(QRunnable.create(work))
