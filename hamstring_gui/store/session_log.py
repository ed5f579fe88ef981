"""The session log: one SQLite row for each session, on disk before anything else happens."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.practice.search import ALL, Filter
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.totals import DayOutcome, DayTotal, ExerciseTotal

from . import log_merge, log_search
from .log_connection import LogConnection
from .log_entry import Entry, microseconds
from .log_merge import Merged, readable

Result = TypeVar("Result")

BATCH = 500
"""How many sessions are held in memory while the whole log is gone through."""


def _now() -> datetime:
    return datetime.now().astimezone()


class SessionLog:
    """The sessions of one person; safe to use from the window's thread and from one that writes.

    Reading makes no file. `connection` is what it reads and changes the file through.
    """

    def __init__(self, path: Path, backup_dir: Path | None = None, now: Callable[[], datetime] = _now) -> None:
        self.path = path
        self.backup_dir = backup_dir or path.parent / "backups"
        self.now = now
        self.connection = LogConnection(path, self.backup_dir, now)
        self._anchors: dict[tuple[Filter, int], SessionRecord] = {}

    @property
    def notices(self) -> tuple[str, ...]:
        """Return what happened to the file when it was opened: repaired, migrated, joined."""
        return self.connection.notices

    def open(self) -> tuple[str, ...]:
        """Open the log, if there is one, and return what the person should be told about it.

        Raises LogUnavailableError.
        """
        self.connection.open()
        return self.notices

    def save(self, record: SessionRecord) -> None:
        """Write a session's row, new or changed; once this returns it is on disk.

        One that came to nothing is kept as a deleted one, until something is said about it.
        Raises LogUnavailableError.
        """

        def entry(old: Entry | None) -> Entry:
            deleted = record.came_to_nothing or (old is not None and old.deleted and not old.record.came_to_nothing)
            return replace(old or Entry(record, self.now()), record=record, deleted=deleted)

        self._edit(record.uuid, entry)

    def get(self, uuid: str) -> SessionRecord | None:
        """Return one session, or None."""
        query = "SELECT record, checksum FROM session WHERE uuid = ? AND deleted = 0"
        return next(iter(self._records(query, (uuid,))), None)

    def page(self, offset: int, limit: int, matching: Filter = ALL) -> tuple[SessionRecord, ...]:
        """Return sessions, newest first."""
        anchors = self._anchors
        if previous := anchors.get((matching, offset)):
            found = self.page_after(previous, limit, matching)
        else:
            query, values = log_search.page_query(matching)
            found = self._records(query, (*values, limit, offset))
        if len(found) == limit > 0:
            # Who scrolls on will ask for the next one: then nothing has to be counted off again.
            anchors[matching, offset + limit] = found[-1]
        return found

    def page_after(
        self, previous: SessionRecord, limit: int, matching: Filter = ALL, *, newest_first: bool = True
    ) -> tuple[SessionRecord, ...]:
        """Return the sessions that follow another one: as quick at the end of the log as at its start."""
        query, values = log_search.page_query(matching, newest_first=newest_first, after=True)
        return self._records(query, (*values, microseconds(previous.started), previous.uuid, limit, 0))

    def between(self, first: date, last: date) -> tuple[SessionRecord, ...]:
        """Return the sessions of the days from `first` to `last`, oldest first."""
        query, values = log_search.page_query(Filter(first, last), newest_first=False)
        return self._records(query, (*values, -1, 0))

    def count(self, matching: Filter = ALL) -> int:
        """Return how many sessions there are."""
        query, values = log_search.count_query(matching)
        return sum(int(number) for (number,) in self.connection.rows(query, values))

    def routines(self) -> tuple[tuple[str, str], ...]:
        """Return names and titles of the routines that there are sessions of, those of the newest session of each."""
        names = self.connection.rows("SELECT DISTINCT routine FROM day_total WHERE sessions > 0 ORDER BY routine")
        newest = [self.page(0, 1, Filter(routine=name)) for (name,) in names]
        return tuple((record.routine, record.title) for page in newest for record in page)

    def counted_days(self, since: date = date.min) -> tuple[date, ...]:
        """Return the day of every session that counts towards the weekly goal, oldest first."""
        days = self.day_totals(since, date.max)
        return tuple(total.day for total in days for _ in range(total.counted))

    def day_totals(self, first: date, last: date) -> tuple[DayTotal, ...]:
        """Return the sums of each day from `first` to `last` that has a session, oldest first."""
        query = (
            "SELECT day, sum(sessions), sum(sessions * (ending = 'completed' AND NOT rehearsal)),"
            " sum(active_ms * NOT rehearsal) FROM day_total WHERE day BETWEEN ? AND ? GROUP BY day"
            " HAVING sum(sessions) > 0 ORDER BY day"
        )
        rows = self.connection.rows(query, (first.isoformat(), last.isoformat()))
        return tuple(DayTotal(date.fromisoformat(day), number, counted, ms / 1000) for day, number, counted, ms in rows)

    def day_outcomes(self, first: date, last: date) -> tuple[DayOutcome, ...]:
        """Return how the sessions of each day from `first` to `last` ended, oldest first."""
        query = (
            "SELECT day, ending, rehearsal, sum(sessions), sum(active_ms) FROM day_total WHERE day BETWEEN ? AND ?"
            " GROUP BY day, rehearsal, ending HAVING sum(sessions) > 0 ORDER BY day, rehearsal, ending"
        )
        rows = self.connection.rows(query, (first.isoformat(), last.isoformat()))
        return tuple(
            DayOutcome(date.fromisoformat(day), Ending(ending), bool(rehearsal), number, ms / 1000)
            for day, ending, rehearsal, number, ms in rows
        )

    def exercise_totals(self, first: date = date.min, last: date = date.max) -> tuple[ExerciseTotal, ...]:
        """Return what was done of each exercise and side in the days from `first` to `last`."""
        query = (
            "SELECT exercise, side, sum(planned), sum(done) FROM exercise_total WHERE day BETWEEN ? AND ?"
            " GROUP BY exercise, side HAVING sum(planned) > 0 ORDER BY exercise, side"
        )
        rows = self.connection.rows(query, (first.isoformat(), last.isoformat()))
        return tuple(ExerciseTotal(name, Side(side) if side else None, *sums) for name, side, *sums in rows)

    def interrupted(self) -> SessionRecord | None:
        """Return the newest session that was cut off and not yet decided about, or None."""
        query = (
            "SELECT record, checksum FROM session WHERE ending = 'interrupted' AND decided = 0 AND deleted = 0"
            " AND rehearsal = 0 ORDER BY started DESC LIMIT 1"
        )
        return next(iter(self._records(query, ())), None)

    def keep_as_partial(self, uuid: str) -> None:
        """Decide that an interrupted session stays as it is, and every older one with it.

        Raises LogUnavailableError.
        """
        query = (
            "SELECT uuid FROM session WHERE ending = 'interrupted' AND decided = 0"
            " AND started <= (SELECT started FROM session WHERE uuid = ?)"
        )
        for (older,) in self.connection.rows(query, (uuid,)):
            self._edit(older, lambda old: old and replace(old, decided=True))

    def delete(self, uuid: str) -> None:
        """Take a session out of the log; the row stays, for `restore`.

        Raises LogUnavailableError.
        """
        self._edit(uuid, lambda old: old and replace(old, deleted=True))

    def restore(self, uuid: str) -> None:
        """Bring a deleted session back.

        Raises LogUnavailableError.
        """
        self._edit(uuid, lambda old: old and replace(old, deleted=False))

    def merge(self, entries: Iterable[Entry]) -> Merged:
        """Bring entries in, in one step: all of them or, after an exception, none.

        Raises LogUnavailableError.
        """
        return self._change(lambda connection: log_merge.merge(connection, entries))

    def entries(self, matching: Filter = ALL) -> Iterator[Entry]:
        """List the sessions, oldest first, a batch at a time; others may write meanwhile."""
        query, values = log_search.page_query(matching, newest_first=False, after=True)
        return self._in_batches(query, values)

    def deleted(self) -> Iterator[Entry]:
        """List the deleted sessions: a lossless copy has them too, so that they stay deleted where it is merged."""
        return self._in_batches(log_search.DELETED, ())

    def _in_batches(self, query: str, values: Sequence[object]) -> Iterator[Entry]:
        start: tuple[int, str] | None = (-(2**63), "")
        while start is not None:
            batch = [readable(*row) for row in self.connection.rows(query, (*values, *start, BATCH, 0))]
            found = [entry for entry in batch if entry is not None]
            yield from found
            full = len(batch) == BATCH and found
            start = (microseconds(found[-1].record.started), found[-1].record.uuid) if full else None

    def replace_by(self, source: sqlite3.Connection) -> None:
        """Replace all content by that of another log of today's version, in one step.

        Raises LogUnavailableError; then the content is as it was.
        """
        self.connection.replace_by(source)
        self._anchors = {}

    def held(self, seconds: float) -> AbstractContextManager[bool]:
        """Hold the log for oneself, unless that takes longer than `seconds`, and tell whether it is held."""
        return self.connection.held(seconds)

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def _records(self, query: str, values: Sequence[object]) -> tuple[SessionRecord, ...]:
        entries = [readable(*row) for row in self.connection.rows(query, values)]
        if None in entries:
            # Where mending fails too, the good ones are shown.
            with suppress(LogUnavailableError):
                self.connection.mend()
            entries = [readable(*row) for row in self.connection.rows(query, values)]
        return tuple(entry.record for entry in entries if entry is not None)

    def _edit(self, uuid: str, edited: Callable[[Entry | None], Entry | None]) -> None:
        """Write the entry that `edited` makes of the one there, changed now, and later than the one before."""

        def change(connection: sqlite3.Connection) -> None:
            row = connection.execute("SELECT record, checksum FROM session WHERE uuid = ?", (uuid,)).fetchone()
            old = readable(*row) if row else None
            if (new := edited(old)) is not None:
                changed = self.now().astimezone(UTC)
                # A clock set back must not make this change lose against the one before it.
                later = max(changed, old.changed + timedelta(microseconds=1)) if old else changed
                log_merge.put(connection, replace(new, changed=later))

        self._change(change)

    def _change(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        try:
            return self.connection.change(work)
        finally:
            self._anchors = {}
