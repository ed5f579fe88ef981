"""Opening the session log, whatever state it is in: damaged, missing, of an older version or of a newer one."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from . import backup, log_beside, log_merge
from .backup import BackupError, Reason
from .log_file import connected, is_whole, keep_journal, kept_journal_of, reading
from .log_merge import entries_of
from .log_rescue import rescue
from .log_schema import VERSION, migrate, version_of
from .log_transaction import transaction
from .log_trouble import why


@dataclass(frozen=True)
class Opened:
    """A log ready for use, and what the person should be told about it."""

    connection: sqlite3.Connection
    file: Path
    """The log's own file, or the one that stands in for a newer one."""
    notices: tuple[str, ...] = ()
    trouble: Exception | None = None
    """Why it is but a copy in memory, to be read; None for the log itself."""


NOT_NOW = (
    "The session log can't be brought up to date now: {why}. You see it as it is; what you do is kept in memory"
    " for now."
)
REPLACED = (
    "The session log was replaced or removed by another program while this one was running. What this program had in it"
    " was brought into the one that is there now: {sessions}."
)


CONFLICT = (
    "Beside the session log lies {name}, which a program that syncs folders made when two machines had written."
    " It isn't loaded. Import it to bring its sessions in, then take it away."
)


def conflict_copies(path: Path) -> list[Path]:
    """Return the copies of a log that programs which sync folders made of it."""
    files = (file for file in path.parent.iterdir() if file.suffix == path.suffix and file != path)
    return sorted(file for file in files if file.name.startswith(path.stem) and "conflict" in file.name.lower())


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another one that takes its name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def is_there(path: Path, backup_dir: Path) -> bool:
    """Return whether there is a log, or a backup of one that went missing."""
    return path.exists() or bool(backup.backups(backup_dir))


def opened(path: Path, backup_dir: Path, now: datetime, *, thorough: bool = False) -> Opened:
    """Open a log: repaired if it is damaged, migrated if it is older, made if there is none.

    Raises OSError, sqlite3.Error or DamagedError; then nothing was lost.
    """
    notices = []
    if _needs_rescue(path, backup_dir, thorough=thorough):
        notices.append(rescue(path, backup_dir, now))
    connection = connected(path)
    version = 0
    try:
        version = version_of(connection)
        if version > VERSION:
            connection.close()
            side = log_beside.opened(path, now)
            return Opened(side.connection, side.file, (*notices, *side.notices))
        if version < VERSION:
            if version:
                backup.back_up(path, backup_dir, now, Reason.MIGRATION)
            migrate(connection)
        notices += log_beside.joined(connection, path, backup_dir, now)
    except BaseException as error:
        connection.close()
        if version not in (0, VERSION) and isinstance(error, (OSError, sqlite3.Error, BackupError)):
            return _stand_in(path, error)
        raise
    notices += [CONFLICT.format(name=copy.name) for copy in conflict_copies(path)]
    return Opened(connection, path, tuple(notices))


def _stand_in(path: Path, trouble: Exception) -> Opened:
    """Open a copy in memory of a log that can't be brought up to date now, as on a full disk: at least it is shown."""
    cause = trouble.__cause__ if isinstance(trouble, BackupError) and trouble.__cause__ else trouble
    known = cause if isinstance(cause, (OSError, sqlite3.Error)) else trouble
    memory = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
    migrate(memory)
    with suppress(sqlite3.Error), reading(path) as log, transaction(memory):
        log_merge.merge(memory, entries_of(log))
    return Opened(memory, path, (NOT_NOW.format(why=why(known)),), known)


def _needs_rescue(path: Path, backup_dir: Path, *, thorough: bool) -> bool:
    if not path.exists() or path.stat().st_size == 0:
        return bool(backup.backups(backup_dir))
    keep_journal(path)
    whole = is_whole(path, thorough=thorough)
    if whole:
        # Where nothing can be written, nothing was kept.
        with suppress(OSError):
            kept_journal_of(path).unlink(missing_ok=True)
    return not whole
