"""The backups of the log, a row each: when it was made, why, how many sessions it has, how large it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem, QWidget

from hamstring_gui.screens.log_keeper import KeptCopy
from hamstring_gui.screens.session_words import short_day, time_words

MOST_LINES = 8


class BackupTable(QTableWidget):
    """Shows backups, newest first; `chosen` tells that another one is."""

    chosen = Signal()

    def __init__(self, copies: Sequence[KeptCopy], parent: QWidget | None = None) -> None:
        super().__init__(len(copies), 4, parent)
        self._copies = tuple(copies)
        self.setProperty("look", "choice")
        self.setShowGrid(False)
        self.setAccessibleName(self.tr("Backups, newest first"))
        self.setHorizontalHeaderLabels([self.tr("Made"), self.tr("Why"), self.tr("Sessions"), self.tr("Size")])
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for row, copy in enumerate(self._copies):
            for column, text in enumerate(self.words(copy)):
                item = QTableWidgetItem(text)
                self.setItem(row, column, item)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Not `selectRow`: from right to left that selects none.
        self.setCurrentCell(0, 0)
        self.itemSelectionChanged.connect(self.chosen)

    def sizeHint(self) -> QSize:
        """Return a height at which each of a few rows is seen whole, and of many the first ones."""
        least, seen = self.verticalHeader().minimumSectionSize(), min(MOST_LINES, len(self._copies))
        rows = sum(max(least, self.sizeHintForRow(row)) for row in range(seen))
        high = self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), high)

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    @property
    def path(self) -> Path | None:
        """Return the file of the backup that is chosen."""
        row = self.currentRow()
        return self._copies[row].path if 0 <= row < len(self._copies) else None

    def words(self, copy: KeptCopy) -> tuple[str, str, str, str]:
        """Return what a row says."""
        locale = QLocale()
        why = {
            "": self.tr("For the day"),
            "migration": self.tr("Before an update"),
            "restore": self.tr("Before restoring"),
            "import": self.tr("Before importing"),
            "joining": self.tr("Before joining logs"),
        }
        return (
            f"{short_day(copy.made.date(), locale)}, {time_words(copy.made, locale)}",
            why.get(copy.before, copy.before),
            self.tr("can't be read") if copy.sessions is None else locale.toString(copy.sessions),
            locale.formattedDataSize(copy.size, 0 if copy.size < 2**20 else 1),
        )
