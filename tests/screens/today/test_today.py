"""Today: choices change the plan at once, Enter starts, and what happened last time is answered calmly."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.practice.record import Ending
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.score import Score, tightness_ends
from hamstring_gui.screens.controls.setting_control import SettingControl
from hamstring_gui.screens.controls.switch import Switch
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.theme import LIGHT
from hamstring_gui.screens.today.after_session import AfterSessionCard
from hamstring_gui.screens.today.exercise_card import ExerciseCard
from hamstring_gui.screens.today.page import TodayPage
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")


def opened(qtbot: QtBot, services: FakeServices) -> TodayPage:
    page = TodayPage(services, Gallery(None, LIGHT))
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    for card in page.findChildren(ExerciseCard):
        card.more.click()
    return page


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def press(widget: QWidget, text: str) -> None:
    next(button for button in widget.findChildren(Button) if button.text() == text).click()


def control(page: TodayPage, key: str) -> SettingControl:
    return next(c for c in page.findChildren(SettingControl) if c.setting.key == key)


def test_it_says_what_how_long_and_what_is_needed(qtbot: QtBot) -> None:
    page = opened(qtbot, FakeServices())
    text = words(page)
    for expected in (
        "12 min", "a foam yoga block", "a pad or a folded towel", "one dumbbell or kettlebell",
        "3 sets × 5 repetitions", "3 positions × 3 breaths", "2 sets × 8 repetitions", "Each side, right hip first",
        "4 s in, 6 s out", "6 breaths a minute", "0 of 3 this week",
    ):  # fmt: skip
        assert expected in text


def test_every_choice_of_the_routine_has_a_control(qtbot: QtBot) -> None:
    page = opened(qtbot, FakeServices())
    keys = {c.setting.key for c in page.findChildren(SettingControl)}
    assert {"bridge.sets", "hip_flexor.first_side", "deadlift.sets", "deadlift.repetitions", "deadlift.first_side",
            "deadlift.order", "deadlift.variant", "deadlift.inhale", "deadlift.exhale"} <= keys  # fmt: skip


def test_the_times_between_exercises_are_set_here_and_change_the_total(qtbot: QtBot) -> None:
    services = FakeServices()
    page = opened(qtbot, services)
    assert "Rest between sets: 20 s" in words(page)
    page.times.more.click()
    before = services.plan().seconds
    control(page, "between.rest").changed.emit("between.rest", 120.0)
    assert services.settings.number("between.rest") == 120.0
    assert "Rest between sets: 120 s" in words(page)
    assert services.plan().seconds > before + 100
    assert f"{round(services.plan().seconds / 60)} min" in words(page)


def test_wait_for_me_can_be_chosen_where_the_times_are(qtbot: QtBot) -> None:
    services = FakeServices()
    page = opened(qtbot, services)
    page.times.more.click()
    switch = control(page, "between.get_ready").findChild(Switch)
    assert switch is not None
    switch.click()
    assert services.choices.get_ready is None
    assert "Getting into position: waits for you" in words(page)


def test_more_sets_change_the_total_at_once(qtbot: QtBot) -> None:
    services = FakeServices()
    page = opened(qtbot, services)
    before = services.plan().seconds
    control(page, "bridge.sets").changed.emit("bridge.sets", 5)
    assert services.plan().seconds > before + 100
    assert "5 sets × 5 repetitions" in words(page)
    assert f"{round(services.plan().seconds / 60)} min" in words(page)


def test_the_variant_brings_what_it_needs(qtbot: QtBot) -> None:
    page = opened(qtbot, FakeServices())
    assert "a wall" not in words(page)
    control(page, "deadlift.variant").changed.emit("deadlift.variant", "wall")
    assert "a wall or something sturdy to hold" in words(page)


def test_nothing_included_can_not_be_started(qtbot: QtBot) -> None:
    services = FakeServices()
    page = opened(qtbot, services)
    for card in page.findChildren(ExerciseCard):
        switch = card.findChild(Switch)
        assert switch is not None
        switch.click()
    assert not page.start.isEnabled()
    with qtbot.assertNotEmitted(page.start_wanted):
        QTest.keyClick(page, Qt.Key.Key_Return)


def test_enter_starts_with_the_tightness_given(qtbot: QtBot) -> None:
    page = opened(qtbot, FakeServices())
    score = page.findChild(Score)
    assert score is not None
    score.findChildren(QPushButton)[7].click()
    page.start.setFocus()
    with qtbot.waitSignal(page.start_wanted) as asked:
        QTest.keyClick(page.start, Qt.Key.Key_Return)
    assert asked.args == [7]


def test_a_second_tap_takes_the_score_back(qtbot: QtBot) -> None:
    score = Score("Tight")
    qtbot.addWidget(score)
    buttons = score.findChildren(QPushButton)
    buttons[4].click()
    assert score.value == 4
    buttons[4].click()
    assert score.value is None


@pytest.mark.parametrize(
    ("direction", "onwards"),
    [(Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right), (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Left)],
)
def test_a_score_is_one_stop_of_tab_and_says_what_its_ends_mean(
    qtbot: QtBot, direction: Qt.LayoutDirection, onwards: Qt.Key
) -> None:
    score = Score("Tight", ends=tightness_ends())
    score.setLayoutDirection(direction)
    qtbot.addWidget(score)
    score.show()
    assert [label.text() for label in score.findChildren(QLabel)] == ["0: loose, 10: very tight"]
    buttons = score.findChildren(QPushButton)
    assert [button.text() for button in buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus] == ["0"]
    buttons[0].setFocus()
    for key in (onwards, onwards, onwards):
        QTest.keyClick(score.focusWidget() or score, key)
    assert score.focusWidget() is buttons[3]
    assert not any(button.isChecked() for button in buttons), "going there chooses nothing"
    QTest.keyClick(buttons[3], Qt.Key.Key_Space)
    assert score.value == 3
    assert [button.text() for button in buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus] == ["3"]


@pytest.mark.parametrize(
    ("text", "outcome"), [("Keep as partial", "kept"), ("Discard", "deleted"), ("Resume where it stopped", "resume")]
)
def test_an_interrupted_session_offers_three_ways(qtbot: QtBot, text: str, outcome: str) -> None:
    services = FakeServices(2)
    services.log[0] = services.cut_off = replace(services.log[0], ending=Ending.INTERRUPTED)
    page = opened(qtbot, services)
    uuid = services.cut_off.uuid
    asked: list[str] = []
    page.resume_wanted.connect(asked.append)
    press(page, text)
    assert {"kept": services.kept, "deleted": [*services.deleted], "resume": asked}[outcome] == [uuid]
    assert ("A session was interrupted" in words(page)) is (outcome == "resume")


def stopped_for_pain_in_the_deadlift(services: FakeServices) -> None:
    record = services.log[0]
    portions = tuple(replace(p, done=0 if p.exercise == "deadlift" else p.planned) for p in record.portions)
    services.log[0] = replace(record, ending=Ending.PAIN, portions=portions, variants={}, rehearsal=False)


def test_after_pain_the_easier_form_is_proposed_and_chosen_only_by_a_press(qtbot: QtBot) -> None:
    services = FakeServices(2)
    stopped_for_pain_in_the_deadlift(services)
    page = opened(qtbot, services)
    assert "If you want" in words(page)
    assert "deadlift.variant" not in services.choice_values
    press(page, "Hand on a wall")
    assert services.choice_values["deadlift.variant"] == "wall"
    assert "Last time you stopped for pain" not in words(page)


def test_the_easier_form_can_be_refused(qtbot: QtBot) -> None:
    services = FakeServices(2)
    stopped_for_pain_in_the_deadlift(services)
    page = opened(qtbot, services)
    press(page, "As before")
    assert "deadlift.variant" not in services.choice_values
    assert "If you want" not in words(page)


def test_an_exercise_without_an_easier_form_can_be_left_out_after_pain(qtbot: QtBot) -> None:
    services = FakeServices(2)
    record = services.log[0]
    none_done = tuple(replace(portion, done=0) for portion in record.portions)
    services.log[0] = replace(record, ending=Ending.PAIN, portions=none_done, rehearsal=False)
    page = opened(qtbot, services)
    press(page, "Leave it out")
    assert services.choice_values == {"bridge.included": False}
    assert "Last time you stopped for pain" not in words(page)


def after_session(qtbot: QtBot, **changes: object) -> tuple[FakeServices, TodayPage]:
    services = FakeServices(3)
    plain = replace(services.log[0], ending=Ending.COMPLETED, rehearsal=False, effort=None, note="")
    services.log[0] = replace(plain, **changes)  # type: ignore[arg-type]  # the fields of a record
    return services, opened(qtbot, services)


def test_after_a_session_effort_is_one_tap_and_a_note_can_follow(qtbot: QtBot) -> None:
    services, page = after_session(qtbot)
    (card,) = page.findChildren(AfterSessionCard)
    card.effort.findChildren(QPushButton)[6].click()
    assert services.log[0].effort == 6
    card.note.setText("  Left stiffer ")
    card.note.editingFinished.emit()
    assert (services.log[0].effort, services.log[0].note) == (6, "Left stiffer")
    press(card, "Done")
    assert not [one for one in page.findChildren(AfterSessionCard) if one.isVisibleTo(page)]


def test_enter_in_the_note_keeps_it_and_starts_nothing(qtbot: QtBot) -> None:
    services, page = after_session(qtbot)
    (card,) = page.findChildren(AfterSessionCard)
    card.note.setFocus()
    QTest.keyClicks(card.note, "Easy")
    QTest.keyClick(card.note, Qt.Key.Key_Return)
    assert services.log[0].note == "Easy"
    assert services.started == []


@pytest.mark.parametrize(
    "changes",
    [{"effort": 3}, {"note": "Said"}, {"rehearsal": True}, {"ending": Ending.INTERRUPTED}, {"started": None}],
)
def test_nothing_is_asked_about_what_was_said_or_is_no_session_of_today(
    qtbot: QtBot, changes: dict[str, object]
) -> None:
    if "started" in changes:
        changes = {"started": FakeServices(3).log[1].started}
    _, page = after_session(qtbot, **changes)
    assert page.findChildren(AfterSessionCard) == []


def test_the_button_that_opens_choices_stays_where_it_is(qtbot: QtBot) -> None:
    page = TodayPage(FakeServices(), Gallery(None, LIGHT))
    qtbot.addWidget(page)
    page.resize(1100, 1400)
    page.show()
    QApplication.processEvents()
    cards = page.findChildren(ExerciseCard)

    def places() -> list[int]:
        for _ in range(4):  # labels that wrap are laid out once more
            QApplication.processEvents()
        return [card.more.mapTo(page, QPoint()).y() for card in cards]

    before = places()
    for card in cards:
        card.more.click()
        assert places() == before
    for card in cards:
        card.more.click()
    assert places() == before


@pytest.mark.parametrize("width", [1100, 1280])
def test_the_buttons_of_all_exercises_stand_in_one_line(qtbot: QtBot, width: int) -> None:
    page = TodayPage(FakeServices(), Gallery(None, LIGHT))
    qtbot.addWidget(page)
    page.resize(width, 900)
    page.show()
    for _ in range(4):
        QApplication.processEvents()
    assert len({card.look.mapTo(page, QPoint()).y() for card in page.findChildren(ExerciseCard)}) == 1
