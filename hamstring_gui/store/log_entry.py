"""A session as the log keeps it: its record, when it was changed last, and whether it is deleted or decided about."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.search import folded

from . import record_json


@dataclass(frozen=True)
class Entry:
    """A record with what the log knows about it; of two with one uuid, the one changed later holds."""

    record: SessionRecord
    changed: datetime
    """In UTC."""
    deleted: bool = False
    decided: bool = False
    """Whether a session that was cut off is to stay as it is."""

    @property
    def stamp(self) -> str:
        """Return the moment of the last change as text whose order is that of time."""
        return self.changed.astimezone(UTC).isoformat(timespec="microseconds")

    @property
    def data(self) -> dict[str, Any]:
        """Return the entry as plain data."""
        own = {"changed": self.stamp, "deleted": self.deleted, "decided": self.decided}
        return record_json.as_data(self.record) | own

    @property
    def text(self) -> str:
        """Return the entry as JSON text, always the same for the same entry."""
        text = json.dumps(self.data, ensure_ascii=False, sort_keys=True)
        # Half a surrogate pair, pasted from who knows where, has no UTF-8: escaped it does no harm.
        return text if _encodable(text) else json.dumps(self.data, sort_keys=True)

    @property
    def row(self) -> tuple[object, ...]:
        """Return the values of the log's columns, in the order of COLUMNS."""
        record, text = self.record, self.text
        return (
            record.uuid,
            record.day.isoformat(),
            microseconds(record.started),
            record.routine,
            record.ending.value,
            record.rehearsal,
            self.decided,
            self.deleted,
            self.stamp,
            round(record.active_seconds * 1000),
            folded(record.note).encode("utf-8", "replace").decode(),
            text,
            checksum(text),
        )


COLUMNS = (
    "uuid", "day", "started", "routine", "ending", "rehearsal", "decided", "deleted", "changed", "active_ms", "words",
    "record", "checksum",
)  # fmt: skip


def loads(text: str) -> Entry:
    """Return the entry in a JSON text.

    Raises ValueError when it is none.
    """
    try:
        return from_data(json.loads(text))
    except (KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise ValueError(f"no session record: {error!r}") from error


def from_data(data: Mapping[str, Any]) -> Entry:
    """Return the entry in plain data; one that doesn't say when it was changed is as old as its session.

    Raises KeyError, TypeError or ValueError when it is none.
    """
    record = record_json.from_data(data)
    changed = datetime.fromisoformat(data["changed"]) if data.get("changed") else record.started
    return Entry(record, changed.astimezone(UTC), bool(data.get("deleted")), bool(data.get("decided")))


def microseconds(moment: datetime) -> int:
    """Return a moment as microseconds since 1970 in UTC: for the order alone."""
    since = moment - datetime(1970, 1, 1, tzinfo=UTC)
    return (since.days * 86400 + since.seconds) * 1_000_000 + since.microseconds


def _encodable(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def checksum(text: str) -> str:
    """Return the checksum of an entry's text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
