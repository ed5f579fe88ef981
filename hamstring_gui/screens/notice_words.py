"""What is wrong, in the person's language; the rooms below say it in English."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hamstring_gui.practice.faults import Fault, by_file, printable


def told(text: str) -> str:
    """Return a notice, or what would have been right, in the person's language."""
    return QCoreApplication.translate("Notice", text)


def faults_words(faults: Sequence[Fault]) -> str:
    """Return faults one a line, each with its place, what was found there and what would be right."""
    lines: list[str] = []
    for file, texts in by_file(faults):
        lines += [printable(f"{file}:")] if file else []
        lines += map(told, texts)
    return "\n".join(lines)
