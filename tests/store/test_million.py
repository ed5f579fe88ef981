"""A million sessions: the log opens at once, and a page reads what it shows."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import pytest

from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.practice.search import ALL, Filter
from hamstring_gui.store import log_search
from hamstring_gui.store.log_entry import COLUMNS, Entry, checksum
from hamstring_gui.store.log_file import connected
from hamstring_gui.store.log_schema import migrate
from hamstring_gui.store.session_log import SessionLog

MILLION = 1_000_000
PATTERNS = 500


def rows(made_up: Callable[..., SessionRecord], number: int) -> Iterator[list[object]]:
    """List rows of made-up sessions: a few patterns over and over, each a second later than the last of its kind."""
    patterns = [Entry(made_up(place), datetime(2026, 1, 1, tzinfo=UTC)).row for place in range(PATTERNS)]
    started, text = COLUMNS.index("started"), COLUMNS.index("record")
    for place in range(number):
        row = list(patterns[place % PATTERNS])
        uuid = f"{place:08x}-1111-4000-8000-000000000000"
        row[text] = str(row[text]).replace(str(row[0]), uuid)
        row[0], row[started], row[text + 1] = uuid, int(str(row[started])) + place * 1_000_000, checksum(str(row[text]))
        yield row


def log_of(folder: Path, made_up: Callable[..., SessionRecord], number: int) -> SessionLog:
    log = SessionLog(folder / f"{number}.sqlite")
    with closing(connected(log.path)) as connection:
        migrate(connection)
        # It has to be there quickly, not to survive a power cut.
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN")
        places = ", ".join("?" for _ in COLUMNS)
        put = f"INSERT INTO session ({', '.join(COLUMNS)}) VALUES ({places})"
        connection.executemany(put, rows(made_up, number))
        connection.execute("COMMIT")
    return log


def hundreds_of_steps(path: Path, work: Callable[[sqlite3.Connection], object]) -> int:
    """Count the steps that SQLite's machine takes, in hundreds."""
    taken = [0]

    def count() -> int:
        taken[0] += 1
        return 0

    with closing(connected(path)) as connection:
        connection.execute("SELECT 1 FROM session LIMIT 1").fetchall()
        connection.set_progress_handler(count, 100)
        work(connection)
    return taken[0]


@pytest.mark.slow
def test_a_million_sessions_cost_a_page_no_more_than_a_thousand(
    tmp_path: Path, made_up: Callable[..., SessionRecord]
) -> None:
    short, long = log_of(tmp_path, made_up, 1000), log_of(tmp_path, made_up, MILLION)
    for matching in (ALL, Filter(ending=Ending.PAIN), Filter(words="größe")):
        query, values = log_search.page_query(matching)
        taken = [
            hundreds_of_steps(log.path, lambda c, q=query, v=values: c.execute(q, [*v, 50, 0]).fetchall())  # type: ignore[misc]  # bound at once
            for log in (short, long)
        ]
        assert taken[1] <= taken[0] * 1.5 + 1, matching
    assert long.open() == ()
    assert long.count() == MILLION
    assert len(long.page(0, 50)) == 50
    assert sum(total.sessions for total in long.day_totals(datetime.min.date(), datetime.max.date())) == MILLION  # noqa: DTZ901  # only their dates
    oldest = next(long.entries())
    assert len(list(islice(long.entries(), 1200))) == 1200
    assert long.page(MILLION - 1, 10) == (oldest.record,)
    long.close()
    short.close()
