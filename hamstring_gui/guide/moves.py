"""Where a move leads: to the phase or exercise before or after the one in progress."""

from __future__ import annotations

from .playhead import Playhead

BACK_SECONDS = 2.0
"""So long after its start, going back still means the phase before; later, this one again."""


def next_phase(at: Playhead) -> int:
    """Return the index of the phase after this one; in the last one there is no phase of that index."""
    return at.index + 1


def previous_phase(at: Playhead) -> int:
    """Return the index of this phase, or within its first seconds of the phase before."""
    return max(0, at.index - _is_early(at))


def next_exercise(at: Playhead) -> int:
    """Return the index at which the next exercise begins; in the last one there is no phase of that index."""
    _, _, end = at.plan.exercises[at.plan.exercise_run(at.index)]
    return end


def previous_exercise(at: Playhead) -> int:
    """Return the index at which this exercise begins, or within its first seconds the exercise before."""
    run = at.plan.exercise_run(at.index)
    _, first, _ = at.plan.exercises[run]
    at_start = at.index == first and _is_early(at)
    return at.plan.exercises[max(0, run - at_start)][1]


def _is_early(at: Playhead) -> bool:
    return at.within < BACK_SECONDS
