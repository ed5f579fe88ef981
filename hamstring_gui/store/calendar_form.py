"""The log as a calendar (iCalendar, RFC 5545): each session an event of the time it took."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from hamstring_gui.practice.record import Ending, SessionRecord

from .log_entry import Entry

ENDINGS = {
    Ending.COMPLETED: "",
    Ending.STOPPED: " (stopped early)",
    Ending.PAIN: " (stopped for pain)",
    Ending.INTERRUPTED: " (cut off)",
}
LONGEST_LINE = 75
"""Bytes a line may have before it is folded."""


def chunks(entries: Iterable[Entry]) -> Iterator[str]:
    """Return entries as the text of a calendar file, event by event; rehearsals are left out."""
    yield _lines("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hamstring-gui//session log//EN")
    for entry in entries:
        if not (entry.record.rehearsal or entry.deleted):
            yield _event(entry)
    yield _lines("END:VCALENDAR")


def _event(entry: Entry) -> str:
    record = entry.record
    end = record.started + timedelta(seconds=record.active_seconds + record.paused_seconds)
    return _lines(
        "BEGIN:VEVENT",
        f"UID:{_escaped(record.uuid)}",
        f"DTSTAMP:{_moment(entry.changed)}",
        f"DTSTART:{_moment(record.started)}",
        f"DTEND:{_moment(max(end, record.ended or end))}",
        f"SUMMARY:{_escaped(record.title + ENDINGS[record.ending])}",
        f"DESCRIPTION:{_escaped(_description(record))}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    )


def _description(record: SessionRecord) -> str:
    scores = (("Tightness before", record.tight_before), ("after", record.tight_after), ("effort", record.effort))
    told = ", ".join(f"{name} {score}" for name, score in scores if score is not None)
    parts = (f"{record.done} of {record.planned} repetitions and breaths", told, record.note)
    return "\n".join(part for part in parts if part)


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n"), ("\r", "\\n")):
        text = text.replace(plain, escaped)
    return "".join(character for character in text if character >= " " or character == "\t")


def _lines(*lines: str) -> str:
    return "".join(f"{_folded(line)}\r\n" for line in lines)


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
