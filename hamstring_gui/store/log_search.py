"""The queries of the session log: a page, a count, a sum; each reads an index and then only the rows it shows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hamstring_gui.practice.search import Filter

from .log_entry import microseconds

BY_START = "session_by_start"
BY_WORDS = "session_by_words"

# How far a local date may be from the date in UTC.
_FURTHEST = timedelta(days=1)


def conditions(matching: Filter) -> tuple[str, str, list[object]]:
    """Return the index to read, the conditions and their values."""
    clauses, values = ["deleted = 0"], list[object]()

    def add(clause: str, value: object) -> None:
        clauses.append(clause)
        values.append(value)

    if matching.first:
        add("started >= ?", _midnight(matching.first) - microseconds_of(_FURTHEST))
        add("day >= ?", matching.first.isoformat())
    if matching.last:
        add("started < ?", _midnight(matching.last) + 2 * microseconds_of(_FURTHEST))
        add("day <= ?", matching.last.isoformat())
    if matching.routine is not None:
        add("routine = ?", matching.routine)
    if matching.ending is not None:
        add("ending = ?", matching.ending.value)
    if not matching.rehearsals:
        clauses.append("rehearsal = 0")
    for part in matching.parts:
        add("words <> '' AND instr(words, ?) > 0", part)
    return BY_WORDS if matching.parts else BY_START, " AND ".join(clauses), values


def page_query(matching: Filter, *, newest_first: bool = True, after: bool = False) -> tuple[str, list[object]]:
    """Return the query of a page; its last values are limit and offset.

    With `after` two more values stand before them: start and uuid of the session that the page follows.
    """
    index, where, values = conditions(matching)
    order = "DESC" if newest_first else "ASC"
    if after:
        where += f" AND (started, uuid) {'<' if newest_first else '>'} (?, ?)"
    ids = (
        f"SELECT id FROM session INDEXED BY {index} WHERE {where}"
        f" ORDER BY started {order}, uuid {order} LIMIT ? OFFSET ?"
    )
    query = f"SELECT record, checksum FROM session WHERE id IN ({ids}) ORDER BY started {order}, uuid {order}"
    return query, values


def count_query(matching: Filter) -> tuple[str, list[object]]:
    """Return the query that counts sessions."""
    if matching == Filter():
        return "SELECT coalesce(sum(sessions), 0) FROM day_total", []
    index, where, values = conditions(matching)
    return f"SELECT count(*) FROM session INDEXED BY {index} WHERE {where}", values


def _midnight(day: date) -> int:
    return microseconds(datetime(day.year, day.month, day.day, tzinfo=UTC))


def microseconds_of(length: timedelta) -> int:
    """Return a length in microseconds."""
    return round(length / timedelta(microseconds=1))
