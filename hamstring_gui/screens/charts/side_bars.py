"""What was done on the left against the right: one bar each way from the middle, for each exercise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.history import SideTotal
from hamstring_gui.screens.accessible import Spot
from hamstring_gui.screens.charts.picture import Numbers, Picture
from hamstring_gui.screens.theme import Theme, mixed


class SideBars(Picture):
    """Left grows to the left, right to the right, in every language; one without sides grows both ways alike."""

    def __init__(self, totals: Sequence[SideTotal], parent: QWidget | None = None) -> None:
        self._totals = totals
        super().__init__("", parent)
        self._most = max((max(t.left, t.right, t.both / 2.0) for t in totals), default=1.0) or 1.0
        self.setAccessibleName("; ".join(self._words(total) for total in totals))

    def sizeHint(self) -> QSize:
        """Return room for two lines an exercise."""
        return QSize(round(self.line() * 20), round(self.line() * 2.6 * max(1, len(self._totals))))

    def _row(self, place: int) -> QRectF:
        high = self.line() * 2.6
        return QRectF(0.0, place * high, self.width(), high)

    def spots(self) -> list[Spot]:
        """Return one spot an exercise."""
        return [Spot(self._row(place).adjusted(4, 4, -4, -4), self._words(t)) for place, t in enumerate(self._totals)]

    def _words(self, total: SideTotal) -> str:
        if total.both:
            return self.tr("{title}: {n} done").format(title=total.title, n=total.both)
        text = self.tr("{title}: {left} left, {right} right")
        return text.format(title=total.title, left=total.left, right=total.right)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint title, bars and counts."""
        for place, total in enumerate(self._totals):
            row, line = self._row(place), self.line()
            painter.setFont(self.font())
            painter.setPen(theme.text)
            painter.drawText(QRectF(0, row.top(), row.width(), line * 1.2), Qt.AlignmentFlag.AlignHCenter, total.title)
            self._paint_bars(painter, theme, QRectF(0, row.top() + line * 1.3, row.width(), line * 0.8), total)

    def _paint_bars(self, painter: QPainter, theme: Theme, rect: QRectF, total: SideTotal) -> None:
        left, right = (total.both / 2.0,) * 2 if total.both else (float(total.left), float(total.right))
        label = self.line() * 4.5
        scale, middle = (rect.width() / 2 - label) / self._most, rect.center().x()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.muted if total.both else theme.accent)
        painter.drawRoundedRect(QRectF(middle - left * scale - 1, rect.top(), left * scale, rect.height()), 3, 3)
        painter.setBrush(theme.muted if total.both else mixed(theme.card, theme.accent, 0.7))
        painter.drawRoundedRect(QRectF(middle + 1, rect.top(), right * scale, rect.height()), 3, 3)
        painter.setPen(theme.muted)
        painter.setFont(self.small_font())
        names = (
            ("", str(total.both))
            if total.both
            else (
                self.tr("left {n}").format(n=total.left),
                self.tr("{n} right").format(n=total.right),
            )
        )
        centre = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        before = QRectF(middle - left * scale - label - 8, rect.top(), label, rect.height())
        painter.drawText(before, centre | Qt.AlignmentFlag.AlignRight, names[0])
        behind = QRectF(middle + right * scale + 8, rect.top(), label, rect.height())
        painter.drawText(behind, centre | Qt.AlignmentFlag.AlignLeft, names[1])

    def numbers(self) -> Numbers:
        """Return one row an exercise."""
        rows = [
            (t.title, *(("", "") if t.both else (str(t.left), str(t.right))), str(t.left + t.right + t.both))
            for t in self._totals
        ]
        return Numbers((self.tr("Exercise"), self.tr("Left"), self.tr("Right"), self.tr("All")), tuple(rows))
