"""How large a session would be: reckoned before anything is expanded, and refused when it is too much."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .choices import Choices
from .faults import Fault
from .ramp import last_tempo
from .routine import Exercise, Position, WrittenPhase
from .tempo import Tempo

MOST_PHASES = 2000
MOST_SECONDS = 6 * 3600.0


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
        yield Fault(name, "phases", f"{phases} when expanded", f"at most {MOST_PHASES}")
    if seconds > MOST_SECONDS:
        yield Fault(name, "length", f"{seconds / 3600:.1f} h", f"at most {MOST_SECONDS / 3600:g} h")
