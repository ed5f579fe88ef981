"""Tightness over time on paper: small, still, and with no more than the paper needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPen, QPolygonF

from hamstring_gui.practice.history import Tightness
from hamstring_gui.screens.charts.score_trend import runs_of
from hamstring_gui.screens.direction import paint_words, placed_on_paper
from hamstring_gui.screens.theme import Theme

HIGHEST = 10
MOST_MONTHS = 14
"""So many months have their names below the picture; of more, each January its year."""


@dataclass(frozen=True)
class ReportTrend:
    """A dot for each session before it, a ring after it, and the mean of each week."""

    said: Sequence[Tightness]
    means: Sequence[tuple[date, float]]
    first: date
    last: date
    field: QRectF
    """Where the scores are; their scale stands beside it, where reading begins, months below."""
    line: float
    """The height of a line of the labels."""
    font: QFont
    """The labels' font."""
    stroke: float = 1.0
    """How wide a hairline is."""

    def place(self, day: date, score: float) -> QPointF:
        """Return where a score of a day is."""
        field = self.field
        days = (self.last - self.first).days
        across = (day - self.first).days / days if days else 0.5
        across = 1.0 - across if QGuiApplication.isRightToLeft() else across
        return QPointF(field.left() + across * field.width(), field.bottom() - score / HIGHEST * field.height())

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint scale, sessions and the weeks' mean."""
        self._paint_scale(painter, theme)
        radius = self.line * 0.2
        for one in self.said:
            before = self.place(one.day, one.before)
            if one.after is not None:
                after = self.place(one.day, one.after)
                painter.setPen(self._pen(theme.mark, 1.4))
                painter.drawLine(before, after)
                painter.setBrush(theme.card)
                painter.drawEllipse(after, radius, radius)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.muted)
            painter.drawEllipse(before, radius, radius)
        pen = self._pen(theme.accent, 2.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for run in runs_of(self.means):
            painter.drawPolyline(QPolygonF([self.place(day, mean) for day, mean in run]))

    def _pen(self, colour: QColor, width: float) -> QPen:
        return QPen(colour, width * self.stroke)

    def _paint_scale(self, painter: QPainter, theme: Theme) -> None:
        field, line = self.field, self.line
        painter.setFont(self.font)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for score in (0, 5, HIGHEST):
            y = self.place(self.first, score).y()
            painter.setPen(self._pen(theme.line, 1.0))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(theme.muted)
            beside = placed_on_paper(QRectF(field.left() - line * 3, y - line / 2, line * 2.7, line), field)
            painter.drawText(beside, right, str(score))
        months = self._months()
        if not months:
            self._paint_ends(painter)
        mirrored = QGuiApplication.isRightToLeft()
        for month in months:
            x = self.place(month, 0).x()
            if line * 0.6 <= (x - field.left() if mirrored else field.right() - x):
                paint_words(painter, QPointF(x, field.bottom() + line), self._name(month), mirrored=mirrored)

    def _paint_ends(self, painter: QPainter) -> None:
        """Name the first and the last day, where no month begins in between."""
        field, line = self.field, self.line
        ends = ((self.first, Qt.AlignmentFlag.AlignLeft), (self.last, Qt.AlignmentFlag.AlignRight))
        for day, side in ends if self.first < self.last else ((self.first, Qt.AlignmentFlag.AlignHCenter),):
            below = QRectF(field.left(), field.bottom() + line * 0.15, field.width(), line * 1.2)
            painter.drawText(below, side, QLocale().toString(QDate(day.year, day.month, day.day), "d MMM"))

    def _months(self) -> list[date]:
        """Return the first days of the months, or where there are too many of the years, that have a name below."""
        count = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month
        indexes = range(self.first.year * 12 + self.first.month, self.first.year * 12 + self.first.month + count)
        months = [date(index // 12, index % 12 + 1, 1) for index in indexes]
        return months if count <= MOST_MONTHS else [month for month in months if month.month == 1]

    def _name(self, month: date) -> str:
        if (self.last - self.first).days > MOST_MONTHS * 31:
            return str(month.year)
        return QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
