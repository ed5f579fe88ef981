"""A mistake beside how it is right: two poses, the wrong one crossed out."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.plan import Stance
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.pose_picture import Gallery, PosePicture
from hamstring_gui.screens.spacing import Column, Row
from hamstring_gui.screens.style import theme_of


class MarkedPicture(PosePicture):
    """A pose with a tick beside it, or crossed out from corner to corner."""

    def __init__(
        self, gallery: Gallery, stance: Stance, name: str, *, right: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(gallery, stance, name, lines=11.0, parent=parent)
        self._right = right

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pose and its mark."""
        super().paintEvent(event)
        theme, line = theme_of(self), float(self.fontMetrics().height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._right:
            pen = QPen(theme.sign, line * 0.22)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            corner = QPointF(line * 0.6, line * 0.9)
            tick = (QPointF(0.0, 0.0), QPointF(line * 0.35, line * 0.4), QPointF(line * 1.05, -line * 0.5))
            painter.drawPolyline([corner + point for point in tick])
            return
        colour = QColor(theme.accent)
        colour.setAlphaF(0.7)
        painter.setPen(QPen(colour, line * 0.12, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        # Over the body, which stands in the middle of a picture that may be wide.
        half, high = min(self.width(), self.height() * 1.25) / 2 - line * 0.5, self.height() - line * 0.5
        middle = self.width() / 2
        painter.drawLine(QPointF(middle - half, line * 0.5), QPointF(middle + half, high))
        painter.drawLine(QPointF(middle - half, high), QPointF(middle + half, line * 0.5))


class MistakePictures(QWidget):
    """The words of a mistake under the two pictures."""

    def __init__(
        self, gallery: Gallery, text: str, right: Stance, wrong: Stance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = Column(self, 6)
        row = Row(None, 12)
        marks = ((right, True, self.tr("Right: {text}")), (wrong, False, self.tr("Wrong: {text}")))
        for stance, good, name in marks:
            row.addWidget(MarkedPicture(gallery, stance, name.format(text=text), right=good), 1)
        column.addLayout(row)
        column.addWidget(Words(text, "strong"))
        column.addStretch(1)
