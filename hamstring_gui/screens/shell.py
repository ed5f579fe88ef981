"""The window's frame: on the screen at once, with a rising sun, while what belongs into it is being made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hamstring_gui.screens.theme import Theme

if TYPE_CHECKING:
    from hamstring_gui.guide.session import Session
    from hamstring_gui.screens.window import Window

FIRST_SIZE = QSize(1280, 800)
LEAST_SIZE = QSize(400, 250)
SUN = 0.16
"""The sun's radius as a part of the window's height."""


class Shell(QWidget):
    """A top-level window that is empty until it gets its content."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._content: Window | None = None
        self.setWindowTitle("Hamstring")
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)

    @property
    def session(self) -> Session | None:
        """Return the session on the stage, or None while there is none."""
        return self._content.session if self._content is not None else None

    def set_content(self, content: Window) -> None:
        """Fill the window with the program; what filled it before goes."""
        old, self._content = self._content, content
        layout = self.layout() or QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        if old is not None:
            layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        content.take_focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the colours of the program, so that nothing flashes when it comes."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.ground)
        if self._content is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            radius = self.height() * SUN
            horizon = self.height() / 2.0
            painter.setClipRect(QRectF(0.0, 0.0, self.width(), horizon))
            painter.setPen(self._theme.rim)
            painter.setBrush(self._theme.breath)
            painter.drawEllipse(QRectF(self.width() / 2.0 - radius, horizon - radius, 2.0 * radius, 2.0 * radius))
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the content say goodbye: a session stands still and is in the log."""
        if self._content is not None:
            self._content.close()
        super().closeEvent(event)
