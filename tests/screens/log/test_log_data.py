"""The log's data page: asks for files, shows what is under way, restores only what was looked at."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QDate, QLocale, Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.file_question import FileQuestion
from hamstring_gui.screens.log.backup_table import MOST_LINES, BackupTable
from hamstring_gui.screens.log.data import LogData
from hamstring_gui.screens.log_keeper import Done, KeptCopy, Task, Work
from hamstring_gui.screens.style import style_sheet
from hamstring_gui.screens.theme import LIGHT
from tests.screens.fake_services import TODAY, FakeKeeper

pytestmark = pytest.mark.usefixtures("typeface")


def answer(question: FileQuestion, take: Callable[[Path], None]) -> None:
    take(Path("/chosen") / (question.proposed or "in.json"))


def opened(qtbot: QtBot, keeper: FakeKeeper, unit: float = 1.0) -> LogData:
    page = LogData(keeper, lambda: TODAY, answer)
    page.setStyleSheet(style_sheet(LIGHT, unit))
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
    names = [f"hamstring-2026-11-23.{form}" for form in ("csv", "json", "ics")]
    assert keeper.works[:3] == [Work(Task.EXPORT, Path("/chosen") / name) for name in names]
    assert keeper.works[3] == Work(Task.IMPORT, Path("/chosen/in.json"))


LABELS = ("Table (CSV)…", "Save as PDF…", "Import…", "Back up now", "Look inside")


@pytest.mark.parametrize("label", LABELS)
def test_how_it_ended_is_told_in_sight_right_below_the_button_that_was_pressed(qtbot: QtBot, label: str) -> None:
    keeper = FakeKeeper()
    page = opened(qtbot, keeper)
    page.resize(1000, 420)
    (button,) = (one for one in page.findChildren(Button) if one.text() == label)
    page.ensureWidgetVisible(button, 0, 0)
    button.click()
    keeper.end(Done(label != "Look inside", "how it ended"))
    qtbot.waitUntil(lambda: "how it ended" in seen(page))
    (told,) = (one for one in page.findChildren(QLabel) if one.text() == "how it ended")
    qtbot.waitUntil(lambda: told.visibleRegion().boundingRect() == told.rect())
    below = told.mapTo(page, told.rect().topLeft()).y() - button.mapTo(page, button.rect().bottomLeft()).y()
    assert 0 < below < 2 * button.height()


def test_the_button_that_was_pressed_keeps_the_focus(qtbot: QtBot) -> None:
    keeper = FakeKeeper()
    page = opened(qtbot, keeper)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    (button,) = (one for one in page.findChildren(Button) if one.text() == "Table (CSV)…")
    button.setFocus()
    button.click()
    assert button.hasFocus()
    button.click()
    keeper.end(Done(True, "Written"))
    assert button.hasFocus()
    assert len(keeper.works) == 1


def test_the_button_has_the_focus_again_once_the_dialog_that_it_opened_is_closed(qtbot: QtBot) -> None:
    keeper, dialog = FakeKeeper(), QWidget()
    qtbot.addWidget(dialog)

    def answer(_question: FileQuestion, take: Callable[[Path], None]) -> None:
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        take(Path("/chosen/pages.pdf"))
        dialog.close()

    page = LogData(keeper, lambda: TODAY, answer)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.report.save.setFocus()
    page.report.save.click()
    page.activateWindow()
    keeper.end(Done(True, "Written"))
    qtbot.waitUntil(page.report.save.hasFocus)


@pytest.mark.parametrize("count", [1, 2, 8, 30])
@pytest.mark.parametrize("unit", [1.0, 1.7])
def test_every_row_of_a_few_backups_is_seen_whole(qtbot: QtBot, count: int, unit: float) -> None:
    keeper = FakeKeeper()
    keeper.copies = [replace(keeper.copies[0], path=Path(f"/backups/{n}.sqlite")) for n in range(count)]
    page = opened(qtbot, keeper, unit)
    page.resize(1400, 1600)
    QTest.qWait(0)
    (table,) = page.findChildren(BackupTable)
    rows, room = min(count, MOST_LINES), table.viewport().height()
    assert table.rowHeight(0) >= table.fontMetrics().height() * 1.4
    assert table.rowViewportPosition(rows - 1) + table.rowHeight(rows - 1) <= room
    assert room - rows * table.rowHeight(0) < table.rowHeight(0)
    assert table.verticalScrollBar().maximum() == max(0, count - MOST_LINES)


def test_files_are_asked_for_where_the_persons_own_are(qtbot: QtBot, home: Path) -> None:
    (home / "Documents").mkdir()
    page = LogData(FakeKeeper(), lambda: TODAY)
    qtbot.addWidget(page)
    page.show()
    press(page, "Table (CSV)…")
    (dialog,) = page.findChildren(QFileDialog)
    assert Path(dialog.directory().absolutePath()) in (home / "Documents", home)
    assert dialog.selectedFiles()[0].endswith("/hamstring-2026-11-23.csv")
    assert dialog.nameFilters() == ["CSV (*.csv)"]
    assert dialog.defaultSuffix() == "csv"
    dialog.reject()


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


def test_the_newest_backup_is_chosen_from_right_to_left_too(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        keeper = FakeKeeper()
        page = opened(qtbot, keeper)
        (table,) = page.findChildren(BackupTable)
        assert {index.row() for index in table.selectedIndexes()} == {0}
        press(page, "Look inside")
        assert keeper.works == [Work(Task.LOOK, Path("/backups/a.sqlite"))]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


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

    def answer(question: FileQuestion, take: Callable[[Path], None]) -> None:
        asked.append(question.proposed)
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
    assert asked == ["hamstring-2026-11-23.pdf"] * 3
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
