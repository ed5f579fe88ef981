"""Editing: every change at its place, all undone and redone; and nothing unsound can be kept."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hamstring_gui.practice import drafts, editing
from hamstring_gui.practice.editing import Editing, Place
from hamstring_gui.practice.routine import Exercise, Kind, Routine
from hamstring_gui.practice.tempo import BREATH_BOUNDS, Tempo
from hamstring_gui.store import library, routine_writer
from hamstring_gui.store.routine_file import read
from hamstring_gui.store.toml_file import Document, parse
from tests.made_routines import routines

REPEAT: Place = ("exercises", 0, "positions", 0, "repeat")


def test_a_place_is_named_as_a_fault_names_it() -> None:
    assert editing.file_key((*REPEAT, 1, "words", "cue")) == "exercise[1].position[1].repeat[2].cue"
    assert editing.file_key(("exercises", 2, "sets")) == "exercise[3].sets"
    assert editing.file_key(("title",)) == "title"


def test_a_value_is_replaced_where_it_stands_and_nowhere_else(hamstring: Routine) -> None:
    place = (*REPEAT, 1, "words", "cue")
    changed = Editing.of(hamstring).put(place, "Lower now").routine
    assert editing.at(changed, place) == "Lower now"
    assert editing.put(changed, place, editing.at(hamstring, place)) == hamstring


def test_exercises_are_moved_removed_and_added(hamstring: Routine) -> None:
    names = [exercise.name for exercise in editing.move(hamstring, ("exercises", 0), 1).exercises]
    assert names == ["hip_flexor", "bridge", "deadlift"]
    assert editing.move(hamstring, ("exercises", 0), 9).exercises[-1].name == "bridge"
    assert len(editing.remove(hamstring, ("exercises", 1)).exercises) == 2
    added = drafts.new_exercise([], "lying")
    assert editing.insert(hamstring, ("exercises", 1), added).exercises[1] is added


def test_typing_in_one_field_is_undone_at_once(hamstring: Routine) -> None:
    typed = Editing.of(hamstring)
    for text in ("M", "My", "Mine"):
        typed = typed.put(("title",), text)
    typed = typed.put(("summary",), "Short")
    assert typed.undone().routine.title == "Mine"
    assert typed.undone().undone().routine == hamstring
    assert typed.undone().undone().redone().redone().routine == typed.routine


def test_what_changes_nothing_is_no_step(hamstring: Routine) -> None:
    start = Editing.of(hamstring)
    assert start.put(("title",), hamstring.title) is start
    assert start.undone() is start.redone() is start
    assert not start.is_changed


def test_a_phase_that_goes_takes_its_changes_in_easier_forms_with_it(hamstring: Routine) -> None:
    place: Place = ("exercises", 2, "positions", 0, "repeat", 1)
    assert "bottom" in hamstring.exercises[2].variants[0].changes
    changed = Editing.of(hamstring).changed(editing.remove(hamstring, place)).routine
    assert set(changed.exercises[2].variants[0].changes) == {"down", "up"}


def test_cards_to_read_keep_their_words_when_their_exercise_goes_and_it_comes_back_with_them(
    hamstring: Routine,
) -> None:
    edited = Editing.of(hamstring).changed(editing.remove(hamstring, ("exercises", 0)))
    assert [card.text for card in edited.routine.learn] == [card.text for card in hamstring.learn]
    assert {card.exercise for card in edited.routine.learn} == {None, "hip_flexor", "deadlift"}
    assert accepted(edited.routine) == edited.routine
    assert edited.undone().routine == hamstring


def test_what_is_done_on_no_side_keeps_no_word_for_a_side(hamstring: Routine) -> None:
    side: Place = ("exercises", 2)
    too_long = Editing.of(hamstring).put((*side, "side_word"), "leg " * 20).put((*side, "two_sided"), False)
    assert accepted(too_long.routine).exercises[2].side_word == ""


def test_an_exercise_that_gives_up_its_tempo_gives_up_its_bounds(hamstring: Routine) -> None:
    changed = Editing.of(hamstring).put(("exercises", 2, "tempo"), None).routine
    assert changed.exercises[2].tempo_bounds == BREATH_BOUNDS


def test_saving_leaves_the_way_back(hamstring: Routine) -> None:
    edited = Editing.of(hamstring).put(("title",), " Mine ")
    saved = edited.with_saved(replace(edited.routine, title="Mine"))
    assert not saved.is_changed
    assert saved.undone().is_changed


def accepted(routine: Routine) -> Routine:
    return read(Document("", routine_writer.table_of(routine)), library.poses())


def _changes() -> list[Callable[[Routine], Routine]]:
    first: Place = ("exercises", 0)

    def exercise(routine: Routine) -> Exercise:
        return routine.exercises[0]

    return [
        lambda r: editing.insert(r, ("exercises", 1), drafts.new_exercise([e.name for e in r.exercises], "lying")),
        lambda r: editing.insert(
            r, ("exercises", 1), drafts.copied_exercise(exercise(r), [e.name for e in r.exercises])
        ),
        lambda r: editing.move(r, first, 1),
        lambda r: editing.remove(r, ("exercises", len(r.exercises) - 1)) if len(r.exercises) > 1 else r,
        lambda r: editing.insert(
            r, (*REPEAT, 0), drafts.new_phase(Kind.EXHALE, drafts.phase_names(exercise(r)), "standing")
        ),
        lambda r: editing.insert(r, (*REPEAT, 1), drafts.copied_phase(exercise(r).positions[0].repeat[0], exercise(r))),
        lambda r: editing.move(r, (*REPEAT, 0), 1),
        lambda r: editing.remove(r, (*REPEAT, 0)) if len(exercise(r).positions[0].repeat) > 1 else r,
        lambda r: editing.insert(
            r, (*first, "positions", 1), drafts.copied_position(exercise(r).positions[0], exercise(r))
        ),
        lambda r: editing.insert(
            r,
            (*first, "positions", 0),
            drafts.new_position([p.name for p in exercise(r).positions], drafts.phase_names(exercise(r)), "lying"),
        ),
        lambda r: editing.insert(r, (*first, "positions", 0, "set_up", 0), drafts.new_step("kneeling")),
        lambda r: editing.put(r, (*first, "tempo"), None),
        lambda r: editing.put(editing.put(r, (*first, "tempo"), Tempo()), (*first, "tempo_bounds"), BREATH_BOUNDS),
        lambda r: editing.put(r, ("title",), "  Trimmed  "),
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(routines(), st.tuples(*[st.sampled_from(_changes())] * 6))
def test_whatever_is_done_in_the_editor_the_file_check_accepts(
    routine: Routine, changes: tuple[Callable[[Routine], Routine], ...]
) -> None:
    edited = Editing.of(routine)
    for change in changes:
        edited = edited.changed(change(edited.routine))
    saved = accepted(edited.routine)
    assert read(parse(routine_writer.text_of(saved), "saved.toml"), library.poses()) == saved
    for _ in changes:
        edited = edited.undone()
    assert edited.routine == editing.tidied(routine) or edited.routine == routine


def test_a_new_routine_is_sound() -> None:
    assert accepted(drafts.new_routine("mine", "Mine", "lying")).title == "Mine"


@pytest.mark.parametrize("kind", [Kind.INHALE, Kind.EXHALE, Kind.HOLD_IN, Kind.HOLD_OUT])
def test_every_kind_of_phase_can_be_begun(kind: Kind) -> None:
    assert drafts.new_phase(kind, [kind.value], "lying").name == f"{kind.value}_2"
