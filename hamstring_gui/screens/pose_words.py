"""What a pose is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def pose_words(name: str) -> str:
    """Return a pose's name as words."""
    return QCoreApplication.translate("Pose", name.replace("_", " ").capitalize())
