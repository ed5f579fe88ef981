"""Every field of a form changes its value, and says beside it what is wrong."""

import pytest

from hamstring_gui.practice.editing import Place, at
from hamstring_gui.practice.routine import Kind
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.editor import nodes
from hamstring_gui.screens.editor.fields import ChoiceField, Field, FlagField, LineField, LinesField, NumbersField
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
    assert sets.fault_text == "Expected “At least”, “Usually” and “At most” in rising order"


def test_a_text_longer_than_its_field_is_seen_from_its_beginning(editor: RoutineEditor) -> None:
    go(editor, ())
    summary = field(editor, ("summary",), LineField)
    assert isinstance(summary, LineField)
    assert summary.line.cursorPosition() == 0
    type_into(editor, ("summary",), "Long " * 60)
    field(editor, ("title",), LineField).setFocus()
    assert summary.line.cursorPosition() == 0


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


def _worst(shown: Field) -> None:
    """Put the worst into a field that it takes."""
    if isinstance(shown, LineField):
        shown.line.setText("\u202e" * 2000)
        shown.changed.emit(shown.line.text())
    elif isinstance(shown, LinesField):
        shown.box.setPlainText("word " * 200 + "\n" + "line\n" * 60)
    elif isinstance(shown, NumbersField):
        for number in shown.steppers:
            number.box.setValue(number.box.maximum())
        shown.steppers[-1].box.setValue(shown.steppers[-1].box.minimum())
    elif isinstance(shown, FlagField):
        shown.switch.click()
    elif isinstance(shown, PosesField):
        for _ in range(30):
            more = [found for found in shown.findChildren(Button) if found.text() == "+" and found.isEnabled()]
            if more:
                more[-1].click()


@pytest.mark.parametrize("sort", list(nodes.Sort))
def test_whatever_is_put_into_a_field_a_field_says_what_is_wrong(editor: RoutineEditor, sort: nodes.Sort) -> None:
    place = next(place for place in nodes.all_places(editor.routine) if nodes.sort_of(place) is sort)
    go(editor, place)
    wrong = 0
    for number in range(len(editor.form.entries)):
        if number < len(editor.form.entries):
            _worst(editor.form.entries[number].field)
        editor.catch_up()
        for fault in editor.faults:
            go(editor, nodes.place_of(editor.routine, fault))
            editor.catch_up()
            assert [entry for entry in editor.form.entries if entry.field.fault_text], str(fault)
            wrong += 1
        go(editor, place)
        editor.catch_up()
    assert wrong
