"""The steps by which the breath of a running session is made longer or shorter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.tempo import BREATH_BOUNDS, Tempo

Replan: TypeAlias = Callable[[str, Tempo], Plan]
"""Makes the whole plan anew with another tempo for an exercise, by its name."""


class TempoSteps:
    """Whole seconds by which each exercise's breath differs from the one it began with.

    `bounds` are the lengths between which each exercise's inhale and exhale stay.
    """

    def __init__(self, began_with: Plan, replan: Replan, bounds: Mapping[str, tuple[float, float]]) -> None:
        self._first = began_with.tempos
        self._replan = replan
        self._bounds = bounds

    def stepped(self, exercise: str, tempo: Tempo, step: int) -> tuple[Tempo, Plan] | None:
        """Return the tempo `step` seconds longer, and the plan in it; None where the breath stays as it is."""
        # Reckoned from the first tempo, not from the last: rounding would wear off the ratio step by step.
        first = self._first[exercise]
        steps = round(tempo.seconds - first.seconds) + step
        changed = first.stepped(steps, self._bounds.get(exercise, BREATH_BOUNDS))
        if changed == tempo:
            return None
        try:
            return changed, self._replan(exercise, changed)
        except FaultsError:
            return None  # so slow that the session would be too long
