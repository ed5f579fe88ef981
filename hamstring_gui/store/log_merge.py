"""Bringing entries into a log: by uuid, the one changed later holds; twice, and in any order, gives the same."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from . import log_entry
from .log_entry import COLUMNS, Entry, checksum
from .log_schema import version_of

_VALUES = ", ".join("?" for _ in COLUMNS)
_SET = ", ".join(f"{column} = excluded.{column}" for column in COLUMNS if column != "uuid")
_PUT = f"INSERT INTO session ({', '.join(COLUMNS)}) VALUES ({_VALUES}) ON CONFLICT (uuid) DO UPDATE SET {_SET}"
# Two changes in the same microsecond: the text decides, so that the order of merging doesn't.
_PUT_IF_LATER = f"{_PUT} WHERE (excluded.changed, excluded.record) > (session.changed, session.record)"


@dataclass(frozen=True)
class Merged:
    """What merging did to a log, in sessions."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0

    @property
    def total(self) -> int:
        """Return how many sessions were looked at."""
        return self.added + self.updated + self.unchanged


def put(connection: sqlite3.Connection, entry: Entry) -> None:
    """Write an entry, whatever was there."""
    connection.execute(_PUT, entry.row)


def merge(connection: sqlite3.Connection, entries: Iterable[Entry]) -> Merged:
    """Write those entries that are new or changed later than what is there."""
    added = updated = unchanged = 0
    for entry in entries:
        there = connection.execute("SELECT 1 FROM session WHERE uuid = ?", (entry.record.uuid,)).fetchone()
        if connection.execute(_PUT_IF_LATER, entry.row).rowcount < 1:
            unchanged += 1
        elif there:
            updated += 1
        else:
            added += 1
    return Merged(added, updated, unchanged)


def entries_of(connection: sqlite3.Connection) -> Iterator[Entry]:
    """List the entries of a log of any version, deleted ones too; what is damaged is left out.

    Raises sqlite3.Error where the file itself can't be read any further.
    """
    # The first version kept these two beside the text, not in it.
    beside = "deleted, decided" if version_of(connection) == 1 else "0, 0"
    for text, sum_, deleted, decided in connection.execute(f"SELECT record, checksum, {beside} FROM session"):
        if (entry := readable(text, sum_)) is not None:
            yield replace(entry, deleted=entry.deleted or bool(deleted), decided=entry.decided or bool(decided))


def readable(text: object, sum_: object) -> Entry | None:
    """Return the entry in a row, or None when its checksum doesn't fit or it is no entry."""
    if not isinstance(text, str) or checksum(text) != sum_:
        return None
    try:
        return log_entry.loads(text)
    except ValueError:
        return None
