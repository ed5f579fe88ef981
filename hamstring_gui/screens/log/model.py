"""The log as a list model that asks for a page of sessions when it is needed, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.search import ALL, Filter
from hamstring_gui.screens.log_reader import Asking, LogReader, LogView
from hamstring_gui.screens.session_words import listed, minutes, outcome, short_day, time_words

PAGE = 40
LATER_PAGE = 200
"""How many sessions are asked for when the person scrolls on."""
RECORD = int(Qt.ItemDataRole.UserRole)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Found:
    """The first sessions that a filter lets through, how many there are of them, and how many in the whole log."""

    sessions: Sequence[SessionRecord] = ()
    count: int = 0
    every: int = 0


def find(log: LogView, matching: Filter, every: int | None = None) -> Found:
    """Ask the log for the first page of a filter; `every` is how many sessions it has, where that is known."""
    sessions = log.page(0, PAGE, matching)
    every = log.count() if every is None else every
    if matching == ALL:
        return Found(sessions, every, every)
    # A page that isn't full has been counted by finding it.
    return Found(sessions, len(sessions) if len(sessions) < PAGE else log.count(matching), every)


class LogModel(QAbstractListModel):
    """Sessions, newest first; each row is a SessionRecord in the role RECORD and a sentence as its text.

    `loaded` tells the Found once the first page of what was asked for is there.
    """

    loaded = Signal(object)

    def __init__(self, reader: LogReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asking = Asking(reader, self)
        self._records: list[SessionRecord] = []
        self._ended = True
        self._every: int | None = None
        self.matching = ALL

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many sessions are loaded so far."""
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 (Qt's name)
        """Return whether the log may have more sessions than are loaded or asked for."""
        return not parent.isValid() and not self._ended and not self.asking.waiting

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 (Qt's name)
        """Ask for the next page."""
        if self.canFetchMore(parent):
            offset, matching = len(self._records), self.matching
            self.asking.ask(lambda log: log.page(offset, LATER_PAGE, matching), self._append)

    def _append(self, more: Sequence[SessionRecord] | None) -> None:
        self._ended = more is None or len(more) < LATER_PAGE
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
        """Start again from the newest session; what is loaded stays until the answer is there."""
        self._ask(None)

    def filter(self, matching: Filter) -> None:
        """Show the sessions that a filter lets through; that the log has changed meanwhile, `reload` is told."""
        self.matching = matching
        self._ask(self._every)

    def _ask(self, every: int | None) -> None:
        matching, self._every = self.matching, None
        self.asking.ask(lambda log: find(log, matching, every), self._begin)

    def _begin(self, found: Found | None) -> None:
        self._every = None if found is None else found.every
        found = found or Found()
        self.beginResetModel()
        self._records, self._ended = list(found.sessions), len(found.sessions) < PAGE
        self.endResetModel()
        self.loaded.emit(found)

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
    return listed(parts)
