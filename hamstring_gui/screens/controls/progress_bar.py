"""How much of something is done, as a slim bar; what it is stands beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget


class ProgressBar(QProgressBar):
    """Shows a part, 0 to 1, without words of its own."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setAccessibleName(name)

    def show_part(self, part: float) -> None:
        """Show a part."""
        self.setValue(round(part * 1000))
