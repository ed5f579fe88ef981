"""The editor: all of a routine can be changed without TOML, seen at any moment, undone, and never saved unsound."""

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hamstring_gui.practice.editing import Place, at, tidied
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.routine import Kind, Range, Routine
from hamstring_gui.practice.settings import Settings, Value
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.editor import nodes
from hamstring_gui.screens.editor.fields import ChoiceField, Field, FlagField, LineField, LinesField, NumbersField
from hamstring_gui.screens.editor.judge import Judge, Verdict, planned
from hamstring_gui.screens.editor.nodes import Sort
from hamstring_gui.screens.editor.pose_field import PosesField, PoseTile
from hamstring_gui.screens.editor.routine_editor import RoutineEditor
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.theme import LIGHT
from hamstring_gui.store import library, routine_writer
from hamstring_gui.store.routine_file import load, read
from hamstring_gui.store.toml_file import parse
from tests.made_routines import routines
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")
LIFT: Place = ("exercises", 0, "positions", 0, "repeat", 0)
DEADLIFT: Place = ("exercises", 2)


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[RoutineEditor]:
    services = FakeServices()
    name = services.library.duplicate("hamstring")
    made = RoutineEditor(services.library.routine(name), services, Gallery(None, LIGHT), lambda: 0.0)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.catch_up()
    yield made
    made.catch_up()  # so that nothing waits for a later turn


def go(editor: RoutineEditor, place: Place) -> None:
    editor._show_all(place)


def field(editor: RoutineEditor, place: Place, sort: type[Field]) -> Field:
    return next(e.field for e in editor.entries if e.place == place and isinstance(e.field, sort))


def type_into(editor: RoutineEditor, place: Place, text: str) -> LineField:
    found = field(editor, place, LineField)
    assert isinstance(found, LineField)
    found.line.setFocus()
    found.line.selectAll()
    if text:
        QTest.keyClicks(found.line, text)
    else:
        QTest.keyClick(found.line, Qt.Key.Key_Delete)
    editor.catch_up()
    return found


def current_text(editor: RoutineEditor) -> str:
    item = editor.outline.tree.currentItem()
    return item.text(0) if item is not None else ""


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


def test_an_error_stands_beside_its_field_and_nothing_is_saved(editor: RoutineEditor) -> None:
    go(editor, LIFT)
    cue = type_into(editor, (*LIFT, "words", "cue"), "")
    assert cue.fault_text == "Expected a text of 1 to 300 characters, without control characters"
    assert current_text(editor).startswith("⚠")
    assert not editor.save_button.isEnabled()
    assert not editor.save()
    type_into(editor, (*LIFT, "words", "cue"), "Up")
    assert cue.fault_text == ""
    assert editor.save()


def test_a_pose_that_the_routine_brings_along_can_be_picked_and_is_saved(qtbot: QtBot) -> None:
    services = FakeServices()
    routine = services.library.routine(services.library.duplicate("hamstring"))
    mine = {"half_lift": {"base": "bridge_lifted", "joints": {"pelvis": {"lean": -101.0}}}}
    editor = RoutineEditor(replace(routine, poses=mine), services, Gallery(None, LIGHT), lambda: 0.0)
    qtbot.addWidget(editor)
    go(editor, LIFT)
    poses = field(editor, (*LIFT, "poses"), PosesField)
    assert isinstance(poses, PosesField)
    chooser = poses.ask(0)
    tiles = chooser.findChildren(PoseTile)
    assert [tile.name for tile in tiles[:2]] == ["half_lift", "bridge_floor"]
    QTest.keyClick(tiles[0], Qt.Key.Key_Return)
    assert editor.save()
    assert services.library.routine(editor.routine.name) == editor.routine
    assert at(editor.routine, (*LIFT, "poses")) == ("half_lift",)
    assert editor.routine.poses == mine


def test_a_phase_is_moved_between_once_a_set_and_each_repetition(editor: RoutineEditor) -> None:
    go(editor, LIFT)
    written = at(editor.routine, LIFT)
    when = next(entry.field for entry in editor.entries if entry.field.label == "When")
    assert isinstance(when, ChoiceField)
    when.changed.emit("before")
    position = editor.routine.exercises[0].positions[0]
    assert position.before[-1] == written
    assert written not in position.repeat
    assert current_text(editor).endswith("(once)")
    assert editor.outline.place == (*LIFT[:4], "before", len(position.before) - 1)
    next(entry.field for entry in editor.entries if entry.field.label == "When").changed.emit("repeat")
    assert at(editor.routine, LIFT) == written
    editor.undo()
    editor.undo()
    assert not editor.editing.is_changed


def test_the_last_phase_of_a_repetition_stays_in_it(editor: RoutineEditor) -> None:
    go(editor, LIFT)
    editor.outline.remove_wanted.emit()
    when = next(entry.field for entry in editor.entries if entry.field.label == "When")
    assert not when.isEnabled()


def test_how_mistakes_look_is_picked_from_pictures_and_saved(editor: RoutineEditor) -> None:
    exercise: Place = ("exercises", 0)
    go(editor, exercise)
    poses = field(editor, (*exercise, "mistake_poses"), PosesField)
    assert isinstance(poses, PosesField)
    before = at(editor.routine, exercise).mistake_poses
    for _ in before:
        [button for button in poses.findChildren(Button) if button.text() == "−"][-1].click()
    assert at(editor.routine, exercise).mistake_poses == ()
    [button for button in poses.findChildren(Button) if button.text() == "+"][-1].click()
    chooser = poses.ask(0)
    wrong = next(tile for tile in chooser.findChildren(PoseTile) if tile.name == "mistake_bridge_arched")
    QTest.keyClick(wrong, Qt.Key.Key_Space)
    type_into(editor, (*exercise, "finish"), "Towel aside")
    assert editor.save()
    kept = editor._services.library.routine(editor.routine.name).exercises[0]
    assert (kept.mistake_poses, kept.finish) == (("mistake_bridge_arched",), "Towel aside")


def test_an_easier_form_may_get_ready_in_another_pose_or_in_none_of_its_own(editor: RoutineEditor) -> None:
    place: Place = (*DEADLIFT, "variants", 0)
    go(editor, place)
    assert at(editor.routine, place).pose is None
    poses = field(editor, (*place, "pose"), PosesField)
    assert isinstance(poses, PosesField)

    def button(text: str) -> Button:
        return [found for found in poses.findChildren(Button) if found.text() == text][-1]

    button("+").click()
    assert at(editor.routine, place).pose == editor.routine.exercises[2].pose
    assert not button("+").isEnabled()
    button("−").click()
    assert at(editor.routine, place).pose is None
    go(editor, ())
    side = field(editor, ("written_for",), ChoiceField)
    side.changed.emit("left")
    assert editor.save()
    assert editor._services.library.routine(editor.routine.name).written_for == "left"


def test_a_form_serves_another_place_of_its_shape_and_edits_that_one(editor: RoutineEditor) -> None:
    lower = (*LIFT[:-1], 1)
    go(editor, LIFT)
    fields = [entry.field for entry in editor.entries]
    editor.outline.tree.setCurrentItem(editor.outline.item_at(lower))
    assert [entry.field for entry in editor.entries] == fields
    lift = at(editor.routine, LIFT)
    cue = type_into(editor, (*lower, "words", "cue"), "Down")
    assert cue is fields[2]
    assert at(editor.routine, LIFT) == lift
    assert at(editor.routine, lower).words.cue == "Down"
    editor.outline.move_wanted.emit(-1)
    assert cue.line.text() == "Down"
    type_into(editor, (*LIFT, "words", "cue"), "Slowly down")
    assert [phase.words.cue for phase in editor.routine.exercises[0].positions[0].repeat] == [
        "Slowly down",
        lift.words.cue,
    ]


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


def test_numbers_the_wrong_way_round_are_told_beside_them(editor: RoutineEditor) -> None:
    go(editor, ("exercises", 0))
    sets = field(editor, ("exercises", 0, "sets"), NumbersField)
    assert isinstance(sets, NumbersField)
    sets.steppers[1].box.setValue(9)
    editor.catch_up()
    assert "rising order" in sets.fault_text


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


def test_phases_are_added_copied_moved_and_removed(editor: RoutineEditor) -> None:
    go(editor, LIFT)
    editor.outline.add_wanted.emit(Sort.REPEAT)
    added = editor.outline.place
    assert added == (*LIFT[:-1], 1)
    assert at(editor.routine, added).kind is Kind.INHALE
    editor.outline.move_wanted.emit(1)
    assert editor.outline.place == (*LIFT[:-1], 2)
    editor.outline.copy_wanted.emit()
    assert len(at(editor.routine, LIFT[:-1])) == 4
    editor.outline.remove_wanted.emit()
    editor.outline.remove_wanted.emit()
    assert len(at(editor.routine, LIFT[:-1])) == 2
    for _ in range(5):
        editor.undo()
    assert not editor.editing.is_changed


def test_the_last_exercise_position_and_phase_can_not_be_taken_away(editor: RoutineEditor) -> None:
    go(editor, ("exercises", 0, "positions", 0))
    assert not editor.outline.remove.isEnabled()
    go(editor, ("exercises", 0))
    assert editor.outline.remove.isEnabled()


def test_every_kind_of_field_changes_its_value(editor: RoutineEditor) -> None:
    go(editor, LIFT)
    kind = field(editor, (*LIFT, "kind"), ChoiceField)
    kind.changed.emit("hold_out")
    details = field(editor, (*LIFT, "words", "details"), LinesField)
    assert isinstance(details, LinesField)
    details.box.setPlainText("One\n\n  Two ")
    fixed = field(editor, (*LIFT, "seconds"), FlagField)
    assert isinstance(fixed, FlagField)
    fixed.switch.click()
    phase = at(editor.routine, LIFT)
    assert (phase.kind, phase.words.details, phase.seconds) == (Kind.HOLD_OUT, ("One", "Two"), 4.0)
    length = field(editor, (*LIFT, "seconds"), NumbersField)
    assert isinstance(length, NumbersField)
    length.steppers[0].box.setValue(7.5)
    assert at(editor.routine, LIFT).seconds == 7.5
    go(editor, ("exercises", 0))
    own = field(editor, ("exercises", 0, "tempo"), FlagField)
    assert isinstance(own, FlagField)
    own.switch.click()
    assert editor.routine.exercises[0].tempo == Tempo(3, 1, 2, 0)
    editor.catch_up()
    assert not editor.faults


def test_an_easier_form_changes_what_differs_and_is_seen_in_the_preview(editor: RoutineEditor) -> None:
    place: Place = (*DEADLIFT, "variants", 1, "changes", "down")
    assert editor.routine.exercises[2].variants[1].name == "wall"
    go(editor, place)
    editor._look_at(place)
    editor.catch_up()
    moment = editor.preview.moment
    assert moment is not None
    assert moment.step.pose_to.pose == "deadlift_wall_hinge"
    type_into(editor, (*place, "cue"), "Lean away")
    moment = editor.preview.moment
    assert moment is not None
    assert moment.step.cue == "Lean away"
    assert current_text(editor).endswith(", changed")
    poses = field(editor, (*place, "poses"), PosesField)
    next(b for b in poses.findChildren(Button) if b.text() == "−").click()
    type_into(editor, (*place, "cue"), "")
    assert "down" not in editor.routine.exercises[2].variants[1].changes
    assert not editor.faults


def test_a_pose_is_picked_from_pictures(editor: RoutineEditor) -> None:
    go(editor, LIFT)
    poses = field(editor, (*LIFT, "poses"), PosesField)
    assert isinstance(poses, PosesField)
    next(b for b in poses.findChildren(Button) if b.text() == "+").click()
    assert at(editor.routine, LIFT).poses == ("bridge_lifted", "bridge_lifted")
    chooser = poses.ask(1)
    tiles = chooser.findChildren(PoseTile)
    assert {tile.name for tile in tiles} >= {"bridge_floor", "deadlift_wall_hinge"}
    tile = next(tile for tile in tiles if tile.name == "standing")
    QTest.keyClick(tile, Qt.Key.Key_Space)
    assert at(editor.routine, LIFT).poses == ("bridge_lifted", "standing")


def test_closing_with_changes_asks_first(editor: RoutineEditor, qtbot: QtBot) -> None:
    type_into(editor, ("title",), "Mine")
    editor.close_or_ask()
    with qtbot.waitSignal(editor.closed):
        next(b for b in editor.findChildren(Button) if b.text() == "Save and close").click()
    assert not editor.editing.is_changed


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


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(routines(), st.data())
def test_whatever_the_outline_does_the_file_check_accepts(routine: Routine, data: st.DataObject) -> None:
    place: Place = ()
    for _ in range(5):
        below = list(nodes.all_places(routine))
        place = data.draw(st.sampled_from(below))
        sort = data.draw(st.sampled_from(nodes.addable(place, routine)))
        what = data.draw(st.sampled_from(["add", "copy", "remove", "move", "switch"]))
        if what == "add":
            routine, place = nodes.added(routine, place, sort, "lying")
        elif what == "copy" and nodes.may_move(place):
            routine, place = nodes.duplicated(routine, place)
        elif what == "remove" and nodes.may_remove(routine, place):
            routine, place = nodes.removed(routine, place)
        elif what == "move" and nodes.may_move(place):
            routine, place = nodes.moved(routine, place, data.draw(st.integers(-2, 2)))
        elif what == "switch" and nodes.sort_of(place) in nodes.PHASES and nodes.may_switch(routine, place):
            routine, place = nodes.switched(routine, place)
        assert nodes.exists(routine, place)
    clean = tidied(routine)
    assert read(parse(routine_writer.text_of(clean), "saved.toml"), library.poses()) == clean


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
