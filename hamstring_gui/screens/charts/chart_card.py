"""A picture of the log in its card: title, what it says in words, the picture, and its numbers as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from hamstring_gui.screens.charts.picture import Numbers, Picture
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.spacing import Row
from hamstring_gui.screens.wrapping import WrappingRow

MOST_LINES = 10


class NumbersTable(QTableWidget):
    """A picture's numbers; all of them can be copied, for a spreadsheet."""

    def __init__(self, numbers: Numbers, name: str, parent: QWidget | None = None) -> None:
        super().__init__(len(numbers.rows), len(numbers.headings), parent)
        self._numbers = numbers
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(numbers.headings))
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for place, row in enumerate(numbers.rows):
            for column, text in enumerate(row):
                self.setItem(place, column, QTableWidgetItem(text))
        self.setTabKeyNavigation(False)
        lines = min(MOST_LINES, len(numbers.rows) + 1)
        self.setFixedHeight(round(self.fontMetrics().height() * 1.9 * lines) + 4)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy_all)

    def copy_all(self) -> None:
        """Copy all rows, their cells divided by tabs."""
        rows = (self._numbers.headings, *self._numbers.rows)
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))


class ChartCard(Card):
    """Shows a picture; a line at the card's lower edge tells what is pointed at."""

    def __init__(self, title: str, words: str, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__("card", 8, parent)
        self._picture = picture
        self._table: NumbersTable | None = None
        self.head = Row(None, 12)
        self._title = Words(title, "heading")
        self.head.addWidget(self._title, 1)
        self.numbers = Button(self.tr("Numbers"), look="quiet")
        self.numbers.setCheckable(True)
        self.numbers.toggled.connect(self._show_or_hide)
        self.ways = WrappingRow(None, 12)
        self.ways.addWidget(self.numbers)
        self.head.addLayout(self.ways)
        self.column.addLayout(self.head)
        if words:
            self.column.addWidget(Words(words, "small"))
        self.column.addWidget(picture)
        # In the margin: it takes no room while nothing is pointed at, and nothing jumps while the pointer wanders.
        self._pointed = Words("", "small", wraps=False, parent=self)
        picture.pointed.connect(self._pointed.setText)
        self.show_title(title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line at the lower edge."""
        super().resizeEvent(event)
        around, high = self.column.contentsMargins(), self._pointed.sizeHint().height()
        top = self.height() - (around.bottom() + high) // 2
        self._pointed.setGeometry(around.left(), top, self.width() - around.left() - around.right(), high)

    def show_title(self, title: str) -> None:
        """Show a title; the picture is another one from now on, and its numbers are read anew."""
        self._title.setText(title)
        self.numbers.setAccessibleName(self.tr("Numbers of {title}").format(title=title))
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
            self._table = None
            self._show_or_hide()

    def _show_or_hide(self) -> None:
        if self._table is None and self.numbers.isChecked():
            self._table = NumbersTable(self._picture.numbers(), self.numbers.accessibleName())
            self.column.addWidget(self._table)
        if self._table is not None:
            self._table.setVisible(self.numbers.isChecked())
