"""Making the plan of a running session anew when its tempo changes."""

from __future__ import annotations

from collections.abc import Callable

from hamstring_gui.guide.tempo_steps import Replan
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.tempo import Tempo


def replanning(routine: Routine, choices: Choices, planned: Callable[[Choices], Plan]) -> Replan:
    """Return what makes the plan anew in another tempo; changes of several exercises add up."""
    latest = choices

    def replan(exercise: str, tempo: Tempo) -> Plan:
        nonlocal latest
        latest = latest.with_tempo(routine.exercise(exercise), tempo)
        return planned(latest)

    return replan
