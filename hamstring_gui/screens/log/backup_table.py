"""The backups of the log, a row each: when it was made, why, how many sessions it has, how large it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from hamstring_gui.screens.log_keeper import KeptCopy
from hamstring_gui.screens.session_words import short_day, time_words
from hamstring_gui.screens.spacing import Scaled

MOST_LINES = 8
ROW = 1.7
"""Height of a row, in lines of text."""


class BackupTable(QTableWidget, Scaled):
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
        self.scale_to(1.0)
        self.selectRow(0)
        self.itemSelectionChanged.connect(self.chosen)

    def scale_to(self, unit: float) -> None:  # noqa: ARG002 (the type says the size)
        """Be as high as the rows, or as so many of them."""
        high = round(self.fontMetrics().height() * ROW)
        self.verticalHeader().setDefaultSectionSize(high)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + high * min(MOST_LINES, len(self._copies)) + 2 * self.frameWidth())

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
