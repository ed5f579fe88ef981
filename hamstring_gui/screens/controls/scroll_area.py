"""An area that scrolls when it must; the way by keys stops at it only then, and its bar shows that they scroll it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ScrollArea(QScrollArea):
    """Shows all of a widget that is as wide as it, and as high as that needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._let_focus_in)

    def _let_focus_in(self, _least: int, most: int) -> None:
        # With a proxy it would be the proxy's policy that is set.
        if self.focusProxy() is None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show by the bar that the arrow keys scroll."""
        super().focusInEvent(event)
        self._mark_bar("focused")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the bar be as it was."""
        super().focusOutEvent(event)
        self._mark_bar("")

    def _mark_bar(self, look: str) -> None:
        bar = self.verticalScrollBar()
        bar.setProperty("look", look)
        bar.style().unpolish(bar)
        bar.style().polish(bar)
