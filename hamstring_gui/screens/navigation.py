"""The way from page to page: one button each, the present one marked."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.spacing import Column, Folding, Scaled
from hamstring_gui.screens.wrapping import WrappingRow

WIDTH = 172
"""That of the column, in pixels at unit 1."""
ANY_WIDTH = (1 << 24) - 1
"""What a widget may be as wide as until something else is said."""


class Navigation(QWidget, Scaled, Folding):
    """A column of places, where it is narrow a row; `chosen` tells the name of the one pressed."""

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self._heading = Words(title, "small", wraps=False)
        self._heading.setContentsMargins(14, 0, 0, 8)
        self._narrow = False
        places = {
            "today": self.tr("Today"),
            "routines": self.tr("Routines"),
            "log": self.tr("Log"),
            "learn": self.tr("Learn"),
            "settings": self.tr("Settings"),
        }
        self._buttons = {name: self._button(name, label) for name, label in places.items()}
        self._lay_out()

    def _lay_out(self) -> None:
        if (old := self.layout()) is not None:
            while old.takeAt(0) is not None:
                pass
            QWidget().setLayout(old)  # a widget lets go of a layout only for another one's sake
        layout = WrappingRow(self, 2, 6) if self._narrow else Column(self, 4, (14, 24, 6, 18))
        layout.addWidget(self._heading)
        self._heading.setVisible(not self._narrow)
        for button in self._buttons.values():
            layout.addWidget(button)
        if isinstance(layout, Column):
            layout.addStretch(1)

    def fold(self, narrow: bool) -> None:
        """Be a row above the page, or a column beside it."""
        if narrow is not self._narrow:
            self._narrow = narrow
            self._lay_out()

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
        width = round(WIDTH * unit)
        self.setMinimumWidth(0 if self._narrow else width)
        self.setMaximumWidth(ANY_WIDTH if self._narrow else width)
        layout = self.layout()
        if isinstance(layout, (Column, WrappingRow)):
            layout.scale_to(unit)

    def mark(self, name: str) -> None:
        """Mark the page that is shown."""
        for place, button in self._buttons.items():
            with QSignalBlocker(button):
                button.setChecked(place == name)
