"""A row of buttons as one stop of the Tab key: where the arrow keys lead within it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

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


def step_of(event: QKeyEvent, direction: Qt.LayoutDirection) -> int:
    """Return how many places on a key leads in a row from low to high; 0 when it leads nowhere."""
    key = Qt.Key(event.key())
    step = _STEPS.get(key, 0)
    sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
    return -step if sideways and direction is Qt.LayoutDirection.RightToLeft else step
