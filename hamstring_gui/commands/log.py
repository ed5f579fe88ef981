"""Prints the log of sessions as a table, JSON, CSV or calendar, writes a PDF, and brings a file of sessions in."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from hamstring_gui.practice.faults import Fault, FaultsError, LogUnavailableError
from hamstring_gui.practice.search import Filter
from hamstring_gui.store import export, log_import
from hamstring_gui.store.backup import BackupError
from hamstring_gui.store.export import Form
from hamstring_gui.store.instance_file import running_session
from hamstring_gui.store.paths import Places
from hamstring_gui.store.profiles import places_of
from hamstring_gui.store.session_log import SessionLog

from .practice import COMMAND_LINE

PAGE = 500


def run(args: argparse.Namespace) -> int:
    """Print the sessions that are asked for, or bring in those of a file.

    Raises FaultsError.
    """
    places = places_of(args.data_dir, args.profile)
    log = opened(places)
    try:
        if args.action == "import":
            return _bring_in(log, args.file)
        if args.pdf is not None:
            from .report import run_report  # noqa: PLC0415 (it brings Qt, which nothing else here needs)

            return run_report(log, places, args)
        for text in _texts(log, places, args):
            sys.stdout.write(text)
    except (LogUnavailableError, BackupError) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        log.close()
    return 0


def opened(places: Places) -> SessionLog:
    """Return the log, after telling on standard error what was done to it when it was opened."""
    log = SessionLog(places.log_file, places.backup_dir)
    try:
        for notice in log.open():
            print(notice, file=sys.stderr)
    except LogUnavailableError as error:
        print(error, file=sys.stderr)
    return log


def _texts(log: SessionLog, places: Places, args: argparse.Namespace) -> Iterator[str]:
    wanted = Filter(first=args.first, last=args.last)
    for form in Form:
        if getattr(args, form.value):
            yield from export.text(log, form, wanted)
            return
    running = running_session(places.state_dir)
    for offset in range(0, log.count(wanted), PAGE):
        for record in log.page(offset, PAGE, wanted):
            yield (record.told_as("running") if record.uuid == running else record.summary) + "\n"


def _bring_in(log: SessionLog, path: Path | None) -> int:
    if path is None:
        raise FaultsError((Fault(COMMAND_LINE, "log import", "nothing", "the name of a JSON or CSV file"),))
    done = log_import.import_file(log, path, log.now())
    for fault in done.faults:
        print(fault, file=sys.stderr)
    merged = done.merged
    refused = f", {done.refused} refused" if done.refused else ""
    print(f"{merged.added} added, {merged.updated} updated, {merged.unchanged} there already{refused}")
    return 1 if done.refused else 0
