"""After the first session: told once, calmly, what was done, when to come back and how to see whether it helps."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hamstring_gui.practice.record import Ending
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.theme import LIGHT
from hamstring_gui.screens.today.first_session import FirstSessionCard
from hamstring_gui.screens.today.page import TodayPage
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")


def today(qtbot: QtBot, services: FakeServices) -> TodayPage:
    page = TodayPage(services, Gallery(None, LIGHT))
    qtbot.addWidget(page)
    return page


def test_it_says_what_was_done_when_to_come_back_and_how_to_see_whether_it_helps(qtbot: QtBot) -> None:
    services = FakeServices(1)
    services.log[0] = replace(services.log[0], tight_before=6, tight_after=4, rehearsal=False)
    card = today(qtbot, services).findChild(FirstSessionCard)
    assert card is not None
    read = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "12 min in all" in read
    assert "Breathing bridge with hip lift: 15 of 15" in read
    assert "Wednesday" in read  # two days after Monday
    assert "3 sessions a week" in read
    assert "6 before, 4 after" in read
    assert "Overview" in read


def test_put_away_it_does_not_come_again(qtbot: QtBot) -> None:
    services = FakeServices(1)
    services.log[0] = replace(services.log[0], rehearsal=False)
    card = today(qtbot, services).findChild(FirstSessionCard)
    assert card is not None
    card.findChildren(Button)[0].click()
    assert today(qtbot, services).findChild(FirstSessionCard) is None


@pytest.mark.parametrize("ending", [Ending.PAIN, Ending.INTERRUPTED])
def test_nobody_is_told_to_come_back_after_pain_or_before_the_end(qtbot: QtBot, ending: Ending) -> None:
    services = FakeServices(1)
    services.log[0] = replace(services.log[0], ending=ending, rehearsal=False)
    assert today(qtbot, services).findChild(FirstSessionCard) is None


def test_a_session_left_before_its_first_repetition_is_no_first_session(qtbot: QtBot) -> None:
    services = FakeServices(1)
    nothing = tuple(replace(portion, done=0) for portion in services.log[0].portions)
    services.log[0] = replace(services.log[0], ending=Ending.STOPPED, portions=nothing, rehearsal=False)
    assert today(qtbot, services).findChild(FirstSessionCard) is None


def test_it_is_about_the_first_session_only(qtbot: QtBot) -> None:
    assert today(qtbot, FakeServices(0)).findChild(FirstSessionCard) is None
    assert today(qtbot, FakeServices(2)).findChild(FirstSessionCard) is None
