"""A log of very many made-up sessions, made quickly: a few patterns over and over, each with a start of its own."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hamstring_gui.store.log_entry import COLUMNS, Entry, checksum, microseconds
from hamstring_gui.store.log_file import connected
from hamstring_gui.store.log_schema import migrate
from hamstring_gui.store.session_log import SessionLog
from tests.store.conftest import made_up_session

MILLION = 1_000_000
PATTERNS = 420
A_DAY = 25
DAYS_OF_A_YEAR = 350
LAST_DAY = date(2026, 11, 23)
_START = datetime(2001, 2, 3, 4, 5, 6, tzinfo=UTC)
_CHANGED = datetime(2026, 11, 23, 12, tzinfo=UTC)


def rows(number: int) -> Iterator[tuple[object, ...]]:
    """List rows of the log, newest first: so many a day, back from the last day."""
    made = (made_up_session(place) for place in range(PATTERNS))
    patterns = [(record.uuid, Entry(replace(record, started=_START), _CHANGED).row) for record in made]
    text_at, start_text = COLUMNS.index("record"), _START.isoformat()
    assert COLUMNS[:3] == ("uuid", "day", "started")
    for place in range(number):
        pattern_uuid, row = patterns[place % PATTERNS]
        # Each year has holidays: nobody reaches the goal in every week of a century.
        year, in_year = divmod(place // A_DAY, DAYS_OF_A_YEAR)
        day = LAST_DAY - timedelta(days=365 * year + in_year)
        start = datetime(day.year, day.month, day.day, 22 - place % A_DAY * 22 // A_DAY, 59 - place % 59, tzinfo=UTC)
        uuid = f"{place:08x}-1111-4000-8000-000000000000"
        text = str(row[text_at]).replace(pattern_uuid, uuid).replace(start_text, start.isoformat())
        yield (uuid, day.isoformat(), microseconds(start), *row[3:text_at], text, checksum(text))


def log_of(folder: Path, number: int) -> SessionLog:
    """Return a log of so many sessions."""
    log = SessionLog(folder / f"{number}.sqlite")
    with closing(connected(log.path)) as connection:
        migrate(connection)
        # It has to be there quickly, not to survive a power cut; indexes and totals are quicker made at the end.
        connection.execute("PRAGMA synchronous=OFF")
        later = connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'index') AND sql IS NOT NULL"
        ).fetchall()
        connection.execute("BEGIN")
        for kind, name, _sql in later:
            connection.execute(f"DROP {kind} {name}")
        places = ", ".join("?" for _ in COLUMNS)
        connection.executemany(f"INSERT INTO session ({', '.join(COLUMNS)}) VALUES ({places})", rows(number))
        connection.execute(
            "INSERT INTO day_total SELECT day, routine, ending, rehearsal, count(*), sum(active_ms) FROM session"
            " GROUP BY day, routine, ending, rehearsal"
        )
        connection.execute(
            "INSERT INTO exercise_total SELECT day, json_extract(value, '$.exercise'),"
            " coalesce(json_extract(value, '$.side'), ''), sum(json_extract(value, '$.planned')),"
            " sum(json_extract(value, '$.done')) FROM session, json_each(record, '$.portions')"
            " WHERE NOT rehearsal GROUP BY 1, 2, 3"
        )
        for _kind, _name, sql in later:
            connection.execute(sql)
        connection.execute("UPDATE revision SET number = ?", (number,))
        connection.execute("COMMIT")
    return log
