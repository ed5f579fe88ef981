"""The backups of the log, a row each: when it was made, why, how many sessions it has, how large it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from hamstring_gui.screens.log_keeper import KeptCopy

MOST_LINES = 9


class BackupTable(QTableWidget):
    """Shows backups, newest first; `chosen` tells that another one is."""

    chosen = Signal()

    def __init__(self, copies: Sequence[KeptCopy], parent: QWidget | None = None) -> None:
        super().__init__(len(copies), 4, parent)
        self._copies = tuple(copies)
        self.setAccessibleName(self.tr("Backups, newest first"))
        self.setHorizontalHeaderLabels([self.tr("Made"), self.tr("Why"), self.tr("Sessions"), self.tr("Size")])
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        for row, copy in enumerate(self._copies):
            for column, text in enumerate(self.words(copy)):
                item = QTableWidgetItem(text)
                if column > 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        lines = min(MOST_LINES, len(copies) + 1)
        self.setFixedHeight(round(self.fontMetrics().height() * 1.9 * lines) + 4)
        self.selectRow(0)
        self.itemSelectionChanged.connect(self.chosen)

    @property
    def path(self) -> Path | None:
        """Return the file of the backup that is chosen."""
        row = self.currentRow()
        return self._copies[row].path if 0 <= row < len(self._copies) else None

    def words(self, copy: KeptCopy) -> tuple[str, str, str, str]:
        """Return what a row says."""
        locale = QLocale()
        made = QDateTime.fromSecsSinceEpoch(round(copy.made.timestamp()))
        why = {
            "": self.tr("That day"),
            "migration": self.tr("Before an update"),
            "restore": self.tr("Before restoring"),
            "import": self.tr("Before bringing in"),
            "joining": self.tr("Before joining logs"),
        }
        return (
            locale.toString(made, QLocale.FormatType.ShortFormat),
            why.get(copy.before, copy.before),
            self.tr("can't be read") if copy.sessions is None else locale.toString(copy.sessions),
            locale.formattedDataSize(copy.size),
        )
