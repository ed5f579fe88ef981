"""What can be pressed on the stage: the strip of controls, and places in the picture that act as buttons."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from hamstring_gui.screens.fonts import REGULAR, SEMIBOLD, font_with_capitals
from hamstring_gui.screens.theme import TARGET, Theme, mixed

from .button_face import paint_pill
from .keys import Intent
from .words import ENGLISH, StageWords

SHOWN = (
    Intent.PREVIOUS_PHASE, Intent.GO_ON, Intent.NEXT_PHASE, Intent.FASTER, Intent.SLOWER, Intent.HELP, Intent.STOP,
    Intent.PAIN,
)  # fmt: skip
GAP = 8.0
LEAST_CAPITALS = 11.0


class StageButton(QAbstractButton):
    """One button of the strip."""

    def __init__(self, text: str, theme: Theme, pain: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.capitals = LEAST_CAPITALS
        self._pain = pain
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
        fill, ink = (theme.pain, theme.on_pain) if self._pain else (theme.card, theme.text)
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
        self.buttons = {
            intent: StageButton(getattr(words, f"do_{intent.value}"), theme, intent is Intent.PAIN, self)
            for intent in SHOWN
        }
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every part where it belongs at the new size."""
        super().resizeEvent(event)
        spread(self.buttons.values(), QRectF(self.rect()).adjusted(self.margin, 0, -self.margin, 0))


def spread(buttons: Iterable[StageButton], room: QRectF) -> None:
    """Put buttons beside each other, as wide as there is room."""
    made = list(buttons)
    wide = (room.width() - GAP * (len(made) - 1)) / len(made)
    for place, button in enumerate(made):
        button.capitals = max(LEAST_CAPITALS, room.height() * 0.24)
        rect = QRectF(room.left() + place * (wide + GAP), room.top(), wide, room.height())
        button.setGeometry(rect.toRect())


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
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 10.0, 10.0)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus is gone."""
        super().focusOutEvent(event)
        self.update()


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
        columns = 2
        rows = -(-len(self._rows) // columns)
        high, wide = self.height() / (rows + 0.6), self.width() / columns
        capitals = min(high * 0.42, self.width() / 62)
        for place, (keys, what) in enumerate(self._rows):
            x = wide * (place // rows) + wide * 0.06
            y = high * (place % rows + 1) + high * 0.1
            painter.setFont(font_with_capitals(capitals, SEMIBOLD))
            painter.setPen(self.theme.text)
            painter.drawText(QRectF(x, y - high, wide * 0.4, high), Qt.AlignmentFlag.AlignVCenter, keys)
            painter.setFont(font_with_capitals(capitals, REGULAR))
            painter.drawText(QRectF(x + wide * 0.4, y - high, wide * 0.54, high), Qt.AlignmentFlag.AlignVCenter, what)
        painter.end()
