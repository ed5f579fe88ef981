"""One of many choices, in a list that opens."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from hamstring_gui.screens.style import theme_of


class ChoiceBox(QComboBox):
    """A list that the wheel doesn't change by accident while the page is scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The one that Qt gives it looks as the system's lists do, whatever the style sheet says.
        self.setItemDelegate(QStyledItemDelegate(self))

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the list that opens, too."""
        super().setAccessibleName(name)
        self.view().setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it with the sign that it opens, which style sheets take from picture files alone."""
        super().paintEvent(event)
        painter, line = QPainter(self), float(self.fontMetrics().height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme_of(self).text, line / 10)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        across = line if mirrored else self.width() - line
        bottom = QPointF(across, self.height() / 2 + line / 8)
        painter.drawPolyline([bottom - QPointF(line / 4, line / 4), bottom, bottom + QPointF(line / 4, -line / 4)])
