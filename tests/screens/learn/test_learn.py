"""Learn: every text of the routine can be read there."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from hamstring_gui.body.motion import Figure, PoseBook, figure_between
from hamstring_gui.body.muscles import muscle_in
from hamstring_gui.practice.plan import Stance
from hamstring_gui.practice.routine import CARD_PICTURES
from hamstring_gui.screens.figure.view import FLOOR
from hamstring_gui.screens.learn import card_picture
from hamstring_gui.screens.learn.anatomy import inks, side_view
from hamstring_gui.screens.learn.answer_pictures import AnswerPictures, ExerciseInMotion
from hamstring_gui.screens.learn.card_picture import CardPicture
from hamstring_gui.screens.learn.page import LearnPage
from hamstring_gui.screens.learn.scenes import SCENES
from hamstring_gui.screens.pose_picture import Gallery, Painters, PosePicture
from hamstring_gui.screens.theme import CONTRAST, DARK, LIGHT, Theme
from hamstring_gui.store import library
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


BOOK = PoseBook(library.poses())


def figure(start: Stance, end: Stance, moved: float, volume: float) -> Figure:
    return figure_between(BOOK, start, end, moved, volume)


def length(name: str, pose: str) -> float:
    return muscle_in(BOOK.resolved(Stance(pose)).settled.frames, name).length


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_every_picture_that_a_card_may_ask_for_can_be_painted(
    qtbot: QtBot, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, name: str, theme: Theme
) -> None:
    monkeypatch.setattr(card_picture, "theme_of", lambda _widget: theme)
    picture = CardPicture(name, "A picture", figure, clock)
    qtbot.addWidget(picture)
    picture.resize(picture.sizeHint())
    still = picture.grab().toImage()
    found = (still.pixel(x, y) for x in range(0, still.width(), 2) for y in range(0, still.height(), 2))
    assert {theme.text.rgb(), inks(theme).body.rgb(), inks(theme).bone.rgb()} <= set(found)
    picture.show()
    clock.advance(picture.panels[0].seconds * (len(picture.panels[0].looks) - 1.5))
    assert picture.grab().toImage() != still


def test_each_card_has_a_picture_and_a_way_to_its_exercise(qtbot: QtBot) -> None:
    services = FakeServices()
    page = LearnPage(
        services, Gallery.by(lambda _routine: Painters(lambda *_: None, figure=figure), LIGHT), lambda: 0.0
    )
    qtbot.addWidget(page)
    assert {card.picture for card in services.routine.learn} == set(CARD_PICTURES) == {*SCENES, "answers"}
    wanted: list[str] = []
    page.cards.exercise_wanted.connect(wanted.append)
    for button in page.cards.findChildren(QAbstractButton):
        if button.text().endswith("→"):
            button.click()
    answers = [exercise.name for exercise in services.routine.exercises]
    assert sorted(wanted) == sorted([card.exercise for card in services.routine.learn if card.exercise] + answers)


def test_a_pelvis_that_tips_forward_pulls_the_hamstring_long_and_lets_the_hip_flexor_be_short() -> None:
    assert length("hamstring", "learn_tipped") > 1.05 * length("hamstring", "learn_level")
    assert length("flexor", "learn_tipped") < length("flexor", "learn_level")
    tipped, level = (BOOK.resolved(Stance(pose)).settled.frames for pose in ("learn_tipped", "learn_level"))
    assert muscle_in(tipped, "hamstring").thickness < muscle_in(level, "hamstring").thickness


def test_sitting_shortens_the_hip_flexor_and_folding_forward_pulls_the_hamstring_longest() -> None:
    assert length("flexor", "learn_seated") < 0.9 * length("flexor", "learn_level")
    assert length("hamstring", "learn_folded") > length("hamstring", "learn_tipped")
    assert length("hamstring", "learn_heel_up") < length("hamstring", "learn_level")
    assert length("hamstring", "learn_leg_back") < length("hamstring", "learn_leg_forward")
    assert length("glute", "learn_bent") > length("glute", "learn_level")


def test_a_picture_moves_only_while_it_is_in_sight(qtbot: QtBot, clock: FakeClock) -> None:
    picture = CardPicture("tilt", "A picture", figure, clock)
    qtbot.addWidget(picture)
    picture.show()
    (level,) = picture.shown
    clock.advance(picture.panels[0].seconds)
    (tipped,) = picture.shown
    assert (level.between.part, tipped.between.part) == (0.0, 1.0)
    assert level.caption != tipped.caption
    clock.advance(picture.panels[0].seconds / 2)
    assert 0.0 < picture.shown[0].between.part < 1.0
    picture.hide()
    assert len(picture.shown) == 2


@pytest.mark.parametrize("name", SCENES)
def test_with_reduced_motion_key_pictures_stand_beside_each_other(qtbot: QtBot, clock: FakeClock, name: str) -> None:
    picture = CardPicture(name, "A picture", figure, clock)
    qtbot.addWidget(picture)
    picture.set_moving(False)
    picture.show()
    shown = picture.shown
    assert len(shown) >= 2 and len({item.caption for item in shown}) == len(shown)
    clock.advance(2.0)
    assert picture.shown == shown


def test_the_exercises_move_and_with_reduced_motion_show_start_and_end(qtbot: QtBot, clock: FakeClock) -> None:
    gallery = Gallery(lambda *_: None, LIGHT, paint_moment=lambda *_: None)
    answers = AnswerPictures(FakeServices().routine, gallery, clock)
    qtbot.addWidget(answers)
    answers.show()
    moving = answers.findChildren(ExerciseInMotion)
    assert [picture.isVisible() for picture in moving] == [True] * 3
    first = [picture.moment for picture in moving]
    clock.advance(1.0)
    answers._step()
    assert all(picture.moment != before for picture, before in zip(moving, first, strict=True))
    answers.set_moving(False)
    assert not any(picture.isVisible() for picture in moving)
    assert sum(picture.isVisible() for picture in answers.findChildren(PosePicture)) == 6


def test_in_a_narrow_window_the_cards_stand_below_each_other_and_show_as_much(qtbot: QtBot) -> None:
    page = LearnPage(FakeServices(), Gallery.by(lambda _routine: Painters(figure=figure), LIGHT), lambda: 0.0)
    qtbot.addWidget(page)

    def columns() -> int:
        pictures = page.findChildren(CardPicture)
        return len({picture.mapTo(page, picture.rect().topLeft()).x() for picture in pictures})

    page.resize(1280, 800)
    page.show()
    qtbot.waitUntil(lambda: columns() == 2)
    page.resize(640, 800)
    qtbot.waitUntil(lambda: columns() == 1)
    for size in ((200.0, 300.0), (60.0, 300.0), (500.0, 300.0)):
        camera = side_view((0.0, 0.9), (0.9, 1.5), QRectF(0.0, 0.0, *size))
        assert camera.width >= 0.9 - 1e-9
        assert camera.height >= 1.5 * FLOOR - 1e-9
    page.hide()
