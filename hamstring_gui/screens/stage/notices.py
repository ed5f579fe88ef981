"""What the stage tells for a while: what a key has just done, and unasked what went wrong."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, QTimer, Signal

ANSWER_SECONDS = 5
"""So long the answer to a key stands in the place of the detail; who pressed it knows the detail."""
NOTICE_SECONDS = 15
"""So long a notice stands: it is small, and whoever saw it come has to get near it."""


class Answer(QObject):
    """What a key has just done; `changed` tells that a text stands there, or none any more."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self._end = QTimer(self, singleShot=True, interval=ANSWER_SECONDS * 1000)
        self._end.timeout.connect(self.end)

    def give(self, text: str) -> None:
        """Show a text for a moment."""
        self.text = text
        self._end.start()
        self.changed.emit()

    def end(self) -> None:
        """Take it away."""
        self.text = ""
        self.changed.emit()

    def rest(self) -> None:
        """Stop waiting: nobody sees it."""
        self._end.stop()


class Notices(QObject):
    """What went wrong in one session: each text once, one after the other, so that none drives another away.

    `changed` tells that another one stands there, or none.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        """What stands there now."""
        self._told: set[str] = set()
        self._waiting: deque[str] = deque()
        self._end = QTimer(self, singleShot=True, interval=NOTICE_SECONDS * 1000)
        self._end.timeout.connect(self.show_next)

    def start_anew(self) -> None:
        """Forget all that was told: another session begins."""
        self.rest()
        self._told.clear()
        self._waiting.clear()
        self.text = ""

    def tell(self, text: str) -> bool:
        """Show a text, now or after those that wait; return False if it was told before."""
        if not text or text in self._told:
            return False
        self._told.add(text)
        self._waiting.append(text)
        if not self._end.isActive():
            self.show_next()
        return True

    def show_next(self) -> None:
        """Let the next one stand in the place of the present one, or nothing."""
        self.text = self._waiting.popleft() if self._waiting else ""
        if self.text:
            self._end.start()
        self.changed.emit()

    def rest(self) -> None:
        """Stop waiting: nobody sees it."""
        self._end.stop()
