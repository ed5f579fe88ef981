"""Learn: every text of the routine can be read there."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hamstring_gui.screens.learn import LearnPage
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.theme import LIGHT
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")


def test_cards_exercises_and_safety_are_all_there(qtbot: QtBot) -> None:
    routine = FakeServices().routine
    page = LearnPage(routine, Gallery(None, LIGHT))
    qtbot.addWidget(page)
    text = "\n".join(label.text() for label in page.findChildren(QLabel))
    wanted = [*routine.safety, *(card.text for card in routine.learn)]
    for exercise in routine.exercises:
        wanted += [exercise.title, exercise.why, *exercise.set_up, *exercise.mistakes]
        wanted += [variant.note for variant in exercise.variants]
    assert [item for item in wanted if item not in text] == []
