"""The people who share a computer, on Today: switch, add, rename, remove and bring back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.today.page import TodayPage
from hamstring_gui.screens.today.profile_card import ProfileCard
from hamstring_gui.screens.window import Window
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[FakeServices], tuple[Window, ProfileCard]]:
    def made(services: FakeServices) -> tuple[Window, ProfileCard]:
        window = Window(services, lambda _session, _leave: QWidget(), lambda: 0.0)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        page = window.page("today")
        assert isinstance(page, TodayPage)
        page.who.click()
        assert page.profiles is not None
        return window, page.profiles

    return made


def button(widget: QWidget, name: str) -> Button:
    QApplication.processEvents()
    return next(b for b in widget.findChildren(Button) if b.accessibleName() == name and b.isVisible())


def words(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_person_is_added_and_switched_to(opened: Callable[[FakeServices], tuple[Window, ProfileCard]]) -> None:
    services = FakeServices()
    window, card = opened(services)
    QTest.keyClicks(card.line, "Ben")
    button(card, "Add").click()
    assert [profile.title for profile in services.profiles.all()] == ["Me", "Ben"]
    wanted: list[str] = []
    window.profile_wanted.connect(wanted.append)
    button(card, "Switch: Ben").click()
    assert wanted == ["ben"]
    assert services.profiles.current.title == "Ben"


def test_enter_behind_a_name_adds_the_person_and_starts_nothing(
    opened: Callable[[FakeServices], tuple[Window, ProfileCard]],
) -> None:
    services = FakeServices()
    window, card = opened(services)
    services.set_setting("safety.confirmed", True)
    window.activateWindow()
    QApplication.processEvents()
    card.line.setFocus()
    QTest.keyClicks(card.line, "Ben")
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    assert [profile.title for profile in services.profiles.all()] == ["Me", "Ben"]
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    assert window.session is None


def test_a_person_is_renamed_and_today_says_so(opened: Callable[[FakeServices], tuple[Window, ProfileCard]]) -> None:
    services = FakeServices()
    window, card = opened(services)
    button(card, "Rename: Me").click()
    card.line.setText("Anna & Co")
    button(card, "Rename").click()
    assert services.profiles.here.title == "Anna & Co"
    assert any(b.text() == "Profile: Anna && Co" for b in window.findChildren(Button))


def test_a_name_that_is_taken_is_told_and_nothing_changes(
    opened: Callable[[FakeServices], tuple[Window, ProfileCard]],
) -> None:
    services = FakeServices()
    _, card = opened(services)
    card.line.setText("me")
    button(card, "Add").click()
    assert "a name that nobody else has here" in words(card)
    assert len(services.profiles.all()) == 1


def test_a_person_who_was_removed_comes_back_by_undo(
    opened: Callable[[FakeServices], tuple[Window, ProfileCard]],
) -> None:
    services = FakeServices()
    services.profiles.create("Ben")
    window, card = opened(services)
    assert not [b for b in card.findChildren(Button) if b.accessibleName() == "Remove: Me"]
    button(card, "Remove: Ben").click()
    assert "Ben" not in words(card)
    button(window, "Undo").click()
    assert "Ben" in words(card)


def test_escape_goes_back_from_renaming_and_then_closes_the_card(
    opened: Callable[[FakeServices], tuple[Window, ProfileCard]],
) -> None:
    window, card = opened(FakeServices())
    button(card, "Rename: Me").click()
    QTest.keyClick(card.line, Qt.Key.Key_Escape)
    assert card.isVisible()
    assert card.line.text() == ""
    QTest.keyClick(card.line, Qt.Key.Key_Escape)
    assert not card.isVisible()
    page = window.page("today")
    assert isinstance(page, TodayPage)
    assert not page.who.isChecked()


def test_a_path_is_no_name_and_that_is_said_while_it_is_typed(
    opened: Callable[[FakeServices], tuple[Window, ProfileCard]],
) -> None:
    services = FakeServices()
    _window, card = opened(services)
    QTest.keyClicks(card.line, "/home/ben")
    assert not card.keep.isEnabled()
    assert "without slashes" in words(card)
    with pytest.raises(FaultsError, match="without slashes"):
        services.profiles.create("/home/ben")
    card.line.setText("Ben ♥")
    assert card.keep.isEnabled()
    assert "without slashes" not in words(card)
