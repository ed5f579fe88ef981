"""A line of words as large as a session's smallest, to check the reading distance by."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstring_gui.screens.accessible import Accessible
from hamstring_gui.screens.fonts import font_with_capitals
from hamstring_gui.screens.style import theme_of

CAPITAL_MM_PER_M = 5.8
"""Height of capitals that subtend 20 minutes of arc, the preferred size, for each metre of distance."""


class ReadingLine(QWidget, Accessible):
    """Words in the size that is read well from a distance, measured by the screen's real millimetres."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._metres = 2.0
        self._words = self.tr("Breathe in")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("A line to read from the mat"))

    def show_distance(self, metres: float) -> None:
        """Take the size for another distance."""
        self._metres = metres
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        screen = self.screen()
        pixels_per_mm = screen.physicalDotsPerInchY() / 25.4
        # A screen that lies about its size must not blow the page up.
        pixels_per_mm = min(12.0, max(2.0, pixels_per_mm))
        return font_with_capitals(CAPITAL_MM_PER_M * self._metres * pixels_per_mm, QFont.Weight.DemiBold)

    def sizeHint(self) -> QSize:
        """Return the size of the words."""
        metrics = QFontMetricsF(self._font())
        return QSize(round(metrics.horizontalAdvance(self._words)) + 4, round(metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """Return a width that never widens the page."""
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (it is small: all of it is painted)
        """Paint the words."""
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(theme_of(self).text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)
