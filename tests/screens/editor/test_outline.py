"""Parts of a routine are added, copied, moved and removed, and what comes of it is always sound."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hamstring_gui.practice.editing import Place, at, tidied
from hamstring_gui.practice.routine import Kind, Routine
from hamstring_gui.screens.editor import nodes
from hamstring_gui.screens.editor.fields import ChoiceField
from hamstring_gui.screens.editor.nodes import Sort
from hamstring_gui.screens.editor.routine_editor import RoutineEditor
from hamstring_gui.store import library, routine_writer
from hamstring_gui.store.routine_file import read
from hamstring_gui.store.toml_file import parse
from tests.made_routines import routines
from tests.screens.editor.editing import LIFT, current_text, go

pytestmark = pytest.mark.usefixtures("typeface")


def test_a_phase_is_moved_between_once_a_set_and_each_repetition(editor: RoutineEditor) -> None:
    go(editor, LIFT)
    written = at(editor.routine, LIFT)
    when = next(entry.field for entry in editor.form.entries if entry.field.label == "When")
    assert isinstance(when, ChoiceField)
    when.changed.emit("before")
    position = editor.routine.exercises[0].positions[0]
    assert position.before[-1] == written
    assert written not in position.repeat
    assert current_text(editor).endswith("(once)")
    assert editor.outline.place == (*LIFT[:4], "before", len(position.before) - 1)
    next(entry.field for entry in editor.form.entries if entry.field.label == "When").changed.emit("repeat")
    assert at(editor.routine, LIFT) == written
    editor.undo()
    editor.undo()
    assert not editor.editing.is_changed


def test_the_last_phase_of_a_repetition_stays_in_it(editor: RoutineEditor) -> None:
    go(editor, LIFT)
    editor.outline.remove_wanted.emit()
    when = next(entry.field for entry in editor.form.entries if entry.field.label == "When")
    assert not when.isEnabled()


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


def test_no_more_is_added_than_a_file_may_hold(editor: RoutineEditor) -> None:
    go(editor, (*LIFT[:4], "set_up", 0))
    offered = 0
    while editor.outline.copy.isEnabled():
        editor.outline.copy_wanted.emit()
        offered += 1
    assert offered > 10
    assert Sort.STEP not in nodes.addable(editor.outline.place, editor.routine)
    editor.catch_up()
    assert not editor.faults
    go(editor, LIFT)
    while Sort.POSITION in nodes.addable(editor.outline.place, editor.routine):
        editor.outline.add_wanted.emit(Sort.POSITION)
    editor.catch_up()
    assert {fault.key.rpartition(".")[2] for fault in editor.faults} <= {"repetitions"}


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
