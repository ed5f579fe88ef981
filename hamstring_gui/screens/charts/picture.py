"""What all pictures of the log share: spots that tell their words when pointed at, by mouse or by keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstring_gui.screens.accessible import Accessible, Part, Spot, suit_parts
from hamstring_gui.screens.direction import is_mirrored
from hamstring_gui.screens.style import theme_of
from hamstring_gui.screens.theme import Theme


@dataclass(frozen=True)
class Numbers:
    """A picture's numbers as a table."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Picture(QWidget, Accessible):
    """A painted picture; `pointed` tells the words of the spot under the pointer or the keys, or nothing."""

    pointed = Signal(str)
    pressed = Signal(int)
    """A spot was clicked, or Enter or Space pressed on it: its place among the spots."""
    ROLE = QAccessible.Role.Chart
    LINES = 9.0
    """Its height in lines of text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = -1
        self._parts: list[Part] = []
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def spots(self) -> Sequence[Spot]:
        """Return the spots, in the order in which the arrow keys visit them."""
        raise NotImplementedError

    def parts(self) -> Sequence[Spot]:
        """Return what a screen reader finds in the picture beside its name; its numbers are a table besides."""
        return ()

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint the picture."""
        raise NotImplementedError

    def numbers(self) -> Numbers:
        """Return what the picture shows, as a table."""
        raise NotImplementedError

    def small_font(self) -> QFont:
        """Return the font of labels in the picture."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.82)
        return font

    def line(self) -> float:
        """Return the height of a line of text."""
        return float(self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        """Return a size that grows with the type."""
        return QSize(round(self.line() * 20), round(self.line() * self.LINES))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (a still picture: all of it is painted)
        """Paint the picture, and a frame round the spot that the keys are on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self)
        painter.save()
        self.paint(painter, theme)
        painter.restore()
        spots = self.spots()
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, 2))
            rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            if 0 <= self._at < len(spots):
                rect = spots[self._at].rect.adjusted(-3, -3, 3, 3)
                painter.setPen(QPen(theme.text, 2))
            painter.drawRoundedRect(rect, 4, 4)
        self._suit_parts_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Have parts even where the page must be scrolled to the picture."""
        self._suit_parts_soon()
        super().showEvent(event)

    def _suit_parts_soon(self) -> None:
        """Have parts once it isn't being painted or laid out any more, where somebody may ask for them."""
        if QAccessible.isActive():
            QTimer.singleShot(0, self, self.suit_parts)

    def suit_parts(self) -> None:
        """Have a part for each that a screen reader finds."""
        suit_parts(self._parts, self, self.parts())

    def _point(self, place: int) -> None:
        spots = self.spots()
        self._at = place if 0 <= place < len(spots) else -1
        words = spots[self._at].words if self._at >= 0 else ""
        self.setAccessibleDescription(words)
        self.pointed.emit(words)
        self.update()

    def _spot_at(self, point: QPointF) -> int:
        return next((place for place, spot in enumerate(self.spots()) if spot.rect.contains(point)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the words of the spot under the pointer."""
        place = self._spot_at(event.position())
        if place != self._at:
            self._point(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the spot under the pointer."""
        place = self._spot_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and place >= 0:
            self._point(place)
            self.pressed.emit(place)
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Fall silent when the pointer has gone."""
        if not self.hasFocus():
            self._point(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the newest spot."""
        if self._at < 0 and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._point(len(self.spots()) - 1)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from spot to spot."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at >= 0:
            self.pressed.emit(self._at)
            return
        last = len(self.spots()) - 1
        back, on = Qt.Key.Key_Left, Qt.Key.Key_Right
        if is_mirrored(self):
            back, on = on, back
        steps = {
            back: max(0, self._at - 1),
            on: min(last, self._at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = steps.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
        else:
            self._point(place)
