"""The tables of the session log, version by version, and how a log of an older version becomes one of today."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import unicodedata
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeAlias

from .log_transaction import transaction

MigrationStep: TypeAlias = Callable[[sqlite3.Connection], None]
"""Takes a log from one version to the next, on raw data; it never calls today's code, which will change."""


def migrate(connection: sqlite3.Connection, steps: Sequence[MigrationStep] | None = None) -> None:
    """Bring a log, or an empty file, to the newest version in one transaction; after a kill nothing has happened.

    Raises sqlite3.Error, and ValueError when a step loses a session; then too nothing has happened.
    """
    steps = MIGRATIONS if steps is None else steps
    with transaction(connection):
        version = version_of(connection)
        before = _sessions(connection) if version else 0
        for step in steps[version:]:
            step(connection)
        if _sessions(connection) != before:
            raise ValueError(f"the log had {before} sessions, after the migration {_sessions(connection)}")
        connection.execute(f"PRAGMA user_version={len(steps)}")


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of a log; 0 for an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _sessions(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM session").fetchone()[0])


def _run(connection: sqlite3.Connection, script: Sequence[str]) -> None:
    # Not executescript: it would commit first.
    for statement in script:
        connection.execute(statement)


FIRST = (
    """
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
    ) WITHOUT ROWID
    """,
    "CREATE INDEX session_by_start ON session (deleted, started DESC, uuid)",
    "CREATE INDEX session_by_day ON session (deleted, day)",
    "CREATE INDEX session_interrupted ON session (ending, decided, deleted, started DESC)",
)

# `record` and `checksum` lie side by side, last: in a damaged file they can be found by themselves.
SECOND = (
    """
    CREATE TABLE session (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        day TEXT NOT NULL,          -- the local date of the start, as it was then and there
        started INTEGER NOT NULL,   -- microseconds since 1970 in UTC, for the order alone
        routine TEXT NOT NULL,
        ending TEXT NOT NULL,
        rehearsal INTEGER NOT NULL,
        decided INTEGER NOT NULL,   -- whether an interrupted one is to stay as it is
        deleted INTEGER NOT NULL,
        changed TEXT NOT NULL,      -- in UTC: of two with one uuid the later one holds
        active_ms INTEGER NOT NULL, -- milliseconds without pauses
        words TEXT NOT NULL,        -- the note as it is searched
        record TEXT NOT NULL,       -- the whole of it, as JSON; all other columns follow from it
        checksum TEXT NOT NULL      -- of `record`: SQLite's own check misses most flipped bits
    )
    """,
    # Each holds all that a filter asks for, so that only the rows of the page itself are read.
    "CREATE INDEX session_by_start ON session (started, uuid, day, routine, ending, rehearsal, deleted)"
    " WHERE deleted = 0",
    "CREATE INDEX session_by_words ON session (started, uuid, words, day, routine, ending, rehearsal, deleted)"
    " WHERE deleted = 0 AND words <> ''",
    "CREATE INDEX session_interrupted ON session (started)"
    " WHERE ending = 'interrupted' AND decided = 0 AND deleted = 0 AND rehearsal = 0",
    """
    CREATE TABLE day_total (
        day TEXT NOT NULL, routine TEXT NOT NULL, ending TEXT NOT NULL, rehearsal INTEGER NOT NULL,
        sessions INTEGER NOT NULL, active_ms INTEGER NOT NULL, PRIMARY KEY (day, routine, ending, rehearsal)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE exercise_total (
        day TEXT NOT NULL, exercise TEXT NOT NULL, side TEXT NOT NULL, planned INTEGER NOT NULL, done INTEGER NOT NULL,
        PRIMARY KEY (day, exercise, side)
    ) WITHOUT ROWID
    """,
    "CREATE TABLE revision (number INTEGER NOT NULL)  -- grows with every change",
    "INSERT INTO revision VALUES (0)",
)


def _totals_trigger(name: str, event: str, row: str, sign: str) -> str:
    """Return a trigger that adds a row's share to the totals, or with the sign “-” takes it out of them."""
    return f"""
    CREATE TRIGGER {name} AFTER {event} ON session WHEN {row}.deleted = 0 BEGIN
        INSERT INTO day_total VALUES (
            {row}.day, {row}.routine, {row}.ending, {row}.rehearsal, {sign}1, {sign}{row}.active_ms
        ) ON CONFLICT (day, routine, ending, rehearsal) DO UPDATE SET sessions = sessions + excluded.sessions,
            active_ms = active_ms + excluded.active_ms;
        INSERT INTO exercise_total
            SELECT {row}.day, json_extract(value, '$.exercise'), coalesce(json_extract(value, '$.side'), ''),
                {sign}json_extract(value, '$.planned'), {sign}json_extract(value, '$.done')
            FROM json_each(iif(json_valid({row}.record), {row}.record, '{{}}'), '$.portions') WHERE NOT {row}.rehearsal
        ON CONFLICT (day, exercise, side) DO UPDATE SET planned = planned + excluded.planned,
            done = done + excluded.done;
    END
    """


SECOND_TRIGGERS = (
    _totals_trigger("session_inserted", "INSERT", "NEW", "+"),
    _totals_trigger("session_changed_from", "UPDATE", "OLD", "-"),
    _totals_trigger("session_changed_to", "UPDATE", "NEW", "+"),
    *(
        f"CREATE TRIGGER revision_by_{event} AFTER {event} ON session"
        " BEGIN UPDATE revision SET number = number + 1; END"
        for event in ("insert", "update")
    ),
)


def _make_first(connection: sqlite3.Connection) -> None:
    _run(connection, FIRST)


def _make_second(connection: sqlite3.Connection) -> None:
    """Give each row the moment of its last change and a place to be searched, and the log its totals."""
    for index in ("session_by_start", "session_by_day", "session_interrupted"):
        connection.execute(f"DROP INDEX {index}")
    connection.execute("ALTER TABLE session RENAME TO session_1")
    _run(connection, (*SECOND, *SECOND_TRIGGERS))
    old = connection.execute(
        "SELECT uuid, day, started, routine, ending, rehearsal, decided, deleted, record, checksum FROM session_1"
    )
    connection.executemany(f"INSERT INTO session VALUES (NULL, {', '.join('?' * 13)})", map(_second_row, old))
    connection.execute("DROP TABLE session_1")


def _second_row(row: tuple[object, ...]) -> tuple[Any, ...]:
    *same, decided, deleted, text, checksum = row
    started = float(str(same[2]))
    changed = datetime.fromtimestamp(started, UTC).isoformat(timespec="microseconds")
    active_ms, words = 0, ""
    if _first_checksum(str(text)) == checksum:
        data = json.loads(str(text))
        active_ms = round(data["active_seconds"] * 1000)
        words = unicodedata.normalize("NFC", unicodedata.normalize("NFC", data["note"]).casefold())
        data |= {"changed": changed, "deleted": bool(deleted), "decided": bool(decided)}
        text = json.dumps(data, ensure_ascii=False, sort_keys=True)
        checksum = _first_checksum(text)
    # A damaged row keeps its text and its checksum, which doesn't fit: it is found out and mended later.
    same[2] = round(started * 1_000_000)
    return (*same, decided, deleted, changed, active_ms, words, text, checksum)


def _first_checksum(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


MIGRATIONS: tuple[MigrationStep, ...] = (_make_first, _make_second)
VERSION = len(MIGRATIONS)
