"""How large a routine may be, and its session: reckoned before anything is expanded, and refused when too much."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .choices import Choices
from .faults import Fault
from .ramp import last_tempo
from .routine import Exercise, Position, Routine, WrittenPhase
from .tempo import Tempo

MOST_EXERCISES = 50
MOST_POSITIONS = 50
MOST_STEPS = 20
MOST_VARIANTS = 20
MOST_WRITTEN_PHASES = 200
"""In all exercises together."""
MOST_PHASES = 2000
MOST_SECONDS = 6 * 3600.0


def is_outgrown(routine: Routine) -> bool:
    """Return whether a routine has more exercises, positions, steps, easier forms or phases than its file may hold."""
    exercises = routine.exercises
    positions = [position for exercise in exercises for position in exercise.positions]
    variants = [variant for exercise in exercises for variant in exercise.variants]
    ways = [position.set_up for position in positions]
    ways += [way for exercise in exercises for way in (exercise.switch, exercise.rest)]
    ways += [way for variant in variants for way in (variant.set_up, variant.switch)]
    return (
        len(exercises) > MOST_EXERCISES
        or any(len(exercise.positions) > MOST_POSITIONS for exercise in exercises)
        or any(len(exercise.variants) > MOST_VARIANTS for exercise in exercises)
        or any(len(way) > MOST_STEPS for way in ways)
        or sum(len(position.before) + len(position.repeat) for position in positions) > MOST_WRITTEN_PHASES
    )


def size(exercise: Exercise, choices: Choices) -> tuple[int, float]:
    """Return an upper bound of the phases an exercise expands to, and of its seconds, without expanding it."""
    rounds = choices.sets_of(exercise) * len(choices.sides_of(exercise))
    tempo = last_tempo(exercise, choices)
    changes = len(exercise.positions) - 1
    phases = 1 + rounds * (changes + 2)
    seconds = (choices.get_ready or 0.0) + rounds * (choices.rest + (choices.switch_sides or 0.0))
    seconds += rounds * changes * (choices.between_positions or 0.0)
    for position in exercise.positions:
        for written, times in ((position.before, 1), (position.repeat, choices.repetitions_of(exercise))):
            lengths = [length for phase in written for length in _lengths(position, phase, tempo)]
            phases += rounds * times * len(lengths)
            seconds += rounds * times * sum(lengths)
    return phases, seconds


def _lengths(position: Position, phase: WrittenPhase, tempo: Tempo) -> list[float]:
    """Return the seconds of a phase and of the hold behind it, without those that take no time."""
    hold = position.hold_after(phase)
    lengths = [phase.seconds or tempo.of(phase.kind), tempo.of(hold) if hold else 0.0]
    return [length for length in lengths if length > 0.0]


def size_faults(name: str, chosen: Sequence[Exercise], choices: Choices) -> Iterator[Fault]:
    """Tell what is wrong with the size of a session of these exercises; `name` is the routine's."""
    if not chosen:
        yield Fault(name, "exercises", "none chosen", "at least one exercise")
    sizes = [size(exercise, choices) for exercise in chosen]
    phases, seconds = sum(count for count, _ in sizes), sum(length for _, length in sizes)
    if phases > MOST_PHASES:
        yield Fault(name, "phases", f"{phases} when expanded", f"a session of at most {MOST_PHASES} phases")
    if seconds > MOST_SECONDS:
        yield Fault(name, "length", f"{seconds / 3600:.1f} h", f"a session of at most {MOST_SECONDS / 3600:g} h")
