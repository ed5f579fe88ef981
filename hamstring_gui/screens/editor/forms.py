"""Which fields each sort of place has: the form beside the outline is made from these declarations."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, replace

from PySide6.QtCore import QCoreApplication

from hamstring_gui.practice import editing
from hamstring_gui.practice.editing import Place
from hamstring_gui.practice.routine import BREATH_KINDS, MOVEMENTS, Kind, Range, Routine
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import BREATH_BOUNDS, GRAIN, HOLD_BOUNDS, Tempo
from hamstring_gui.screens.editor.fields import (
    ChoiceField,
    Field,
    FlagField,
    LineField,
    LinesField,
    NumbersField,
    number,
)
from hamstring_gui.screens.editor.nodes import PHASES, STEPS, Sort, may_switch, phase_of, sort_of, switched
from hamstring_gui.screens.editor.pose_field import PosesField
from hamstring_gui.screens.pose_picture import Gallery

FIXED = 4.0
"""Seconds that a phase gets when it is first given a fixed length."""
LIFTING = Tempo(3.0, 1.0, 2.0, 0.0)
"""The tempo that an exercise gets when it is first given its own."""
_FREE = ""


@dataclass(frozen=True)
class Entry:
    """A field, the place of its value, and the ways between what it shows and what is kept."""

    place: Place
    field: Field
    shown: Callable[[object], object] = lambda value: value
    kept: Callable[[object], object] = lambda value: value
    moved: Callable[[Routine, Place, object], tuple[Routine, Place]] | None = None
    """For a choice that moves what is looked at: the routine after it, and its place then."""


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate("", text)


def _line(place: Place, name: str, label: str, hint: str = "") -> Entry:
    return Entry((*place, name), LineField(label, hint))


def _lines(place: Place, name: str, label: str, hint: str = "") -> Entry:
    return Entry((*place, *name.split(".")), LinesField(label, hint))


def _range(place: Place, name: str, label: str, most: int) -> Entry:
    names = (tr("Usually"), tr("At least"), tr("At most"))
    field = NumbersField(label, [number(part, 1, most) for part in names])

    def kept(value: object) -> Range:
        assert isinstance(value, tuple)
        return Range(*value)

    return Entry((*place, name), field, lambda value: astuple(value), kept)  # type: ignore[call-overload]  # noqa: PLW0108  # a Range


def _pose(place: Place, gallery: Gallery, poses: Collection[str], label: str) -> Entry:
    field = PosesField(label, gallery, poses)
    return Entry((*place, "pose"), field, lambda value: (value,), lambda value: value[0])  # type: ignore[index]  # a tuple of one


def _movement(place: Place) -> Entry:
    options = [
        (_FREE, tr("None")),
        *((name, QCoreApplication.translate("Movement", name.replace("_", " ").capitalize())) for name in MOVEMENTS),
    ]
    field = ChoiceField(tr("Arrow"), options, many=True)
    return Entry((*place, "movement"), field, lambda value: value or _FREE, lambda value: value or None)


def _words(place: Place) -> Iterator[Entry]:
    words = (*place, "words")
    yield _line(words, "cue", tr("Cue"), tr("The line to be read from afar: four words or fewer."))
    yield _lines(words, "details", tr("Detail"), tr("The smaller line; one line for each repetition."))
    yield _lines(words, "says", tr("The voice says"), tr("One line for each repetition; after the last only counts."))


def entries(routine: Routine, place: Place, gallery: Gallery, poses: Collection[str]) -> list[Entry]:
    """Return the fields of a place."""
    make = _FORMS[sort_of(place)]
    return list(make(routine, place, gallery, poses))


def _single(place: Place, field: NumbersField) -> Entry:
    return Entry(place, field, lambda value: (value,), lambda value: value[0])  # type: ignore[index]  # a tuple of one


def _step(_routine: Routine, place: Place, gallery: Gallery, poses: Collection[str]) -> Iterator[Entry]:
    yield from _words(place)
    yield _pose(place, gallery, poses, tr("Pose"))
    yield _movement(place)
    share = number(tr("Share"), 0.5, 60, 0.5, whole=False)
    yield _single((*place, "share"), NumbersField(tr("Share of the time"), [share]))


def _position(_routine: Routine, place: Place, _gallery: Gallery, _poses: Collection[str]) -> Iterator[Entry]:
    yield _line(place, "title", tr("Title"))


def _variant(routine: Routine, place: Place, gallery: Gallery, poses: Collection[str]) -> Iterator[Entry]:
    yield _line(place, "title", tr("Title"))
    yield _line(place, "note", tr("Note"), tr("What is easier about it."))
    yield _lines(place, "needs", tr("Things needed"), tr("One a line."))
    hint = tr("Press + where it differs from the exercise's.")
    otherwise = editing.at(routine, place[:2]).pose
    field = PosesField(tr("Pose to get ready in"), gallery, poses, hint, several=True, otherwise=otherwise, most=1)
    yield Entry((*place, "pose"), field, lambda value: (value,) if value else (), lambda value: next(iter(value), None))  # type: ignore[call-overload]  # a tuple of one or none


def _whole(_routine: Routine, _place: Place, _gallery: Gallery, _poses: Collection[str]) -> Iterator[Entry]:
    yield _line((), "title", tr("Title"))
    yield _line((), "summary", tr("Summary"))
    sides = ((Side.RIGHT.value, tr("Right")), (Side.LEFT.value, tr("Left")))
    written_for = ChoiceField(tr("The side that words and poses are written for"), sides)
    yield Entry(("written_for",), written_for, str, lambda value: Side(str(value)))
    yield _single(("times_a_week",), NumbersField(tr("Times a week"), [number(tr("Times"), 1, 7)]))
    yield _lines((), "safety", tr("Safety advice"), tr("One a line; shown before the first session."))


def _exercise(routine: Routine, place: Place, gallery: Gallery, poses: Collection[str]) -> Iterator[Entry]:
    exercise = editing.at(routine, place)
    yield _line(place, "title", tr("Title"))
    yield _line(place, "short", tr("Short title"), tr("For small places."))
    yield _pose(place, gallery, poses, tr("Pose to get ready in"))
    yield _range(place, "sets", tr("Sets"), 50)
    yield _range(place, "repetitions", tr("Repetitions or breaths"), 999)
    counted = (("repetition", tr("Repetitions")), ("breath", tr("Breaths")))
    yield Entry((*place, "counted"), ChoiceField(tr("What is counted"), counted))
    hint = tr("Written for one side; the other is its mirror.")
    yield Entry((*place, "two_sided"), FlagField(tr("Done on both sides"), hint))
    if exercise.two_sided:
        sides = ((Side.RIGHT.value, tr("Right")), (Side.LEFT.value, tr("Left")))
        yield Entry((*place, "first_side"), ChoiceField(tr("First side"), sides), str, lambda value: Side(str(value)))
        yield _line(place, "side_word", tr("A side of what"), tr("Hip, leg, arm."))
    yield _own_tempo(place)
    if exercise.tempo is not None:
        yield _tempo(place)
    yield _lines(place, "needs", tr("Things needed"), tr("One a line."))
    yield _lines(place, "set_up", tr("How to set up, to read beforehand"), tr("One sentence a line."))
    yield _lines(place, "mistakes", tr("Mistakes to avoid"), tr("One a line."))
    hint = tr("One for each mistake, in the same order; press + for the first. Shown crossed out.")
    wrong = PosesField(tr("How the mistakes look"), gallery, poses, hint, several=True, otherwise=exercise.pose)
    yield Entry((*place, "mistake_poses"), wrong)
    yield _line(place, "why", tr("Why it works"))
    yield _line(place, "finish", tr("What is left to do at the end"), tr("Such as putting the weight down."))


def _own_tempo(place: Place) -> Entry:
    field = FlagField(tr("A tempo of its own"), tr("Otherwise it takes the person's usual breath."))
    return Entry((*place, "tempo"), field, lambda value: value is not None, lambda value: LIFTING if value else None)


def _tempo(place: Place) -> Entry:
    names = (tr("In"), tr("Hold"), tr("Out"), tr("Hold"))
    bounds = (BREATH_BOUNDS, HOLD_BOUNDS, BREATH_BOUNDS, HOLD_BOUNDS)
    numbers = [
        number(name, low if low == 0 else GRAIN, high, GRAIN, "seconds", whole=False)
        for name, (low, high) in zip(names, bounds, strict=True)
    ]
    hint = tr("For lifting: down, pause, up, pause.")

    def kept(value: object) -> Tempo:
        assert isinstance(value, tuple)
        return Tempo(*value)

    return Entry((*place, "tempo"), NumbersField(tr("Tempo"), numbers, hint), lambda value: astuple(value), kept)  # type: ignore[call-overload]  # noqa: PLW0108  # a Tempo


def _phase(routine: Routine, place: Place, gallery: Gallery, poses: Collection[str]) -> Iterator[Entry]:
    kinds = (tr("In"), tr("Hold, full"), tr("Out"), tr("Hold, empty"))
    options = [(kind.value, text) for kind, text in zip(BREATH_KINDS, kinds, strict=True)]
    yield Entry((*place, "kind"), ChoiceField(tr("Breath"), options), str, lambda value: Kind(str(value)))
    yield _when(routine, place)
    yield from _words(place)
    hint = tr("In which the phase ends; one for each repetition, the last serves the rest.")
    yield Entry((*place, "poses"), PosesField(tr("Poses"), gallery, poses, hint, several=True))
    yield _movement(place)
    fixed = FlagField(tr("A fixed length"), tr("Otherwise the tempo decides."))
    way = (*place, "seconds")
    yield Entry(way, fixed, lambda value: value is not None, lambda value: FIXED if value else None)
    if editing.at(routine, way) is not None:
        yield _single(way, NumbersField(tr("Length"), [number(tr("Length"), 0.5, 3600, 0.5, "seconds", whole=False)]))


def _when(routine: Routine, place: Place) -> Entry:
    """Return the choice whether a phase is done once a set or in each repetition; the last of these stays."""
    sort = sort_of(place)
    whens = ((Sort.BEFORE.value, tr("Once, at the start of a set")), (Sort.REPEAT.value, tr("In each repetition")))
    field = ChoiceField(tr("When"), whens)
    field.setEnabled(may_switch(routine, place))

    def moved(routine: Routine, here: Place, value: object) -> tuple[Routine, Place]:
        return switched(routine, here[:-1]) if value != sort.value else (routine, here[:-1])

    # Its name's place, since no other field shows what is wrong with a phase's name.
    return Entry((*place, "name"), field, lambda _name: sort.value, moved=moved)


def _change(routine: Routine, place: Place, gallery: Gallery, poses: Collection[str]) -> Iterator[Entry]:
    written = editing.at(routine, phase_of(routine, place))
    hint = tr("As written: {text}. Empty leaves it so.").format(text=written.words.cue)
    yield Entry((*place, "cue"), LineField(tr("Cue"), hint), lambda value: value or "", lambda value: value or None)
    for name, label in (("details", tr("Detail")), ("says", tr("The voice says"))):
        field = LinesField(label, tr("One line for each repetition; empty leaves it as written."))
        yield Entry((*place, name), field, lambda value: value or (), lambda value: value or None)
    hint = tr("Press + where the pose differs.")
    field_of_poses = PosesField(tr("Poses"), gallery, poses, hint, several=True, otherwise=written.poses[0])
    yield Entry((*place, "poses"), field_of_poses, lambda value: value or (), lambda value: value or None)


_FORMS: Mapping[Sort, Callable[[Routine, Place, Gallery, Collection[str]], Iterator[Entry]]] = {
    Sort.ROUTINE: _whole,
    Sort.EXERCISE: _exercise,
    Sort.POSITION: _position,
    Sort.VARIANT: _variant,
    Sort.CHANGE: _change,
    **dict.fromkeys(PHASES, _phase),
    **dict.fromkeys(STEPS, _step),
}


def value_at(routine: Routine, place: Place) -> object:
    """Return the value that a field shows."""
    return editing.at(routine, place)


def shape(routine: Routine, place: Place) -> tuple[object, ...]:
    """Return what decides which fields a place has: while it is the same, a form serves another place too."""
    sort = sort_of(place)
    if sort is Sort.EXERCISE:
        exercise = editing.at(routine, place)
        return (sort, exercise.two_sided, exercise.tempo is not None, exercise.pose)
    if sort in PHASES:
        return (sort, editing.at(routine, place).seconds is not None, may_switch(routine, place))
    if sort is Sort.VARIANT:
        return (sort, editing.at(routine, place[:2]).pose)
    return (sort, place if sort is Sort.CHANGE else None)


def shifted(entries: Sequence[Entry], old: Place, new: Place) -> list[Entry]:
    """Return the fields of a form for another place of the same shape."""
    return [replace(entry, place=(*new, *entry.place[len(old) :])) for entry in entries]
