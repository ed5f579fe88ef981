"""Out and in: JSON and CSV come back as they were, merging is the same in any order, no cell is a formula."""

import csv
import io
import json
import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.record import Ending, Portion, SessionRecord
from hamstring_gui.practice.search import Filter
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store import backup, csv_form, export, json_form, session_log
from hamstring_gui.store.export import CancelledError, ExportError, Form
from hamstring_gui.store.log_connection import LogConnection
from hamstring_gui.store.log_entry import Entry
from hamstring_gui.store.log_import import Imported, import_file
from hamstring_gui.store.session_log import SessionLog

MakeUp: TypeAlias = Callable[..., SessionRecord]
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
    tempo=TEMPOS,
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


@LINES
@given(st.lists(ENTRIES, max_size=5, unique_by=lambda entry: entry.record.uuid))
def test_json_comes_back_as_it_was(tmp_path: Path, entries: list[Entry]) -> None:
    old = new_log(tmp_path, "old", entries)
    export.export(old, tmp_path / "log.json", Form.JSON)
    new = new_log(tmp_path, "new")
    done = brought_in(new, tmp_path / "log.json")
    assert (done.faults, done.merged.added) == ((), len(entries))
    assert content(new) == content(old)
    export.export(new, tmp_path / "again.json", Form.JSON)
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "log.json").read_bytes()
    assert brought_in(new, tmp_path / "log.json").merged.unchanged == len(entries)
    old.close()
    new.close()


@LINES
@given(st.lists(ENTRIES, max_size=5, unique_by=lambda entry: entry.record.uuid))
def test_csv_comes_back_as_it_was_but_for_the_deleted(tmp_path: Path, entries: list[Entry]) -> None:
    old = new_log(tmp_path, "old", entries)
    export.export(old, tmp_path / "log.csv", Form.CSV)
    new = new_log(tmp_path, "new")
    done = brought_in(new, tmp_path / "log.csv")
    assert done.faults == ()
    assert content(new) == list(old.entries())
    old.close()
    new.close()


@LINES
@given(st.lists(ENTRIES, min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_merging_in_any_order_and_twice_gives_the_same(
    tmp_path: Path, entries: list[Entry], chance: random.Random
) -> None:
    # Few uuids, so that there is something to decide, and often at the same moment.
    entries = [
        replace(
            entry,
            record=replace(entry.record, uuid=f"uuid-{place % 2}"),
            changed=datetime(2026, 1, 1 + chance.randrange(2), tzinfo=UTC),
        )
        for place, entry in enumerate(entries)
    ]
    one = new_log(tmp_path, "one", entries)
    shuffled = chance.sample(entries, len(entries))
    other = new_log(tmp_path, "other", [*shuffled, *shuffled])
    assert content(one) == content(other)
    one.close()
    other.close()


FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")


@given(NOTES)
@example("=HYPERLINK(0)")
@example("'=1")
@example("ok;=1+1")
@example('";\t=cmd')
def test_no_cell_is_a_formula_and_every_one_comes_back(note: str) -> None:
    text = csv_form.guarded(note)
    assert csv_form.unguarded(text) == note
    assert not FORMULA.match(text)
    # Nor in a spreadsheet with another separator, or one that takes no notice of quotes.
    assert not any(FORMULA.match(part) for part in re.split(r"[;,|\t\r\n\"]", text))


def test_a_spreadsheet_reads_the_columns(full_log: SessionLog) -> None:
    rows = list(csv.DictReader(io.StringIO("".join(export.text(full_log, Form.CSV)), newline="")))
    assert len(rows) == 30
    assert list(rows[0]) == [column.name for column in csv_form.COLUMNS]
    assert (rows[5]["planned"], rows[5]["done"], rows[5]["note"]) == ("21", "12", "Note 5: Größe")


def test_a_file_saved_by_a_spreadsheet_with_another_separator_comes_in(full_log: SessionLog, tmp_path: Path) -> None:
    rows = list(csv.reader(io.StringIO("".join(export.text(full_log, Form.CSV)), newline="")))
    with (tmp_path / "saved.csv").open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)
    new = new_log(tmp_path, "new")
    assert brought_in(new, tmp_path / "saved.csv").merged.added == 30
    assert list(new.entries()) == list(full_log.entries())


def test_a_newer_change_holds_whichever_way_it_comes(full_log: SessionLog, tmp_path: Path) -> None:
    export.export(full_log, tmp_path / "before.json", Form.JSON)
    first, second = full_log.page(0, 2)
    full_log.save(replace(first, note="edited since"))
    full_log.delete(second.uuid)
    export.export(full_log, tmp_path / "after.json", Form.JSON)
    assert brought_in(full_log, tmp_path / "before.json").merged.unchanged == 30
    assert full_log.get(first.uuid) == replace(first, note="edited since")
    other = new_log(tmp_path, "other")
    brought_in(other, tmp_path / "before.json")
    done = brought_in(other, tmp_path / "after.json")
    assert (done.merged.updated, done.merged.unchanged) == (2, 28)
    assert other.get(second.uuid) is None


def test_what_is_wrong_in_a_file_is_told_and_the_rest_comes_in(full_log: SessionLog, tmp_path: Path) -> None:
    data: dict[str, Any] = json.loads("".join(export.text(full_log, Form.JSON)))
    data["sessions"][2]["effort"] = 11
    data["sessions"][2]["started"] = "yesterday"
    data["sessions"][4]["portions"][0]["side"] = "up"
    (tmp_path / "log.json").write_text(json.dumps(data, indent=2), encoding="utf-8")
    new = new_log(tmp_path, "new")
    done = brought_in(new, tmp_path / "log.json")
    assert (done.merged.added, done.refused) == (28, 2)
    told = [str(fault) for fault in done.faults]
    assert [text.partition(": found")[0].partition("log.json: ")[2] for text in told] == [
        "sessions[3].started", "sessions[3].effort", "sessions[5].portions[1].side",
    ]  # fmt: skip
    assert "found 11, expected a whole number from 0 to 10" in told[1]


def test_a_wrong_cell_is_told_with_its_line(full_log: SessionLog, tmp_path: Path) -> None:
    text = "".join(export.text(full_log, Form.CSV, Filter(last=datetime(2024, 3, 1, tzinfo=UTC).date())))
    assert "600.125" in text
    (tmp_path / "log.csv").write_text(text.replace("600.125", "long"), encoding="utf-8", newline="")
    done = brought_in(new_log(tmp_path, "new"), tmp_path / "log.csv")
    assert "log.csv:3: active_seconds: found “long”, expected length without pauses" in str(done.faults[0])


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", b"[1, 2", b'{"sessions": 3}', b'{"format": 9, "sessions": []}', b'{"a": ' + b"[" * 100_000,
     b'{"sessions": [{"uuid": NaN}]}', b"\xff\xfe", b"{\"a\": " + b"9" * 10_000 + b"}", b"uuid,started\n1,2\n", b"a\0b",
     b'{"sessions": []} x', b"uuid" + b"," * 2_000_000],
)  # fmt: skip
def test_a_file_that_is_none_of_ours_is_refused_and_changes_nothing(
    full_log: SessionLog, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "file").write_bytes(content)
    before = list(full_log.entries())
    with pytest.raises(FaultsError, match="file"):
        import_file(full_log, tmp_path / "file", full_log.now())
    assert list(full_log.entries()) == before


@LINES
@given(st.binary(max_size=60) | st.text('{}[]":,esion1.e\\u ', max_size=60).map(str.encode))
def test_whatever_a_file_holds_nothing_but_faults_are_raised(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(b'{"sessions": [' + content)
    log = new_log(tmp_path, "log")
    try:
        done = brought_in(log, tmp_path / "file")
        assert done.merged.added == 0
    except FaultsError as error:
        assert "file" in str(error)
    finally:
        log.close()


def test_a_file_cut_in_the_middle_brings_nothing_in(full_log: SessionLog, tmp_path: Path) -> None:
    export.export(full_log, tmp_path / "log.json", Form.JSON)
    whole = (tmp_path / "log.json").read_bytes()
    (tmp_path / "log.json").write_bytes(whole[: len(whole) // 2])
    new = new_log(tmp_path, "new")
    with pytest.raises(FaultsError, match="expected valid JSON, not cut off"):
        brought_in(new, tmp_path / "log.json")
    assert new.count() == 0


def test_an_import_is_preceded_by_a_backup(full_log: SessionLog, tmp_path: Path) -> None:
    export.export(full_log, tmp_path / "log.json", Form.JSON)
    done = import_file(full_log, tmp_path / "log.json", full_log.now())
    assert done.backup is not None
    assert backup.contents(done.backup.path).sessions == 30


def test_export_and_import_can_be_cancelled_and_then_nothing_has_changed(full_log: SessionLog, tmp_path: Path) -> None:
    export.export(full_log, tmp_path / "log.json", Form.JSON)
    before = (tmp_path / "log.json").read_bytes()
    full_log.delete(full_log.page(0, 1)[0].uuid)
    with pytest.raises(CancelledError):
        export.export(full_log, tmp_path / "log.json", Form.JSON, progress=lambda done, total: False)
    assert (tmp_path / "log.json").read_bytes() == before
    new = new_log(tmp_path, "new")
    with pytest.raises(CancelledError):
        import_file(new, tmp_path / "log.json", new.now(), progress=lambda done, total: False)
    assert new.count() == 0


def test_progress_ends_at_all_of_it(full_log: SessionLog, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def note(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    export.export(full_log, tmp_path / "log.csv", Form.CSV, progress=note)
    assert told[0] == (0, 30)
    assert told[-1] == (30, 30)


def test_where_nothing_can_be_written_the_export_says_so(full_log: SessionLog, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ExportError, match=r"log\.csv could not be written"):
        export.export(full_log, tmp_path / "file" / "log.csv", Form.CSV)


def test_a_calendar_has_each_session_once_and_no_line_is_too_long(full_log: SessionLog) -> None:
    full_log.save(replace(full_log.page(0, 1)[0], note="Ä" * 100 + "\nBEGIN:VEVENT;,\\", rehearsal=False))
    text = "".join(export.text(full_log, Form.ICS))
    lines = text.split("\r\n")
    assert text.count("\nBEGIN:VEVENT") == full_log.count(Filter(rehearsals=False))
    assert max(len(line.encode()) for line in lines) <= 75
    assert "Ä" * 100 + "\\nBEGIN:VEVENT\\;\\,\\\\" in text.replace("\r\n ", "")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert "DTSTART:20240227T063000Z" in lines


@pytest.mark.parametrize("form", Form)
def test_an_export_holds_a_batch_at_a_time_however_long_the_log(
    full_log: SessionLog, monkeypatch: pytest.MonkeyPatch, form: Form
) -> None:
    whole = "".join(export.text(full_log, form))
    fetched: list[int] = []
    rows = LogConnection.rows

    def counted(self: LogConnection, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        found = rows(self, query, values)
        fetched.append(len(found))
        return found

    monkeypatch.setattr(session_log, "BATCH", 7)
    monkeypatch.setattr(LogConnection, "rows", counted)
    pieces = export.text(full_log, form)
    text = next(pieces) + next(pieces)
    assert fetched == [7]
    assert text + "".join(pieces) == whole
    assert max(fetched) == 7


def test_an_import_reads_a_file_piece_by_piece(tmp_path: Path, made_up: MakeUp) -> None:
    entry = Entry(made_up(1), datetime(2026, 1, 1, tzinfo=UTC))
    path = tmp_path / "log.json"
    path.write_text("".join(json_form.chunks([entry] * 2000)), encoding="utf-8")
    with path.open("rb", buffering=0) as stream:
        sessions = json_form.sessions(stream, "log.json")
        assert next(sessions) == json.loads(entry.text)
        assert stream.tell() <= json_form.CHUNK < path.stat().st_size / 10
        assert sum(1 for _ in sessions) == 1999


@LINES
@given(st.binary(max_size=80) | st.text("\"',;\n\r=1[]{}é", max_size=80).map(str.encode))
def test_whatever_rows_a_csv_file_holds_nothing_but_faults_come_of_it(tmp_path: Path, content: bytes) -> None:
    header = ",".join(column.name for column in csv_form.COLUMNS) + "\n"
    (tmp_path / "file.csv").write_bytes(header.encode() + content)
    log = new_log(tmp_path, "log")
    try:
        done = brought_in(log, tmp_path / "file.csv")
        assert done.merged.added == 0
        assert len(done.faults) >= done.refused
    except FaultsError as error:
        assert "file.csv:" in str(error)
    finally:
        log.close()


def test_every_column_is_documented() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "log-formats.md").read_text(encoding="utf-8")
    assert [column.name for column in csv_form.COLUMNS if f"| `{column.name}` | {column.help} |" not in guide] == []
