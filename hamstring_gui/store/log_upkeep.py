"""Care for the log: the daily backup, and restoring one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from . import backup
from .backup import Backup, BackupError, Contents, Reason
from .log_file import check, connected, copy_durably, reading, remove_scratch
from .log_schema import VERSION, migrate, version_of
from .log_trouble import DamagedError, why
from .paths import made
from .session_log import SessionLog


def back_up_daily(log: SessionLog, now: datetime) -> Backup | None:
    """Back a log up if none was made today and something changed since; return the new backup, or None.

    A log that turns out to be damaged is repaired first, and its notices say so.
    Raises BackupError, LogUnavailableError.
    """
    newest = next(iter(backup.backups(log.backup_dir)), None)
    if not log.path.exists() or _is_newer(log.path) or (newest is not None and newest.made.date() == now.date()):
        return None
    if newest is not None and backup.revision(newest.path) == backup.revision(log.path):
        return None
    return back_up_before(log, now, Reason.DAY)


def back_up_before(log: SessionLog, now: datetime, reason: Reason) -> Backup | None:
    """Back a log up before something, repaired first if it turns out to be damaged; None where there is no log.

    Raises BackupError, LogUnavailableError.
    """
    if not log.path.exists() or _is_newer(log.path):
        return None
    try:
        return backup.back_up(log.path, log.backup_dir, now, reason)
    except DamagedError:
        log.connection.mend()
    return backup.back_up(log.path, log.backup_dir, now, reason)


def restore(log: SessionLog, path: Path, now: datetime) -> tuple[Contents, Backup | None]:
    """Replace the log's content by a backup's, in one step, and return what it has now and the backup of before.

    `backup.contents` shows beforehand what is in it.
    Raises BackupError, LogUnavailableError; then the log is as it was.
    """
    restored = backup.contents(path)
    scratch = log.backup_dir / f".{path.name}.restoring"
    try:
        made(log.backup_dir)
        remove_scratch(scratch)
        # First of all: the backup made now may push this one out.
        copy_durably(path, scratch)
        replaced = back_up_before(log, now, Reason.RESTORE)
        with closing(connected(scratch)) as source:
            if version_of(source) < VERSION:
                migrate(source)
            check(source)
            log.replace_by(source)
    except (OSError, sqlite3.Error, DamagedError) as error:
        raise BackupError(f"{path.name} could not be restored; the log is as it was: {why(error)}") from error
    finally:
        remove_scratch(scratch)
    return restored, replaced


def damage_of(path: Path) -> str | None:
    """Return what is wrong with a log, all of it read and checked against its checksums; None where all is well."""
    try:
        if not path.exists() or _is_newer(path):
            return None
        with reading(path) as connection:
            check(connection)
    except (OSError, sqlite3.Error, DamagedError) as error:
        return why(error)
    return None


def _is_newer(path: Path) -> bool:
    try:
        with reading(path) as connection:
            return version_of(connection) > VERSION
    except sqlite3.Error:
        # Damaged or out of reach: who reads on is told which.
        return False
