"""What a screen reader is told of painted views: what they are, what they show now, and their parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QProgressBar, QWidget


class Accessible:
    """A painted widget that a screen reader takes for what it is; mixed into a QWidget, which has the name."""

    ROLE = QAccessible.Role.Graphic

    def told(self) -> str:
        """Return what it shows at the moment it is asked; empty for the widget's own description."""
        return ""


class Face(QAccessibleWidget):
    """How a painted widget looks to a screen reader; Qt owns it, and deletes it with its widget."""

    def __init__(self, widget: QWidget, shown: Accessible) -> None:
        super().__init__(widget, shown.ROLE)
        self._shown = shown

    def text(self, kind: QAccessible.Text) -> str:
        """Return name or description; the description is what it shows now."""
        told = self._shown.told() if kind is QAccessible.Text.Description else ""
        return told or super().text(kind)


def face_of(_key: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the face of a painted widget, None for all others; for `QAccessible.installFactory`."""
    if isinstance(thing, QWidget) and isinstance(thing, Accessible):
        return Face(thing, thing)
    return None


@dataclass(frozen=True)
class Spot:
    """A place in a picture, in pixels, and what is to be said about it."""

    rect: QRectF
    words: str


class Part(QWidget, Accessible):
    """A part of a picture, such as a day; it paints nothing, takes neither pointer nor focus, and has words as name."""

    ROLE = QAccessible.Role.ListItem

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_spot(self, spot: Spot) -> None:
        """Be the part at a place."""
        self.setGeometry(spot.rect.toAlignedRect())
        self.setAccessibleName(spot.words)
        self.show()


def suit_parts(parts: list[Part], picture: QWidget, spots: Sequence[Spot]) -> None:
    """Make as many parts as there are spots, each in its place."""
    while len(parts) > len(spots):
        parts.pop().deleteLater()
    while len(parts) < len(spots):
        parts.append(Part(picture))
    for part, spot in zip(parts, spots, strict=True):
        part.show_spot(spot)


class Level(QProgressBar):
    """A level of 0 to 100 percent that a screen reader reads when it is asked to; whoever derives from it paints it."""

    def show_level(self, percent: float, words: str) -> None:
        """Take a level, and what belongs to it in words; a widget's value can't be answered from Python in another way.

        `setValue` would tell of each step, and the reader would speak without end; putting the range elsewhere for
        a moment brings the value along in silence.
        """
        level = round(percent)
        if QAccessible.isActive() and level != self.value():
            self.setRange(level + 1, level + 1)
            self.setRange(0, 100)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
