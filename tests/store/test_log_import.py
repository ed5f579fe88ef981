"""In: all that is wrong in a file is told, the rest comes in, and nothing of a file that isn't ours."""

import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.search import Filter
from hamstring_gui.store import backup, csv_form, export, json_form
from hamstring_gui.store.export import Form
from hamstring_gui.store.log_entry import Entry
from hamstring_gui.store.log_import import import_file
from hamstring_gui.store.session_log import SessionLog
from tests.store.made_logs import LINES, brought_in, new_log

MakeUp: TypeAlias = Callable[..., SessionRecord]


def test_a_file_saved_by_a_spreadsheet_with_another_separator_comes_in(full_log: SessionLog, tmp_path: Path) -> None:
    rows = list(csv.reader(io.StringIO("".join(export.text(full_log, Form.CSV)), newline="")))
    with (tmp_path / "saved.csv").open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)
    new = new_log(tmp_path, "new")
    assert brought_in(new, tmp_path / "saved.csv").merged.added == 30
    assert list(new.entries()) == list(full_log.entries())


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
