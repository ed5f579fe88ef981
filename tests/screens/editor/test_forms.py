"""Every field of a form changes its value, and says beside it what is wrong."""

import pytest

from hamstring_gui.practice.editing import Place, at
from hamstring_gui.practice.routine import Kind
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.editor.fields import ChoiceField, FlagField, LinesField, NumbersField
from hamstring_gui.screens.editor.pose_field import PosesField
from hamstring_gui.screens.editor.routine_editor import RoutineEditor
from tests.screens.editor.editing import DEADLIFT, LIFT, current_text, field, go, type_into

pytestmark = pytest.mark.usefixtures("typeface")


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


def test_a_form_serves_another_place_of_its_shape_and_edits_that_one(editor: RoutineEditor) -> None:
    lower = (*LIFT[:-1], 1)
    go(editor, LIFT)
    fields = [entry.field for entry in editor.form.entries]
    editor.outline.tree.setCurrentItem(editor.outline.item_at(lower))
    assert [entry.field for entry in editor.form.entries] == fields
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


def test_numbers_the_wrong_way_round_are_told_beside_them(editor: RoutineEditor) -> None:
    go(editor, ("exercises", 0))
    sets = field(editor, ("exercises", 0, "sets"), NumbersField)
    assert isinstance(sets, NumbersField)
    sets.steppers[1].box.setValue(9)
    editor.catch_up()
    assert "rising order" in sets.fault_text


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
