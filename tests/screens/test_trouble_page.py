"""Something went wrong: a quiet notice leads to a page that shows the log file, copies it, and leads back."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.trouble_page import TroublePage
from hamstring_gui.screens.window import Window
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")


def test_details_show_the_log_file_copy_it_and_lead_back(qtbot: QtBot) -> None:
    window = Window(FakeServices(), lambda _session, _leave: QWidget(), lambda: 0.0)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    for _ in range(2):
        window.show_trouble("Something went wrong.", "line 1\nAttributeError: <b>x</b>")
    (details,) = [button for button in window.findChildren(Button) if button.text() == "Details"]
    assert details.isVisible(), "told twice it is shown once"
    details.click()
    page = window.findChild(TroublePage)
    assert page is not None
    assert page.isVisible()
    assert page.text.toPlainText() == "line 1\nAttributeError: <b>x</b>"
    page.copy.click()
    assert QGuiApplication.clipboard().text() == "line 1\nAttributeError: <b>x</b>"
    page.back.click()
    assert window.page("today").isVisible()
    window.close()
