"""How a calendar file (iCalendar, RFC 5545) writes lines, texts and moments."""

from __future__ import annotations

from datetime import UTC, datetime

LONGEST_LINE = 75
"""Bytes a line may have before it is folded."""


def moment_text(moment: datetime) -> str:
    """Return a moment in universal time."""
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    """Return a text as the value of a property; control characters are left out."""
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n"), ("\r", "\\n")):
        text = text.replace(plain, escaped)
    return "".join(character for character in text if character >= " " or character == "\t")


def lines(*unfolded: str) -> str:
    """Return lines as a file has them: folded, each with its end."""
    return "".join(f"{_folded(line)}\r\n" for line in unfolded)


def _folded(line: str) -> str:
    """Break a line that is too long, never inside a character."""
    parts, size = [""], 0
    for character in line:
        width = len(character.encode("utf-8", "replace"))
        if size + width > LONGEST_LINE - 1:
            parts.append("")
            size = 0
        parts[-1] += character
        size += width
    return "\r\n ".join(parts)
