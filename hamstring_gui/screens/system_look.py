"""How the system wants programs to look, followed while they run: light or dark, high contrast, less motion."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from hamstring_gui.screens import theme
from hamstring_gui.screens.theme import CONTRAST, DARK, LIGHT, Theme

TOLD_BY_QT = ("contrastPreferenceChanged", "motionPreferenceChanged")
"""What Qt tells of accessibility; each since a version of its own."""


@dataclass(frozen=True)
class Wishes:
    """What a system wants that Qt may not know of; `dark` is None where it doesn't say."""

    dark: bool | None = None
    contrast: bool = False
    less_motion: bool = False


class SystemLook(QObject):
    """What the system wants, by Qt and by what is told besides; tells when that has changed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wishes = Wishes()
        # Neither object is kept: freed by the garbage collector, it could be met half dead by the next one that asks.
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.changed)
        accessibility = getattr(hints, "accessibility", None)
        told = accessibility() if accessibility is not None else None
        for name in TOLD_BY_QT:
            signal = getattr(told, name, None)
            if signal is not None:
                signal.connect(self.changed)

    def take(self, wishes: Wishes) -> None:
        """Take what the system wants now, besides what Qt knows."""
        if wishes != self._wishes:
            self._wishes = wishes
            self.changed.emit()

    def theme_for(self, name: str, dim: bool = False) -> Theme:
        """Return the theme of the setting `stage.theme`, as `theme.theme_for` does."""
        return theme.theme_for(self._wanted() if name == "system" else name, dim)

    def reduces_motion(self, name: str) -> bool:
        """Return what the setting `stage.motion` (system, full or reduced) means here and now."""
        return theme.reduces_motion(name) or (name == "system" and self._wishes.less_motion)

    def _wanted(self) -> str:
        if self._wishes.contrast:
            return CONTRAST.name
        qt_knows = theme.wants_contrast() or QGuiApplication.styleHints().colorScheme() != Qt.ColorScheme.Unknown
        if qt_knows or self._wishes.dark is None:
            return theme.system_theme_name()
        return (DARK if self._wishes.dark else LIGHT).name
