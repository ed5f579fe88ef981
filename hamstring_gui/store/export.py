"""Taking the log out, into a file or a stream, a session at a time: at constant memory, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import TypeAlias

from hamstring_gui.practice.search import ALL, Filter

from . import calendar_form, csv_form, json_form
from .atomic_file import replacing
from .log_entry import Entry
from .log_trouble import why
from .session_log import SessionLog

TOLD_EVERY = 100
"""After how many sessions progress is told."""

Progress: TypeAlias = Callable[[int, int], bool]
"""Takes how much is done and of how much, and returns whether to go on."""


class Form(StrEnum):
    """A form in which the log is taken out."""

    JSON = "json"
    """Lossless."""
    CSV = "csv"
    """For spreadsheets; deleted sessions are left out."""
    ICS = "ics"
    """For calendars; deleted sessions and rehearsals are left out."""


_CHUNKS = {Form.JSON: json_form.chunks, Form.CSV: csv_form.chunks, Form.ICS: calendar_form.chunks}


class CancelledError(Exception):
    """What was under way was cancelled; nothing has changed."""


class ExportError(Exception):
    """A file that could not be written; its text says why in words a person understands."""


def text(log: SessionLog, form: Form, matching: Filter = ALL, progress: Progress | None = None) -> Iterator[str]:
    """Return the log, or the sessions that match, as text, piece by piece.

    Raises CancelledError, LogUnavailableError.
    """
    entries: Iterable[Entry] = log.entries(matching)
    if form is Form.JSON and matching == ALL:
        # So that they stay deleted where the file is brought in.
        entries = chain(entries, log.deleted())
    if progress is not None:
        entries = _watched(entries, log.count(matching), progress)
    return _CHUNKS[form](entries)


def export(log: SessionLog, path: Path, form: Form, matching: Filter = ALL, progress: Progress | None = None) -> None:
    """Write the log, or the sessions that match, to a file.

    Raises ExportError, CancelledError, LogUnavailableError; then a file that was there is as it was.
    """
    _write(path, text(log, form, matching, progress))


def write(path: Path, entries: Iterable[Entry], form: Form) -> None:
    """Write some sessions to a file, as `export` does those of the log."""
    _write(path, _CHUNKS[form](entries))


def _write(path: Path, chunks: Iterable[str]) -> None:
    try:
        with replacing(path) as stream:
            for chunk in chunks:
                stream.write(chunk.encode("utf-8", "replace"))
    except OSError as error:
        raise ExportError(f"{path.name} could not be written: {why(error)}") from error


def _watched(entries: Iterable[Entry], total: int, progress: Progress) -> Iterator[Entry]:
    for done, entry in enumerate(entries):
        if done % TOLD_EVERY == 0 and not progress(min(done, total), total):
            raise CancelledError
        yield entry
    progress(total, total)
