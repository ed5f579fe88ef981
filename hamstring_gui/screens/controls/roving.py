"""A row of buttons as one stop of the Tab key: where the arrow keys lead within it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

FAR = 1000
"""As many steps as lead to the end of any row."""
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_End: FAR,
    Qt.Key.Key_Home: -FAR,
}


class Roving(QObject):
    """Lets the Tab key into a row at one place, from which the arrow keys lead to the others.

    `let_in` is the focus policy of that place, `others` that of the rest.
    """

    def __init__(self, row: Sequence[QWidget], let_in: Qt.FocusPolicy, others: Qt.FocusPolicy, parent: QObject) -> None:
        super().__init__(parent)
        self._row, self._policies = tuple(row), (others, let_in)
        for widget in self._row:
            widget.installEventFilter(self)
        self.let_in(0)

    def let_in(self, place: int) -> None:
        """Let the Tab key come to this place alone."""
        for number, widget in enumerate(self._row):
            widget.setFocusPolicy(self._policies[number == place])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to another place by the arrow keys, Home and End; all other keys are the widget's own."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        place = next((number for number, widget in enumerate(self._row) if widget is watched), None)
        if place is None or not (step := _step_of(event, self._row[place].layoutDirection())):
            return super().eventFilter(watched, event)
        there = max(0, min(len(self._row) - 1, place + step))
        self.let_in(there)
        self._row[there].setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _step_of(event: QKeyEvent, direction: Qt.LayoutDirection) -> int:
    """Return how many places on a key leads in a row from low to high; 0 when it leads nowhere."""
    key = Qt.Key(event.key())
    step = _STEPS.get(key, 0)
    sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
    return -step if sideways and direction is Qt.LayoutDirection.RightToLeft else step
