"""A choice among several words of which only the present one is in sight; the others are in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from hamstring_gui.screens.controls.buttons import Button


class Picker(Button):
    """A button that shows what is chosen and opens the menu of all options."""

    chosen = Signal(str)

    def __init__(
        self, name: str, options: Sequence[tuple[str, str]], value: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("", None, "picker", parent=parent)
        self._name, self._labels, self.value = name, dict(options), value
        menu = QMenu(self)
        self._group = QActionGroup(menu)
        self._actions: dict[str, QAction] = {}
        self.setMenu(menu)
        self.offer(options, value)

    def offer(self, options: Sequence[tuple[str, str]], value: str) -> None:
        """Offer other options than before, one of them as the chosen one, without a signal."""
        menu = self.menu()
        menu.clear()
        self._labels, self._actions = dict(options), {}
        for word, label in options:
            action = menu.addAction(label.replace("&", "&&"))
            action.setCheckable(True)
            self._group.addAction(action)
            action.triggered.connect(lambda _checked, word=word: self._take(word))
            self._actions[word] = action
        self.show_value(value)

    def show_value(self, value: str) -> None:
        """Show an option as the chosen one, without a signal."""
        self.value = value
        label = self._labels[value]
        self.setText(label.replace("&", "&&") + "  ▾")
        self.setAccessibleName(f"{self._name}: {label}")
        self._actions[value].setChecked(True)

    def _take(self, word: str) -> None:
        self.show_value(word)
        self.chosen.emit(word)
