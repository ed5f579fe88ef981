"""A row that goes on below where it finds no room: for words whose length depends on the language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class WrappingRow(QLayout):
    """Widgets beside each other, each as wide as it likes; `gap` and `margin` are pixels at unit 1."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, margin: int = 0) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        if parent is not None:
            parent.setLayout(self)
        self._gap, self._margin = gap, margin
        self.scale_to(1.0)

    def scale_to(self, unit: float) -> None:
        """Take the gaps of a unit."""
        self.setSpacing(round(self._gap * unit))
        margin = round(self._margin * unit)
        self.setContentsMargins(margin, margin, margin, margin)

    def addItem(self, item: QLayoutItem) -> None:
        """Put something at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than there is need for."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the rows are in that width."""
        return max((rect.bottom() + 1 for _, rect in self._places(width)), default=0) + self.contentsMargins().bottom()

    def sizeHint(self) -> QSize:
        """Return the size of a single row."""
        sizes, margins = [item.sizeHint() for item in self._shown()], self.contentsMargins()
        wide = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        high = max((size.height() for size in sizes), default=0)
        return QSize(wide + margins.left() + margins.right(), high + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """Return the size of the largest thing."""
        margins, size = self.contentsMargins(), QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        """Lay all out within a rectangle, from the side from which the language is read."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item, place in self._places(rect.width()):
            left = rect.width() - place.right() - 1 if mirrored else place.left()
            item.setGeometry(QRect(rect.topLeft() + QPoint(left, place.top()), place.size()))

    def _shown(self) -> Iterator[QLayoutItem]:
        return (item for item in self._items if not item.isEmpty())

    def _places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        margins, top = self.contentsMargins(), self.contentsMargins().top()
        for row in self._rows(width - margins.left() - margins.right()):
            left, high = margins.left(), max(size.height() for _, size in row)
            for item, size in row:
                yield item, QRect(QPoint(left, top + (high - size.height()) // 2), size)
                left += size.width() + self.spacing()
            top += high + self.spacing()

    def _rows(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """Give the things of each row, with their sizes, in so much room."""
        row: list[tuple[QLayoutItem, QSize]] = []
        left = width
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(size.width(), width))
            if row and size.width() > left:
                yield row
                row, left = [], width
            row.append((item, size))
            left -= size.width() + self.spacing()
        if row:
            yield row
