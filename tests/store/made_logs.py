"""Logs of made-up sessions, whatever may be in them, and a file brought into one."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from hamstring_gui.practice.record import Ending, Portion, SessionRecord
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store.log_entry import Entry
from hamstring_gui.store.log_import import Imported, import_file
from hamstring_gui.store.session_log import SessionLog

LINES = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
NAMES = st.from_regex(r"[a-z0-9][a-z0-9_]{0,8}", fullmatch=True)
TITLES = st.text(st.characters(categories=("L", "N", "P", "S")), max_size=20)
SECONDS = st.floats(0, 100_000)
TEMPOS = st.builds(Tempo, *[st.floats(0, 100)] * 4)
SCORES = st.none() | st.integers(0, 10)
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(datetime(1950, 1, 1), datetime(2900, 1, 1), timezones=ZONES)  # noqa: DTZ001  # bounds have no zone
PORTIONS = st.builds(
    Portion, NAMES, TITLES, st.integers(1, 50), st.none() | st.sampled_from(Side), st.none() | TITLES,
    st.integers(0, 999), st.integers(0, 999),
)  # fmt: skip
NOTES = st.text(max_size=60) | st.text("=+-@;,\t\r\n\"' '|1", max_size=30)
RECORDS = st.builds(
    SessionRecord,
    uuid=st.uuids().map(str),
    started=MOMENTS,
    routine=NAMES,
    title=TITLES,
    tempo=st.none() | TEMPOS,
    tempos=st.dictionaries(NAMES, TEMPOS, max_size=3),
    variants=st.dictionaries(NAMES, TITLES, max_size=3),
    portions=st.lists(PORTIONS, max_size=4).map(tuple),
    ending=st.sampled_from(Ending),
    active_seconds=SECONDS,
    paused_seconds=SECONDS,
    pauses=st.integers(0, 99),
    planned_seconds=SECONDS,
    rehearsal=st.booleans(),
    ended=st.none() | MOMENTS,
    tight_before=SCORES,
    tight_after=SCORES,
    effort=SCORES,
    note=NOTES,
    at=st.lists(st.integers(-1, 99), max_size=6).map(tuple),
    skipped=st.lists(st.lists(st.integers(0, 99), min_size=1, max_size=4).map(tuple), max_size=2).map(tuple),
    choices=st.text(max_size=30),
)
ENTRIES = st.builds(Entry, RECORDS, MOMENTS.map(lambda moment: moment.astimezone(UTC)), st.booleans(), st.booleans())


def new_log(folder: Path, name: str, entries: Iterable[Entry] = ()) -> SessionLog:
    (folder / name / "sessions.sqlite").unlink(missing_ok=True)
    log = SessionLog(folder / name / "sessions.sqlite", folder / "no backups")
    log.merge(entries)
    return log


def brought_in(log: SessionLog, path: Path) -> Imported:
    # Without the backup before: it is proved elsewhere, and costs each example a few milliseconds.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hamstring_gui.store.log_import.back_up_before", lambda *_: None)
        return import_file(log, path, datetime.now(UTC))


def content(log: SessionLog) -> list[Entry]:
    return [*log.entries(), *log.deleted()]
