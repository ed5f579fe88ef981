"""What the desktop is told: which icon, and that the screen is to stay on while a session runs."""

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from hamstring_gui.app.desktop import follow_session, icon
from hamstring_gui.app.display import desktop_entry
from hamstring_gui.guide.session import Session


@pytest.mark.parametrize("size", [16, 24, 32, 48, 128, 512])
def test_the_icon_shows_body_and_breath_at_every_size(qapp: QGuiApplication, size: int) -> None:
    image = icon().pixmap(size, size).toImage()
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0, "round"
    thigh, above = image.pixelColor(round(size * 0.63), round(size * 0.43)), image.pixelColor(size // 2, size // 4)
    assert thigh.red() > 200 > thigh.blue(), "the working thigh is amber"
    assert above.green() > 2 * above.red(), "the breath is green"


def test_within_a_flatpak_the_desktop_entry_has_its_name() -> None:
    assert desktop_entry({}) == "hamstring-gui"
    assert desktop_entry({"FLATPAK_ID": "org.example.Hamstring"}) == "org.example.Hamstring"


def test_where_the_screen_cannot_be_kept_on_the_person_is_told(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "wakepy", None)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    told: list[str] = []
    follow_session(session, told.append, lambda: None)
    session.start()
    qtbot.waitUntil(lambda: bool(told))
    assert "screen" in told[0]
    session.stop()
    delete(session)
