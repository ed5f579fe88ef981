"""The log as a list model that asks for a page of sessions when it is needed, however many there are."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.search import ALL
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.session_words import minutes, outcome, short_day, time_words

PAGE = 40
RECORD = int(Qt.ItemDataRole.UserRole)

Index = QModelIndex | QPersistentModelIndex


class LogModel(QAbstractListModel):
    """Sessions, newest first; each row is a SessionRecord in the role RECORD and a sentence as its text."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._records: list[SessionRecord] = []
        self._ended = False
        self.matching = ALL

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many sessions are loaded so far."""
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 (Qt's name)
        """Return whether the log may have more sessions than are loaded."""
        return not parent.isValid() and not self._ended

    def fetchMore(self, parent: Index) -> None:  # noqa: N802, ARG002 (Qt's name; a list has no parents)
        """Load the next page."""
        more = self._services.sessions(len(self._records), PAGE, self.matching)
        self._ended = len(more) < PAGE
        if more:
            self.beginInsertRows(QModelIndex(), len(self._records), len(self._records) + len(more) - 1)
            self._records.extend(more)
            self.endInsertRows()

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the record, or its words."""
        if not index.isValid():
            return None
        record = self._records[index.row()]
        if role == RECORD:
            return record
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row_words(record, QLocale())
        return None

    def record(self, row: int) -> SessionRecord:
        """Return the session in a row."""
        return self._records[row]

    def row_of(self, uuid: str) -> int:
        """Return the row of a session among those loaded, or -1."""
        return next((row for row, record in enumerate(self._records) if record.uuid == uuid), -1)

    def reload(self) -> None:
        """Start again from the newest session."""
        self.beginResetModel()
        self._records, self._ended = [], False
        self.endResetModel()
        self.fetchMore(QModelIndex())

    def replace_record(self, record: SessionRecord) -> None:
        """Show a session as it was changed."""
        row = self.row_of(record.uuid)
        if row >= 0:
            self._records[row] = record
            self.dataChanged.emit(self.index(row), self.index(row))


def row_words(record: SessionRecord, locale: QLocale) -> str:
    """Return a session in one line: day, time, how it ended, how long."""
    parts = (
        short_day(record.day, locale),
        time_words(record.started, locale),
        outcome(record).word,
        minutes(record.active_seconds),
    )
    return ", ".join(parts)
