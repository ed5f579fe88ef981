"""The strip of controls that comes with the pointer, and the bar of keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from hamstring_gui.screens.direction import placed
from hamstring_gui.screens.fonts import REGULAR, SEMIBOLD, font_with_capitals
from hamstring_gui.screens.theme import TARGET, Theme, mixed

from .button_face import paint_pill
from .keys import Intent
from .words import ENGLISH, StageWords

SHOWN = (
    Intent.PREVIOUS_PHASE, Intent.GO_ON, Intent.NEXT_PHASE, Intent.FASTER, Intent.SLOWER, Intent.HELP, Intent.STOP,
)  # fmt: skip
"""Stopping for pain isn't among them: it is there all the time."""
GAP = 8.0
LEAST_CAPITALS = 11.0


class StageButton(QAbstractButton):
    """One button of the strip."""

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.capitals = LEAST_CAPITALS
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return at least what a finger needs."""
        return QSize(TARGET, TARGET)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is to be seen."""
        theme = self.theme
        fill, ink = theme.card, theme.text
        if self.isDown() or self.underMouse():
            fill = mixed(fill, ink, 0.14)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        edge = theme.accent if self.hasFocus() else theme.card_border
        paint_pill(painter, rect, self.text(), fill, ink, capitals=self.capitals, edge=edge)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to rest."""
        super().leaveEvent(event)
        self.update()


class Controls(QWidget):
    """The strip of buttons that comes with any movement of the pointer."""

    asked = Signal(object)
    """An Intent."""

    def __init__(self, theme: Theme, words: StageWords = ENGLISH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.buttons = {intent: StageButton(getattr(words, f"do_{intent.value}"), theme, self) for intent in SHOWN}
        self.theme = theme
        self.margin = 0.0
        for intent, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, intent=intent: self.asked.emit(intent))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        for button in self.buttons.values():
            button.theme = theme
        self.update()

    def set_paused(self, paused: bool) -> None:
        """Say on the button what it would do."""
        button = self.buttons[Intent.GO_ON]
        button.setText(self._words.do_resume if paused else self._words.do_go_on)
        button.setAccessibleName(button.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover the words behind, which would be seen in pieces between the buttons."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.ground)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every part where it belongs at the new size."""
        super().resizeEvent(event)
        inset = max(0.0, min(GAP / 2, (self.height() - TARGET) / 2))
        self._spread(QRectF(self.rect()).adjusted(self.margin, inset, -self.margin, -inset))

    def _spread(self, room: QRectF) -> None:
        """Put the buttons beside each other, as wide as there is room."""
        made = list(self.buttons.values())
        wide = (room.width() - GAP * (len(made) - 1)) / len(made)
        for place, button in enumerate(made):
            button.capitals = max(LEAST_CAPITALS, room.height() * 0.24)
            rect = QRectF(room.left() + place * (wide + GAP), room.top(), wide, room.height())
            button.setGeometry(placed(rect, self).toRect())


class KeyBar(QWidget):
    """The keys and what they do, on demand."""

    def __init__(self, theme: Theme, words: StageWords = ENGLISH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows = words.keys
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName("; ".join(f"{keys}: {what}" for keys, what in self._rows))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is to be seen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.card)
        painter.setPen(self.theme.text)
        half = -(-len(self._rows) // 2)
        high, wide = self.height() / (half + 0.6), self.width() / 2
        columns = (self._rows[:half], self._rows[half:])
        capitals = min(high * 0.42, self.width() / 62)
        capitals *= min(1.0, *(wide * 0.9 / sum(_widths(rows, capitals)) for rows in columns))
        for column, rows in enumerate(columns):
            behind, _ = _widths(rows, capitals)
            for place, (keys, what) in enumerate(rows):
                line = QRectF(wide * (column + 0.06), high * (place + 0.1), wide * 0.94, high)
                painter.setFont(font_with_capitals(capitals, SEMIBOLD))
                self._put(painter, line, keys)
                painter.setFont(font_with_capitals(capitals, REGULAR))
                self._put(painter, line.adjusted(behind, 0.0, 0.0, 0.0), what)
        painter.end()

    def _put(self, painter: QPainter, rect: QRectF, text: str) -> None:
        painter.drawText(placed(rect, self), Qt.AlignmentFlag.AlignVCenter, text)


def _widths(rows: Iterable[tuple[str, str]], capitals: float) -> tuple[float, float]:
    """Return how wide the keys of a column are, with a gap behind, and what they do."""
    keys, deeds = zip(*rows, strict=True)
    bold, plain = (QFontMetricsF(font_with_capitals(capitals, weight)) for weight in (SEMIBOLD, REGULAR))
    return max(map(bold.horizontalAdvance, keys)) + capitals * 2, max(map(plain.horizontalAdvance, deeds))
