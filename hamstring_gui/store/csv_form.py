"""The log as CSV, for spreadsheets: one row a session, no cell of which can act as a formula; it can be read back."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from hamstring_gui.practice.faults import Fault, FaultsError, shown

from .log_entry import Entry

LONGEST_LINE = 2**20


def _flag(text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise ValueError
    return text.lower() == "true"


@dataclass(frozen=True)
class Column:
    """A column: what it holds, and how its text becomes data again; None for one that follows from the others."""

    name: str
    help: str
    read: Callable[[str], object] | None = str
    may_be_empty: bool = False


COLUMNS = (
    Column("uuid", "the session's own name, by which files are merged"),
    Column("started", "start, in local time with its offset from UTC"),
    Column("ended", "end, likewise; empty where it was cut off", may_be_empty=True),
    Column("day", "local date of the start", None),
    Column("routine", "name of the routine"),
    Column("title", "title of the routine"),
    Column("ending", "completed, stopped, pain or interrupted"),
    Column("rehearsal", "whether it was a rehearsal, which doesn't count", _flag),
    Column("active_seconds", "length without pauses", float),
    Column("paused_seconds", "length of all pauses", float),
    Column("pauses", "number of pauses", int),
    Column("planned_seconds", "length as planned", float),
    Column("planned", "repetitions and breaths as planned", None),
    Column("done", "repetitions and breaths done", None),
    Column("tight_before", "tightness before, 0 to 10", int, may_be_empty=True),
    Column("tight_after", "tightness after, 0 to 10", int, may_be_empty=True),
    Column("effort", "effort, 0 to 10", int, may_be_empty=True),
    Column("note", "note"),
    Column("tempo", "common breath in seconds, as JSON; empty where none was paced", json.loads, may_be_empty=True),
    Column("tempos", "tempo of each exercise, as JSON", json.loads),
    Column("variants", "easier variants that were used, as JSON", json.loads),
    Column("portions", "planned and done per exercise, set, side and position, as JSON", json.loads),
    Column("at", "where in the routine it stood last, as JSON", json.loads),
    Column("skipped", "where in the routine repetitions were skipped, as JSON", json.loads),
    Column("choices", "the choices it was started with"),
    Column("changed", "last change, in UTC", may_be_empty=True),
    Column("decided", "whether one that was cut off is to stay as it is", _flag),
)

_BY_NAME = {column.name: column for column in COLUMNS}

# A spreadsheet takes a cell for a formula by its first character; one with another separator than ours, or that
# ignores our quotes, makes cells of the parts behind each separator. A quote mark in between makes it text.
_FORMULA = "[=+\\-@＝＋－＠]"
_EDGE = r"(^|[;,|\t\r\n\"])(\s*)('*)"
_GUARDED = re.compile(rf"{_EDGE}(?={_FORMULA})")
_UNGUARDED = re.compile(rf"{_EDGE}'(?={_FORMULA})")


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; `unguarded` gives the text back."""
    return _GUARDED.sub(r"\1\2\3'", text)


def unguarded(text: str) -> str:
    """Return the text that was guarded."""
    return _UNGUARDED.sub(r"\1\2\3", text)


def chunks(entries: Iterable[Entry]) -> Iterator[str]:
    """Return entries as the text of a CSV file, row by row."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)

    def line(cells: Iterable[str]) -> str:
        writer.writerow(cells)
        text = buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
        return text

    yield line(column.name for column in COLUMNS)
    for entry in entries:
        data = {"skipped": []} | entry.data | {"day": entry.record.day.isoformat()}
        data |= {"planned": entry.record.planned, "done": entry.record.done}
        yield line(guarded(_cell(data[column.name])) for column in COLUMNS)


def sessions(stream: BinaryIO, file: str) -> Iterator[tuple[int, dict[str, Any] | FaultsError]]:
    """List the rows of a CSV file with their line: raw data, or what is wrong with the row's cells.

    Columns are found by their names, in any order. Raises FaultsError when it is no such file.
    """
    csv.field_size_limit(LONGEST_LINE)
    lines = _lines(stream, file)
    first = next(lines, "")
    separator = max(",;\t", key=first.count)
    try:
        names = next(csv.reader([first], delimiter=separator), [])
    except csv.Error as error:
        raise FaultsError((Fault(file, "", str(error), "valid CSV", 1),)) from error
    if missing := [column.name for column in COLUMNS if column.read and column.name not in names]:
        raise FaultsError((Fault(file, "", shown(first[:60].strip()), f"columns named {', '.join(missing)}", 1),))
    reader = csv.reader(lines, delimiter=separator)
    while True:
        line = reader.line_num + 2
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise FaultsError((Fault(file, "", str(error), "valid CSV", line),)) from error
        if cells:
            yield line, _data(dict(zip(names, cells, strict=False)), file, line)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    # The same text as Python's for numbers, and the plainest for all else.
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _data(cells: dict[str, str], file: str, line: int) -> dict[str, Any] | FaultsError:
    data: dict[str, Any] = {}
    faults = []
    for name, column in _BY_NAME.items():
        if column.read is None:
            continue
        text = unguarded(cells.get(name, ""))
        try:
            data[name] = None if not text and column.may_be_empty else column.read(text)
        except (ValueError, RecursionError):
            faults.append(Fault(file, name, shown(text), column.help, line))
    return FaultsError(tuple(faults)) if faults else data


def _lines(stream: BinaryIO, file: str) -> Iterator[str]:
    number = 0
    while raw := stream.readline(LONGEST_LINE + 1):
        number += 1
        try:
            text = raw.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            raise FaultsError((Fault(file, "", "bytes that are not UTF-8", "text in UTF-8", number),)) from error
        if len(raw) > LONGEST_LINE:
            raise FaultsError((Fault(file, "", "a longer line", f"at most {LONGEST_LINE} bytes", number),))
        yield text
