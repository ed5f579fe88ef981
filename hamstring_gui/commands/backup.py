"""Makes a backup of the log now, or lists those there are."""

from __future__ import annotations

import argparse
import sys

from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.store import backup, log_upkeep
from hamstring_gui.store.backup import Backup, BackupError, Reason
from hamstring_gui.store.profiles import places_of

from .log import opened


def run(args: argparse.Namespace) -> int:
    """Make a backup and say where it is, or list all with what is in them."""
    places = places_of(args.data_dir, args.profile)
    if args.list:
        for made in backup.backups(places.backup_dir):
            print(described(made))
        return 0
    log = opened(places)
    try:
        new = log_upkeep.back_up_before(log, log.now(), Reason.DAY)
    except (BackupError, LogUnavailableError) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        log.close()
    print(described(new) if new else "There is no log to back up yet.")
    return 0


def described(made: Backup) -> str:
    """Return a backup's path and what is in it, as one line."""
    try:
        holds = backup.contents(made.path)
    except BackupError as error:
        return f"{made.path}: {error}"
    span = f", from {holds.first} to {holds.last}" if holds.first else ""
    return f"{made.path}: {holds.sessions} sessions{span}"
