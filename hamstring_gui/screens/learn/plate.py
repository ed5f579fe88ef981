"""One figure of a picture of Learn, on its ground: the body seen through, its marks, its names and its caption."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from hamstring_gui.practice.plan import Stance
from hamstring_gui.screens.learn.anatomy import Anatomy, side_view
from hamstring_gui.screens.learn.marks import FADING, OVER, UNDER, Pencil
from hamstring_gui.screens.learn.scenes import Between, Panel
from hamstring_gui.screens.pose_picture import FigureOf
from hamstring_gui.screens.theme import Theme

_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class Shown:
    """A panel as it is to be seen now, and what stands under it."""

    panel: Panel
    between: Between
    caption: str


@dataclass(frozen=True)
class Plate:
    """Paints what is shown into a place; `seconds` is how long it has been in sight."""

    painter: QPainter
    theme: Theme
    place: QRectF
    shown: Shown
    seconds: float
    rows: int = 1
    """So many lines of text have room for the caption."""

    @property
    def line(self) -> float:
        """Return the height of a line of text."""
        return float(self.painter.fontMetrics().height())

    @property
    def ground(self) -> QRectF:
        """Return where the figure stands, above the caption."""
        return self.place.adjusted(0.0, 0.0, 0.0, -self.line * (self.rows + 0.5))

    def paint(self, figure_of: FigureOf, names: Mapping[str, str]) -> None:
        """Paint everything; `names` are the words for muscles."""
        ground, between = self.ground, self.shown.between
        self.painter.setPen(QPen(self.theme.card_border, 1) if self.theme.name == "contrast" else Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.field)
        self.painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 10.0, 10.0)
        stances = (Stance(between.start.pose), Stance(between.end.pose))
        figure = figure_of(*stances, between.part, between.breath)
        camera = side_view(self.shown.panel.middle, self.shown.panel.size, ground)
        anatomy = Anatomy.of(self.painter, ground, figure, camera, self.theme)
        self.painter.save()
        self.painter.setClipRect(ground.adjusted(1.0, 1.0, -1.0, -1.0))
        self._paint_body(anatomy)
        self.painter.restore()
        self._write_names(anatomy, names)
        high = self.line * (self.rows + 0.3)
        below = QRectF(self.place.left(), ground.bottom() + self.line * 0.2, self.place.width(), high)
        self.painter.setPen(self.theme.text)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        self.painter.drawText(below, flags, self.shown.caption)

    def _paint_body(self, anatomy: Anatomy) -> None:
        panel, between = self.shown.panel, self.shown.between
        pencil = Pencil(anatomy, self.theme, between.mark, self.seconds)
        for name in panel.marks:
            if name in UNDER:
                UNDER[name](pencil)
        anatomy.paint_body(self.ground, self.theme)
        if panel.ribs:
            anatomy.paint_ribs(between.breath, diaphragm="diaphragm" in panel.marks)
        anatomy.paint_bones()
        for name, tone in between.tones().items():
            anatomy.paint_muscle(name, tone)
        for name in panel.marks:
            if name in OVER and (name not in FADING or between.mark > 0.02):
                self.painter.save()
                self.painter.setOpacity(between.mark if name in FADING else 1.0)
                OVER[name](pencil)
                self.painter.restore()

    def _write_names(self, anatomy: Anatomy, names: Mapping[str, str]) -> None:
        """Write the names of muscles at the right, each with a line to its muscle."""
        ground, line = self.ground, self.line
        spots = {name: anatomy.middle(name) for name in self.shown.panel.labels if name in names}
        lowest = ground.top()
        for name, spot in sorted(spots.items(), key=lambda item: item[1].y()):
            size = self._size_of(names[name], ground.right() - spot.x() - line * 1.4)
            y = max(spot.y(), lowest + line * 0.2 + size.height() / 2)
            lowest = y + size.height() / 2
            left = max(spot.x() + line * 4.0, ground.center().x() + line * 2.5)
            left = min(left, ground.right() - size.width() - line * 0.3)
            self.painter.setPen(QPen(self.theme.text, 1.2))
            self.painter.drawLine(spot, QPointF(left - 5.0, y))
            rect = QRectF(left, y - size.height() / 2, size.width() + 4.0, size.height() + 2.0)
            self.painter.drawText(rect, _WRAPPED, names[name])

    def _size_of(self, text: str, room: float) -> QSizeF:
        """Return the size of a name in so much room, in lines that end between its words."""
        metrics = QFontMetricsF(self.painter.font())
        return metrics.boundingRect(QRectF(0.0, 0.0, max(room, self.line), self.line * 9.0), _WRAPPED, text).size()
