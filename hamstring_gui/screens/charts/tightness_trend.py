"""How tight it was before and after each session, and by how much each session changed it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.history import Tightness
from hamstring_gui.practice.week import MONDAY
from hamstring_gui.screens.accessible import Spot
from hamstring_gui.screens.charts.picture import Numbers
from hamstring_gui.screens.charts.score_trend import ScoreTrend
from hamstring_gui.screens.session_words import short_day
from hamstring_gui.screens.theme import Theme

SCALE = (0, 5, 10)
LEAST_DROP = 4
"""The scale of changes reaches at least so far, so that a small one looks small."""


class TightnessTrend(ScoreTrend):
    """A dot for each session before it, a ring after it, and the mean before the sessions of each week."""

    LINES = 10.0

    def __init__(
        self,
        said: Sequence[Tightness],
        first: date,
        last: date,
        first_weekday: int = MONDAY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__([(one.day, one.before) for one in said], (first, last), SCALE, first_weekday, parent)
        self._said = said
        self.setAccessibleName(self.summary())

    def summary(self) -> str:
        """Return what the picture shows in a sentence, without making few scores look like many."""
        return self._means_words()

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
        self._paint_means(painter, theme)

    def numbers(self) -> Numbers:
        """Return the scores, newest first."""
        rows = [
            (one.day.isoformat(), str(one.before), "" if one.after is None else str(one.after))
            for one in reversed(self._said)
        ]
        return Numbers((self.tr("Day"), self.tr("Before"), self.tr("After")), tuple(rows))


class DropTrend(ScoreTrend):
    """A dot for each session, as far below 0 as it lowered the tightness, and the mean of each week.

    So down is good here too, as in the picture of the scores themselves.
    """

    LINES = 7.5

    def __init__(
        self,
        said: Sequence[Tightness],
        first: date,
        last: date,
        first_weekday: int = MONDAY,
        parent: QWidget | None = None,
    ) -> None:
        self._drops = [(one.day, one.drop, one) for one in said if one.drop is not None]
        changes = [(day, -drop) for day, drop, _ in self._drops]
        values = [change for _, change in changes]
        ticks = sorted({min(-LEAST_DROP, *values, 0), 0, max(0, *values, 0)})
        super().__init__(changes, (first, last), ticks, first_weekday, parent)
        self.setAccessibleName(self.summary())

    def summary(self) -> str:
        """Return what the picture shows in a sentence or two."""
        if not self._means:
            return self._means_words()
        mean = sum(drop for _, drop, _ in self._drops) / max(1, len(self._drops))
        text = self.tr("A session lowers it by {n} on average.")
        if mean < 0:
            text = self.tr("A session raises it by {n} on average.")
        return f"{text.format(n=f'{abs(mean):.1f}')} {self._means_words()}"

    def spots(self) -> list[Spot]:
        """Return the sessions with a score before and after."""
        reach, made = self.line() * 0.4, []
        for day, drop, one in self._drops:
            place = self._place(day, -drop)
            rect = QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)
            made.append(Spot(rect, self._words(one, drop)))
        return made

    def _words(self, one: Tightness, drop: int) -> str:
        day = short_day(one.day, QLocale())
        if drop == 0:
            return self.tr("{day}: as tight after as before, {before}").format(day=day, before=one.before)
        text = self.tr("{day}: less tight by {n}, from {before} to {after}")
        if drop < 0:
            text = self.tr("{day}: tighter by {n}, from {before} to {after}")
        return text.format(day=day, n=abs(drop), before=one.before, after=one.after)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint scale, sessions and the weeks' mean."""
        self._paint_scale(painter, theme)
        field, nothing, radius = self._field(), self._place(self._first, 0).y(), self.line() * 0.2
        painter.setPen(QPen(theme.mark, 1.4))
        painter.drawLine(QPointF(field.left(), nothing), QPointF(field.right(), nothing))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.muted)
        for day, drop, _ in self._drops:
            painter.drawEllipse(self._place(day, -drop), radius, radius)
        self._paint_means(painter, theme)

    def numbers(self) -> Numbers:
        """Return by how much each session lowered it, newest first."""
        rows = [(day.isoformat(), self._tick_words(drop)) for day, drop, _ in reversed(self._drops)]
        return Numbers((self.tr("Day"), self.tr("Less tight by")), tuple(rows))
