"""What the person can ask for on the stage, and the keys that mean it: keyboard, presenter and media keys alike."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import Qt


class Intent(StrEnum):
    """What the person asks for."""

    GO_ON = "go_on"
    CONFIRM = "confirm"
    PREVIOUS_PHASE = "previous_phase"
    NEXT_PHASE = "next_phase"
    PREVIOUS_EXERCISE = "previous_exercise"
    NEXT_EXERCISE = "next_exercise"
    SLOWER = "slower"
    FASTER = "faster"
    STOP = "stop"
    PAIN = "pain"
    LEAVE = "leave"
    FULL_SCREEN = "full_screen"
    HELP = "help"


KEYS: Mapping[Qt.Key, Intent] = MappingProxyType(
    {
        Qt.Key.Key_Space: Intent.GO_ON,
        Qt.Key.Key_Return: Intent.CONFIRM,
        Qt.Key.Key_Enter: Intent.CONFIRM,
        Qt.Key.Key_MediaPlay: Intent.GO_ON,
        Qt.Key.Key_MediaPause: Intent.GO_ON,
        Qt.Key.Key_MediaTogglePlayPause: Intent.GO_ON,
        Qt.Key.Key_Left: Intent.PREVIOUS_PHASE,
        Qt.Key.Key_Right: Intent.NEXT_PHASE,
        Qt.Key.Key_MediaPrevious: Intent.PREVIOUS_PHASE,
        Qt.Key.Key_MediaNext: Intent.NEXT_PHASE,
        Qt.Key.Key_PageUp: Intent.PREVIOUS_EXERCISE,
        Qt.Key.Key_PageDown: Intent.NEXT_EXERCISE,
        Qt.Key.Key_Plus: Intent.SLOWER,
        Qt.Key.Key_Equal: Intent.SLOWER,
        Qt.Key.Key_Minus: Intent.FASTER,
        Qt.Key.Key_P: Intent.PAIN,
        Qt.Key.Key_MediaStop: Intent.LEAVE,
        Qt.Key.Key_Escape: Intent.LEAVE,
        Qt.Key.Key_F11: Intent.FULL_SCREEN,
        Qt.Key.Key_F1: Intent.HELP,
        Qt.Key.Key_Question: Intent.HELP,
    }
)

WHEN_REPEATED = (Intent.SLOWER, Intent.FASTER)
"""A key that is held down repeats; only these are meant that way."""
