"""The queries of the session log: a page, a count, a sum; each reads an index and then only the rows it shows."""

from __future__ import annotations

from dataclasses import dataclass, field

from hamstring_gui.practice.search import Filter

BY_START = "session_by_start"
BY_WORDS = "session_by_words"


DAY = 86_400_000_000
"""Microseconds of a day, by which a local date may be away from the date in UTC."""


@dataclass
class Conditions:
    """What has to hold of a row, as SQL with its values."""

    clauses: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)

    def add(self, clause: str, *values: object) -> None:
        """Add a condition and the values of its question marks."""
        self.clauses.append(clause)
        self.values += values

    @property
    def text(self) -> str:
        """Return all conditions as one."""
        return " AND ".join(self.clauses)


def _of_totals(matching: Filter) -> Conditions:
    """Return the conditions of a filter, but for its words: they hold of a session and of a day's total alike."""
    found = Conditions()
    if matching.first:
        found.add("day >= ?", matching.first.isoformat())
    if matching.last:
        found.add("day <= ?", matching.last.isoformat())
    if matching.routine is not None:
        found.add("routine = ?", matching.routine)
    if matching.ending is not None:
        found.add("ending = ?", matching.ending.value)
    if not matching.rehearsals:
        found.add("rehearsal = 0")
    if matching.only_rehearsals:
        found.add("rehearsal = 1")
    return found


def _of_sessions(matching: Filter) -> tuple[str, Conditions]:
    """Return the index to read and the conditions of a filter."""
    found, shared = Conditions(), _of_totals(matching)
    found.add("deleted = 0")
    if shared.clauses:
        found.add(shared.text, *shared.values)
        # The totals know between which days there is anything to be found: the index is read nowhere else.
        days = f"FROM day_total WHERE sessions > 0 AND {shared.text}"
        found.add(f"started >= (SELECT strftime('%s', min(day)) * 1000000 - {DAY} {days})", *shared.values)
        found.add(f"started < (SELECT strftime('%s', max(day)) * 1000000 + 2 * {DAY} {days})", *shared.values)
    for part in matching.parts:
        found.add("words <> '' AND instr(words, ?) > 0", part)
    return BY_WORDS if matching.parts else BY_START, found


def page_query(matching: Filter, *, newest_first: bool = True, after: bool = False) -> tuple[str, list[object]]:
    """Return the query of a page; its last values are limit and offset.

    With `after` two more values stand before them: start and uuid of the session that the page follows.
    """
    index, found = _of_sessions(matching)
    where = found.text
    order = "DESC" if newest_first else "ASC"
    if after:
        where += f" AND (started, uuid) {'<' if newest_first else '>'} (?, ?)"
    ids = (
        f"SELECT id FROM session INDEXED BY {index} WHERE {where}"
        f" ORDER BY started {order}, uuid {order} LIMIT ? OFFSET ?"
    )
    query = f"SELECT record, checksum FROM session WHERE id IN ({ids}) ORDER BY started {order}, uuid {order}"
    return query, found.values


DELETED = (
    "SELECT record, checksum FROM session WHERE deleted = 1 AND (started, uuid) > (?, ?) ORDER BY started, uuid"
    " LIMIT ? OFFSET ?"
)
"""The query of deleted sessions, oldest first, that follow a start and uuid."""


def count_query(matching: Filter) -> tuple[str, list[object]]:
    """Return the query that counts sessions."""
    if not matching.parts:
        totals = _of_totals(matching)
        where = f" WHERE {totals.text}" if totals.clauses else ""
        return f"SELECT coalesce(sum(sessions), 0) FROM day_total{where}", totals.values
    index, found = _of_sessions(matching)
    return f"SELECT count(*) FROM session INDEXED BY {index} WHERE {found.text}", found.values
