"""The gentle ramp: a breath that grows longer along the session, from the person's tempo to a slower one."""

from __future__ import annotations

from collections.abc import Iterable

from .choices import Choices
from .routine import Exercise
from .tempo import Tempo, to_grain


def last_tempo(exercise: Exercise, choices: Choices) -> Tempo:
    """Return the slowest tempo that an exercise can have in a session."""
    return _slowed(exercise, choices, 1.0)


class Ramp:
    """Tells the tempo of each repetition of a session; it depends on its place among all, never on the clock.

    So a plan in another tempo can be spliced into this one at any phase.
    """

    def __init__(self, chosen: Iterable[Exercise], choices: Choices) -> None:
        self._choices = choices
        self._firsts: dict[str, int] = {}
        counted = 0
        for exercise in chosen:
            self._firsts[exercise.name] = counted
            counted += repetitions(exercise, choices) if slows(exercise) else 0
        self._last = max(1, counted - 1)

    def tempo(self, exercise: Exercise, place: int) -> Tempo:
        """Return the tempo of an exercise's repetition at `place`, counted from 0 through its sets and sides."""
        return _slowed(exercise, self._choices, (self._firsts[exercise.name] + place) / self._last)


def slows(exercise: Exercise) -> bool:
    """Return whether the ramp acts on an exercise: on those paced by the breath, not on those with lifters' tempo."""
    return exercise.tempo is None


def repetitions(exercise: Exercise, choices: Choices) -> int:
    """Return how many repetitions, or breaths, an exercise has in all its sets, sides and positions."""
    rounds = choices.sets_of(exercise) * len(choices.sides_of(exercise)) * len(exercise.positions)
    return rounds * choices.repetitions_of(exercise)


def _slowed(exercise: Exercise, choices: Choices, fraction: float) -> Tempo:
    tempo = choices.tempo_of(exercise)
    # In whole grains, so that neither part of a breath ever gets shorter while the breath gets longer.
    longer = to_grain(choices.ramp * fraction) if slows(exercise) else 0.0
    return tempo.stepped(longer, exercise.tempo_bounds) if longer else tempo
