"""Scores of sessions over time, and the mean of each week; a line only where there is enough to draw one from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.history import weekly_mean
from hamstring_gui.practice.week import MONDAY
from hamstring_gui.screens.charts.picture import Picture
from hamstring_gui.screens.direction import is_mirrored, paint_words, placed, with_true_minus
from hamstring_gui.screens.theme import Theme

translate = QCoreApplication.translate

FEWEST_WEEKS, FEWEST_SCORES = 4, 8
"""Weeks with scores, and scores, from which a trend is drawn: fewer would make chance look like change."""
SHORTEST = timedelta(weeks=12)
LONGEST_GAP = 21
"""Days without a score over which no line is drawn."""


def weekly_means(
    scores: Sequence[tuple[date, float]], first: date, last: date, first_weekday: int = MONDAY
) -> tuple[tuple[date, float], ...]:
    """Return the mean of each week that has a score, at its middle or an end of the span; none of too few."""
    means = tuple((min(max(day, first), last), mean) for day, mean in weekly_mean(scores, first_weekday))
    return means if len(means) >= FEWEST_WEEKS and len(scores) >= FEWEST_SCORES else ()


def means_words(count: int, means: Sequence[tuple[date, float]]) -> str:
    """Return the means at both ends, or that there are too few scores for any."""
    if not means:
        text = translate("ScoreTrend", "Scores so far: {n}. A trend is drawn from {few} scores in {weeks} weeks on.")
        return text.format(n=count, few=FEWEST_SCORES, weeks=FEWEST_WEEKS)
    text = translate("ScoreTrend", "Mean of a week (the line): first {first}, lately {last}.")
    return text.format(first=_number(means[0][1]), last=_number(means[-1][1]))


def _number(score: float) -> str:
    """Return a mean with a true minus sign."""
    return with_true_minus(f"{score:.1f}")


def runs_of(means: Sequence[tuple[date, float]]) -> list[list[tuple[date, float]]]:
    """Return the means in runs: a line over weeks without a score would tell what nobody knows."""
    runs: list[list[tuple[date, float]]] = []
    for day, mean in means:
        if runs and (day - runs[-1][-1][0]).days <= LONGEST_GAP:
            runs[-1].append((day, mean))
        else:
            runs.append([(day, mean)])
    return runs


class ScoreTrend(Picture):
    """Time across as it is read, scores upwards from `ticks[0]` to `ticks[-1]`."""

    def __init__(
        self,
        scores: Sequence[tuple[date, float]],
        span: tuple[date, date],
        ticks: Sequence[int],
        first_weekday: int = MONDAY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        first, last = span
        # Over fewer weeks, the few there are would fill the picture and look like many.
        self._first, self._last = min(first, last - SHORTEST), last
        self._count, self._ticks = len(scores), tuple(ticks)
        self._means = weekly_means(scores, self._first, last, first_weekday)

    def _means_words(self) -> str:
        return means_words(self._count, self._means)

    def _field(self) -> QRectF:
        line = self.line()
        return placed(QRectF(line * 2.0, line * 0.6, self.width() - line * 2.6, self.height() - line * 1.9), self)

    def _place(self, day: date, score: float) -> QPointF:
        field, lowest = self._field(), self._ticks[0]
        across = (day - self._first).days / max(1, (self._last - self._first).days)
        across = 1.0 - across if is_mirrored(self) else across
        up = (score - lowest) / (self._ticks[-1] - lowest)
        return QPointF(field.left() + across * field.width(), field.bottom() - up * field.height())

    def _paint_means(self, painter: QPainter, theme: Theme) -> None:
        pen = QPen(theme.accent, 2.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for run in self._runs():
            painter.drawPolyline(QPolygonF([self._place(day, mean) for day, mean in run]))

    def _runs(self) -> list[list[tuple[date, float]]]:
        return runs_of(self._means)

    def _paint_scale(self, painter: QPainter, theme: Theme) -> None:
        field, line = self._field(), self.line()
        painter.setFont(self.small_font())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for score in self._ticks:
            y = self._place(self._first, score).y()
            painter.setPen(QPen(theme.line, 1))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(theme.muted)
            beside = placed(QRectF(0.0, y - line / 2, line * 2.0 - 6, line), self)
            painter.drawText(beside, right, self._tick_words(score))
        month = date(self._first.year + self._first.month // 12, self._first.month % 12 + 1, 1)
        while month <= self._last:
            name = QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
            start = QPointF(self._place(month, self._ticks[0]).x(), field.bottom() + line)
            paint_words(painter, start, name, mirrored=is_mirrored(self))
            month = date(month.year + month.month // 12, month.month % 12 + 1, 1)

    def _tick_words(self, score: int) -> str:
        return with_true_minus(str(score))
