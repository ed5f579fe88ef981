"""The way from page to page: one button each, the present one marked."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.spacing import Column, Scaled


class Navigation(QWidget, Scaled):
    """A column of places; `chosen` tells the name of the one pressed."""

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = Column(self, 4, (14, 24, 6, 18))
        heading = Words(title, "small", wraps=False)
        heading.setContentsMargins(14, 0, 0, 8)
        column.addWidget(heading)
        places = {
            "today": self.tr("Today"),
            "routines": self.tr("Routines"),
            "log": self.tr("Log"),
            "learn": self.tr("Learn"),
            "settings": self.tr("Settings"),
        }
        self._buttons = {name: self._button(name, label) for name, label in places.items()}
        for button in self._buttons.values():
            column.addWidget(button)
        column.addStretch(1)

    def _button(self, name: str, label: str) -> QPushButton:
        button = QPushButton(label)
        button.setProperty("look", "place")
        button.setAccessibleName(label)
        button.setCheckable(True)
        button.setAutoDefault(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        # Not `clicked`: what a screen reader offers for a button that can be checked is to toggle it.
        button.toggled.connect(lambda: self.chosen.emit(name))
        return button

    def scale_to(self, unit: float) -> None:
        """Grow with the window."""
        self.setFixedWidth(round(172 * unit))

    def mark(self, name: str) -> None:
        """Mark the page that is shown."""
        for place, button in self._buttons.items():
            with QSignalBlocker(button):
                button.setChecked(place == name)
