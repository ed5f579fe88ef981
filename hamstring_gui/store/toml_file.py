"""Reading TOML files of others within limits, and finding the line of a key for an error."""

from __future__ import annotations

import re
import stat
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from hamstring_gui.practice.faults import CANT_READ, Fault, FaultsError

MOST_BYTES = 256 * 1024

MOST_PARTS = 8
"""How many parts a dotted key may have; the parser's time grows with their square."""

# Possessive throughout: whatever is in a line, it is read once.
_HEADER = re.compile(r"\s*+(\[\[?)([A-Za-z0-9_.\- \t]++)\]")
_KEY = re.compile(r"\s*+([A-Za-z0-9_\-.]++)\s*+=")
_PART = r"""(?:[A-Za-z0-9_-]++|"(?:[^"\\\n]|\\.)*+"?|'[^'\n]*+'?)"""
_TOKEN = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*+(?:"{3,5}|\Z)'
    r"|'''(?:[^']|'(?!''))*+(?:'{3,5}|\Z)"
    r"|\#[^\n]*+"
    rf"|(?P<key>{_PART}(?:[ \t]*+\.[ \t]*+{_PART})*+)",
    re.DOTALL,
)
_KEY_PART = re.compile(_PART)
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")


@dataclass(frozen=True)
class Document:
    """A file as a table of raw data, with the line of every key that could be found."""

    file: str
    table: dict[str, object]
    lines: Mapping[str, int] = field(default_factory=dict)

    def line_of(self, key: str) -> int | None:
        """Return the line of a key such as `exercise[2].sets`, or of the nearest table around it."""
        while key:
            if key in self.lines:
                return self.lines[key]
            key = key.rpartition(".")[0] if not key.endswith("]") else key.rpartition("[")[0]
        return None


def read(path: Path) -> Document:
    """Return the document in a TOML file.

    Raises FaultsError when it is no regular file, over 256 KiB, not UTF-8, or not TOML.
    """
    return parse(read_text(path, MOST_BYTES), str(path))


def read_text(path: Path, most_bytes: int) -> str:
    """Return the text of a regular file of at most `most_bytes` in UTF-8.

    Raises FaultsError for anything else: a FIFO would block, a huge file would hang the parser.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise FaultsError((Fault(str(path), "", "", "a regular file"),))
        with path.open("rb") as stream:
            raw = stream.read(most_bytes + 1)
    except OSError as error:
        why = error.strerror or str(error)
        raise FaultsError((Fault(str(path), "", why, "a readable file", failed=CANT_READ),)) from error
    if len(raw) > most_bytes:
        raise FaultsError((Fault(str(path), "", "a larger file", f"at most {most_bytes // 1024} KiB"),))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise FaultsError((Fault(str(path), "", "bytes that are not UTF-8", "text in UTF-8", line),)) from error


def parse(text: str, file: str) -> Document:
    """Return the document in a TOML text; `file` names it in errors.

    Raises FaultsError when it is not TOML.
    """
    if line := _line_of_long_key(text):
        raise FaultsError((Fault(file, "", "", f"keys of at most {MOST_PARTS} parts between dots", line),))
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        reason = _reason(error)
        found = _AT_LINE.search(reason)
        line = int(found[1]) if found else None
        raise FaultsError((Fault(file, "", _AT_LINE.sub("", reason).strip(), "valid TOML", line),)) from error
    return Document(file, table, _lines(text))


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "nested too deeply"
    return str(error) if isinstance(error, tomllib.TOMLDecodeError) else "a number that can't be read"


def _line_of_long_key(text: str) -> int | None:
    """Return the line of a dotted key with too many parts, if any; texts and comments may have as many as they like."""
    for token in _TOKEN.finditer(text):
        key = token["key"]
        if key and key.count(".") >= MOST_PARTS and len(_KEY_PART.findall(key)) > MOST_PARTS:
            return text.count("\n", 0, token.start()) + 1
    return None


def _lines(text: str) -> dict[str, int]:
    """Find the line of each key; a line inside a multi-line text may be taken for one, which only costs a hint."""
    lines: dict[str, int] = {}
    counts: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if header := _HEADER.match(line):
            table = _resolved("".join(header[2].split()), counts, array=header[1] == "[[")
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            lines.setdefault(f"{table}.{key[1]}" if table else key[1], number)
    return lines


def _resolved(header: str, counts: dict[str, int], *, array: bool) -> str:
    path = ""
    parts = header.split(".")
    for place, part in enumerate(parts):
        path = f"{path}.{part}" if path else part
        if array and place == len(parts) - 1:
            counts[path] = counts.get(path, 0) + 1
        if path in counts:
            path = f"{path}[{counts[path]}]"
    return path
