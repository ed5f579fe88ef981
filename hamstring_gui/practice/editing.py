"""Editing a routine: places in it, changes at a place, and all of them undone and redone; values only, no screen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from .routine import Change, Exercise, Routine, Variant
from .tempo import BREATH_BOUNDS

Place: TypeAlias = tuple[str | int, ...]
"""The way to a value: field names and indexes, such as ("exercises", 0, "positions", 1, "repeat", 2)."""

MOST_STEPS = 500
"""How many changes can be undone."""

_FILE_NAMES = {
    "exercises": "exercise", "positions": "position", "variants": "variant", "changes": "change",
    "details": "detail", "says": "say", "poses": "pose", "words": "",
}  # fmt: skip


def file_key(place: Place) -> str:
    """Return how a routine file names a place, as faults do: `exercise[1].position[2].repeat[3].cue`."""
    key = ""
    for part in place:
        if isinstance(part, int):
            key += f"[{part + 1}]"
        elif name := _FILE_NAMES.get(part, part):
            key += f".{name}" if key else name
    return key


def at(value: object, place: Place) -> Any:  # noqa: ANN401 (what is at a place is known to whoever names the place)
    """Return what is at a place.

    A phase that an easier form doesn't change has an empty change. Raises AttributeError or IndexError when there is
    no such place.
    """
    inner: Any = value
    for part in place:
        if isinstance(inner, dict):
            inner = inner.get(part, Change())
        else:
            inner = getattr(inner, part) if isinstance(part, str) else inner[part]
    return inner


def put(value: Any, place: Place, new: object) -> Any:  # noqa: ANN401 (as `at`)
    """Return a value with what is at a place replaced."""
    if not place:
        return new
    part, rest = place[0], place[1:]
    if isinstance(value, tuple) and isinstance(part, int):
        return (*value[:part], put(value[part], rest, new), *value[part + 1 :])
    if isinstance(value, dict):
        return {**value, part: put(value.get(part, Change()), rest, new)}
    return replace(value, **{str(part): put(getattr(value, str(part)), rest, new)})


def insert(routine: Routine, place: Place, new: object) -> Routine:
    """Return a routine with one more item in a list; the place's last part is the index it will have."""
    *way, index = place
    items = at(routine, tuple(way))
    return _put(routine, tuple(way), (*items[:index], new, *items[index:]))


def remove(routine: Routine, place: Place) -> Routine:
    """Return a routine without one item of a list."""
    *way, index = place
    items = at(routine, tuple(way))
    assert isinstance(index, int)
    return _put(routine, tuple(way), (*items[:index], *items[index + 1 :]))


def move(routine: Routine, place: Place, steps: int) -> Routine:
    """Return a routine with one item of a list moved by some steps, as far as the list goes."""
    *way, index = place
    items = list(at(routine, tuple(way)))
    assert isinstance(index, int)
    item = items.pop(index)
    items.insert(min(len(items), max(0, index + steps)), item)
    return _put(routine, tuple(way), tuple(items))


def _put(routine: Routine, place: Place, new: object) -> Routine:
    changed = put(routine, place, new)
    assert isinstance(changed, Routine)
    return changed


def tidied(routine: Routine) -> Routine:
    """Return a routine without what refers to nothing any more, and with bounds that hold each tempo.

    A card to read whose exercise is gone keeps its words: they say why, which is still so.
    """
    exercises = tuple(_tidied_exercise(exercise) for exercise in routine.exercises)
    names = {exercise.name for exercise in exercises}
    learn = tuple(card if card.exercise in names else replace(card, exercise=None) for card in routine.learn)
    return replace(routine, exercises=exercises, learn=learn)


def _tidied_exercise(exercise: Exercise) -> Exercise:
    names = {phase.name for position in exercise.positions for phase in (*position.before, *position.repeat)}
    variants = tuple(_tidied_variant(variant, names) for variant in exercise.variants)
    bounds = BREATH_BOUNDS
    if (tempo := exercise.tempo) is not None:
        low, high = exercise.tempo_bounds
        bounds = (min(low, tempo.inhale, tempo.exhale), max(high, tempo.inhale, tempo.exhale))
    side_word = exercise.side_word if exercise.two_sided else ""
    return replace(exercise, variants=variants, tempo_bounds=bounds, side_word=side_word)


def _tidied_variant(variant: Variant, names: set[str]) -> Variant:
    changes = {name: change for name, change in variant.changes.items() if name in names and change != Change()}
    return replace(variant, changes=changes)


@dataclass(frozen=True)
class Editing:
    """A routine in the middle of being edited, with the ways back and forth."""

    routine: Routine
    saved: Routine
    past: tuple[Routine, ...] = ()
    future: tuple[Routine, ...] = ()
    field: Place | None = None
    """The field changed last: typing on in it is one step of undoing."""

    @classmethod
    def of(cls, routine: Routine) -> Editing:
        """Return the editing of a routine of which nothing is changed yet."""
        return cls(routine, routine)

    @property
    def is_changed(self) -> bool:
        """Return whether there is something to save."""
        return self.routine != self.saved

    def changed(self, routine: Routine, field: Place | None = None) -> Editing:
        """Return the editing after a change; several in a row in one `field` are undone together."""
        new = tidied(routine)
        if new == self.routine:
            return self
        goes_on = field is not None and field == self.field and bool(self.past)
        past = self.past if goes_on else (*self.past, self.routine)[-MOST_STEPS:]
        return replace(self, routine=new, past=past, future=(), field=field)

    def put(self, place: Place, new: object) -> Editing:
        """Return the editing after a value was replaced."""
        return self.changed(_put(self.routine, place, new), place)

    def undone(self) -> Editing:
        """Return the editing with the last change taken back, if there was one."""
        if not self.past:
            return self
        future = (self.routine, *self.future)
        return replace(self, routine=self.past[-1], past=self.past[:-1], future=future, field=None)

    def redone(self) -> Editing:
        """Return the editing with the last change taken back made again, if there was one."""
        if not self.future:
            return self
        past = (*self.past, self.routine)
        return replace(self, routine=self.future[0], past=past, future=self.future[1:], field=None)

    def with_saved(self, saved: Routine) -> Editing:
        """Return the editing after it was saved as `saved`; its texts may have been trimmed."""
        return replace(self, routine=saved, saved=saved, field=None)
