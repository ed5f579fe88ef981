"""Replaces the log by a backup, after showing what is in it; what is replaced is backed up first."""

from __future__ import annotations

import argparse
import sys

from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.store import backup, log_upkeep
from hamstring_gui.store.backup import Backup, BackupError
from hamstring_gui.store.profiles import places_of

from .backup import described
from .log import opened


def run(args: argparse.Namespace) -> int:
    """Show what is in the backup; with --yes, restore it."""
    places = places_of(args.data_dir, args.profile)
    log = opened(places)
    try:
        backup.contents(args.file)
        print(described(Backup(args.file, log.now(), backup.Reason.DAY)))
        if not args.yes:
            print(f"The log has {log.count()} sessions now. To replace them by these, add --yes.")
            return 0
        holds, replaced = log_upkeep.restore(log, args.file, log.now())
    except (BackupError, LogUnavailableError) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        log.close()
    print(f"Restored {holds.sessions} sessions." + (f" What was there before: {replaced.path}" if replaced else ""))
    return 0
