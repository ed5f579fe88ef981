"""The log's file itself: connecting to it so that what is committed survives, and looking whether it is whole."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from .atomic_file import free_name, owner_only, sync_folder
from .log_entry import checksum
from .log_schema import VERSION, version_of
from .log_trouble import DamagedError, is_damage
from .paths import made

OWNER_ONLY = 0o600
PATIENCE = 2.0
"""Seconds to wait for another program that is using the log."""
QUICKLY_CHECKED = 4 * 2**20
"""Bytes up to which a log is checked as a whole whenever it is opened; a larger one when it is backed up."""


def journal_of(path: Path) -> Path:
    """Return the path of a log's rollback journal."""
    return path.with_name(f"{path.name}-journal")


def connected(path: Path) -> sqlite3.Connection:
    """Return a connection for reading and writing; the file is made, readable by its owner only, if there is none.

    DELETE journal and synchronous=EXTRA: a committed row survives power loss, and no reader sees a WAL file.
    Raises OSError or sqlite3.Error.
    """
    made(path.parent)
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, OWNER_ONLY))
        sync_folder(path.parent)
    # Without Python's own transactions: BEGIN stands where one begins.
    connection = sqlite3.connect(path, check_same_thread=False, timeout=PATIENCE, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA synchronous=EXTRA")
    except BaseException:
        connection.close()
        raise
    return connection


def remove_scratch(path: Path) -> None:
    """Remove a log in the making with its journal, which a kill may have left: it would be played into the next one."""
    for file in (journal_of(path), path):
        file.unlink(missing_ok=True)


def kept_journal_of(path: Path) -> Path:
    """Return the path of the copy of a journal that is kept until the log is known to be whole."""
    return path.with_name(f".{path.name}-journal.kept")


def keep_journal(path: Path) -> None:
    """Copy the journal that a kill left behind: SQLite plays it back and deletes it, whether that helps or not."""
    journal, copy = journal_of(path), kept_journal_of(path)
    if not copy.exists() and journal.exists() and journal.stat().st_size:
        # On a full disk playing it back is still the best that can be done.
        with suppress(OSError):
            copy_durably(journal, copy)


@contextmanager
def reading(path: Path, *, untouched: bool = False) -> Iterator[sqlite3.Connection]:
    """Give a connection that only reads; `untouched` reads the file as it lies, without its journal and locks.

    Raises sqlite3.Error.
    """
    uri = f"file:{quote(os.fsencode(path))}?mode=ro{'&immutable=1' if untouched else ''}"
    with closing(sqlite3.connect(uri, uri=True, timeout=PATIENCE, isolation_level=None)) as connection:
        yield connection


def check(connection: sqlite3.Connection, *, thorough: bool = True) -> None:
    """Check the file's structure, and when thorough the checksum of every row.

    Raises DamagedError or sqlite3.Error.
    """
    if not thorough:
        connection.execute("SELECT count(*) FROM (SELECT 1 FROM session LIMIT 1)").fetchone()
        return
    ((verdict,), *_) = connection.execute("PRAGMA quick_check(1)").fetchall()
    if verdict != "ok":
        raise DamagedError(verdict)
    rows = connection.execute("SELECT record, checksum FROM session NOT INDEXED")
    if bad := sum(checksum(str(text)) != sum_ for text, sum_ in rows):
        raise DamagedError("1 row doesn't fit its checksum" if bad == 1 else f"{bad} rows don't fit their checksum")


def is_whole(path: Path, *, thorough: bool) -> bool:
    """Return whether a log that is there can be read: SQLite first puts right what a kill left half done.

    Raises OSError, or sqlite3.Error when it is only out of reach.
    """
    if path.stat().st_size == 0:
        return True
    try:
        with closing(connected(path)) as connection:
            version = version_of(connection)
            if version > VERSION:
                return True
            if version == 0:
                return not connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
            check(connection, thorough=thorough or path.stat().st_size <= QUICKLY_CHECKED)
    except (sqlite3.Error, DamagedError) as error:
        # A missing table or column is damage as well: no version of the program made such a file.
        if is_damage(error) or (isinstance(error, sqlite3.OperationalError) and "no such" in str(error)):
            return False
        raise
    return True


def copied_aside(path: Path, word: str, now: datetime) -> Path:
    """Copy a log and its journal to a dated name beside it, and return that; the originals stay as they are.

    Raises OSError.
    """
    kept = dated_name(path, word, now)
    journals = (journal for journal in (kept_journal_of(path), journal_of(path)) if journal.exists())
    if journal := next(journals, None):
        copy_durably(journal, journal_of(kept))
    copy_durably(path, kept)
    sync_folder(path.parent)
    return kept


def dated_name(path: Path, word: str, now: datetime) -> Path:
    """Return a free name beside a file that carries a word and a date."""
    return free_name(path.with_name(f"{path.stem}-{word}-{now:%Y-%m-%dT%H-%M-%S}{path.suffix}"))


def copy_durably(source: Path, target: Path) -> None:
    """Copy a file so that the copy, readable by its owner only, is on disk.

    Raises OSError; then there is no copy.
    """
    try:
        with source.open("rb") as old, open(target, "xb", opener=owner_only) as new:  # takes an opener
            shutil.copyfileobj(old, new, 2**20)
            new.flush()
            os.fsync(new.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        raise
