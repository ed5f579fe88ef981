"""The library page: every routine in sight, bad files too; nothing is imported unseen or deleted for good."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.editor.routine_editor import RoutineEditor
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.routines.card import ImportCard, RoutineCard
from hamstring_gui.screens.routines.page import RoutinesPage
from hamstring_gui.screens.theme import LIGHT
from hamstring_gui.screens.window import Window
from hamstring_gui.store.assets import asset
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")
BROKEN = sorted((Path(__file__).parents[2] / "data" / "routines").glob("*.toml"))


def opened(qtbot: QtBot, services: FakeServices) -> RoutinesPage:
    page = RoutinesPage(services, Gallery(None, LIGHT), lambda: 0.0)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    return page


def titles(page: RoutinesPage) -> list[str]:
    settle(page)
    cards = [card for card in page.library.findChildren(RoutineCard) if card.isVisible()]
    return [card.entry.title for card in sorted(cards, key=lambda card: card.y())]


def card(page: RoutinesPage, title: str) -> RoutineCard:
    settle(page)
    return next(c for c in page.library.findChildren(RoutineCard) if c.isVisible() and c.entry.title == title)


def press(widget: QWidget, text: str) -> None:
    settle(widget)
    next(b for b in widget.findChildren(Button) if b.text() == text and b.isVisible()).click()


def words(widget: QWidget) -> str:
    settle(widget)
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def settle(widget: QWidget) -> None:
    """Let what was just added come into sight, and have its place."""
    QApplication.processEvents()
    widget.window().grab()


def test_the_built_in_routines_are_there_with_their_lengths(qtbot: QtBot) -> None:
    page = opened(qtbot, FakeServices())
    text = words(page)
    for expected in ("Hamstring release", "12 min · Bridge · Hip flexors · Deadlift · in use", "Five-minute reset", "5 min · Bridge"):  # fmt: skip  # noqa: E501
        assert expected in text
    assert not [b for b in card(page, "Five-minute reset").findChildren(Button) if b.text() in ("Edit", "Delete")]


def test_a_copy_can_be_renamed_moved_and_deleted(qtbot: QtBot) -> None:
    page = opened(qtbot, FakeServices())
    press(card(page, "Five-minute reset"), "Duplicate")
    copy = card(page, "Five-minute reset (copy)")
    press(copy, "Rename")
    line = copy.findChild(QLineEdit)
    assert line is not None
    line.setText("Evening")
    QTest.keyClick(line, Qt.Key.Key_Return)
    press(card(page, "Evening"), "↑")
    assert titles(page)[-2:] == ["Evening", "Five-minute reset"]
    with qtbot.waitSignal(page.deleted) as told:
        press(card(page, "Evening"), "Delete")
    assert told.args == ["reset_2", "“Evening” deleted"]
    assert "Evening" not in titles(page)


def test_what_is_deleted_comes_back_by_undo(qtbot: QtBot) -> None:
    services = FakeServices()
    services.library.duplicate("reset")
    window = Window(services, lambda _session, _leave: QWidget(), lambda: 0.0)
    qtbot.addWidget(window)
    window.show()
    window.show_page("routines")
    page = window.page("routines")
    assert isinstance(page, RoutinesPage)
    press(card(page, "Five-minute reset (copy)"), "Delete")
    press(window.banner, "Undo")
    assert "Five-minute reset (copy)" in titles(page)


def test_another_routine_is_practised_and_today_shows_it(qtbot: QtBot) -> None:
    services = FakeServices()
    window = Window(services, lambda _session, _leave: QWidget(), lambda: 0.0)
    qtbot.addWidget(window)
    window.show()
    window.show_page("routines")
    page = window.page("routines")
    assert isinstance(page, RoutinesPage)
    press(card(page, "Desk break"), "Practise this")
    assert window.page_name == "today"
    assert "Desk break" in words(window.page("today"))
    window.show_page("routines")
    assert "in use" in words(card(page, "Desk break"))


def test_deleting_the_routine_in_use_goes_back_to_the_built_in_one(qtbot: QtBot) -> None:
    services = FakeServices()
    services.use_routine(services.library.duplicate("reset"))
    window = Window(services, lambda _session, _leave: QWidget(), lambda: 0.0)
    qtbot.addWidget(window)
    window.show()
    window.show_page("routines")
    page = window.page("routines")
    assert isinstance(page, RoutinesPage)
    press(card(page, "Five-minute reset (copy)"), "Delete")
    assert services.settings.word("practice.routine") == services.routine.name == "hamstring"
    assert window.page_name == "routines"
    assert "in use" in words(card(page, "Hamstring release"))


def drop(page: RoutinesPage, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(list(urls))
    page.library.dropEvent(
        QDropEvent(
            QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def test_a_dropped_file_is_shown_before_it_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    services = FakeServices()
    page = opened(qtbot, services)
    given = tmp_path / "Dr. Grey.toml"
    given.write_bytes(asset("routines", "first_week.toml").read_bytes())
    drop(page, QUrl.fromLocalFile(str(given)), QUrl("https://example.org/x.toml"))
    assert "Add “Gentle first week” to your routines?" in words(page)
    assert "2 sets × 5 repetitions" in words(page)
    assert len(services.library.entries()) == 4
    assert "Single-leg deadlift, toes down: 8 repetitions, on each side" in words(page)
    press(page, "Add it")
    assert services.library.entry("first_week_2").routine is not None
    added = next(found for found in page.findChildren(RoutineCard) if found.entry.name == "first_week_2")
    settle(page)
    focused = page.window().focusWidget()
    assert focused is not None
    assert added.isAncestorOf(focused)
    assert not added.visibleRegion().isEmpty()
    assert "Imported" in words(page)
    assert "Add “Gentle" not in words(page)


def test_a_file_given_from_outside_is_shown_before_it_is_kept(qtbot: QtBot) -> None:
    services = FakeServices()
    window = Window(services, lambda _session, _leave: QWidget(), lambda: 0.0)
    qtbot.addWidget(window)
    window.show()
    window.pages.offer_routine(str(asset("routines", "first_week.toml")))
    assert window.page_name == "routines"
    assert "Add “Gentle first week” to your routines?" in words(window)
    assert len(services.library.entries()) == 4


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_broken_file_is_told_and_not_kept(qtbot: QtBot, path: Path) -> None:
    services = FakeServices()
    page = opened(qtbot, services)
    page.library.offer(str(path))
    assert f"{path.name} can't be imported" in words(page)
    assert "expected" in words(page) or "did you mean" in words(page)
    press(page, "Close")
    assert len(services.library.entries()) == 4


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_broken_file_that_is_dropped_is_told_and_not_kept(qtbot: QtBot, path: Path) -> None:
    services = FakeServices()
    page = opened(qtbot, services)
    drop(page, QUrl.fromLocalFile(str(path)))
    assert "can't be imported" in words(page)
    assert "expected" in words(page) or "did you mean" in words(page)
    assert len(services.library.entries()) == 4


def test_a_broken_file_in_the_folder_hides_no_other_and_can_be_deleted(qtbot: QtBot) -> None:
    services = FakeServices()
    services.library.duplicate("reset")
    (services.library.folder / "bad.toml").write_text("format = 7")
    page = opened(qtbot, services)
    assert {"bad", "Five-minute reset (copy)", "Hamstring release"} <= set(titles(page))
    assert "newer version of this program" in words(card(page, "bad"))
    assert not [b for b in card(page, "bad").findChildren(Button) if b.text() in ("Practise this", "Edit", "Export")]
    press(card(page, "bad"), "Delete")
    assert not (services.library.folder / "bad.toml").exists()


def test_what_is_wrong_with_a_file_goes_when_another_is_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(qtbot, FakeServices())
    broken = tmp_path / "broken.toml"
    broken.write_text("format = 1\nnaem = 'a'\n", encoding="utf-8")
    page.library.offer(str(broken))
    [refused] = page.library.findChildren(ImportCard)
    assert words(refused).count(str(broken)) == 1
    assert "line 2: naem: did you mean “name”?" in words(refused)
    page.library.offer(str(asset("routines", "reset.toml")))
    assert page.library._offers.count() == 1
    assert page.library._offers.indexOf(refused) == -1
    press(page, "Not now")


def test_an_export_says_where_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(qtbot, FakeServices())
    with qtbot.waitSignal(page.notice_wanted) as told:
        page.library.export("reset", str(tmp_path / "mine.toml"))
    assert told.args == [f"Exported to {tmp_path / 'mine.toml'}"]
    assert (tmp_path / "mine.toml").read_bytes() == asset("routines", "reset.toml").read_bytes()


def test_a_change_that_fails_is_told_and_the_page_stays(qtbot: QtBot) -> None:
    services = FakeServices()
    services.library.folder.parent.joinpath("routines").write_text("a file where the folder should be")
    page = opened(qtbot, services)
    with qtbot.waitSignal(page.notice_wanted) as told:
        press(card(page, "Five-minute reset"), "Duplicate")
    assert "can't be written" in str(told.args)
    assert len(titles(page)) == 4


def test_a_new_routine_opens_in_the_editor_and_is_kept_when_saved(qtbot: QtBot) -> None:
    services = FakeServices()
    page = opened(qtbot, services)
    press(page, "New routine")
    editor = page.currentWidget()
    assert isinstance(editor, RoutineEditor)
    assert len(services.library.entries()) == 4
    assert editor.save()
    assert services.library.entry("my_routine").title == "My routine"
    editor.close_or_ask()
    assert "Your own" in words(card(page, "My routine"))
    assert not card(page, "My routine").visibleRegion().isEmpty()
