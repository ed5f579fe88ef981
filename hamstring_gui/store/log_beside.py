"""The file that stands beside a log of a newer version: filled by an older one, joined to the log by the newer."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from . import backup, log_merge
from .atomic_file import sync_folder
from .backup import BackupError, Reason
from .log_file import connected, dated_name, is_whole, reading
from .log_merge import Merged, entries_of
from .log_rescue import rescue
from .log_schema import VERSION, migrate
from .log_transaction import transaction
from .log_trouble import is_damage, sessions, why

NEWER = (
    "The session log was written by a newer version of this program, so it is left as it is. What you do now is kept"
    " beside it, as {name}, and joined to it when the newer version starts."
)
JOINED = "Joined to the session log what an older version kept beside it: {sessions}."
LATER = "What an older version kept beside the session log, as {name}, can't be joined to it now: {why}."


@dataclass(frozen=True)
class Beside:
    """The file beside a newer log, ready for use, and what the person should be told about it."""

    connection: sqlite3.Connection
    file: Path
    notices: tuple[str, ...]


def opened(path: Path, now: datetime) -> Beside:
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
    return Beside(connection, side, tuple(notices))


def _sides(path: Path) -> list[Path]:
    name = re.compile(rf"{re.escape(path.stem)}-beside-(\d+){re.escape(path.suffix)}")
    found = [(int(match[1]), side) for side in path.parent.iterdir() if (match := name.fullmatch(side.name))]
    return [side for version, side in sorted(found) if version <= VERSION]


def joined(connection: sqlite3.Connection, path: Path, backup_dir: Path, now: datetime) -> list[str]:
    """Bring in what older versions kept beside a log, and tell about it; what can't be done now is done later."""
    told = []
    for side in _sides(path):
        try:
            backup.back_up(path, backup_dir, now, Reason.JOINING)
            merged = _join(connection, side, now)
        except (BackupError, OSError, sqlite3.Error) as error:
            if is_damage(error):
                raise
            told.append(LATER.format(name=side.name, why=error if isinstance(error, BackupError) else why(error)))
        else:
            told.append(JOINED.format(sessions=sessions(merged.added + merged.updated)))
    return told


def _join(connection: sqlite3.Connection, side: Path, now: datetime) -> Merged:
    """Bring one file in; it stays, under another name."""
    with closing(connected(side)) as older:
        migrate(older)
        with transaction(connection):
            merged = log_merge.merge(connection, entries_of(older))
    side.rename(dated_name(side, "joined", now))
    sync_folder(side.parent)
    return merged
