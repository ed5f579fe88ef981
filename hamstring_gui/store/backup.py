"""Dated copies of the log: read back before they count, kept for days, weeks and months, and restored."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Hashable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from .atomic_file import free_name, sync_folder
from .log_file import OWNER_ONLY, check, reading, remove_scratch
from .log_schema import VERSION, version_of
from .log_trouble import DamagedError, is_damage, why
from .paths import made

DAILY, WEEKLY, MONTHLY = 7, 5, 12
"""How many backups of days, weeks and months are kept."""
KEPT_BEFORE = 7
"""How many of those are kept that were made before something was replaced or brought in."""

_NAME = re.compile(r"sessions-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)(?:-before-([a-z]+))?(?:-\d+)?\.sqlite")
_STAMP = "%Y-%m-%dT%H-%M-%S"


class BackupError(Exception):
    """A backup that could not be made, read or restored; its text says why in words a person understands."""


class Reason(StrEnum):
    """Why a backup was made: for the day, or before something."""

    DAY = ""
    MIGRATION = "migration"
    RESTORE = "restore"
    IMPORT = "import"
    JOINING = "joining"


@dataclass(frozen=True)
class Backup:
    """A copy of the log; `made` is local time, without an offset, as its name says it."""

    path: Path
    made: datetime
    reason: Reason


@dataclass(frozen=True)
class Contents:
    """What is in a log or backup, deleted sessions left out."""

    sessions: int
    first: date | None
    last: date | None
    version: int


def backups(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in a folder, newest first; none is opened."""
    found = (_named(path) for path in (folder.iterdir() if folder.is_dir() else ()))
    return tuple(sorted(filter(None, found), key=lambda backup: (backup.made, backup.path.name), reverse=True))


def back_up(log: Path, folder: Path, now: datetime, reason: Reason = Reason.DAY) -> Backup:
    """Copy a log into a folder, read the copy back, and only then let go of backups that are too many.

    Raises BackupError, with the earlier backups as they were; DamagedError when the log itself is damaged.
    """
    with _told("The backup could not be made; the earlier ones are as they were"):
        made(folder)
        before = f"-before-{reason.value}" if reason else ""
        target = free_name(folder / f"sessions-{now:{_STAMP}}{before}.sqlite")
        part = folder / f".{target.name}.part"
        try:
            _copy(log, part)
            with reading(part) as copy:
                check(copy)
            part.replace(target)
        finally:
            remove_scratch(part)
        sync_folder(folder)
    done = Backup(target, now.replace(tzinfo=None, microsecond=0), reason)
    _prune(folder, done)
    return done


def contents(path: Path) -> Contents:
    """Return what is in a backup, all of it read and checked.

    Raises BackupError when it is damaged, or of a newer version of the program.
    """
    with _told(f"{path.name} can't be used"):
        try:
            with reading(path) as connection:
                version = version_of(connection)
                if not 0 < version <= VERSION:
                    raise BackupError(f"{path.name} can't be used: a newer version of the program made it")
                check(connection)
                query = "SELECT count(*), min(day), max(day) FROM session WHERE deleted = 0"
                number, *days = connection.execute(query).fetchone()
        except DamagedError as error:
            raise BackupError(f"{path.name} can't be used: it is damaged") from error
    first, last = (date.fromisoformat(day) if day else None for day in days)
    return Contents(number, first, last, version)


def sessions_in(path: Path) -> int | None:
    """Return how many sessions a backup says it has, without reading it all; None where it can't be read."""
    try:
        with reading(path) as connection:
            # The totals of a log of today's version know it at once, however large it is.
            current = version_of(connection) == VERSION
            query = "SELECT total(sessions) FROM day_total" if current else "SELECT total(deleted = 0) FROM session"
            return int(connection.execute(query).fetchone()[0])
    except (OSError, sqlite3.Error, DamagedError):
        return None


def newest_good(folder: Path) -> Backup | None:
    """Return the newest backup that is whole, or None."""
    return next((backup for backup in backups(folder) if _is_good(backup.path)), None)


def revision(path: Path) -> int | None:
    """Return a number that grows with every change of a log; None where there is none."""
    try:
        with reading(path) as connection:
            return int(connection.execute("SELECT number FROM revision").fetchone()[0])
    except sqlite3.Error:
        return None


def kept(all_backups: Iterable[Backup]) -> set[Path]:
    """Return which backups stay: of the newest days, weeks and months the last one each, and the newest “before”."""
    newest_first = sorted(all_backups, key=lambda backup: backup.made, reverse=True)
    dated = [backup for backup in newest_first if backup.reason is Reason.DAY]
    before = [backup for backup in newest_first if backup.reason is not Reason.DAY]
    keep = {backup.path for backup in before[:KEPT_BEFORE]}
    spans: tuple[tuple[int, list[Hashable]], ...] = (
        (DAILY, [backup.made.date() for backup in dated]),
        (WEEKLY, [backup.made.isocalendar()[:2] for backup in dated]),
        (MONTHLY, [(backup.made.year, backup.made.month) for backup in dated]),
    )
    for number, keys in spans:
        last_of_each = {key: place for place, key in reversed(list(enumerate(keys)))}
        keep |= {dated[place].path for place in sorted(last_of_each.values())[:number]}
    return keep


def _prune(folder: Path, newest: Backup) -> None:
    """Remove what is too many; never the one just made, even when the clock was set back."""
    there = backups(folder)
    stay = kept(there) | {newest.path}
    for backup in there:
        if backup.path not in stay:
            # One too many does no harm: the backup just made is whole.
            with suppress(OSError):
                backup.path.unlink(missing_ok=True)


def _is_good(path: Path) -> bool:
    try:
        contents(path)
    except BackupError:
        return False
    return True


def _copy(log: Path, part: Path) -> None:
    remove_scratch(part)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))
    with reading(log) as source, closing(sqlite3.connect(part, isolation_level=None)) as copy:
        try:
            source.backup(copy)
        except sqlite3.Error as error:
            raise DamagedError(why(error)) if is_damage(error) else error from error
    # Open for writing, though nothing is: Windows brings no file to disk that is open for reading alone.
    with part.open("r+b") as stream:
        os.fsync(stream.fileno())


def _named(path: Path) -> Backup | None:
    name = _NAME.fullmatch(path.name)
    if name is None:
        return None
    try:
        return Backup(path, datetime.strptime(name[1], _STAMP), Reason(name[2] or ""))  # noqa: DTZ007  # local, as written
    except ValueError:
        return None


@contextmanager
def _told(what: str) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise BackupError(f"{what}: {why(error)}") from error
