"""Prints the log of sessions: a table to read, JSON without loss, or CSV for a spreadsheet."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterator

from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.store import record_json
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog

PAGE = 500
COLUMNS = (
    "uuid", "started", "routine", "ending", "rehearsal", "done", "planned", "active_seconds", "paused_seconds",
    "pauses", "tight_before", "tight_after", "effort", "note",
)  # fmt: skip


def run(args: argparse.Namespace) -> int:
    """Print all sessions, newest first."""
    log = SessionLog(Places(args.data_dir).log_file)
    try:
        records = _all(log)
        if args.json:
            print(json.dumps([record_json.as_data(record) for record in records], indent=2, ensure_ascii=False))
        elif args.csv:
            _write_csv(records)
        else:
            for record in records:
                print(record.summary)
    finally:
        log.close()
    return 0


def _all(log: SessionLog) -> Iterator[SessionRecord]:
    for offset in range(0, log.count(), PAGE):
        yield from log.page(offset, PAGE)


def _write_csv(records: Iterator[SessionRecord]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(COLUMNS)
    for record in records:
        data = record_json.as_data(record) | {"done": record.done, "planned": record.planned}
        writer.writerow([_cell(data[column]) for column in COLUMNS])


def _cell(value: object) -> object:
    """Return a value that no spreadsheet takes for a formula."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + value
    return value
