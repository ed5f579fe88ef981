"""What is wrong with somebody's input: every fault names file, key, value and what would be right."""

from __future__ import annotations

from dataclasses import dataclass

SHOWN_VALUE = 60
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

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line is not None else self.file
        parts = [part for part in (place, self.key) if part]
        found = f"found {self.value}, " if self.value else ""
        # A path may hold bytes that are no text, or a line break.
        return printable(f"{': '.join(parts)}: {found}expected {self.expected}")


class FaultsError(Exception):
    """Input that can't be used, with all its faults at once."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


class LogUnavailableError(Exception):
    """The log can't take a record now (disk full, read-only, gone); its text says why in words a person understands."""


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
