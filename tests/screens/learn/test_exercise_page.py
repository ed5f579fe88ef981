"""The page of an exercise: its steps, the figure turned round, mistakes beside the right pose, and the way back."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hamstring_gui.body.motion import PoseBook, figure_between
from hamstring_gui.practice.plan import Stance
from hamstring_gui.practice.routine import Exercise
from hamstring_gui.screens.figure.view import fitted, orbiting
from hamstring_gui.screens.learn.exercise_page import ExercisePage
from hamstring_gui.screens.learn.page import LearnPage
from hamstring_gui.screens.pose_picture import Gallery, PosePicture, shown_stance
from hamstring_gui.screens.theme import LIGHT, Theme
from hamstring_gui.screens.turnable_figure import DIRECTIONS, Sight
from hamstring_gui.store import library
from tests.conftest import FakeClock
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")

EXERCISES = ("bridge", "hip_flexor", "deadlift")


class Painters:
    """Paint nothing, and remember what was to be painted."""

    def __init__(self) -> None:
        self.sights: list[Sight] = []

    def paint_sight(self, _painter: QPainter, _rect: QRectF, sight: Sight, _theme: Theme) -> None:
        self.sights.append(sight)

    def paint_pose(self, _painter: QPainter, _rect: QRectF, _stance: Stance, _theme: Theme) -> None:
        pass

    @property
    def gallery(self) -> Gallery:
        return Gallery(self.paint_pose, LIGHT, at_once=True, paint_sight=self.paint_sight)


def opened(qtbot: QtBot, name: str, clock: FakeClock) -> tuple[ExercisePage, Painters]:
    services, painters = FakeServices(), Painters()
    page = ExercisePage(services.routine, name, services.choices, painters.gallery, clock)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    return page, painters


def words_in(page: ExercisePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_each_step_moves_the_figure_on_from_the_step_before(qtbot: QtBot, clock: FakeClock) -> None:
    page, painters = opened(qtbot, "deadlift", clock)
    page.show_step(2)
    assert page.figure is not None
    page.grab()
    assert (painters.sights[-1].start.pose, painters.sights[-1].end.pose) == ("deadlift_tall", "deadlift_hinge")
    assert painters.sights[-1].moved < 0.1
    clock.advance(5.0)
    page.grab()
    assert painters.sights[-1].moved == 1.0
    page.hide()


def test_a_step_toggled_by_a_screen_reader_is_shown(qtbot: QtBot, clock: FakeClock) -> None:
    page, _ = opened(qtbot, "bridge", clock)
    page._step_buttons.button(1).toggle()
    assert page._steps[1].detail in words_in(page)
    assert page._step_buttons.checkedId() == 1


def test_with_reduced_motion_the_figure_is_there_at_once(qtbot: QtBot, clock: FakeClock) -> None:
    page, painters = opened(qtbot, "deadlift", clock)
    page.moves = False
    page.show_step(2)
    page.grab()
    assert painters.sights[-1].moved == 1.0
    page.hide()


def test_dragging_and_arrow_keys_turn_the_figure(qtbot: QtBot, clock: FakeClock) -> None:
    page, _ = opened(qtbot, "bridge", clock)
    figure = page.figure
    assert figure is not None
    figure.look_from("front")
    QTest.mousePress(figure, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(figure, QPoint(160, 100))
    QTest.mouseRelease(figure, Qt.MouseButton.LeftButton, pos=QPoint(160, 100))
    dragged = figure.yaw
    assert dragged != 0.0
    QTest.keyClick(figure, Qt.Key.Key_Right)
    assert figure.yaw < dragged
    for _ in range(12):
        QTest.keyClick(figure, Qt.Key.Key_Up)
    assert figure.elevation == DIRECTIONS["above"][1]
    page.hide()


def test_later_positions_begin_from_the_floor_up(qtbot: QtBot, clock: FakeClock) -> None:
    page, _ = opened(qtbot, "hip_flexor", clock)
    page.show_position("in")
    cues = [button.text() for button in page._step_buttons.buttons()]
    assert cues[0].endswith("Pad under right knee")
    assert any("counter-clockwise" in cue for cue in cues)
    page.hide()


@pytest.mark.parametrize("name", EXERCISES)
def test_every_mistake_of_the_routine_has_a_wrong_pose_beside_the_right_one(name: str) -> None:
    exercise, poses = FakeServices().routine.exercise(name), library.poses()
    assert len(exercise.mistake_poses) == len(exercise.mistakes) > 0
    for wrong in exercise.mistake_poses:
        assert wrong.startswith("mistake_")
        assert poses[wrong].rotations != poses[shown_stance(exercise).pose].rotations


@pytest.mark.parametrize("name", EXERCISES)
def test_right_and_wrong_and_every_form_are_pictured_and_named(qtbot: QtBot, clock: FakeClock, name: str) -> None:
    page, _ = opened(qtbot, name, clock)
    names = [picture.accessibleName() for picture in page.findChildren(PosePicture)]
    exercise: Exercise = page.exercise
    for text in exercise.mistakes:
        assert {f"Right: {text}", f"Wrong: {text}"} <= set(names)
    for form in exercise.variants:
        assert f"{exercise.title}: {form.title}" in names
        assert form.note in words_in(page)
    page.hide()


def test_a_form_chosen_here_is_that_of_the_steps_and_of_the_sessions(qtbot: QtBot, clock: FakeClock) -> None:
    services, painters = FakeServices(), Painters()
    learn = LearnPage(services, painters.gallery, clock)
    qtbot.addWidget(learn)
    learn.show_exercise("deadlift")
    page = learn.findChild(ExercisePage)
    assert page is not None
    forms = {button.text(): button for button in page._forms.buttons()}
    assert [text for text, button in forms.items() if button.isChecked()] == ["Usual form"]
    forms["Toes on the floor"].click()
    assert services.choice_values["deadlift.variant"] == "toes"
    assert any("Left toes" in button.accessibleDescription() for button in page._step_buttons.buttons())
    forms["Usual form"].click()
    assert services.choices.of(page.exercise).variant is None


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("pose", ["bridge_lifted", "lunge_straight_deep_3", "deadlift_hinge"])
def test_turned_any_way_the_whole_body_stays_in_the_picture(pose: str, direction: str) -> None:
    book = PoseBook(library.poses())
    figure = figure_between(book, Stance(pose), Stance(pose), 1.0, 0.3)
    rect = QRectF(0, 0, 400, 360)
    view = fitted(orbiting(figure.frames, *DIRECTIONS[direction]), rect)
    outside = [name for name, place in figure.frames.positions.items() if not rect.contains(*view.point(place))]
    assert outside == []


def test_cards_lead_to_their_exercise_and_its_why_leads_back(qtbot: QtBot, clock: FakeClock) -> None:
    services, painters = FakeServices(), Painters()
    learn = LearnPage(services, painters.gallery, clock)
    qtbot.addWidget(learn)
    learn.show()
    card = next(card for card in services.routine.learn if card.exercise == "hip_flexor")
    learn.cards.exercise_wanted.emit(card.exercise)
    page = learn.findChild(ExercisePage)
    assert page is not None
    assert learn.currentWidget() is page
    page.card_wanted.emit(card.title)
    assert learn.currentWidget() is learn.cards
    learn.hide()


def test_every_card_but_the_last_names_the_exercise_that_answers_it() -> None:
    routine = FakeServices().routine
    answered = [card.exercise for card in routine.learn[:-1]]
    assert set(answered) == {exercise.name for exercise in routine.exercises}
