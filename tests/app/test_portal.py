"""What a desktop's portal says of looks is followed, at once and when it changes; without one nothing is missing."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

if sys.platform != "linux":
    pytest.skip("the desktop's bus is Linux's", allow_module_level=True)
if shutil.which("dbus-daemon") is None:
    pytest.skip("dbus-daemon is not installed", allow_module_level=True)

from PySide6.QtDBus import QDBusConnection

from hamstring_gui.app.portal import (
    CONTRAST,
    GNOME_ANIMATES,
    KDE_DURATION,
    MOTION,
    SCHEME,
    SERVICE,
    Key,
    PortalWishes,
    wishes_of,
)
from hamstring_gui.screens import theme
from hamstring_gui.screens.system_look import SystemLook, Wishes
from tests.desktop_bus import desktop_bus
from tests.fake_portal import Setting, portal


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with desktop_bus(tmp_path) as found:
        yield found


@pytest.fixture
def bus(address: str, qapp: object) -> Iterator[QDBusConnection]:
    yield QDBusConnection.connectToBus(address, "program")
    QDBusConnection.disconnectFromBus("program")


@pytest.fixture
def look(qapp: object) -> Iterator[SystemLook]:
    look = SystemLook()
    yield look
    shiboken6.delete(look)


@pytest.mark.parametrize(
    "wish", [(MOTION, ("u", 1)), (GNOME_ANIMATES, ("b", False)), (KDE_DURATION, ("s", "0"))], ids=str
)
def test_less_motion_is_followed_however_a_desktop_tells_it(
    address: str, bus: QDBusConnection, look: SystemLook, qtbot: QtBot, wish: tuple[Key, Setting]
) -> None:
    with portal(address, dict([wish])):
        PortalWishes(look, bus)
        qtbot.waitUntil(lambda: look.reduces_motion("system"))
    assert not look.reduces_motion("full"), "the setting says otherwise"
    assert look.theme_for("system").name == "light"


def test_contrast_and_colours_are_followed(address: str, bus: QDBusConnection, look: SystemLook, qtbot: QtBot) -> None:
    with portal(address, {SCHEME: ("u", 1), MOTION: ("u", 0)}) as desktop:
        PortalWishes(look, bus)
        qtbot.waitUntil(lambda: look.theme_for("system") is theme.DARK)
        desktop.change(CONTRAST, ("u", 1))
        qtbot.waitUntil(lambda: look.theme_for("system") is theme.CONTRAST)
        desktop.change(CONTRAST, ("u", 0))
        desktop.change(SCHEME, ("u", 2))
        qtbot.waitUntil(lambda: look.theme_for("system") is theme.LIGHT)
    assert not look.reduces_motion("system")


def test_a_change_is_heard_while_the_program_runs(
    address: str, bus: QDBusConnection, look: SystemLook, qtbot: QtBot
) -> None:
    with portal(address, {}) as desktop:
        PortalWishes(look, bus)
        for wish, reduced in ((1, True), (0, False), (1, True)):
            with qtbot.waitSignal(look.changed):
                desktop.change(MOTION, ("u", wish))
            assert look.reduces_motion("system") is reduced


def test_a_portal_that_never_answers_holds_nothing_up(
    address: str, bus: QDBusConnection, look: SystemLook, qtbot: QtBot
) -> None:
    with portal(address, {MOTION: ("u", 1)}, deaf=True) as desktop:
        PortalWishes(look, bus)
        qtbot.waitUntil(desktop.asked.is_set)
        assert not look.reduces_motion("system")
        # What it tells without being asked is still heard.
        with qtbot.waitSignal(look.changed):
            desktop.change(MOTION, ("u", 1))
    assert look.reduces_motion("system")


def test_one_that_comes_later_is_heard(address: str, bus: QDBusConnection, look: SystemLook, qtbot: QtBot) -> None:
    PortalWishes(look, bus)
    with portal(address, {}) as desktop:
        qtbot.waitUntil(lambda: bus.interface().isServiceRegistered(SERVICE).value())
        with qtbot.waitSignal(look.changed):
            desktop.change(MOTION, ("u", 1))


def test_without_a_bus_all_is_as_qt_says(look: SystemLook, qapp: object) -> None:
    PortalWishes(look, QDBusConnection.connectToBus("unix:path=/nowhere", "none"))
    QDBusConnection.disconnectFromBus("none")
    assert look.theme_for("system") is theme.theme_for("system")


@pytest.mark.parametrize("value", ["quick", "", None, [], {}, 7, -1.0, float("nan")], ids=repr)
def test_a_value_that_makes_no_sense_asks_for_nothing(value: object) -> None:
    assert wishes_of(dict.fromkeys((SCHEME, CONTRAST, MOTION, GNOME_ANIMATES, KDE_DURATION), value)) == Wishes()
