"""Out: what a spreadsheet and a calendar read, no cell a formula, a batch at a time."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given

from hamstring_gui.practice.search import Filter
from hamstring_gui.store import csv_form, export, session_log
from hamstring_gui.store.export import ExportError, Form
from hamstring_gui.store.log_connection import LogConnection
from hamstring_gui.store.session_log import SessionLog
from tests.store.made_logs import NOTES

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


def test_every_column_is_documented() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "log-formats.md").read_text(encoding="utf-8")
    assert [column.name for column in csv_form.COLUMNS if f"| `{column.name}` | {column.help} |" not in guide] == []
