"""What was planned and done, by exercise, set, position and side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from hamstring_gui.practice.record import Portion
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.side import Side
from hamstring_gui.screens.controls.card import Card
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.direction import placed
from hamstring_gui.screens.session_words import listed
from hamstring_gui.screens.style import theme_of


class DoneBar(QWidget):
    """How much of a portion was done, as pips; the words beside it say the same."""

    def __init__(self, portion: Portion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._portion = portion
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a size that grows with the type."""
        high = self.fontMetrics().height()
        return QSize(high * 7, round(high * 0.8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (it is small: all of it is painted)
        """Paint one pip for each repetition: full when it was done, an outline when not."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, portion = theme_of(self), self._portion
        step = min(self.width() / max(1, portion.planned), self.height() * 1.1)
        side = min(step * 0.78, self.height() - 2.0)
        for number in range(portion.planned):
            done = number < portion.done
            painter.setPen(theme.accent if done else theme.muted)
            painter.setBrush(theme.accent if done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(placed(QRectF(number * step + 1, (self.height() - side) / 2, side, side), self))


class PortionTable(Card):
    """One block for each exercise; a line for each set, position and side."""

    def __init__(self, portions: Sequence[Portion], routine: Routine, parent: QWidget | None = None) -> None:
        super().__init__("card", 10, parent)
        self._positions = {
            (exercise.name, position.name): position.title
            for exercise in routine.exercises
            if len(exercise.positions) > 1
            for position in exercise.positions
        }
        if not portions:
            self.column.addWidget(Words(self.tr("No exercises are noted for this session.")))
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        for title, group in groupby(portions, lambda portion: portion.title):
            self._add_exercise(grid, title, list(group))
        self.column.addLayout(grid)

    def _add_exercise(self, grid: QGridLayout, title: str, portions: list[Portion]) -> None:
        done, planned = sum(p.done for p in portions), sum(p.planned for p in portions)
        place = grid.rowCount()
        if place > 1:
            grid.setRowMinimumHeight(place, self.fontMetrics().height() // 2)
            place += 1
        grid.addWidget(Words(title, "strong"), place, 0, 1, 2)
        total = Words(self.tr("{done} of {planned}").format(done=done, planned=planned), "strong", wraps=False)
        grid.addWidget(total, place, 2, Qt.AlignmentFlag.AlignRight)
        sets = max(portion.set for portion in portions)
        for number, portion in enumerate(portions, place + 1):
            label = self._label(portion, sets)
            grid.addWidget(Words(label, "small", wraps=False), number, 0)
            grid.addWidget(DoneBar(portion), number, 1)
            words = self.tr("{done} of {planned}").format(done=portion.done, planned=portion.planned)
            count = Words(words, "small", wraps=False)
            count.setAccessibleName(f"{title}, {label}: {words}")
            grid.addWidget(count, number, 2, Qt.AlignmentFlag.AlignRight)

    def _label(self, portion: Portion, sets: int) -> str:
        parts = [self.tr("Set {n}").format(n=portion.set)] if sets > 1 else []
        if portion.side is not None:
            parts.append(self.tr("left") if portion.side is Side.LEFT else self.tr("right"))
        if (title := self._positions.get((portion.exercise, portion.position or ""))) is not None:
            parts.append(title.lower())
        label = listed(parts) or self.tr("Set {n}").format(n=portion.set)
        return label[:1].upper() + label[1:]
