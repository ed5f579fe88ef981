"""How tight it was before and after each session; a line only where there is enough to draw one from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.history import Tightness, weekly_mean
from hamstring_gui.screens.charts.picture import Numbers, Picture, Spot
from hamstring_gui.screens.session_words import short_day
from hamstring_gui.screens.theme import Theme

HIGHEST = 10
FEWEST_WEEKS, FEWEST_SCORES = 4, 8
"""Weeks with scores, and scores, from which a trend is drawn: fewer would make chance look like change."""
SHORTEST = timedelta(weeks=12)
LONGEST_GAP = 21
"""Days without a score over which no line is drawn."""


class TightnessTrend(Picture):
    """A dot for each session before it, a ring after it, and the mean of each week."""

    LINES = 10.0

    def __init__(self, said: Sequence[Tightness], first: date, last: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        # Over fewer weeks, the few there are would fill the picture and look like many.
        self._said, self._first, self._last = said, min(first, last - SHORTEST), last
        means = tuple((min(day, last), mean) for day, mean in weekly_mean(said))
        self._means = means if len(means) >= FEWEST_WEEKS and len(said) >= FEWEST_SCORES else ()
        self.setAccessibleName(self.summary())

    def summary(self) -> str:
        """Return what the picture shows in a sentence, without making few scores look like many."""
        if not self._means:
            text = self.tr("Scores so far: {n}. A trend is drawn from {few} scores in {weeks} weeks on.")
            return text.format(n=len(self._said), few=FEWEST_SCORES, weeks=FEWEST_WEEKS)
        drops = [one.before - one.after for one in self._said if one.after is not None]
        text = self.tr("Mean of a week (the line): first {first}, lately {last}.")
        words = text.format(first=f"{self._means[0][1]:.1f}", last=f"{self._means[-1][1]:.1f}")
        if drops:
            drop = self.tr("A session changes it by {drop} on average.")
            words += " " + drop.format(drop=f"{-sum(drops) / len(drops):+.1f}".replace("-", "−"))
        return words

    def _field(self) -> QRectF:
        line = self.line()
        return QRectF(line * 2.0, line * 0.6, self.width() - line * 2.6, self.height() - line * 1.9)

    def _place(self, day: date, score: float) -> QPointF:
        field = self._field()
        across = (day - self._first).days / max(1, (self._last - self._first).days)
        return QPointF(field.left() + across * field.width(), field.bottom() - score / HIGHEST * field.height())

    def spots(self) -> list[Spot]:
        """Return the sessions with a score."""
        reach, made = self.line() * 0.4, []
        for one in self._said:
            top = self._place(one.day, one.before)
            end = self._place(one.day, one.before if one.after is None else one.after)
            rect = QRectF(top, end).normalized().adjusted(-reach, -reach, reach, reach)
            made.append(Spot(rect, self._words(one)))
        return made

    def _words(self, one: Tightness) -> str:
        day = short_day(one.day, QLocale())
        if one.after is None:
            return self.tr("{day}: {before} before").format(day=day, before=one.before)
        return self.tr("{day}: {before} before, {after} after").format(day=day, before=one.before, after=one.after)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint scale, sessions and the weeks' mean."""
        self._paint_scale(painter, theme)
        radius = self.line() * 0.2
        for one in self._said:
            before = self._place(one.day, one.before)
            if one.after is not None:
                after = self._place(one.day, one.after)
                painter.setPen(QPen(theme.mark, 1.4))
                painter.drawLine(before, after)
                painter.setBrush(theme.card)
                painter.drawEllipse(after, radius, radius)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.muted)
            painter.drawEllipse(before, radius, radius)
        pen = QPen(theme.accent, 2.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for run in self._runs():
            painter.drawPolyline(QPolygonF([self._place(day, mean) for day, mean in run]))

    def _runs(self) -> list[list[tuple[date, float]]]:
        """Return the means in runs: a line over weeks without a score would tell what nobody knows."""
        runs: list[list[tuple[date, float]]] = []
        for day, mean in self._means:
            if runs and (day - runs[-1][-1][0]).days <= LONGEST_GAP:
                runs[-1].append((day, mean))
            else:
                runs.append([(day, mean)])
        return runs

    def _paint_scale(self, painter: QPainter, theme: Theme) -> None:
        field, line = self._field(), self.line()
        painter.setFont(self.small_font())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for score in (0, 5, HIGHEST):
            y = self._place(self._first, score).y()
            painter.setPen(QPen(theme.line, 1))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(theme.muted)
            painter.drawText(QRectF(0.0, y - line / 2, field.left() - 6, line), right, str(score))
        month = date(self._first.year + self._first.month // 12, self._first.month % 12 + 1, 1)
        while month <= self._last:
            name = QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
            painter.drawText(QPointF(self._place(month, 0).x(), field.bottom() + line), name)
            month = date(month.year + month.month // 12, month.month % 12 + 1, 1)

    def numbers(self) -> Numbers:
        """Return the scores, newest first."""
        rows = [
            (one.day.isoformat(), str(one.before), "" if one.after is None else str(one.after))
            for one in reversed(self._said)
        ]
        return Numbers((self.tr("Day"), self.tr("Before"), self.tr("After")), tuple(rows))
