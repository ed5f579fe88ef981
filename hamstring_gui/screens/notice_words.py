"""What is wrong, in the person's language; the rooms below say it in English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hamstring_gui.practice.faults import Fault


def told(text: str) -> str:
    """Return a notice, or what would have been right, in the person's language."""
    return QCoreApplication.translate("Notice", text)


def fault_words(fault: Fault) -> str:
    """Return a fault with its place, what was found there and what would be right."""
    return told(str(fault))
