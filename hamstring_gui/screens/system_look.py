"""How the system wants programs to look, followed while they run: light or dark, high contrast, less motion."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

WISHES = ("contrastPreferenceChanged", "motionPreferenceChanged")
"""What the system tells of accessibility; each since a version of Qt of its own."""


class SystemLook(QObject):
    """Tells when the system wants another look; what it wants, `theme_for` and `reduces_motion` then answer."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.changed)
        accessibility = getattr(hints, "accessibility", None)
        # Python forgets the second object when it lets go of the first: so both are kept.
        self._kept = (hints, accessibility() if accessibility is not None else None)
        for wish in WISHES:
            signal = getattr(self._kept[1], wish, None)
            if signal is not None:
                signal.connect(self.changed)
