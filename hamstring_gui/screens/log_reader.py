"""What the log's pages ask of the log, answered beside the window: the newest question alone is answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.search import ALL, Filter
from hamstring_gui.practice.totals import DayOutcome, DayTotal, ExerciseTotal

Answer = TypeVar("Answer")

LONG_MS = 300
"""An answer that takes longer is said to be on its way."""


class LogView(Protocol):
    """The log as it is read; a question is asked of it in another thread than the window's."""

    def page(self, offset: int, limit: int, matching: Filter = ALL) -> Sequence[SessionRecord]:
        """Return the sessions that a filter lets through, newest first."""

    def count(self, matching: Filter = ALL) -> int:
        """Return how many sessions a filter lets through."""

    def routines(self) -> Sequence[tuple[str, str]]:
        """Return names and titles of the routines that sessions were done of."""

    def day_totals(self, first: date, last: date) -> Sequence[DayTotal]:
        """Return the sums of each day from `first` to `last` that has a session, oldest first."""

    def day_outcomes(self, first: date, last: date) -> Sequence[DayOutcome]:
        """Return how the sessions of each day from `first` to `last` ended, oldest first."""

    def exercise_totals(self, first: date, last: date) -> Sequence[ExerciseTotal]:
        """Return what was done from `first` to `last`, by exercise and side."""


class LogReader(Protocol):
    """Answers questions one after the other, in the order in which they were asked."""

    def ask(
        self,
        question: Callable[[LogView], Answer],
        answered: Callable[[Answer | None], None],
        wanted: Callable[[], bool],
    ) -> None:
        """Have a question answered in the window's thread; by None where the log can't be read.

        It is left off, also half-way, once `wanted` says that nobody waits for it.
        """

    def settle(self) -> None:
        """Wait until all that was asked is answered."""


class Asking(QObject):
    """What one page asks: a new question takes the place of the one before, whose answer is never told."""

    took_long = Signal()
    """An answer is still on its way after LONG_MS."""

    def __init__(self, reader: LogReader, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._number = 0
        self.waiting = False
        """Whether an answer is on its way."""
        self._long = QTimer(self, singleShot=True, interval=LONG_MS)
        self._long.timeout.connect(self.took_long)

    def ask(self, question: Callable[[LogView], Answer], answered: Callable[[Answer | None], None]) -> None:
        """Ask, instead of what was asked before."""
        self._number += 1
        number = self._number

        def wanted() -> bool:
            return number == self._number and isValid(self)

        def take(answer: Answer | None) -> None:
            if wanted():
                self.waiting = False
                self._long.stop()
                answered(answer)

        self.waiting = True
        self._long.start()
        self._reader.ask(question, take, wanted)
