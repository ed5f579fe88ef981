"""Whoever goes by keys stays on the page when what had the focus is gone; Enter never takes them elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.window import Window
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")


def opened(qtbot: QtBot, page: str) -> Window:
    services = FakeServices(3)
    window = Window(services, no_stage, lambda: 0.0)
    qtbot.addWidget(window)
    window.resize(1280, 1600)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page(page)
    return window


def no_stage(_session: object, _leave: Callable[[], None]) -> QWidget:
    raise AssertionError("nothing starts here")


def press_by_key(qtbot: QtBot, window: Window, name: str) -> None:
    """Press Enter on the button of that name once it is there."""

    def found() -> list[Button]:
        return [one for one in window.findChildren(Button) if one.accessibleName() == name and one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    button = found()[0]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


def focused() -> str:
    """Return the name of what has the focus."""
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def test_a_copied_routine_leaves_the_focus_on_the_button_that_was_pressed(qtbot: QtBot) -> None:
    window = opened(qtbot, "routines")
    press_by_key(qtbot, window, "Duplicate: Hamstring release")
    qtbot.waitUntil(lambda: focused() == "Duplicate: Hamstring release")


def test_a_title_that_was_changed_leaves_the_focus_on_its_card(qtbot: QtBot) -> None:
    window = opened(qtbot, "routines")
    window._services.library.duplicate("reset")
    window.page("routines").refresh()  # type: ignore[attr-defined]  # known to be RoutinesPage
    press_by_key(qtbot, window, "Rename: Five-minute reset (copy)")
    qtbot.waitUntil(lambda: focused() == "New title")
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "Evening")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused() == "Edit: Evening")


def test_a_deleted_routine_leaves_the_focus_where_enter_deletes_nothing_more(qtbot: QtBot) -> None:
    window = opened(qtbot, "routines")
    for _ in range(2):
        window._services.library.duplicate("reset")
    window.page("routines").refresh()  # type: ignore[attr-defined]  # known to be RoutinesPage
    press_by_key(qtbot, window, "Delete: Five-minute reset (copy)")
    qtbot.waitUntil(lambda: is_on(window, "routines"))
    assert not focused().startswith("Delete")


def test_a_deleted_session_leaves_the_focus_on_the_list(qtbot: QtBot) -> None:
    window = opened(qtbot, "log")
    press_by_key(qtbot, window, "Delete session")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QListView))
    assert focused() == "Sessions, newest first"


def test_a_closed_editor_leaves_the_focus_on_the_card_of_its_routine(qtbot: QtBot) -> None:
    window = opened(qtbot, "routines")
    window._services.library.duplicate("reset")
    window.page("routines").refresh()  # type: ignore[attr-defined]  # known to be RoutinesPage
    press_by_key(qtbot, window, "Edit: Five-minute reset (copy)")
    press_by_key(qtbot, window, "Close")
    qtbot.waitUntil(lambda: focused() == "Edit: Five-minute reset (copy)")


def test_what_was_undone_from_the_notice_leaves_the_focus_on_the_page(qtbot: QtBot) -> None:
    window = opened(qtbot, "log")
    press_by_key(qtbot, window, "Delete session")
    press_by_key(qtbot, window, "Undo")
    qtbot.waitUntil(lambda: is_on(window, "log"))


def test_the_last_button_of_a_page_hands_the_focus_to_its_neighbour_when_it_can_no_longer_be_pressed(
    qtbot: QtBot,
) -> None:
    window = opened(qtbot, "routines")
    press_by_key(qtbot, window, "Down: Gentle first week")
    qtbot.waitUntil(lambda: focused() == "Down: Gentle first week")
    last = [one for one in window.page("routines").findChildren(QAbstractButton) if one.isVisible()][-1]
    last.setFocus()
    last.setEnabled(False)
    qtbot.waitUntil(lambda: is_on(window, "routines"))


def test_what_covered_the_pages_gives_the_focus_back(qtbot: QtBot) -> None:
    window = opened(qtbot, "log")
    press_by_key(qtbot, window, "Add a session")
    before = QApplication.focusWidget()
    window.ask_for_safety(None)
    press_by_key(qtbot, window, "Not now")
    assert QApplication.focusWidget() is before


def test_the_log_file_leads_back_to_the_page_and_not_to_the_way_between_pages(qtbot: QtBot) -> None:
    window = opened(qtbot, "log")
    window.show_trouble("Something went wrong", "what the log file says")
    press_by_key(qtbot, window, "Details")
    press_by_key(qtbot, window, "Back")
    qtbot.waitUntil(lambda: is_on(window, "log"))


def test_a_focus_that_was_put_somewhere_stays_there(qtbot: QtBot) -> None:
    window = opened(qtbot, "today")
    page = window.page("today")
    start = page.start  # type: ignore[attr-defined]  # known to be TodayPage
    other = page.who  # type: ignore[attr-defined]  # known to be TodayPage
    start.setFocus()
    start.hide()
    other.setFocus()
    QTest.qWait(0)
    assert QApplication.focusWidget() is other


def is_on(window: Window, page: str) -> bool:
    widget = QApplication.focusWidget()
    return widget is not None and window.page(page).isAncestorOf(widget)
