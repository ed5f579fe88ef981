"""Pages, filters and totals: what is shown is what is there, and a long log costs no more than a short one."""

import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.practice.search import ALL, Filter
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store import log_search
from hamstring_gui.store.log_entry import Entry
from hamstring_gui.store.log_file import connected
from hamstring_gui.store.session_log import SessionLog

DAYS = st.none() | st.dates(date(2024, 2, 20), date(2024, 4, 5))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.builds(
        Filter, DAYS, DAYS, st.sampled_from([None, "hamstring", "calves", "none"]), st.none() | st.sampled_from(Ending),
        st.sampled_from(["", "note", "GRÖSSE 1", "nothing", "'; --"]), st.booleans(), st.booleans(),
    )
)  # fmt: skip
def test_a_filter_finds_what_it_says(full_log: SessionLog, matching: Filter) -> None:
    wanted = [record for record in full_log.page(0, 100) if matching.accepts(record)]
    assert list(full_log.page(0, 100, matching)) == wanted
    assert full_log.count(matching) == len(wanted)
    assert [entry.record for entry in full_log.entries(matching)] == wanted[::-1]


def test_pages_follow_each_other_without_a_gap(full_log: SessionLog) -> None:
    whole = full_log.page(0, 100)
    shown = list(full_log.page(0, 7))
    while following := full_log.page_after(shown[-1], 7):
        shown += following
    assert tuple(shown) == whole
    assert full_log.page(7, 7) == whole[7:14]


def test_sessions_that_start_together_are_all_shown_in_the_same_order(log: SessionLog) -> None:
    start = datetime(2026, 11, 1, 7, tzinfo=UTC)
    made = [replace(_record(f"uuid-{number}"), started=start) for number in range(5)]
    for record in made:
        log.save(record)
    first, *rest = log.page(0, 10)
    assert list(log.page_after(first, 10)) == rest
    assert {record.uuid for record in (first, *rest)} == {record.uuid for record in made}


def _record(uuid: str) -> SessionRecord:
    return SessionRecord(uuid, datetime(2026, 1, 1, tzinfo=UTC), "hamstring", "Hamstring release", Tempo())


def totals_by_hand(log: SessionLog) -> tuple[object, object]:
    records = log.page(0, 1000)
    days: dict[date, list[SessionRecord]] = {}
    done: Counter[tuple[str, Side | None]] = Counter()
    for record in records:
        days.setdefault(record.day, []).append(record)
        for portion in () if record.rehearsal else record.portions:
            done[portion.exercise, portion.side] += portion.done
    return (
        [
            (
                day,
                len(records),
                sum(r.counts_for_week for r in records),
                sum(round(r.active_seconds * 1000) for r in records if not r.rehearsal) / 1000,
            )
            for day, records in sorted(days.items())
        ],
        {key: number for key, number in done.items() if number},
    )


def totals(log: SessionLog) -> tuple[object, object]:
    days = log.day_totals(date.min, date.max)
    return (
        [(total.day, total.sessions, total.counted, total.active_seconds) for total in days],
        {(total.exercise, total.side): total.done for total in log.exercise_totals() if total.done},
    )


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["end", "delete", "restore", "move", "rehearse", "do"]), st.integers(0, 9), st.integers(0, 9)
    ),
    max_size=12,
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=CHANGES)
def test_totals_equal_the_sum_of_rows_whatever_is_changed(
    tmp_path: Path, made_up: Callable[..., SessionRecord], changes: list[tuple[str, int, int]]
) -> None:
    path = tmp_path / "sessions.sqlite"
    path.unlink(missing_ok=True)
    log = SessionLog(path)
    log.merge(Entry(made_up(number), datetime(2026, 1, 1, tzinfo=UTC)) for number in range(10))
    for what, number, value in changes:
        record = log.get(made_up(number).uuid) or made_up(number)
        if what == "delete":
            log.delete(record.uuid)
        elif what == "restore":
            log.restore(record.uuid)
        elif what == "end":
            log.save(replace(record, ending=tuple(Ending)[value % 4], active_seconds=value / 8))
        elif what == "move":
            log.save(replace(record, started=record.started + timedelta(days=value)))
        elif what == "rehearse":
            log.save(replace(record, rehearsal=not record.rehearsal))
        else:
            log.save(replace(record, portions=tuple(replace(p, done=value) for p in record.portions)))
    assert totals(log) == totals_by_hand(log)
    log.close()


def test_totals_can_be_asked_for_a_span_of_days(full_log: SessionLog) -> None:
    first, last = date(2024, 3, 1), date(2024, 3, 9)
    among = [r for r in full_log.between(first, last) if not r.rehearsal]
    left = sum(p.done for r in among for p in r.portions if p.side is Side.LEFT)
    (total,) = (t for t in full_log.exercise_totals(first, last) if t.side is Side.LEFT)
    assert (total.exercise, total.done, total.planned) == ("deadlift", left, 8 * len(among))
    assert full_log.counted_days(since=date(2024, 3, 10)) == tuple(
        day for day in full_log.counted_days() if day >= date(2024, 3, 10)
    )


@pytest.mark.parametrize("offset", [-12, 14])
def test_a_day_at_the_edge_of_the_world_is_found(log: SessionLog, offset: int) -> None:
    for hour in (0, 23):
        started = datetime(2024, 2, 29, hour, 59, tzinfo=timezone(timedelta(hours=offset)))
        log.save(replace(_record(f"at {hour}"), started=started))
    assert len(log.between(date(2024, 2, 29), date(2024, 2, 29))) == 2
    assert log.between(date(2024, 2, 28), date(2024, 2, 28)) == ()
    assert log.between(date(2024, 3, 1), date(2024, 3, 1)) == ()


def steps(path: Path, query: str, values: list[object]) -> int:
    """Count the steps that SQLite's machine takes for a query, in hundreds."""
    taken = 0

    def count() -> int:
        nonlocal taken
        taken += 1
        return 0

    with closing(connected(path)) as connection:
        connection.execute("SELECT 1 FROM session LIMIT 1").fetchall()
        connection.set_progress_handler(count, 100)
        connection.execute(query, values).fetchall()
    return taken


@pytest.mark.parametrize("matching", [ALL, Filter(ending=Ending.PAIN), Filter(words="größe")])
def test_a_page_of_a_log_a_hundred_times_as_long_takes_no_more_work(
    tmp_path: Path, made_up: Callable[..., SessionRecord], matching: Filter
) -> None:
    taken = []
    for length in (60, 6000):
        log = SessionLog(tmp_path / f"{length}.sqlite")
        log.merge(Entry(made_up(number), datetime(2026, 1, 1, tzinfo=UTC)) for number in range(length))
        log.close()
        query, values = log_search.page_query(matching)
        taken.append(steps(log.path, query, [*values, 10, 0]))
    assert taken[1] <= taken[0] * 1.5 + 1


@pytest.mark.parametrize(
    ("matching", "index"),
    [
        (Filter(routine="hamstring", ending=Ending.COMPLETED, rehearsals=False), "session_by_start"),
        (Filter(first=date(2024, 3, 1), last=date(2024, 3, 9)), "session_by_start"),
        (Filter(first=date(2024, 3, 1), words="größe", ending=Ending.PAIN), "session_by_words"),
    ],
)
def test_a_filter_reads_an_index_and_only_the_rows_it_shows(full_log: SessionLog, matching: Filter, index: str) -> None:
    query, values = log_search.page_query(matching)
    count, counted = log_search.count_query(matching)
    with closing(sqlite3.connect(full_log.path)) as connection:
        told = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}", [*values, 10, 900])]
        counting = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {count}", counted)]
    assert any(f"USING COVERING INDEX {index}" in line for line in told), told
    assert "SCAN session" not in told
    # Only words make it go through the sessions; all else the totals of the days know.
    assert any(f"INDEX {index}" in line for line in counting) is bool(matching.words), counting


def test_scrolling_stays_right_when_something_changes_on_the_way(full_log: SessionLog) -> None:
    for matching in (ALL, Filter(routine="hamstring")):
        whole = full_log.page(0, 100, matching)
        for offset in range(0, 28, 4):
            assert full_log.page(offset, 4, matching) == whole[offset : offset + 4]
    full_log.delete(full_log.page(0, 1)[0].uuid)
    whole = full_log.page(0, 100)
    for offset in range(0, 28, 4):
        assert full_log.page(offset, 4) == whole[offset : offset + 4]


def test_endings_of_days_add_up_to_the_sessions(full_log: SessionLog) -> None:
    outcomes = full_log.day_outcomes(date.min, date.max)
    assert sum(one.sessions for one in outcomes) == full_log.count()
    for one in outcomes:
        those = [
            r for r in full_log.between(one.day, one.day) if (r.ending, r.rehearsal) == (one.ending, one.rehearsal)
        ]
        assert (len(those), round(sum(r.active_seconds for r in those), 1)) == (
            one.sessions, round(one.active_seconds, 1),
        )  # fmt: skip
    assert [one.day for one in outcomes] == sorted(one.day for one in outcomes)


def test_routines_of_the_log_have_the_title_of_their_newest_session(full_log: SessionLog) -> None:
    found = dict(full_log.routines())
    assert set(found) == {record.routine for record in full_log.between(date.min, date.max)}
    for name, title in found.items():
        assert full_log.page(0, 1, Filter(routine=name))[0].title == title
