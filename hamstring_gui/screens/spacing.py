"""Sizes that grow with the window, and rows that become columns where it is narrow: a page fits every screen."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from hamstring_gui.screens.fonts import page_font
from hamstring_gui.screens.handed_down import IS_NARROW, handed_down, unit_of
from hamstring_gui.screens.wrapping import WrappingRow

GRAIN = 0.1
SMALLEST, LARGEST = 1.0, 2.2
NARROW = 40.0
"""A window of less than so many lines' heights of width is narrow: 800 pixels, with letters of the usual size."""

LARGE = 10
"""So large a margin is halved there."""


def unit_for(width: int, height: int) -> float:
    """Return how much larger than on a small laptop everything is, for a window of that size; in steps."""
    room = min(width / 1280.0, height / 800.0)
    grown = float(max(room, 0.01) ** 0.75)
    return min(LARGEST, max(SMALLEST, round(grown / GRAIN) * GRAIN))


def is_narrow(width: int) -> bool:
    """Return whether a window of that width has no room for much beside each other."""
    return width < NARROW * QFontMetricsF(page_font("body")).height()


class Spaced(QBoxLayout):
    """A row or column; `gap` and `margins` (left, top, right, bottom) are pixels at unit 1."""

    def __init__(
        self,
        direction: QBoxLayout.Direction,
        parent: QWidget | None = None,
        gap: int = 8,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
    ) -> None:
        super().__init__(direction)
        if parent is not None:
            parent.setLayout(self)
        self._gap, self._margins = gap, margins
        self.scale_to(1.0)

    def scale_to(self, unit: float, narrow: bool = False) -> None:
        """Take the gaps of a unit; where it is narrow, large margins are half as large."""
        self.setSpacing(round(self._gap * unit))
        halved = (margin / 2 if narrow and margin >= LARGE else margin for margin in self._margins)
        self.setContentsMargins(*(round(margin * unit) for margin in halved))


class Column(Spaced):
    """One below the other."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
    ) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom, parent, gap, margins)


class Row(Spaced):
    """One beside the other."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
    ) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parent, gap, margins)


class Beside(Row):
    """One beside the other, but where it is narrow one below the other."""

    def scale_to(self, unit: float, narrow: bool = False) -> None:
        """Take the gaps and the direction."""
        super().scale_to(unit, narrow)
        self.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)


class Folding:
    """A widget that lays itself out in another way where it is narrow."""

    def fold(self, narrow: bool) -> None:
        """Lay out for a window that is narrow, or isn't."""
        raise NotImplementedError


class Scaled:
    """A widget that has more to scale than its rows and columns."""

    def scale_to(self, unit: float) -> None:
        """Take the sizes of a unit."""
        raise NotImplementedError


def scale(widget: QWidget, unit: float, narrow: bool = False) -> None:
    """Give all that is in a widget the sizes of a unit, and the shape for a window that is narrow or isn't."""
    own = widget.layout()
    for layout in (*([own] if own is not None else []), *widget.findChildren(QLayout)):
        if isinstance(layout, Spaced):
            layout.scale_to(unit, narrow)
        elif isinstance(layout, WrappingRow):
            layout.scale_to(unit)
    for child in (widget, *widget.findChildren(QWidget)):
        if isinstance(child, Folding):
            child.fold(narrow)
        if isinstance(child, Scaled):
            child.scale_to(unit)


def fit(widget: QWidget) -> None:
    """Give a widget that was put into the window later the sizes that all the others have."""
    scale(widget, unit_of(widget), bool(handed_down(widget, IS_NARROW)))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
