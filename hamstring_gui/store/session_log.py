"""The session log: one SQLite row for each session, on disk before anything else happens."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from hamstring_gui.practice.record import Ending, LogUnavailableError, SessionRecord

from . import record_json
from .paths import made

SCHEMA = """
CREATE TABLE session (
    uuid TEXT PRIMARY KEY NOT NULL,
    day TEXT NOT NULL,          -- the local date of the start, as it was then and there
    started REAL NOT NULL,      -- seconds since 1970 in UTC, for the order alone
    routine TEXT NOT NULL,
    ending TEXT NOT NULL,
    rehearsal INTEGER NOT NULL,
    decided INTEGER NOT NULL,   -- whether an interrupted one is to stay as it is
    deleted INTEGER NOT NULL,
    record TEXT NOT NULL,       -- the whole of it, as JSON
    checksum TEXT NOT NULL      -- of `record`: SQLite's own check misses most flipped bits
) WITHOUT ROWID;
CREATE INDEX session_by_start ON session (deleted, started DESC, uuid);
CREATE INDEX session_by_day ON session (deleted, day);
CREATE INDEX session_interrupted ON session (ending, decided, deleted, started DESC);
"""
VERSION = 1
DISK_FULL = "The disk is full, so this session is kept in memory for now. Free some space, and it will be saved."
READ_ONLY = "The session log can't be written ({why}), so this session is kept in memory for now."

Result = TypeVar("Result")


def checksum(text: str) -> str:
    """Return the checksum of a record's text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


class SessionLog:
    """The sessions of one person; safe to use from the window's thread and from one that writes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self.notices: tuple[str, ...] = ()

    def save(self, record: SessionRecord) -> None:
        """Write a session's row, new or changed; once this returns it is on disk.

        Raises LogUnavailableError.
        """
        text = record_json.dumps(record)
        row = (
            record.uuid,
            record.day.isoformat(),
            record.started.timestamp(),
            record.routine,
            record.ending.value,
            record.rehearsal,
            text,
            checksum(text),
        )
        self._change(
            "INSERT INTO session (uuid, day, started, routine, ending, rehearsal, decided, deleted, record, checksum)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, 0, ?7, ?8)"
            " ON CONFLICT (uuid) DO UPDATE SET day=?2, started=?3, routine=?4, ending=?5, rehearsal=?6, record=?7,"
            " checksum=?8",
            row,
        )

    def get(self, uuid: str) -> SessionRecord | None:
        """Return one session, or None."""
        return next(iter(self._records("WHERE uuid = ? AND deleted = 0", (uuid,))), None)

    def page(self, offset: int, limit: int) -> tuple[SessionRecord, ...]:
        """Return sessions, newest first."""
        return self._records("WHERE deleted = 0 ORDER BY started DESC, uuid LIMIT ? OFFSET ?", (limit, offset))

    def between(self, first: date, last: date) -> tuple[SessionRecord, ...]:
        """Return the sessions of the days from `first` to `last`, oldest first."""
        days = (first.isoformat(), last.isoformat())
        return self._records("WHERE deleted = 0 AND day BETWEEN ? AND ? ORDER BY started, uuid", days)

    def count(self) -> int:
        """Return how many sessions there are."""
        return int(self._rows("SELECT count(*) FROM session WHERE deleted = 0")[0][0]) if self._there() else 0

    def counted_days(self) -> tuple[date, ...]:
        """Return the day of every session that counts towards the weekly goal, oldest first."""
        query = "SELECT day FROM session WHERE deleted = 0 AND ending = ? AND rehearsal = 0 ORDER BY day"
        return tuple(date.fromisoformat(day) for (day,) in self._rows(query, (Ending.COMPLETED.value,)))

    def interrupted(self) -> SessionRecord | None:
        """Return the newest session that was cut off and not yet decided about, or None."""
        where = "WHERE ending = ? AND decided = 0 AND deleted = 0 AND rehearsal = 0 ORDER BY started DESC LIMIT 1"
        return next(iter(self._records(where, (Ending.INTERRUPTED.value,))), None)

    def keep_as_partial(self, uuid: str) -> None:
        """Decide that an interrupted session stays as it is, and every older one with it.

        Raises LogUnavailableError.
        """
        older = "started <= (SELECT started FROM session WHERE uuid = ?)"
        self._change(f"UPDATE session SET decided = 1 WHERE ending = 'interrupted' AND {older}", (uuid,))

    def delete(self, uuid: str) -> None:
        """Take a session out of the log; the row stays, for `restore`.

        Raises LogUnavailableError.
        """
        self._change("UPDATE session SET deleted = 1 WHERE uuid = ?", (uuid,))

    def restore(self, uuid: str) -> None:
        """Bring a deleted session back.

        Raises LogUnavailableError.
        """
        self._change("UPDATE session SET deleted = 0 WHERE uuid = ?", (uuid,))

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _there(self) -> bool:
        """Return whether there is a log at all: reading never makes one."""
        return self._connection is not None or self._path.exists()

    def _records(self, where: str, values: tuple[object, ...]) -> tuple[SessionRecord, ...]:
        rows = self._rows(f"SELECT record, checksum FROM session {where}", values)
        return tuple(record_json.loads(text) for text, sum_ in rows if checksum(text) == sum_)

    def _rows(self, query: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        if not self._there():
            return []
        return self._do(lambda connection: connection.execute(query, values).fetchall())

    def _change(self, statement: str, values: tuple[object, ...]) -> None:
        def change(connection: sqlite3.Connection) -> None:
            with connection:
                connection.execute(statement, values)

        self._do(change)

    def _do(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        with self._lock, _told():
            if self._connection is None:
                self._connection = opened(self._path)
            return work(self._connection)


def opened(path: Path) -> sqlite3.Connection:
    """Return a connection to a log, made if there is none.

    DELETE journal and synchronous=EXTRA: a committed row survives power loss, and no reader sees a WAL file.
    Raises OSError or sqlite3.Error.
    """
    made(path.parent)
    if not path.exists():
        path.touch(mode=0o600)
    connection = sqlite3.connect(path, check_same_thread=False, timeout=2.0)
    try:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA synchronous=EXTRA")
        if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
            connection.executescript(f"BEGIN; {SCHEMA} PRAGMA user_version={VERSION}; COMMIT;")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def _told() -> Iterator[None]:
    """Turn errors of the disk into words a person understands."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        full = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL or getattr(error, "errno", None) == 28
        why = getattr(error, "strerror", None) or str(error)
        raise LogUnavailableError(DISK_FULL if full else READ_ONLY.format(why=why)) from error
