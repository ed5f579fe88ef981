"""Push buttons in the page's styles; an ampersand in a text stays an ampersand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
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
