"""Every backup that any test makes is restored elsewhere at once, and has to give back all that the log had."""

import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest


def prove_backups(monkeypatch: pytest.MonkeyPatch, folder: Callable[[], Path]) -> None:
    """Have each backup restored into a folder of its own, and compared with the log it was made of."""
    # Tests that have nothing to do with the log don't import it for this.
    backup: Any = sys.modules.get("hamstring_gui.store.backup")
    if backup is None:
        return
    copy = backup._copy

    def proven(log: Path, part: Path) -> None:
        copy(log, part)
        # A copy that isn't whole never becomes a backup.
        if backup._is_good(part):
            assert rows(log) == restored(part, folder()), "the backup doesn't give back what the log had"

    monkeypatch.setattr(backup, "_copy", proven)


def restored(path: Path, folder: Path) -> list[tuple[str, int]]:
    """Restore a backup where there is no log, and return what is in it then."""
    from hamstring_gui.store.log_upkeep import restore  # noqa: PLC0415 (only where backups are made)
    from hamstring_gui.store.session_log import SessionLog  # noqa: PLC0415 (only where backups are made)

    log = SessionLog(folder / "sessions.sqlite")
    try:
        holds, _ = restore(log, path, log.now())
        assert holds.sessions == log.count()
    finally:
        log.close()
    return rows(log.path)


def rows(log: Path) -> list[tuple[str, int]]:
    """Return each session's name and whether it is deleted; records themselves have their checksums."""
    with closing(sqlite3.connect(f"{log.as_uri()}?mode=ro", uri=True)) as connection:
        return list(connection.execute("SELECT uuid, deleted FROM session ORDER BY uuid"))
