"""Places of the painted picture that act as buttons: alone, and the eleven scores as one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from hamstring_gui.screens.controls.roving import Roving
from hamstring_gui.screens.theme import TARGET, Theme

from .words import StageWords


class Spot(QAbstractButton):
    """A place of the painted picture that acts as a button; it paints nothing but a frame when it has the focus."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def place(self, rect: QRectF) -> None:
        """Cover a place, and at least what a finger needs."""
        least = QRectF(0, 0, max(rect.width(), TARGET), max(rect.height(), TARGET))
        least.moveCenter(rect.center())
        self.setGeometry(least.toAlignedRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is to be seen."""
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.text, 3.0))
        rect = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        round_end = min(rect.width(), rect.height()) / 2  # as round as what is painted below: discs and pills
        painter.drawRoundedRect(rect, round_end, round_end)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus is gone."""
        super().focusOutEvent(event)
        self.update()


class ScoreSpots(QObject):
    """The scores 0 to 10: one stop of the Tab key."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, words: StageWords, over: QWidget) -> None:
        super().__init__(over)
        self.spots = tuple(Spot(theme, over) for _ in range(11))
        for score, spot in enumerate(self.spots):
            spot.setAccessibleName(words.tight_score.format(score=score))
            spot.clicked.connect(lambda _checked=False, score=score: self._choose(score))
        self._roving = Roving(self.spots, Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.NoFocus, self)

    @property
    def are_visible(self) -> bool:
        """Return whether they can be pressed."""
        return self.spots[0].isVisible()

    def set_visible(self, visible: bool) -> None:
        """Show them, or hide them."""
        for spot in self.spots:
            spot.setVisible(visible)

    def place(self, places: Sequence[QRectF]) -> None:
        """Put each in its place."""
        for spot, rect in zip(self.spots, places, strict=True):
            spot.place(rect)

    def _choose(self, score: int) -> None:
        self._roving.let_in(score)
        self.chosen.emit(score)
