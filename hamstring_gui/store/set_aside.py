"""Sessions that the log's disk didn't take until the end: set aside wherever there is room, and brought back later."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from . import atomic_file, log_entry
from .log_entry import Entry
from .log_trouble import sessions
from .paths import APP, OWNER_ONLY, Places, made
from .session_log import SessionLog

BROUGHT_BACK = "Brought into the session log what was set aside while it could not be written: {sessions}."


def folders(places: Places) -> tuple[Path, ...]:
    """Return the folders for what a log doesn't take, best first: those that outlast a restart come before others."""
    own = sha256(os.fsencode(places.log_file.absolute())).hexdigest()[:16]
    user = f"{APP}-{os.getuid()}" if hasattr(os, "getuid") else APP
    shared = dict.fromkeys((Path("/var/tmp"), Path(tempfile.gettempdir())))
    return (places.state_dir / "aside" / own, *(folder / user / own for folder in shared if folder.is_dir()))


def keep(entries: Iterable[Entry], places: Places) -> list[Path]:
    """Write each entry to the first folder that takes it, and return the files; an entry that none takes is lost."""
    return [file for entry in entries if (file := _kept(entry, places)) is not None]


def bring_back(log: SessionLog, places: Places) -> str:
    """Merge what was set aside into its log, and tell about it in words, if there was anything.

    Raises LogUnavailableError where the log takes nothing still; then all stays aside.
    """
    found = {file: entry for folder in folders(places) for file in _files(folder) if (entry := _read(file))}
    if not found:
        return ""
    log.merge(found.values())
    for file in found:
        with suppress(OSError):
            file.unlink()
            # Each goes only once it is empty.
            file.parent.rmdir()
            file.parent.parent.rmdir()
    return BROUGHT_BACK.format(sessions=sessions(len({entry.record.uuid for entry in found.values()})))


def _kept(entry: Entry, places: Places) -> Path | None:
    for folder in folders(places):
        with suppress(OSError):
            if _is_ours(made(folder).parent) and _is_ours(folder):
                # A name of our own making: what a log holds may come from others.
                file = folder / f"{sha256(entry.record.uuid.encode('utf-8', 'replace')).hexdigest()[:32]}.json"
                atomic_file.write(file, entry.text.encode("utf-8", "replace"))
                return file
    return None


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob("*.json")) if _is_ours(folder.parent) and _is_ours(folder) else []
    except OSError:
        return []


def _read(file: Path) -> Entry | None:
    """Return the entry in a file; one that can't be read stays where it is."""
    try:
        return log_entry.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _is_ours(folder: Path) -> bool:
    """Return whether nobody else can have put anything into a folder: in one for temporary files anybody makes any."""
    found = folder.lstat()
    if not hasattr(os, "getuid"):
        return stat.S_ISDIR(found.st_mode)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and stat.S_IMODE(found.st_mode) == OWNER_ONLY
