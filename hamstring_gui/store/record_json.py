"""A session's record as JSON text, and back; the lossless form that log, export and import share."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from hamstring_gui.practice.record import Ending, Portion, SessionRecord
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import Tempo


def dumps(record: SessionRecord) -> str:
    """Return a record as JSON text, always the same for the same record."""
    return json.dumps(as_data(record), ensure_ascii=False, sort_keys=True)


def loads(text: str) -> SessionRecord:
    """Return the record in a JSON text.

    Raises ValueError when it is none.
    """
    try:
        return from_data(json.loads(text))
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"no session record: {error!r}") from error


def as_data(record: SessionRecord) -> dict[str, Any]:
    """Return a record as plain data; moments are ISO 8601 with their offset, lengths are seconds."""
    data = asdict(record)
    data["started"] = record.started.isoformat()
    data["ended"] = record.ended.isoformat() if record.ended else None
    data["at"] = list(record.at)
    data["skipped"] = [list(place) for place in record.skipped]
    if not record.skipped:
        del data["skipped"]
    return data


def from_data(data: Mapping[str, Any]) -> SessionRecord:
    """Return a record from plain data; keys it doesn't know are left out.

    Raises KeyError, TypeError or ValueError when it is none.
    """
    known = {name: data[name] for name in SessionRecord.__dataclass_fields__ if name in data}
    return SessionRecord(
        **known
        | {
            "started": datetime.fromisoformat(data["started"]),
            "ended": datetime.fromisoformat(data["ended"]) if data.get("ended") else None,
            "ending": Ending(data["ending"]),
            "tempo": Tempo(**data["tempo"]) if data["tempo"] is not None else None,
            "tempos": {name: Tempo(**tempo) for name, tempo in data["tempos"].items()},
            "portions": tuple(_portion(portion) for portion in data["portions"]),
            "at": tuple(data["at"]),
            "skipped": tuple(tuple(place) for place in data.get("skipped", ())),
        }
    )


def _portion(data: Mapping[str, Any]) -> Portion:
    return Portion(**{**data, "side": Side(data["side"]) if data["side"] else None})
