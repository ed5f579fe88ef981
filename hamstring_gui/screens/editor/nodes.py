"""The outline of a routine: which places it has, what they are called, what can be added, copied, moved and removed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from hamstring_gui.practice import drafts, editing
from hamstring_gui.practice.editing import Place
from hamstring_gui.practice.faults import Fault
from hamstring_gui.practice.routine import Change, Exercise, Kind, Routine
from hamstring_gui.practice.size import is_outgrown

translate = QCoreApplication.translate


class Sort(StrEnum):
    """What a place of the outline is; its value is the list that holds it."""

    ROUTINE = ""
    EXERCISE = "exercises"
    POSITION = "positions"
    STEP = "set_up"
    SWITCH = "switch"
    REST = "rest"
    BEFORE = "before"
    REPEAT = "repeat"
    VARIANT = "variants"
    CHANGE = "changes"


PHASES = (Sort.BEFORE, Sort.REPEAT)
STEPS = (Sort.STEP, Sort.SWITCH, Sort.REST)
_CHILDREN = {
    Sort.ROUTINE: (Sort.EXERCISE,),
    Sort.EXERCISE: (Sort.POSITION, Sort.SWITCH, Sort.REST, Sort.VARIANT),
    Sort.POSITION: (Sort.STEP, Sort.BEFORE, Sort.REPEAT),
    Sort.VARIANT: (Sort.STEP, Sort.SWITCH),
}
_NEEDED = (Sort.EXERCISE, Sort.POSITION, Sort.REPEAT)
"""Lists that may not become empty."""


def sort_of(place: Place) -> Sort:
    """Return what a place is."""
    return Sort(str(place[-2])) if place else Sort.ROUTINE


def children(routine: Routine, place: Place) -> Iterator[Place]:
    """Return the places right below one."""
    for sort in _CHILDREN.get(sort_of(place), ()):
        for index in range(len(editing.at(routine, (*place, sort.value)))):
            yield (*place, sort.value, index)
    if sort_of(place) is Sort.VARIANT:
        for name in _phases(editing.at(routine, place[:2])):
            yield (*place, Sort.CHANGE.value, name)


def phase_of(routine: Routine, place: Place) -> Place:
    """Return the place of the phase that a change of an easier form is about."""
    for position in children(routine, place[:2]):
        if sort_of(position) is Sort.POSITION:
            for below in children(routine, position):
                if sort_of(below) in PHASES and editing.at(routine, below).name == place[-1]:
                    return below
    raise KeyError(place[-1])


def variant_of(place: Place) -> Place | None:
    """Return the place of the easier form that a place is in, if it is in one."""
    return place[:4] if len(place) >= 4 and place[2] == Sort.VARIANT.value else None


def all_places(routine: Routine, place: Place = ()) -> Iterator[Place]:
    """Return a place and all below it, from the top of the outline to its end."""
    yield place
    for below in children(routine, place):
        yield from all_places(routine, below)


def exists(routine: Routine, place: Place) -> bool:
    """Return whether a routine has such a place."""
    try:
        editing.at(routine, place)
    except (AttributeError, IndexError):
        return False
    return sort_of(place) is not Sort.CHANGE or place[-1] in _phases(editing.at(routine, place[:2]))


def label(routine: Routine, place: Place) -> str:
    """Return what a place is called in the outline."""
    sort, item = sort_of(place), editing.at(routine, place)
    if sort in PHASES:
        once = translate("nodes", "once") if sort is Sort.BEFORE else ""
        signs = {Kind.INHALE: "↑", Kind.EXHALE: "↓", Kind.HOLD_IN: "–", Kind.HOLD_OUT: "–"}
        return " ".join(part for part in (signs[item.kind], item.words.cue, f"({once})" if once else "") if part)
    if sort in STEPS:
        way = {
            Sort.STEP: translate("nodes", "Set-up"),
            Sort.SWITCH: translate("nodes", "Switch"),
            Sort.REST: translate("nodes", "Rest"),
        }[sort]
        return f"{way}: {item.words.cue}"
    if sort is Sort.VARIANT:
        return translate("nodes", "Easier: {title}").format(title=item.title)
    if sort is Sort.CHANGE:
        written = label(routine, phase_of(routine, place))
        return written if item == Change() else translate("nodes", "{phase}, changed").format(phase=written)
    return str(item.title)


def faults_at(faults: Sequence[Fault], place: Place) -> list[Fault]:
    """Return the faults of a place and of all that is in it."""
    key = editing.file_key(place)
    return [fault for fault in faults if not key or fault.key == key or fault.key.startswith((f"{key}.", f"{key}["))]


def place_of(routine: Routine, fault: Fault) -> Place:
    """Return the innermost place that a fault is in."""
    return max((place for place in all_places(routine) if faults_at([fault], place)), key=len, default=())


def way_to(routine: Routine, place: Place) -> str:
    """Return where a place is, as the outline calls it: “Bridge › Lying › ↑ Breathe in”."""
    ends = range(2, len(place) + 1, 2) if place else (0,)
    return " › ".join(label(routine, place[:end]) or translate("nodes", "(no title)") for end in ends)


def addable(place: Place, routine: Routine) -> tuple[Sort, ...]:
    """Return what can be added at a place, below it or beside it, for as long as the routine's file can hold it."""
    found: list[Sort] = []
    for end in range(0, len(place) + 1, 2):
        found.extend(_CHILDREN.get(sort_of(place[:end]), ()))
    exercise = editing.at(routine, place[:2]) if place else None
    two_sided = exercise is not None and exercise.two_sided
    sorts = dict.fromkeys(sort for sort in found if sort is not Sort.SWITCH or two_sided)
    return tuple(sort for sort in sorts if not is_outgrown(added(routine, place, sort, "")[0]))


def added(routine: Routine, selected: Place, sort: Sort, pose: str) -> tuple[Routine, Place]:
    """Return a routine with a new item of a sort, behind the selected one or at the end of its list, and its place."""
    holder = next(
        selected[:end] for end in range(len(selected), -1, -2) if sort in _CHILDREN.get(sort_of(selected[:end]), ())
    )
    items = editing.at(routine, (*holder, sort.value))
    beside = len(selected) > len(holder) + 1 and selected[len(holder)] == sort.value
    index = int(selected[len(holder) + 1]) + 1 if beside else len(items)
    place = (*holder, sort.value, index)
    return editing.insert(routine, place, _new(routine, holder, sort, pose)), place


def _new(routine: Routine, holder: Place, sort: Sort, pose: str) -> object:
    if sort is Sort.EXERCISE:
        return drafts.new_exercise([exercise.name for exercise in routine.exercises], pose)
    exercise: Exercise = editing.at(routine, holder[:2])
    if sort is Sort.POSITION:
        return drafts.new_position([position.name for position in exercise.positions], _phases(exercise), pose)
    if sort is Sort.VARIANT:
        return drafts.new_variant([variant.name for variant in exercise.variants])
    if sort in STEPS:
        return drafts.new_step(pose)
    return drafts.new_phase(Kind.INHALE, _phases(exercise), pose)


def _phases(exercise: Exercise) -> list[str]:
    return drafts.phase_names(exercise)


def duplicated(routine: Routine, place: Place) -> tuple[Routine, Place]:
    """Return a routine with a copy of an item right behind it, and the copy's place."""
    sort, item = sort_of(place), editing.at(routine, place)
    copy: object = item
    if sort is Sort.EXERCISE:
        copy = drafts.copied_exercise(item, [exercise.name for exercise in routine.exercises])
    elif sort is Sort.POSITION:
        copy = drafts.copied_position(item, editing.at(routine, place[:2]))
    elif sort is Sort.VARIANT:
        copy = drafts.copied_variant(item, editing.at(routine, place[:2]))
    elif sort in PHASES:
        copy = drafts.copied_phase(item, editing.at(routine, place[:2]))
    behind = (*place[:-1], int(place[-1]) + 1)
    return editing.insert(routine, behind, copy), behind


def may_move(place: Place) -> bool:
    """Return whether a place is an item of a list, which can be moved."""
    return bool(place) and sort_of(place) is not Sort.CHANGE


def may_copy(routine: Routine, place: Place) -> bool:
    """Return whether a place is an item that the routine's file can hold once more."""
    return may_move(place) and not is_outgrown(duplicated(routine, place)[0])


def may_remove(routine: Routine, place: Place) -> bool:
    """Return whether an item can be taken out: the last exercise, position and repeated phase stay."""
    return may_move(place) and (sort_of(place) not in _NEEDED or len(editing.at(routine, place[:-1])) > 1)


def removed(routine: Routine, place: Place) -> tuple[Routine, Place]:
    """Return a routine without an item, and the place to look at next."""
    changed = editing.remove(routine, place)
    beside = (*place[:-1], max(0, int(place[-1]) - 1))
    return changed, beside if exists(changed, beside) else place[:-2]


def moved(routine: Routine, place: Place, steps: int) -> tuple[Routine, Place]:
    """Return a routine with an item moved in its list, and its new place."""
    count = len(editing.at(routine, place[:-1]))
    index = min(count - 1, max(0, int(place[-1]) + steps))
    return editing.move(routine, place, steps), (*place[:-1], index)


def may_switch(routine: Routine, place: Place) -> bool:
    """Return whether a phase can be done once a set instead of in each repetition, or the other way round."""
    return sort_of(place) is Sort.BEFORE or may_remove(routine, place)


def switched(routine: Routine, place: Place) -> tuple[Routine, Place]:
    """Return a routine with a phase moved between those of each set and those of each repetition, and its place.

    What is done once comes before what is repeated: the phase becomes the last of these, or the first of those.
    """
    holder, phase = place[:-2], editing.at(routine, place)
    without = editing.remove(routine, place)
    other = Sort.REPEAT if sort_of(place) is Sort.BEFORE else Sort.BEFORE
    index = 0 if other is Sort.REPEAT else len(editing.at(without, (*holder, other.value)))
    there = (*holder, other.value, index)
    return editing.insert(without, there, phase), there


def order_of(routine: Routine, place: Place) -> tuple[int, ...]:
    """Return where in a plan the place is first practised, as the order of a phase."""
    if not place:
        return ()
    if sort_of(place) is Sort.CHANGE:
        place = phase_of(routine, place)
    numbers = [int(part) for part in place[1::2]]
    if len(place) < 4 or place[2] != Sort.POSITION.value:
        return (numbers[0],)
    start = (numbers[0], 0, numbers[1])
    if len(place) < 6 or place[4] == Sort.STEP.value:
        return start
    # Behind the ways into the round: getting ready, resting, switching sides.
    return (*start, 1, numbers[2]) if place[4] == Sort.REPEAT.value else (*start, 0, 3 + numbers[2])
