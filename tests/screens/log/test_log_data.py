"""The log's data page: asks for files, shows what is under way, restores only what was looked at."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QDate, QLocale
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.log.backup_table import BackupTable
from hamstring_gui.screens.log.data import LogData
from hamstring_gui.screens.log_keeper import Done, KeptCopy, Task, Work
from tests.screens.fake_services import TODAY, FakeKeeper

pytestmark = pytest.mark.usefixtures("typeface")


def answer(_title: str, proposed: str, _writes: bool, take: Callable[[Path], None]) -> None:
    take(Path("/chosen") / (proposed or "in.json"))


def opened(qtbot: QtBot, keeper: FakeKeeper) -> LogData:
    page = LogData(keeper, lambda: TODAY, answer)
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.show()
    return page


def press(page: LogData, text: str) -> None:
    (button,) = (one for one in page.findChildren(Button) if one.text() == text and one.isVisible())
    button.click()


def seen(page: LogData) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_each_form_goes_to_the_file_that_was_chosen(qtbot: QtBot) -> None:
    keeper = FakeKeeper()
    page = opened(qtbot, keeper)
    for label in ("Table (CSV)…", "Everything (JSON)…", "Calendar (ICS)…", "Import…"):
        press(page, label)
        keeper.end(Done(True, f"did {label}"))
        assert f"did {label}" in seen(page)
    names = ("sessions.csv", "sessions.json", "sessions.ics")
    assert keeper.works[:3] == [Work(Task.EXPORT, Path("/chosen") / name) for name in names]
    assert keeper.works[3] == Work(Task.IMPORT, Path("/chosen/in.json"))


def test_what_is_under_way_can_be_cancelled_and_nothing_else_begun(qtbot: QtBot) -> None:
    keeper = FakeKeeper()
    page = opened(qtbot, keeper)
    press(page, "Import…")
    press(page, "Back up now")
    press(page, "Cancel")
    assert ([work.task for work in keeper.works], keeper.cancelled) == ([Task.IMPORT], 1)
    keeper.end(Done(False, "Cancelled"))
    press(page, "Back up now")
    assert "Working…" in seen(page)
    assert not [one for one in page.findChildren(Button) if one.text() == "Cancel" and one.isVisible()]


def test_a_backup_is_restored_only_after_a_look_at_what_is_in_it(qtbot: QtBot) -> None:
    keeper = FakeKeeper()
    page = opened(qtbot, keeper)
    restore = "Replace the log by this backup"
    assert not [one for one in page.findChildren(Button) if one.text() == restore and one.isVisible()]
    press(page, "Look inside")
    keeper.end(Done(True, "12 sessions"))
    assert "12 sessions" in seen(page)
    press(page, restore)
    with qtbot.waitSignal(page.log_changed):
        keeper.end(Done(True, "Restored"))
    assert keeper.works[-1] == Work(Task.RESTORE, Path("/backups/a.sqlite"))


def test_each_backup_says_when_it_was_made_why_what_it_has_and_how_large_it_is(qtbot: QtBot) -> None:
    keeper = FakeKeeper()
    made = keeper.copies[0].made
    keeper.copies += [
        KeptCopy(Path("/backups/b.sqlite"), made, "import", 2_000_000, 1234),
        KeptCopy(Path("/backups/c.sqlite"), made, "", 12, None),
    ]
    page = opened(qtbot, keeper)
    (table,) = page.findChildren(BackupTable)
    rows = [[str(table.model().index(row, column).data()) for column in range(4)] for row in range(3)]
    locale = QLocale()
    assert rows[0][1:] == ["For the day", "12", locale.formattedDataSize(98_304, 0)]
    assert rows[1][1:3] == ["Before importing", locale.toString(1234)]
    assert rows[2][2] == "can't be read"
    table.selectRow(1)
    press(page, "Look inside")
    assert keeper.works == [Work(Task.LOOK, Path("/backups/b.sqlite"))]


def test_another_backup_must_be_looked_at_again_before_it_is_restored(qtbot: QtBot) -> None:
    keeper = FakeKeeper()
    keeper.copies.append(replace(keeper.copies[0], path=Path("/backups/b.sqlite")))
    page = opened(qtbot, keeper)
    press(page, "Look inside")
    keeper.end(Done(True, "12 sessions"))
    (table,) = page.findChildren(BackupTable)
    table.selectRow(1)
    assert not [one for one in page.findChildren(Button) if one.text().startswith("Replace") and one.isVisible()]


def test_pages_of_a_period_are_asked_for(qtbot: QtBot) -> None:
    keeper = FakeKeeper()
    asked: list[str] = []

    def answer(_title: str, proposed: str, _writes: bool, take: Callable[[Path], None]) -> None:
        asked.append(proposed)
        take(Path("/pages.pdf"))

    page = LogData(keeper, lambda: TODAY, answer)
    qtbot.addWidget(page)
    page.report.save.click()
    page.report.period.show_value("all")
    page._show_running(False)
    page.report.save.click()
    page._show_running(False)
    page.report.period.show_value("own")
    page.report.first.setDate(QDate(2026, 11, 20))
    page.report.last.setDate(QDate(2026, 11, 10))
    page.report.save.click()
    assert asked == ["sessions.pdf"] * 3
    assert [(work.task, work.first, work.last) for work in keeper.works] == [
        (Task.REPORT, TODAY - timedelta(days=29), TODAY),
        (Task.REPORT, None, TODAY),
        (Task.REPORT, date(2026, 11, 10), date(2026, 11, 20)),
    ]


def test_a_period_is_printed_on_the_paper_of_the_printer_that_was_chosen(qtbot: QtBot) -> None:
    keeper, paper = FakeKeeper(), QPdfWriter(QBuffer())
    page = LogData(keeper, lambda: TODAY, answer, lambda take: take(paper))
    qtbot.addWidget(page)
    page.report.print.click()
    assert keeper.works == [Work(Task.PRINT, Path(), TODAY - timedelta(days=29), TODAY, paper)]
