"""Questions to the log, and changes that can't be made at once, answered in a thread beside the window's."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.screens.log_reader import LogView
from hamstring_gui.store.session_log import SessionLog

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class _Asked:
    """A question, who takes its answer, and whether somebody still waits for it."""

    question: Callable[[SessionLog], Any]
    answered: Callable[[Any], None]
    wanted: Callable[[], bool]
    changes: bool = False


@dataclass(frozen=True)
class _Answered:
    asked: _Asked
    answer: Any
    trouble: str


class LogReading(QObject):
    """Answers in the order of the questions, in the window's thread; its own thread lives while there are any."""

    readable = Signal(str)
    """How reading went: why the log can't be read, in words, or nothing when it could."""
    unchanged = Signal(str)
    """Why a change could not be made."""
    _done = Signal(object)

    def __init__(self, log: SessionLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._guard = threading.Lock()
        self._asked: deque[_Asked] = deque()
        self._thread: threading.Thread | None = None
        self._changes = 0
        self._closed = False
        self._done.connect(self._tell)

    def ask(
        self,
        question: Callable[[LogView], Answer],
        answered: Callable[[Answer | None], None],
        wanted: Callable[[], bool],
    ) -> None:
        """Have a question answered after those asked before; see LogReader."""
        self._put(_Asked(question, answered, wanted))

    def change(self, change: Callable[[SessionLog], None]) -> None:
        """Have the log changed after what was asked before, and before what is asked later."""
        self._put(_Asked(change, lambda _none: None, lambda: True, changes=True))

    @property
    def changes(self) -> bool:
        """Return whether there are changes that still wait."""
        with self._guard:
            return self._changes > 0

    def settle(self) -> None:
        """Wait until all that was asked is answered."""
        while self._join():
            # An answer may lead to another question.
            QCoreApplication.sendPostedEvents(self)
        QCoreApplication.sendPostedEvents(self)

    def close(self) -> None:
        """Make the changes that were asked for; questions are no longer answered."""
        self._closed = True
        self._join()

    def _join(self) -> bool:
        """Wait until the thread has ended; return whether there was one."""
        with self._guard:
            thread = self._thread
        if thread is not None:
            thread.join()
        return thread is not None

    def _put(self, asked: _Asked) -> None:
        with self._guard:
            self._asked.append(asked)
            self._changes += asked.changes
            if self._thread is None:
                self._thread = threading.Thread(target=self._drain, name="log reading")
                self._thread.start()

    def _take(self) -> _Asked | None:
        with self._guard:
            if not self._asked:
                self._thread = None
                return None
            return self._asked.popleft()

    def _drain(self) -> None:
        while (asked := self._take()) is not None:
            if self._is_wanted(asked):
                self._done.emit(self._answered(asked))
            with self._guard:
                self._changes -= asked.changes

    def _is_wanted(self, asked: _Asked) -> bool:
        return asked.changes or (not self._closed and asked.wanted())

    def _answered(self, asked: _Asked) -> _Answered:
        try:
            if asked.changes:
                return _Answered(asked, asked.question(self._log), "")
            with self._log.connection.while_wanted(lambda: self._is_wanted(asked)):
                return _Answered(asked, asked.question(self._log), "")
        except LogUnavailableError as error:
            return _Answered(asked, None, str(error))
        except Exception as error:  # whatever it is, the next question is answered
            return _Answered(asked, None, f"{type(error).__name__}: {error}")

    def _tell(self, done: _Answered) -> None:
        if done.asked.changes:
            if done.trouble:
                self.unchanged.emit(done.trouble)
        elif self._is_wanted(done.asked):
            self.readable.emit(done.trouble)
            done.asked.answered(done.answer)
