"""What can be wrong with the log's file or its disk, in words a person understands."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from hamstring_gui.practice.faults import LogUnavailableError

DISK_FULL = "The disk is full, so this session is kept in memory for now. Free some space, and it will be saved."
UNREADABLE = "The session log can't be read: {why}. It is left as it is; no session in it is shown for now."
READ_ONLY = "The session log can't be written ({why}), so this session is kept in memory for now."

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_MEANINGS = {
    sqlite3.SQLITE_BUSY: "another program is using it",
    sqlite3.SQLITE_LOCKED: "another program is using it",
    sqlite3.SQLITE_CORRUPT: "it is damaged",
    sqlite3.SQLITE_NOTADB: "it is damaged",
    sqlite3.SQLITE_READONLY: "the file or its folder is read-only",
    sqlite3.SQLITE_CANTOPEN: "the file can't be opened, or its folder is read-only",
    sqlite3.SQLITE_PERM: "you have no right to write there",
    sqlite3.SQLITE_IOERR: "the disk reports an error",
}


class DamagedError(Exception):
    """A log or backup whose content isn't what was written."""


_FULL = "the disk is full"
MEANINGS = (_FULL, *dict.fromkeys(_MEANINGS.values()))
"""Why the log can't be read or written, as far as the program knows a word for it."""


def is_damage(error: BaseException) -> bool:
    """Return whether an error means that the file's content is damaged, not only out of reach."""
    if isinstance(error, DamagedError):
        return True
    return isinstance(error, sqlite3.Error) and _code(error) in _DAMAGED


@contextmanager
def told(*, reads: bool = False) -> Iterator[None]:
    """Turn errors of the disk into LogUnavailableError; `reads` says that nothing was to be written."""
    try:
        yield
    except (OSError, sqlite3.Error, DamagedError, ValueError) as error:
        raise LogUnavailableError(UNREADABLE.format(why=why(error)) if reads else words(error)) from error


def words(error: Exception) -> str:
    """Return what an error of the disk means for the session that runs."""
    if _is_full(error):
        return DISK_FULL
    return READ_ONLY.format(why=why(error))


def why(error: Exception) -> str:
    """Return what an error of the disk or of SQLite means."""
    if _is_full(error):
        return _FULL
    code = _code(error) if isinstance(error, sqlite3.Error) else None
    return _MEANINGS.get(code or 0) or getattr(error, "strerror", None) or str(error)


def _is_full(error: Exception) -> bool:
    if isinstance(error, sqlite3.Error):
        return _code(error) == sqlite3.SQLITE_FULL
    return getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT)


def _code(error: sqlite3.Error) -> int | None:
    code = getattr(error, "sqlite_errorcode", None)
    # Extended codes carry the plain one in their lowest byte.
    return None if code is None else code & 0xFF


def sessions(number: int) -> str:
    """Return a number of sessions in words."""
    return f"{number} session" if number == 1 else f"{number} sessions"
