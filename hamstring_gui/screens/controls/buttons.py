"""Push buttons in the page's styles; an ampersand in a text stays an ampersand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QPushButton, QWidget


class Button(QPushButton):
    """A button in one of the page's styles: main, plain, quiet, danger."""

    def __init__(
        self,
        text: str,
        pressed: Callable[[], object] | None = None,
        look: str = "plain",
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setProperty("look", look)
        self.setAccessibleName(name or text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses the button that has the focus, outside dialogs too
        if pressed is not None:
            self.clicked.connect(lambda: pressed())  # noqa: PLW0108 (without it `pressed` would be handed `checked`)


class Option(Button):
    """A button that is on or off, or one of a group; `taken` is called when the person or a screen reader says so."""

    def __init__(self, text: str, taken: Callable[[], object], look: str = "option", *, name: str = "") -> None:
        super().__init__(text, None, look, name=name)
        self._taken = taken
        self.setCheckable(True)
        # Not `clicked`: what a screen reader offers for a button that can be checked is to toggle it.
        self.toggled.connect(self._tell)

    def show_checked(self, checked: bool) -> None:
        """Show it as on or off, without telling of it."""
        with QSignalBlocker(self):
            self.setChecked(checked)

    def _tell(self, checked: bool) -> None:
        # Of a group, the one that goes off was not meant.
        if checked or self.group() is None:
            self._taken()
