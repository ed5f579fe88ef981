"""The log as a calendar (iCalendar, RFC 5545): each session an event of the time it took."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from hamstring_gui.practice.record import Ending, SessionRecord

from .icalendar import escaped, lines, moment_text
from .log_entry import Entry

ENDINGS = {
    Ending.COMPLETED: "",
    Ending.STOPPED: " (stopped early)",
    Ending.PAIN: " (stopped for pain)",
    Ending.INTERRUPTED: " (cut off)",
}


def chunks(entries: Iterable[Entry]) -> Iterator[str]:
    """Return entries as the text of a calendar file, event by event; rehearsals are left out."""
    yield lines("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hamstring-gui//session log//EN")
    for entry in entries:
        if not (entry.record.rehearsal or entry.deleted):
            yield _event(entry)
    yield lines("END:VCALENDAR")


def _event(entry: Entry) -> str:
    record = entry.record
    end = record.started + timedelta(seconds=record.active_seconds + record.paused_seconds)
    return lines(
        "BEGIN:VEVENT",
        f"UID:{escaped(record.uuid)}",
        f"DTSTAMP:{moment_text(entry.changed)}",
        f"DTSTART:{moment_text(record.started)}",
        f"DTEND:{moment_text(max(end, record.ended or end))}",
        f"SUMMARY:{escaped(record.title + ENDINGS[record.ending])}",
        f"DESCRIPTION:{escaped(_description(record))}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    )


def _description(record: SessionRecord) -> str:
    scores = (("Tightness before", record.tight_before), ("after", record.tight_after), ("effort", record.effort))
    told = ", ".join(f"{name} {score}" for name, score in scores if score is not None)
    parts = (f"{record.done} of {record.planned} repetitions and breaths", told, record.note)
    return "\n".join(part for part in parts if part)
