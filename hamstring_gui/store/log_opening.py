"""Opening the session log, whatever state it is in: damaged, missing, of an older version or of a newer one."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from . import backup, log_merge
from .atomic_file import sync_folder
from .backup import BackupError, Reason
from .log_file import connected, dated_name, is_whole, keep_journal, kept_journal_of, reading
from .log_merge import entries_of
from .log_rescue import rescue
from .log_schema import VERSION, migrate, version_of
from .log_transaction import transaction
from .log_trouble import DamagedError, sessions

NEWER = (
    "The session log was written by a newer version of this program, so it is left as it is. What you do now is kept"
    " beside it, as {name}, and joined to it when the newer version starts."
)


@dataclass(frozen=True)
class Opened:
    """A log ready for use, and what the person should be told about it."""

    connection: sqlite3.Connection
    file: Path
    """The log's own file, or the one that stands in for a newer one."""
    notices: tuple[str, ...] = ()


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
    try:
        version = version_of(connection)
        if version > VERSION:
            connection.close()
            return _beside(path, now)
        if version < VERSION:
            if version:
                _back_up(path, backup_dir, now, Reason.MIGRATION)
            migrate(connection)
        notices += [_join(connection, path, side, backup_dir, now) for side in _sides(path)]
    except BaseException:
        connection.close()
        raise
    notices += [CONFLICT.format(name=copy.name) for copy in conflict_copies(path)]
    return Opened(connection, path, tuple(notices))


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


def _back_up(path: Path, backup_dir: Path, now: datetime, reason: Reason) -> None:
    try:
        backup.back_up(path, backup_dir, now, reason)
    except BackupError as error:
        # The cause knows whether the disk is full; the log can't be used without a copy first.
        cause = error.__cause__
        raise (cause if isinstance(cause, (OSError, sqlite3.Error)) else DamagedError(str(error))) from error


def _beside(path: Path, now: datetime) -> Opened:
    """Open the file that stands in for a log of a newer version: all that can be read of it, and what is new."""
    side = path.with_name(f"{path.stem}-beside-{VERSION}{path.suffix}")
    notices = [NEWER.format(name=side.name)]
    if side.exists() and not is_whole(side, thorough=True):
        notices.append(rescue(side, side.parent / f"{side.stem}-backups", now))
    connection = connected(side)
    try:
        migrate(connection)
        with transaction(connection):
            try:
                with reading(path) as newer:
                    log_merge.merge(connection, entries_of(newer))
            except sqlite3.OperationalError as error:
                if "no such" not in str(error):
                    raise
                notices.append("This version can't read the sessions in it.")
    except BaseException:
        connection.close()
        raise
    return Opened(connection, side, tuple(notices))


def _sides(path: Path) -> list[Path]:
    name = re.compile(rf"{re.escape(path.stem)}-beside-(\d+){re.escape(path.suffix)}")
    found = [(int(match[1]), side) for side in path.parent.iterdir() if (match := name.fullmatch(side.name))]
    return [side for version, side in sorted(found) if version <= VERSION]


def _join(connection: sqlite3.Connection, path: Path, side: Path, backup_dir: Path, now: datetime) -> str:
    """Bring in what an older version kept beside the log; its file stays, under another name."""
    _back_up(path, backup_dir, now, Reason.JOINING)
    with closing(connected(side)) as older:
        migrate(older)
        with transaction(connection):
            merged = log_merge.merge(connection, entries_of(older))
    side.rename(dated_name(side, "joined", now))
    sync_folder(side.parent)
    joined = sessions(merged.added + merged.updated)
    return f"Joined to the session log what an older version kept beside it: {joined}."
