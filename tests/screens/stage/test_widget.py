"""The stage in a window: keys, clicks, the question to stop, and controls that come and go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hamstring_gui.body.motion import PoseBook
from hamstring_gui.guide.session import Session
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.screens import fonts
from hamstring_gui.screens.stage.announcer import Announcer
from hamstring_gui.screens.stage.canvas import Canvas
from hamstring_gui.screens.stage.view import StageView, Summary
from hamstring_gui.screens.stage.widget import Stage
from hamstring_gui.screens.stage.words import lines_of
from hamstring_gui.screens.theme import DARK
from hamstring_gui.store import routine_file
from hamstring_gui.store.assets import asset

if TYPE_CHECKING:
    from tests.conftest import FakeClock

GATED = Choices(get_ready=None, between_positions=None, switch_sides=None)
SUMMARY = Summary(Ending.COMPLETED, (("Bridge", 15, 15),), 2, 3)


def test_space_pauses_and_goes_on(make: Callable[..., tuple[Stage, Session]]) -> None:
    stage, session = make()
    QTest.keyClick(stage, Qt.Key.Key_Space)
    assert session.state == "paused"
    assert not stage.frames_run
    QTest.keyClick(stage, Qt.Key.Key_MediaPlay)
    assert session.state == "running"
    assert stage.frames_run


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_PageDown, Qt.Key.Key_MediaPlay])
def test_each_large_key_passes_a_gate(make: Callable[..., tuple[Stage, Session]], key: Qt.Key) -> None:
    stage, session = make(GATED)
    assert session.at_gate
    assert stage.overlay.gate.isVisible()
    QTest.keyClick(stage, key)
    assert session.phase.index == 1
    assert not stage.overlay.gate.isVisible()


def test_a_click_anywhere_passes_a_gate_and_the_button_too(make: Callable[..., tuple[Stage, Session]]) -> None:
    stage, session = make(GATED)
    QTest.mouseClick(stage.canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert session.phase.index == 1
    other, second = make(GATED)
    QTest.mouseClick(other.overlay.gate, Qt.MouseButton.LeftButton)
    assert second.phase.index == 1


def test_arrows_and_page_keys_move(make: Callable[..., tuple[Stage, Session]]) -> None:
    stage, session = make()
    QTest.keyClick(stage, Qt.Key.Key_Right)
    QTest.keyClick(stage, Qt.Key.Key_Right)
    assert session.phase.index == 2
    QTest.keyClick(stage, Qt.Key.Key_Left)
    assert session.phase.index == 1
    QTest.keyClick(stage, Qt.Key.Key_PageDown)
    assert session.phase.exercise == "hip_flexor"
    QTest.keyClick(stage, Qt.Key.Key_PageUp)
    assert session.phase.exercise == "bridge"


def test_escape_asks_once_and_the_breath_goes_on(make: Callable[..., tuple[Stage, Session]], clock: FakeClock) -> None:
    stage, session = make()
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    assert session.state == "running"
    QTest.keyClick(stage, Qt.Key.Key_Space)
    assert session.state == "running", "Space means: go on"
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    assert session.ending is Ending.STOPPED


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_the_question_is_answered_by(make: Callable[..., tuple[Stage, Session]], key: Qt.Key) -> None:
    stage, session = make()
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    QTest.keyClick(stage, key)
    assert session.ending is Ending.STOPPED


def test_p_stops_for_pain_at_once_also_in_a_pause(make: Callable[..., tuple[Stage, Session]]) -> None:
    stage, session = make()
    QTest.keyClick(stage, Qt.Key.Key_Space)
    QTest.keyClick(stage, Qt.Key.Key_P)
    assert session.ending is Ending.PAIN


def test_controls_come_with_the_pointer_and_are_large_enough(make: Callable[..., tuple[Stage, Session]]) -> None:
    stage, session = make(keep_controls=True)
    assert stage.overlay.controls.isVisible(), "what can be pressed is shown first"
    stage.overlay.hide_controls()
    assert not stage.overlay.controls.isVisible()
    QTest.mouseMove(stage.canvas, QPoint(200, 100))
    QTest.mouseMove(stage.canvas, QPoint(220, 110))
    stage.overlay.show_controls()
    assert stage.overlay.controls.isVisible()
    for button in stage.overlay.controls.buttons.values():
        assert min(button.width(), button.height()) >= 48
    stage.overlay.hide_controls()
    assert not stage.overlay.controls.isVisible()
    assert session.state == "running"


@pytest.mark.parametrize("size", [(640, 420), (1024, 640), (1920, 1080), (900, 2000)])
def test_stopping_for_pain_is_one_click_away_all_the_time(
    make: Callable[..., tuple[Stage, Session]], size: tuple[int, int]
) -> None:
    stage, session = make(GATED)
    stage.resize(*size)
    pain = stage.overlay.pain
    for phase in range(1, 40):
        assert pain.isVisible()
        assert not stage.overlay.controls.isVisible()
        session.next_phase()
        assert session.phase.index == phase
    session.pause()
    assert pain.isVisible()
    assert pain.accessibleName() == "Pain: stop"
    assert min(pain.width(), pain.height()) >= 48
    assert QRectF(pain.geometry()).contains(stage.canvas.places.pain)
    QTest.mouseClick(pain, Qt.MouseButton.LeftButton)
    assert session.ending is Ending.PAIN
    stage.show_summary(replace(SUMMARY, ending=Ending.PAIN))
    assert not pain.isVisible()


@pytest.fixture
def views(monkeypatch: pytest.MonkeyPatch) -> list[StageView]:
    """All that is shown, the latest at the end."""
    shown: list[StageView] = []
    show = Canvas.show_view

    def note(canvas: Canvas, view: StageView) -> None:
        shown.append(view)
        show(canvas, view)

    monkeypatch.setattr(Canvas, "show_view", note)
    return shown


def test_the_arrow_keys_lead_through_the_scores_and_tab_past_them(
    make: Callable[..., tuple[Stage, Session]], views: list[StageView]
) -> None:
    stage, session = make()
    session.stop()
    stage.show_summary(SUMMARY)
    spots = stage.overlay.scores.spots
    reached = [spot for spot in spots if spot.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached == [spots[0]]
    spots[0].setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left):
        QTest.keyClick(stage.focusWidget() or stage, key)
    assert stage.focusWidget() is spots[9]
    QTest.keyClick(spots[9], Qt.Key.Key_Space)
    assert views[-1].summary == replace(SUMMARY, tight_after=9)


def test_each_notice_is_told_once_a_session_and_none_drives_another_away(
    make: Callable[..., tuple[Stage, Session]], views: list[StageView], monkeypatch: pytest.MonkeyPatch
) -> None:
    stage, session = make()
    said: list[str] = []
    monkeypatch.setattr(Announcer, "say", lambda _announcer, text: said.append(text))
    for text in ("No loudspeaker", "Full disk", "No loudspeaker"):
        stage.show_notice(text)
    assert said == ["No loudspeaker", "Full disk"]
    shown: list[str] = []
    while views[-1].notice:
        shown.append(views[-1].notice)
        stage.notices.show_next()
    assert shown == ["No loudspeaker", "Full disk"]
    stage.show_notice("Full disk")
    assert not views[-1].notice
    stage.show_session(session)
    stage.show_notice("Full disk")
    latest = views[-1]
    assert latest.notice == "Full disk", "another session tells it anew"


def test_the_end_asks_how_tight_it_is(make: Callable[..., tuple[Stage, Session]], qtbot: QtBot) -> None:
    stage, session = make()
    session.stop()
    stage.show_summary(SUMMARY)
    with qtbot.waitSignal(stage.tightness_chosen) as chosen:
        QTest.mouseClick(stage.overlay.scores.spots[10], Qt.MouseButton.LeftButton)
    assert chosen.args == [10]
    with qtbot.waitSignal(stage.tightness_chosen) as chosen:
        QTest.keyClick(stage, Qt.Key.Key_4)
    assert chosen.args == [4]
    with qtbot.waitSignal(stage.finished):
        QTest.keyClick(stage, Qt.Key.Key_Return)


def test_the_help_bar_comes_and_goes(make: Callable[..., tuple[Stage, Session]]) -> None:
    stage, _ = make()
    QTest.keyClick(stage, Qt.Key.Key_F1)
    assert stage.overlay.key_bar.isVisible()
    QTest.keyClick(stage, Qt.Key.Key_Question)
    assert not stage.overlay.key_bar.isVisible()


def test_the_help_bar_never_lies_over_the_questions_at_the_end(make: Callable[..., tuple[Stage, Session]]) -> None:
    stage, session = make()
    QTest.keyClick(stage, Qt.Key.Key_F1)
    session.stop()
    stage.show_summary(SUMMARY)
    assert not stage.overlay.key_bar.isVisible()
    QTest.keyClick(stage, Qt.Key.Key_F1)
    assert not stage.overlay.key_bar.isVisible()


def test_an_unanswered_question_goes_and_then_space_pauses(
    make: Callable[..., tuple[Stage, Session]], clock: FakeClock
) -> None:
    stage, session = make()
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    for _ in range(12):
        clock.advance(1.0)
        stage.show_moment()
    QTest.keyClick(stage, Qt.Key.Key_Space)
    assert session.state == "paused"


def test_escape_leaves_full_screen_before_it_asks(make: Callable[..., tuple[Stage, Session]]) -> None:
    stage, session = make()
    QTest.keyClick(stage, Qt.Key.Key_F11)
    assert stage.isFullScreen()
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    assert not stage.isFullScreen()
    QTest.keyClick(stage, Qt.Key.Key_Return)
    assert session.state == "paused", "it was not asked yet"


def test_a_new_tempo_is_shown_for_a_moment_and_its_bound_is_told(
    qtbot: QtBot, clock: FakeClock, book: PoseBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[StageView] = []
    monkeypatch.setattr(Canvas, "show_view", lambda _canvas, view: shown.append(view))
    fonts.load_fonts(asset("fonts"))
    routine = routine_file.load(asset("routines", "hamstring.toml"))
    latest = Choices()

    def replan(name: str, tempo: Tempo) -> Plan:
        return planner.build(routine, latest.with_tempo(routine.exercise(name), tempo))

    session = Session(planner.build(routine, latest), clock, replan)
    stage = Stage(DARK, book)
    qtbot.addWidget(stage)
    stage.show_session(session)
    session.start()
    QTest.keyClick(stage, Qt.Key.Key_Plus)
    assert lines_of(shown[-1]).detail == "4.5 s in, 6.5 s out from the next breath"
    for _ in range(30):
        QTest.keyClick(stage, Qt.Key.Key_Minus)
    assert lines_of(shown[-1]).detail.endswith("s out: the shortest breath here")
    QTest.keyClick(stage, Qt.Key.Key_Space)
    assert lines_of(shown[-1]).cue == "Paused"
    stage.answer.end()
    assert "out" not in lines_of(shown[-1]).detail
    session.stop()


def test_plus_and_minus_change_the_tempo(
    make: Callable[..., tuple[Stage, Session]], monkeypatch: pytest.MonkeyPatch
) -> None:
    stage, session = make()
    asked: list[int] = []
    monkeypatch.setattr(session, "change_tempo", asked.append)
    QTest.keyClick(stage, Qt.Key.Key_Plus)
    QTest.keyClick(stage, Qt.Key.Key_Minus)
    assert asked == [1, -1]
