"""The program's window as it is really shown, in its frame: colours, sizes and focus reach all that is in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.practice.settings import Settings
from hamstring_gui.screens.controls.stepper import NumberBox
from hamstring_gui.screens.controls.switch import Switch
from hamstring_gui.screens.handed_down import unit_of
from hamstring_gui.screens.shell import Shell
from hamstring_gui.screens.spacing import Spaced
from hamstring_gui.screens.style import theme_of
from hamstring_gui.screens.theme import CONTRAST, DARK, LIGHT
from hamstring_gui.screens.week_strip import WeekStrip
from hamstring_gui.screens.window import Window
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")


class Framed:
    """A window in its frame, on the screen."""

    def __init__(self, qtbot: QtBot, theme: str = "light") -> None:
        self.services = FakeServices(3)
        self.services.settings = Settings({"safety.confirmed": True, "stage.theme": theme})
        self.shell = Shell(LIGHT)
        qtbot.addWidget(self.shell)
        self.shell.show()
        self.window = Window(self.services, no_stage, lambda: 0.0)
        self.shell.set_content(self.window)
        self.shell.activateWindow()
        qtbot.waitUntil(self.shell.isActiveWindow)

    def numbers(self) -> list[NumberBox]:
        """Return the number fields in sight."""
        return [box for box in self.window.findChildren(NumberBox) if box.isVisible()]


def no_stage(_session: object, _leave: Callable[[], None]) -> QWidget:
    raise AssertionError("nothing starts here")


def test_what_paints_itself_has_the_theme_of_the_pages_around_it(qtbot: QtBot) -> None:
    framed = Framed(qtbot, "dark")
    painted = [*framed.window.findChildren(WeekStrip), *framed.window.findChildren(Switch)]
    assert painted
    assert {theme_of(widget).name for widget in painted} == {DARK.name}
    framed.services.settings = framed.services.settings.with_value("stage.theme", "contrast")
    framed.window.pages.setting_changed.emit("stage.theme")
    assert {theme_of(widget).name for widget in painted} == {CONTRAST.name}


def test_a_page_built_in_a_larger_window_is_as_large_as_the_others(qtbot: QtBot) -> None:
    framed = Framed(qtbot)
    framed.shell.resize(2560, 1600)
    framed.window.show_page("routines")
    grown = unit_of(framed.window)
    assert grown > 1.5
    page = framed.window.page("routines")
    assert unit_of(page) == grown
    plain = Framed(qtbot)
    plain.window.show_page("routines")
    large, small = (
        [row.spacing() for row in each.window.page("routines").findChildren(Spaced)] for each in (framed, plain)
    )
    assert max(small) > 8
    assert large == [pytest.approx(gap * grown, abs=1) for gap in small]


@pytest.mark.parametrize("change", ["size", "theme"])
def test_numbers_stay_in_sight_whatever_changes(qtbot: QtBot, change: str) -> None:
    framed = Framed(qtbot)
    framed.window.show_page("settings")
    assert framed.numbers()
    if change == "size":
        framed.shell.resize(1920, 1080)
    else:
        framed.services.settings = framed.services.settings.with_value("stage.theme", "dark")
        framed.window.pages.setting_changed.emit("stage.theme")
    for box in framed.numbers():
        line = box.lineEdit()
        assert line.width() >= line.fontMetrics().horizontalAdvance(line.text()), box.accessibleName()


def test_enter_starts_as_soon_as_the_program_is_there(qtbot: QtBot) -> None:
    framed = Framed(qtbot)
    focused = framed.shell.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.text() == "Start"
    wanted: list[object] = []
    framed.window.pages.start_wanted.disconnect()
    framed.window.pages.start_wanted.connect(wanted.append)
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert wanted == [None]
