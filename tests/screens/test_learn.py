"""Learn: every text of the routine can be read there."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hamstring_gui.practice.routine import CARD_PICTURES
from hamstring_gui.screens.anatomy import Attitude, muscles
from hamstring_gui.screens.card_picture import SCENES, CardPicture
from hamstring_gui.screens.learn import LearnPage
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.theme import LIGHT
from tests.conftest import FakeClock
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")


def test_cards_exercises_and_safety_are_all_there(qtbot: QtBot) -> None:
    services = FakeServices()
    routine = services.routine
    page = LearnPage(services, Gallery(None, LIGHT), lambda: 0.0)
    qtbot.addWidget(page)
    text = "\n".join(label.text() for label in page.findChildren(QLabel))
    wanted = [*routine.safety, *(card.text for card in routine.learn)]
    for exercise in routine.exercises:
        wanted += [exercise.title, exercise.why, *exercise.set_up, *exercise.mistakes]
        wanted += [variant.note for variant in exercise.variants]
    assert [item for item in wanted if item not in text] == []


def test_every_picture_that_a_card_may_ask_for_can_be_painted(qtbot: QtBot) -> None:
    assert set(SCENES) == set(CARD_PICTURES)
    for name in CARD_PICTURES:
        picture = CardPicture(name, "A picture", lambda: 0.0)
        qtbot.addWidget(picture)
        picture.resize(picture.sizeHint())
        image = picture.grab().toImage()
        colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
        assert len(colours) > 3


def test_a_pelvis_that_tips_forward_pulls_the_hamstring_long_and_lets_the_hip_flexor_be_short() -> None:
    level = {muscle.name: muscle for muscle in muscles(Attitude())}
    tipped = {muscle.name: muscle for muscle in muscles(Attitude(tilt=20.0))}
    assert tipped["hamstring"].length > level["hamstring"].length
    assert tipped["flexor"].length < level["flexor"].length
    assert tipped["hamstring"].thickness < level["hamstring"].thickness


def test_a_picture_moves_only_while_it_is_in_sight_and_stands_still_with_reduced_motion(
    qtbot: QtBot, clock: FakeClock
) -> None:
    picture = CardPicture("tilt", "A picture", clock)
    qtbot.addWidget(picture)
    assert picture.attitude == picture.scene.attitude
    picture.show()
    assert picture.attitude.tilt == 0.0
    clock.advance(picture.scene.seconds)
    assert picture.attitude.tilt == pytest.approx(picture.scene.attitude.tilt)
    clock.advance(picture.scene.seconds / 2)
    assert 0.0 < picture.attitude.tilt < picture.scene.attitude.tilt
    picture.set_moving(False)
    assert picture.attitude == picture.scene.attitude
    picture.set_moving(True)
    picture.hide()
    assert picture.attitude == picture.scene.attitude
