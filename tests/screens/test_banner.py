"""Notices: one strip below the pages that moves nothing and takes no press meant for the page; undoing has a key."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.window import Window
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")


def no_stage(_session: object, _leave: Callable[[], None]) -> QWidget:
    raise AssertionError("nothing starts here")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    QCursor.setPos(0, 0)
    window = Window(FakeServices(3), no_stage, lambda: 0.0)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    QCursor.setPos(0, 0)


def seen(window: Window) -> str:
    return "\n".join(label.text() for label in window.banner.findChildren(QLabel) if label.isVisible())


def button(window: Window, text: str) -> Button:
    return next(one for one in window.banner.findChildren(Button) if one.text() == text and one.isVisible())


def places(window: Window) -> list[tuple[str, QPoint]]:
    """Return where every button of the page is."""
    buttons = window.page(window.page_name).findChildren(QAbstractButton)
    return [(one.accessibleName(), one.mapTo(window, QPoint())) for one in buttons if one.isVisible()]


@pytest.mark.parametrize("page", ["today", "log", "routines", "settings"])
def test_nothing_on_a_page_moves_when_notices_come_and_go(qtbot: QtBot, window: Window, page: str) -> None:
    window.show_page(page)
    QTest.qWait(0)
    before = places(window)
    for text in ("one", "two", "three"):
        window.show_notice(text)
    window.banner.show_progress("Preparing", 0.4)
    qtbot.waitUntil(lambda: window.banner.height() > 0 and window.banner.isVisible())
    QTest.qWait(0)
    assert places(window) == before
    for text in ("one", "two", "three"):
        window.banner.withdraw(text)
    window.banner.show_progress("Preparing", 1.0)
    qtbot.waitUntil(lambda: not window.banner.isVisible())
    assert places(window) == before


def test_one_notice_is_in_sight_and_the_others_are_counted_and_can_be_reached(qtbot: QtBot, window: Window) -> None:
    for text in ("one", "two", "three"):
        window.show_notice(text)
    qtbot.waitUntil(lambda: "three" in seen(window))
    assert "one" not in seen(window)
    assert "two" not in seen(window)
    button(window, "2 more").click()
    qtbot.waitUntil(lambda: "two" in seen(window))
    button(window, "Dismiss").click()
    qtbot.waitUntil(lambda: "one" in seen(window))
    assert window.banner.texts == ["one", "three"]


def test_going_on_to_the_next_notice_by_keys_keeps_the_focus_there(qtbot: QtBot, window: Window) -> None:
    for text in ("one", "two"):
        window.show_notice(text)
    qtbot.waitUntil(lambda: "two" in seen(window))
    more = button(window, "1 more")
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button(window, "1 more"))
    button(window, "Dismiss").setFocus()
    QTest.keyClick(button(window, "Dismiss"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button(window, "Dismiss"))
    QTest.keyClick(button(window, "Dismiss"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (QApplication.focusWidget() or window).accessibleName() == "Start the session")


def test_a_press_meant_for_the_page_does_nothing_to_a_notice_that_came_under_it(qtbot: QtBot, window: Window) -> None:
    window.show_notice("one")
    qtbot.waitUntil(lambda: button(window, "Dismiss").isVisible() and window.banner.height() > 0)
    QTest.qWait(0)
    there = button(window, "Dismiss").mapTo(window, button(window, "Dismiss").rect().center())
    window.banner.withdraw("one")
    QCursor.setPos(window.mapToGlobal(there))
    window.show_notice("two")
    qtbot.waitUntil(lambda: "two" in seen(window))
    QTest.qWait(0)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=there)
    assert window.banner.texts == ["two"]
    QTest.mouseMove(window.windowHandle(), there - QPoint(60, 0))
    QTest.mouseMove(window.windowHandle(), there)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=there)
    qtbot.waitUntil(lambda: window.banner.texts == [])


def test_the_key_for_undoing_brings_a_deleted_session_back_even_once_the_notice_is_put_away(
    qtbot: QtBot, window: Window
) -> None:
    services = window._services
    window.show_page("log")
    next(one for one in window.page("log").findChildren(Button) if one.text() == "Delete session").click()
    assert services.session_count() == 2
    button(window, "Dismiss").click()
    window.page("log").setFocus()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert services.session_count() == 3
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert services.session_count() == 3


@pytest.mark.parametrize("width", [640, 1024])
def test_no_words_of_a_notice_are_cut_off_however_small_the_window(qtbot: QtBot, window: Window, width: int) -> None:
    window.resize(width, 420)
    window.show_page("log")
    text = "The screen can't be kept on by itself here: please see to it that it stays on while you practise."
    window.show_notice(text)
    window.show_notice(text + " Again.")
    (label,) = (one for one in window.banner.findChildren(QLabel) if one.text() == text + " Again.")
    qtbot.waitUntil(lambda: label.isVisible() and label.height() >= label.heightForWidth(label.width()))


def test_how_far_something_is_is_told_in_words_beside_a_bar_of_ours(qtbot: QtBot, window: Window) -> None:
    window.banner.show_progress("Preparing the voice", 0.07)
    qtbot.waitUntil(lambda: "Preparing the voice" in seen(window))
    (bar,) = window.banner.findChildren(QProgressBar)
    assert bar.value() / bar.maximum() == 0.07
    assert not bar.isTextVisible()
    window.banner.show_progress("", 1.0)
    assert not window.banner.isVisible()
