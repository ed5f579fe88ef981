"""The first minutes: three steps at most, skippable, and a guided breath within four keys and a minute."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.guide.session import Session
from hamstring_gui.practice.settings import Settings
from hamstring_gui.screens.breath_preview import BreathPreview
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.theme import LIGHT
from hamstring_gui.screens.three_breaths import ThreeBreaths
from hamstring_gui.screens.welcome import PlaceStep, TryStep, Welcome
from hamstring_gui.screens.window import Window
from tests.conftest import FakeClock
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")

MOST_KEYS = 4
MOST_SECONDS = 60.0
SECONDS_A_KEY = 5.0
"""So long someone looks at a step before they press the key."""


def stage_of(_session: Session, _leave: Callable[[], None]) -> QWidget:
    return QWidget()


@contextmanager
def newcomer(qtbot: QtBot) -> Iterator[tuple[Window, FakeServices]]:
    services = FakeServices()
    services.settings = Settings({"stage.full_screen": False})
    window = Window(services, stage_of, lambda: 0.0)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    yield window, services
    window.close()


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press_until_a_session_starts(window: Window) -> int:
    keys = 0
    while window.session is None:
        focused = window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Return)
        keys += 1
        assert keys <= MOST_KEYS
    return keys


def first_breath(session: Session) -> float:
    return next(phase.start for phase in session.plan.phases if phase.kind.is_breath)


def test_a_new_user_breathes_with_the_program_after_four_keys_and_within_a_minute(qtbot: QtBot) -> None:
    with newcomer(qtbot) as (window, services):
        window.welcome()
        keys = press_until_a_session_starts(window)
        assert window.session is not None
        assert keys * SECONDS_A_KEY + first_breath(window.session) <= MOST_SECONDS
        assert services.settings.flag("safety.confirmed")


def test_start_on_the_command_line_leads_over_the_safety_advice_straight_to_the_first_breath(qtbot: QtBot) -> None:
    with newcomer(qtbot) as (window, _):
        window.start()
        assert press_until_a_session_starts(window) == 1
        assert window.session is not None
        assert first_breath(window.session) + SECONDS_A_KEY <= MOST_SECONDS


def test_who_skips_the_welcome_is_not_welcomed_again_but_still_reads_the_safety_advice(qtbot: QtBot) -> None:
    with newcomer(qtbot) as (window, services):
        window.welcome()
        welcome = window.findChild(Welcome)
        assert welcome is not None
        QTest.keyClick(welcome, Qt.Key.Key_Escape)
        assert window.page("today").isVisible()
        window.welcome()
        assert window.page("today").isVisible()
        window.start()
        assert window.session is None
        assert services.routine.safety[0] in words_in(window)


def test_who_has_confirmed_the_advice_before_is_not_welcomed(qtbot: QtBot) -> None:
    with newcomer(qtbot) as (window, services):
        services.set_setting("safety.confirmed", True)
        window.welcome()
        assert window.findChild(Welcome) is None


def test_each_step_can_be_reached_and_left_by_keyboard_and_is_named(qtbot: QtBot) -> None:
    with newcomer(qtbot) as (window, _):
        window.welcome()
        welcome = window.findChild(Welcome)
        assert welcome is not None
        for step in range(3):
            assert welcome.step == step
            assert window.focusWidget() is welcome.onward
            nameless = [
                repr(widget)
                for widget in welcome.findChildren(Button)
                if widget.isVisible() and not widget.accessibleName()
            ]
            assert nameless == []
            welcome.go_on()


def test_the_voice_is_tried_with_a_phrase_and_tells_whether_it_spoke(qtbot: QtBot) -> None:
    services = FakeServices()
    step = PlaceStep(services, Gallery(None, LIGHT))
    qtbot.addWidget(step)
    step.show()
    step.try_voice()
    assert len(services.spoken) == 1
    assert "That was the voice" in words_in(step)
    services.has_voice = False
    step.try_voice()
    assert "no voice here" in words_in(step)


def test_what_is_needed_is_named_before_the_session(qtbot: QtBot) -> None:
    services = FakeServices()
    step = PlaceStep(services, Gallery(None, LIGHT))
    qtbot.addWidget(step)
    step.show()
    read = words_in(step).lower()
    assert all(need in read for exercise in services.routine.exercises for need in exercise.needs)


def test_three_breaths_are_counted_and_then_the_person_may_tap(qtbot: QtBot, clock: FakeClock) -> None:
    breaths = ThreeBreaths(clock)
    qtbot.addWidget(breaths)
    breaths.show()
    read = []
    for _ in range(4):
        breaths.count()
        read.append(words_in(breaths))
        clock.advance(10.0)
    assert read[:3] == [f"Breath {n} of 3" for n in (1, 2, 3)]
    assert "Tap" in read[3]
    breaths.hide()


def test_taps_become_the_tempo_of_the_sessions(qtbot: QtBot, clock: FakeClock) -> None:
    services = FakeServices()
    step = TryStep(services, clock)
    qtbot.addWidget(step)
    step.show()
    for seconds in (3.0, 5.0, 3.0, 5.0, 3.0):
        step.tap_along.tap.pressed.emit()
        clock.advance(seconds)
    step.tap_along.take.click()
    assert (services.settings.number("breath.inhale"), services.settings.number("breath.exhale")) == (3.0, 5.0)
    assert "3 s in, 5 s out" in words_in(step)
    step.hide()


def test_with_reduced_motion_the_breath_is_counted_in_steps(qtbot: QtBot, clock: FakeClock) -> None:
    services = FakeServices()
    services.settings = Settings({"stage.motion": "reduced", "breath.inhale": 4.0, "breath.exhale": 6.0})
    step = TryStep(services, clock)
    qtbot.addWidget(step)
    step.show()
    circle = step.findChildren(BreathPreview)[0]
    seen = []
    for _ in range(20):
        seen.append(circle.seen)
        clock.advance(0.5)
    assert seen[::2] == seen[1::2]
    assert [(part, left) for _, part, left in seen[::2]] == [
        *(("inhale", left) for left in (4, 3, 2, 1)),
        *(("exhale", left) for left in (6, 5, 4, 3, 2, 1)),
    ]
    assert (seen[6][0], seen[18][0]) == (1.0, 0.0)
    step.hide()
