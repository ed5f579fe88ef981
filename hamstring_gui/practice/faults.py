"""What is wrong with somebody's input: every fault names file, key, value and what would be right."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

SHOWN_VALUE = 60
CLOSE = 0.75
"""How alike two words must be for one to be the other misspelt, from 0 to 1."""
LONGEST_WORD = 60
"""What is longer is no word that somebody misspelt; comparing takes the square of its length."""
CANT_READ, CANT_WRITE, CANT_MOVE = "can't be read", "can't be written", "can't be moved"
RISING = "low, default and high in rising order"
"""What would be right of a range, in the words of a file."""


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong in a file or on the command line."""

    file: str
    key: str
    value: str
    expected: str
    line: int | None = None
    meant: str = ""
    """What was meant, in all likelihood, where it is misspelt."""
    failed: str = ""
    """What couldn't be done with the file, CANT_READ or one of its like; the value says why."""

    def __str__(self) -> str:
        if self.failed:
            return printable(f"{self.file} {self.failed}: {self.value}")
        return self._told(f"{self.file}:{self.line}" if self.line is not None else self.file)

    @property
    def within_file(self) -> str:
        """Return the fault in words, for a reader who knows the file."""
        if self.failed:
            return str(self)
        return self._told(f"line {self.line}" if self.line is not None else "")

    def _told(self, place: str) -> str:
        right = f"did you mean “{self.meant}”?" if self.meant else f"expected {self.expected}"
        found = f"found {self.value}{';' if self.meant else ','} " if self.value else ""
        # A path may hold bytes that are no text, or a line break.
        return printable(": ".join(part for part in (place, self.key, f"{found}{right}") if part))


class FaultsError(Exception):
    """Input that can't be used, with all its faults at once."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(_lines(faults)))
        self.faults = faults


class LogUnavailableError(Exception):
    """The log can't take a record now (disk full, read-only, gone); its text says why in words a person understands."""


def by_file(faults: Sequence[Fault]) -> Iterator[tuple[str, Sequence[str]]]:
    """Group faults for reading: a file's name, and what is wrong in it; a single one names its file itself."""
    for file, group in groupby(faults, lambda fault: fault.file):
        those = tuple(group)
        alone = len(those) == 1 or not file
        yield ("", [str(fault) for fault in those]) if alone else (file, [fault.within_file for fault in those])


def _lines(faults: Sequence[Fault]) -> Iterator[str]:
    for file, texts in by_file(faults):
        if file:
            yield printable(f"{file}:")
        yield from (f"  {text}" if file else text for text in texts)


def likely(word: object, known: Collection[str]) -> str:
    """Return which of the known words a misspelt one was meant to be, or nothing where none comes close."""
    if not isinstance(word, str) or len(word) > LONGEST_WORD:
        return ""
    from difflib import get_close_matches  # noqa: PLC0415 (needed once something is wrong, not at every start)

    return next(iter(get_close_matches(word.lower().replace("-", "_").replace(" ", "_"), known, 1, CLOSE)), "")


def shown(value: object) -> str:
    """Return a value as a person may see it: quoted, on one line, cut when long, without control characters."""
    text = _as_text(value)
    text = printable(text)
    return text if len(text) <= SHOWN_VALUE else text[: SHOWN_VALUE - 1] + "…"


def printable(text: str) -> str:
    """Return a text on one line, with a sign in the place of everything that can't be shown."""
    return "".join(c if c.isprintable() else "�" for c in text)


def _as_text(value: object) -> str:
    if isinstance(value, str):
        return f"“{value}”" if len(value) < SHOWN_VALUE else f"“{value[:SHOWN_VALUE]}"
    if isinstance(value, list | tuple):
        short = len(value) <= 6 and not any(isinstance(item, list | tuple | dict) for item in value)
        return f"[{', '.join(map(_as_text, value))}]" if short else f"a list of {len(value)}"
    if isinstance(value, dict):
        return f"a table of {len(value)}"
    # Python refuses to write integers of more than 4300 digits.
    return "a huge number" if isinstance(value, int) and value.bit_length() > 200 else repr(value)
