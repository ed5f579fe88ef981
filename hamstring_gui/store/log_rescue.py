"""Saving what can be read from a damaged log: from its tables, from its bytes, and from the newest good backup."""

from __future__ import annotations

import mmap
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from . import backup, log_merge
from .atomic_file import sync_folder
from .log_entry import Entry
from .log_file import connected, copied_aside, journal_of, kept_journal_of, reading, remove_scratch
from .log_merge import entries_of, readable
from .log_schema import migrate
from .log_transaction import transaction
from .log_trouble import sessions

# The text of an entry begins with the first of its keys; its checksum follows in the file.
_START = re.compile(rb'\{"active_seconds": ')
_END = re.compile(rb"\}([0-9a-f]{32})")
LONGEST_ENTRY = 2**18


def rescue(path: Path, backup_dir: Path, now: datetime) -> str:
    """Replace a damaged or missing log by all that can be read of it and of the newest good backup; tell about it.

    A copy of the damaged file and of its journal is kept beside it under a dated name, whatever happens.
    Raises OSError or sqlite3.Error; then the file is where and what it was.
    """
    damaged = path.exists() and path.stat().st_size > 0
    kept = copied_aside(path, "damaged", now) if damaged else None
    fresh = path.with_name(f".{path.name}.rescued")
    remove_scratch(fresh)
    source = backup.newest_good(backup_dir)
    with closing(connected(fresh)) as connection:
        migrate(connection)
        with transaction(connection):
            found = log_merge.merge(connection, salvaged(kept)).added if kept else 0
            added = 0
            if source is not None:
                with reading(source.path) as old:
                    added = log_merge.merge(connection, entries_of(old)).added
    # Its journal belongs to the damaged file: beside the new one it would be played back into it.
    journal_of(path).unlink(missing_ok=True)
    fresh.replace(path)
    sync_folder(path.parent)
    kept_journal_of(path).unlink(missing_ok=True)
    return _told(kept, found, added, source)


def salvaged(path: Path) -> Iterator[Entry]:
    """List the entries that can be read from a damaged log: some come twice, in older forms too."""
    yield from _from_tables(path)
    for file in (path, journal_of(path)):
        if file.exists() and file.stat().st_size:
            yield from carved(file)


def _from_tables(path: Path) -> Iterator[Entry]:
    try:
        with reading(path, untouched=True) as connection:
            yield from entries_of(connection)
    except sqlite3.Error:
        # As far as it went; the bytes tell the rest.
        return


def carved(file: Path) -> Iterator[Entry]:
    """List the entries whose text and checksum stand whole anywhere in a file's bytes."""
    with file.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        for start in _START.finditer(content):
            for end in _END.finditer(content, start.start(), min(start.start() + LONGEST_ENTRY, len(content))):
                text = content[start.start() : end.start() + 1].decode("utf-8", "replace")
                entry = readable(text, end[1].decode())
                if entry is not None:
                    yield entry
                    break


def _told(kept: Path | None, found: int, added: int, source: backup.Backup | None) -> str:
    backed = f"{sessions(added)} came from the backup of {source.made:%Y-%m-%d}" if source else ""
    if kept is None:
        return f"The session log was missing or empty. {backed or 'A new one was begun'}."
    saved = f"{sessions(found)} could be read from it" + (f", {backed}" if added else "")
    return f"The session log was damaged: {saved}. The damaged file is kept as {kept.name}, beside the log."
