"""What a person begins with in the editor: a new routine, exercise, position, phase or step, complete and sound."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from .library import free_name
from .routine import Exercise, Kind, Position, Range, Routine, Variant, Words, WrittenPhase, WrittenStep
from .translated import texts_of

CUES = {
    Kind.INHALE: "Breathe in",
    Kind.EXHALE: "Breathe out",
    Kind.HOLD_IN: "Hold",
    Kind.HOLD_OUT: "Hold",
}
SAFETY = (
    "See a doctor or a physical therapist before you start something new.",
    "Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.",
)


def new_routine(name: str, title: str, pose: str) -> Routine:
    """Return a routine with one exercise."""
    exercise = new_exercise((), pose)
    return Routine(name=name, title=title, summary="", exercises=(exercise,), safety=SAFETY)


def new_exercise(taken: Collection[str], pose: str) -> Exercise:
    """Return an exercise with one position of an inhale and an exhale; `taken` are the others' names."""
    name = free_name("exercise", taken)
    return Exercise(
        name=name,
        title="New exercise",
        short="New",
        needs=(),
        positions=(new_position((), (), pose),),
        sets=Range(1, 1, 5),
        repetitions=Range(5, 1, 20),
        pose=pose,
    )


def new_position(taken: Collection[str], phases: Collection[str], pose: str) -> Position:
    """Return a position; `taken` are the names of the exercise's others, `phases` those of all its phases."""
    breathe_in = new_phase(Kind.INHALE, phases, pose)
    breathe_out = new_phase(Kind.EXHALE, (*phases, breathe_in.name), pose)
    return Position(free_name("position", taken), "New position", (new_step(pose),), (), (breathe_in, breathe_out))


def new_phase(kind: Kind, taken: Collection[str], pose: str) -> WrittenPhase:
    """Return a phase of a kind; `taken` are the names of the exercise's other phases."""
    return WrittenPhase(free_name(kind.value, taken), kind, Words(CUES[kind]), (pose,))


def new_step(pose: str) -> WrittenStep:
    """Return a step of getting into a position."""
    return WrittenStep(Words("Get into position"), pose)


def phase_names(exercise: Exercise) -> list[str]:
    """Return the names of all phases of an exercise."""
    return [phase.name for position in exercise.positions for phase in (*position.before, *position.repeat)]


def copied_exercise(exercise: Exercise, taken: Collection[str]) -> Exercise:
    """Return a copy of an exercise under a name that is free."""
    return replace(exercise, name=free_name(exercise.name, taken))


def copied_phase(phase: WrittenPhase, exercise: Exercise) -> WrittenPhase:
    """Return a copy of one of an exercise's phases under a name that is free."""
    return replace(phase, name=free_name(phase.name, phase_names(exercise)))


def copied_position(position: Position, exercise: Exercise) -> Position:
    """Return a copy of one of an exercise's positions; it and its phases get names that are free."""
    taken = phase_names(exercise)
    copied: dict[str, WrittenPhase] = {}
    for phase in (*position.before, *position.repeat):
        copied[phase.name] = replace(phase, name=free_name(phase.name, taken))
        taken.append(copied[phase.name].name)
    name = free_name(position.name, [other.name for other in exercise.positions])
    before, repeat = (tuple(copied[phase.name] for phase in part) for part in (position.before, position.repeat))
    return replace(position, name=name, before=before, repeat=repeat)


def new_variant(taken: Collection[str]) -> Variant:
    """Return an easier form of an exercise that changes nothing yet; `taken` are the names of the others."""
    return Variant(free_name("easier", taken), "Easier form", "What is easier about it.")


def copied_variant(variant: Variant, exercise: Exercise) -> Variant:
    """Return a copy of one of an exercise's easier forms under a name that is free."""
    return replace(variant, name=free_name(variant.name, [other.name for other in exercise.variants]))


def texts() -> Iterator[str]:
    """Give every text that a draft begins with."""
    pose = ""
    yield from texts_of((new_routine("", "", pose), new_variant(()), new_step(pose)))
    for kind in CUES:
        yield from texts_of(new_phase(kind, (), pose))
