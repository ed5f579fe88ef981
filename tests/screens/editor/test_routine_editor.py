"""The editor: a routine is changed without TOML, seen at any moment, undone, and never saved unsound."""

import threading
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hamstring_gui.practice.editing import at
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.routine import Kind, Range, Routine
from hamstring_gui.practice.settings import Settings, Value
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.editor import nodes
from hamstring_gui.screens.editor.fields import LineField, NumbersField
from hamstring_gui.screens.editor.judge import Judge, Verdict, planned
from hamstring_gui.screens.editor.routine_editor import RoutineEditor
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.theme import LIGHT
from hamstring_gui.store import library
from hamstring_gui.store.routine_file import load
from tests.screens.editor.editing import DEADLIFT, LIFT, current_text, field, go, type_into
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")


def test_typing_changes_the_routine_the_outline_and_the_preview(editor: RoutineEditor) -> None:
    go(editor, LIFT)
    editor.preview.show_order(nodes.order_of(editor.routine, LIFT))
    type_into(editor, (*LIFT, "words", "cue"), "Up you go")
    assert at(editor.routine, LIFT).words.cue == "Up you go"
    assert "Up you go" in current_text(editor)
    moment = editor.preview.moment
    assert moment is not None
    assert moment.step.cue == "Up you go"


def test_a_selected_place_is_seen_in_the_preview(editor: RoutineEditor) -> None:
    for place, kind, pose in (
        (LIFT, Kind.EXHALE, "bridge_lifted"),
        (("exercises", 1, "positions", 2, "repeat", 0), Kind.INHALE, "lunge_in_bend"),
        ((*DEADLIFT, "positions", 0, "repeat", 1), Kind.HOLD_IN, "deadlift_hinge"),
        ((*DEADLIFT, "positions", 0, "set_up", 0), Kind.GET_READY, "standing_weight"),
    ):
        editor.preview.show_order(nodes.order_of(editor.routine, place))
        moment = editor.preview.moment
        assert moment is not None
        assert moment.phase.kind is kind
        assert moment.phase.steps[0].pose_to.pose == pose


def test_the_total_time_follows_every_change(editor: RoutineEditor) -> None:
    assert editor._length.text() == "11:59"
    go(editor, ("exercises", 0))
    sets = field(editor, ("exercises", 0, "sets"), NumbersField)
    assert isinstance(sets, NumbersField)
    sets.steppers[0].box.setValue(4)
    editor.catch_up()
    assert at(editor.routine, ("exercises", 0, "sets")) == Range(4, 3, 5)
    assert editor._length.text() == "13:13"


def test_opening_looking_editing_and_saving_plan_beside_the_window(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []

    def noted(routine: Routine, settings: Settings, values: Mapping[str, Value]) -> Plan | None:
        threads.append(threading.get_ident())
        return planned(routine, settings, values)

    monkeypatch.setattr("hamstring_gui.screens.editor.judge.planned", noted)
    services = FakeServices()
    name = services.library.duplicate("hamstring")
    editor = RoutineEditor(services.library.routine(name), services, Gallery(None, LIGHT), lambda: 0.0)
    qtbot.addWidget(editor)
    assert editor.outline.tree.topLevelItemCount() == 1
    judge = editor.findChild(Judge)
    assert judge is not None
    deeds: list[Callable[[], object]] = [
        lambda: editor.outline.tree.setCurrentItem(editor.outline.item_at((*DEADLIFT, "variants", 1))),
        editor.outline.copy_wanted.emit,
        editor.save,
    ]
    for deed in deeds:
        with qtbot.waitSignal(judge.judged, check_params_cb=lambda verdict: verdict.routine is editor.routine):
            deed()
    assert len(threads) >= len(deeds)
    assert threading.get_ident() not in threads
    assert editor.preview.plan is not None
    editor.catch_up()


def test_undo_and_redo_by_key_even_in_a_field(editor: RoutineEditor, qtbot: QtBot) -> None:
    with qtbot.waitExposed(editor):
        pass
    editor.activateWindow()
    before = editor.routine
    cue = type_into(editor, ("title",), "Mine")
    assert editor.routine.title == "Mine"
    QTest.keyClick(cue.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.routine == before
    editor.redo()
    assert editor.routine.title == "Mine"
    shown = field(editor, ("title",), LineField)
    assert isinstance(shown, LineField)
    assert shown.line.text() == "Mine"


def test_closing_with_changes_asks_first(editor: RoutineEditor, qtbot: QtBot) -> None:
    type_into(editor, ("title",), "Mine")
    editor.close_or_ask()
    with qtbot.waitSignal(editor.closed):
        next(b for b in editor.findChildren(Button) if b.text() == "Save and close").click()
    assert not editor.editing.is_changed


def button(editor: RoutineEditor, text: str) -> Button:
    return next(b for b in editor.findChildren(Button) if b.text() == text and not b.isHidden())


def test_an_exercise_with_cards_to_read_about_it_is_removed_and_saved(editor: RoutineEditor, qtbot: QtBot) -> None:
    go(editor, ("exercises", 0))
    editor.outline.remove_wanted.emit()
    editor.catch_up()
    assert not editor.faults
    assert editor.save_button.isEnabled()
    editor.close_or_ask()
    with qtbot.waitSignal(editor.closed):
        button(editor, "Save and close").click()
    kept = editor._services.library.routine(editor.routine.name)
    assert [exercise.name for exercise in kept.exercises] == ["hip_flexor", "deadlift"]
    assert len(kept.learn) == 7
    editor.undo()
    assert editor.routine.learn[3].exercise == "bridge"


def test_closing_with_what_can_not_be_saved_says_so_and_shows_it(editor: RoutineEditor) -> None:
    go(editor, LIFT)
    type_into(editor, (*LIFT, "words", "cue"), "")
    go(editor, DEADLIFT)
    editor.close_or_ask()
    assert not [b for b in editor.findChildren(Button) if b.text() == "Save and close" and not b.isHidden()]
    button(editor, "Show it").click()
    assert editor.outline.place == LIFT
    cue = field(editor, (*LIFT, "words", "cue"), LineField)
    assert cue.fault_text.startswith("Expected a text")
    assert editor.window().focusWidget() is cue.focusProxy()


def test_what_stops_saving_is_asked_about_anew_when_it_came_while_the_question_stood_there(
    editor: RoutineEditor,
) -> None:
    closed: list[bool] = []
    editor.closed.connect(lambda: closed.append(True))
    type_into(editor, ("title",), "Mine")
    editor.close_or_ask()
    save = button(editor, "Save and close")
    type_into(editor, ("title",), "")
    save.click()
    assert not closed
    assert [b for b in editor.findChildren(Button) if b.text() == "Show it" and not b.isHidden()]


def test_what_is_wrong_elsewhere_is_told_in_the_words_of_the_outline(editor: RoutineEditor) -> None:
    go(editor, LIFT)
    type_into(editor, (*LIFT, "words", "cue"), "")
    go(editor, DEADLIFT)
    editor.catch_up()
    assert editor._fault_line.text().endswith("Breathing bridge with hip lift › On the back › ↓")
    assert "exercise[" not in editor._fault_line.text()
    button(editor, "Show it").click()
    assert editor.outline.place == LIFT


def test_a_session_without_end_is_told_beside_its_repetitions(editor: RoutineEditor) -> None:
    go(editor, DEADLIFT)
    for part, step in (("sets", 2), ("repetitions", 2), ("sets", 0), ("repetitions", 0)):
        numbers = field(editor, (*DEADLIFT, part), NumbersField)
        assert isinstance(numbers, NumbersField)
        numbers.steppers[step].box.setValue(50)
    editor.catch_up()
    assert "a session of at most 6 h" in field(editor, (*DEADLIFT, "repetitions"), NumbersField).fault_text


def test_what_was_saved_is_in_the_library(editor: RoutineEditor) -> None:
    type_into(editor, ("title",), "Mine")
    assert editor.save()
    path: Path = editor._services.library.folder / "hamstring_2.toml"  # type: ignore[attr-defined]  # the fake's folder
    assert load(path, library.poses()) == editor.routine
    assert editor.routine.title == "Mine"


def test_the_preview_plays_by_the_clock(qtbot: QtBot) -> None:
    services, now = FakeServices(), [100.0]
    editor = RoutineEditor(services.library.routine("reset"), services, Gallery(None, LIGHT), lambda: now[0])
    qtbot.addWidget(editor)
    editor.catch_up()
    editor.preview.play_or_stop()
    now[0] += 17.0
    editor.preview._step()
    moment = editor.preview.moment
    assert moment is not None
    assert (moment.elapsed, moment.phase.kind) == (17.0, Kind.INHALE)
    editor.preview.play_or_stop()
    editor.catch_up()


def test_a_pause_in_typing_checks_beside_the_window_and_an_old_verdict_says_nothing(
    editor: RoutineEditor, qtbot: QtBot
) -> None:
    judge = editor.findChild(Judge)
    assert judge is not None
    go(editor, ())
    before = editor.preview.plan
    stale = editor.routine
    title = field(editor, ("title",), LineField)
    assert isinstance(title, LineField)
    title.line.selectAll()
    QTest.keyClick(title.line, Qt.Key.Key_Delete)
    assert editor.routine is not stale
    judge.judged.emit(Verdict(stale, {}, (), None))
    assert editor.preview.plan is before
    with qtbot.waitSignal(judge.judged, check_params_cb=lambda verdict: verdict.routine is editor.routine):
        editor.judge_later()
    assert [fault.key for fault in editor.faults] == ["title"]
    assert not editor.save_button.isEnabled()
    assert editor.preview.plan is not before
