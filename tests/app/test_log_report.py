"""The log on paper: what can be read in the PDF is what is in the log, however long the period."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hamstring_gui.app.log_report import write_pdf
from hamstring_gui.app.log_work import LogWork
from hamstring_gui.cli import main
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.record import Ending, Progress, SessionRecord
from hamstring_gui.screens import fonts
from hamstring_gui.screens.log_keeper import Done, Task, Work
from hamstring_gui.screens.report.pages import page_layout
from hamstring_gui.store.assets import asset
from hamstring_gui.store.export import CancelledError, ExportError
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog
from tests.screens.fake_services import FakeServices, made_up

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture
def log(tmp_path: Path, qapp: QApplication) -> Iterator[SessionLog]:
    fonts.load_fonts(asset("fonts"))
    made = SessionLog(Places(tmp_path / "home").log_file, now=lambda: NOW)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def plan() -> Plan:
    return FakeServices().plan()


def fill(log: SessionLog, count: int, every: int = 2) -> list[SessionRecord]:
    portions = Progress.of(plan()).portions
    endings = list(Ending)
    records = [
        replace(
            made_up(number, NOW.date() - timedelta(days=number * every), endings[number % len(endings)], portions),
            rehearsal=False,
        )
        for number in range(count)
    ]
    for record in records:
        log.save(record)
    return records


def pages(path: Path) -> list[str]:
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    texts = [document.getAllText(page).text().replace("\r\n", "\n") for page in range(document.pageCount())]
    document.close()
    return texts


def rows(text: str) -> str:
    """Return a page's text with each run of blanks as one: the cells of a row stand behind each other."""
    return " ".join(text.split())


def test_a_usual_month_is_one_page_with_the_rows_and_scores_of_the_log(log: SessionLog, tmp_path: Path) -> None:
    records = fill(log, 14)
    assert write_pdf(log, tmp_path / "month.pdf", date(2026, 10, 25), date(2026, 11, 23)) == 1
    (text,) = pages(tmp_path / "month.pdf")
    told = rows(text)
    words = {
        Ending.COMPLETED: "Completed", Ending.STOPPED: "Stopped", Ending.PAIN: "Stopped for pain",
        Ending.INTERRUPTED: "Partial",
    }  # fmt: skip
    for record in records:
        scores = ["–" if one is None else str(one) for one in (record.tight_before, record.tight_after, record.effort)]
        row = f"{record.day:%a} {record.day.day} {record.day:%b %Y} {record.started:%H:%M} {words[record.ending]}"
        assert row in told
        rest = told[told.index(row) + len(row) :]
        assert f"{record.done} of {record.planned} {' '.join(scores)} {record.note}".strip() in rest[: 60 + len(rest)]
    assert "14 sessions: 4 completed, 4 stopped, 3 stopped for pain, 3 partial." in told
    assert "Name:" in told
    assert "Page 1 of 1" in told
    assert "Sunday, 25 October 2026 to Monday, 23 November 2026" in told


def test_totals_by_exercise_and_side_are_the_sums_of_the_rows(log: SessionLog, tmp_path: Path) -> None:
    records = fill(log, 14)
    write_pdf(log, tmp_path / "sums.pdf", None, None)
    told = rows(pages(tmp_path / "sums.pdf")[0])
    portions = [portion for record in records for portion in record.portions]
    for exercise, side in {(portion.exercise, portion.side) for portion in portions}:
        own = [portion for portion in portions if (portion.exercise, portion.side) == (exercise, side)]
        title = own[0].title + (f", {side}" if side else "")
        assert f"{title} {sum(one.done for one in own)} of {sum(one.planned for one in own)}" in told


def test_a_year_goes_on_over_pages_each_with_the_headings_and_no_session_is_lost(
    log: SessionLog, tmp_path: Path
) -> None:
    records = fill(log, 160)
    told: list[tuple[int, int]] = []

    def note(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    count = write_pdf(log, tmp_path / "year.pdf", None, None, note)
    texts = pages(tmp_path / "year.pdf")
    assert len(texts) == count > 3
    for number, text in enumerate(texts, 1):
        assert "Effort Note" in rows(text)
        assert f"Page {number} of {count}" in text
    days = [
        f"{record.day:%a} {record.day.day} {record.day:%b %Y} {record.started:%H:%M}".replace("Sep ", "Sept ")
        for record in records
    ]
    told_days = rows("\n".join(texts))
    assert [day for day in days if told_days.count(day) != 1] == []
    assert told[0] == (0, 480)
    assert told[-1][0] > 320


def test_of_years_the_means_alone_are_drawn(log: SessionLog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(log, 40)
    write_pdf(log, tmp_path / "few.pdf", None, None)
    monkeypatch.setattr("hamstring_gui.screens.report.pages.MOST_DOTS", 20)
    write_pdf(log, tmp_path / "many.pdf", None, None)
    assert "before a session (dot)" in rows(pages(tmp_path / "few.pdf")[0])
    told = rows(pages(tmp_path / "many.pdf")[0])
    assert "before the sessions of each week, on average" in told
    assert "(dot)" not in told


def test_an_empty_period_says_so(log: SessionLog, tmp_path: Path) -> None:
    fill(log, 3)
    assert write_pdf(log, tmp_path / "empty.pdf", date(2020, 1, 1), date(2020, 1, 31)) == 1
    (text,) = pages(tmp_path / "empty.pdf")
    assert "There is no session in this period." in text
    assert "Effort Note" not in rows(text)


def test_a_note_is_no_markup_and_a_long_one_is_whole(log: SessionLog, tmp_path: Path) -> None:
    (record,) = fill(log, 1)
    note = "<b>left</b> & <img src=x> " + " ".join(f"word{n}" for n in range(150)) + " " + "x" * 90
    log.save(replace(record, note=note))
    write_pdf(log, tmp_path / "note.pdf", None, None)
    (text,) = pages(tmp_path / "note.pdf")
    assert rows(text).index("Completed") < rows(text).index("<b>left")
    assert "<b>left</b> & <img" in rows(text)
    assert all(f"word{n}" in text for n in range(150))
    assert "".join(text.split()).count("x" * 90) == 1


def test_rehearsals_and_deleted_sessions_are_left_out(log: SessionLog, tmp_path: Path) -> None:
    first, second, third = fill(log, 3)
    log.save(replace(first, rehearsal=True))
    log.delete(second.uuid)
    write_pdf(log, tmp_path / "one.pdf", None, None)
    told = rows(pages(tmp_path / "one.pdf")[0])
    assert "1 session" in told
    assert told.count(" of 65 ") + told.count(" of 65") >= 1
    assert f"{second.day.day} {second.day:%b %Y}" not in told
    assert f"{third.day.day} {third.day:%b %Y}" in told


def test_of_several_routines_each_row_names_its_own(log: SessionLog, tmp_path: Path) -> None:
    first, _ = fill(log, 2)
    log.save(replace(first, title="Neck and back"))
    write_pdf(log, tmp_path / "two.pdf", None, None)
    assert "Neck and back" in rows(pages(tmp_path / "two.pdf")[0])


@pytest.mark.parametrize(("where", "width"), [("en_US", 612), ("de_DE", 595)])
def test_paper_is_that_of_the_country(log: SessionLog, tmp_path: Path, where: str, width: int) -> None:
    QLocale.setDefault(QLocale(where))
    write_pdf(log, tmp_path / "paper.pdf", None, None)
    document = QPdfDocument()
    document.load(str(tmp_path / "paper.pdf"))
    assert round(document.pagePointSize(0).width()) == width
    document.close()


def test_nothing_but_the_log_is_in_it_and_only_the_owner_may_read_it(log: SessionLog, tmp_path: Path) -> None:
    fill(log, 2)
    path = tmp_path / "own.pdf"
    write_pdf(log, path, None, None)
    document = QPdfDocument()
    document.load(str(path))
    meta = {field: document.metaData(field) for field in QPdfDocument.MetaDataField}
    document.close()
    assert meta[QPdfDocument.MetaDataField.Author] == ""
    assert meta[QPdfDocument.MetaDataField.Title] == "Session log"
    assert str(Path.home()).encode() not in path.read_bytes()
    assert os.name == "nt" or path.stat().st_mode & 0o077 == 0


def test_cancelled_or_failed_it_leaves_the_file_that_was_there(log: SessionLog, tmp_path: Path) -> None:
    fill(log, 3)
    path = tmp_path / "there.pdf"
    path.write_bytes(b"old")
    with pytest.raises(CancelledError):
        write_pdf(log, path, None, None, lambda _done, _total: False)
    assert path.read_bytes() == b"old"
    with pytest.raises(ExportError, match=r"x\.pdf could not be written"):
        write_pdf(log, path / "x.pdf", None, None)
    assert {file.name for file in tmp_path.iterdir()} == {"home", "there.pdf"}


@pytest.fixture
def font_put_back(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    yield
    qapp.setFont(before)


@pytest.mark.usefixtures("font_put_back")
def test_the_command_line_writes_it(log: SessionLog, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(log, 5)
    log.close()
    home, path = str(tmp_path / "home"), tmp_path / "out.pdf"
    assert main(["--data-dir", home, "log", "--pdf", str(path), "--from", "2026-11-19", "--to", "2026-11-21"]) == 0
    told = rows(pages(path)[0])
    assert "2 sessions" in told
    assert main(["--data-dir", home, "log", "--pdf", str(tmp_path / "no" / "out.pdf")]) == 1
    assert "out.pdf could not be written" in capsys.readouterr().err


def test_a_printer_gets_the_same_pages_in_a_thread_of_its_own(log: SessionLog, tmp_path: Path, qtbot: QtBot) -> None:
    fill(log, 40)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(page_layout(QLocale()))
    work, ended = LogWork(log), list[Done]()
    work.begin(Work(Task.PRINT, paper=printer), lambda _part: None, ended.append)
    qtbot.waitUntil(lambda: bool(ended))
    work.close()
    assert ended == [Done(True, "Handed to the printer (pages: 2).")]
    write_pdf(log, tmp_path / "saved.pdf", None, None)
    printed, saved = pages(tmp_path / "printed.pdf"), pages(tmp_path / "saved.pdf")
    # Where a line ends differs with the paper's resolution.
    assert sorted(" ".join(printed).split()) == sorted(" ".join(saved).split())
    assert "Page 2 of 2" in printed[1]


def test_the_usual_routine_is_named_once_and_another_only_in_its_own_rows(log: SessionLog, tmp_path: Path) -> None:
    for record in fill(log, 6):
        log.save(replace(record, title="Hamstring release", note=""))
    other = replace(made_up(9, date(2026, 11, 22), Ending.COMPLETED, ()), rehearsal=False, tight_before=5, note="Quick")
    log.save(replace(other, uuid="other", title="Desk break", routine="desk_break"))
    write_pdf(log, tmp_path / "log.pdf", None, None)
    text = rows(pages(tmp_path / "log.pdf")[0])
    assert text.count("Hamstring release") == 1
    assert text.count("Desk break: Quick") == 1
    assert "0 of 0" not in text


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_columns_stand_in_the_order_in_which_one_reads(
    log: SessionLog, tmp_path: Path, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    fill(log, 1)
    qapp.setLayoutDirection(direction)
    write_pdf(log, tmp_path / "one.pdf", None, None)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    document = QPdfDocument()
    document.load(str(tmp_path / "one.pdf"))
    text = document.getAllText(0).text()
    headings = ("Day", "Start", "Ended", "Length", "Effort", "Note")
    places = [document.getSelectionAtIndex(0, text.index(one), len(one)).boundingRectangle().x() for one in headings]
    document.close()
    assert places == sorted(places, reverse=direction is Qt.LayoutDirection.RightToLeft)
