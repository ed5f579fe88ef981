"""One movement taken out of a routine, to be looked at or tried by itself."""

from __future__ import annotations

from dataclasses import replace

from .choices import Choices, ExerciseChoice
from .plan import Plan, Step
from .planner import build
from .routine import Exercise, Position, Range, Routine

TRIED = 3
"""So many repetitions are enough for a try."""


def excerpt(routine: Routine, exercise: str, position: str) -> Routine:
    """Return a routine of one short set of one exercise, in one position; KeyError when there is no such position."""
    whole = routine.exercise(exercise)
    taken = next((item for item in whole.positions if item.name == position), None)
    if taken is None:
        raise KeyError(position)
    return replace(routine, exercises=(_shortened(whole, taken),))


def _shortened(whole: Exercise, taken: Position) -> Exercise:
    """Return an exercise of one position; what leads to a later position begins with what leads to the first."""
    first = whole.positions[0]
    way = taken.set_up if taken is first else (*first.set_up, *taken.set_up)
    change = whole.switch if taken is first or not whole.switch else (*whole.switch, *taken.set_up)
    tried = min(TRIED, whole.repetitions.default)
    return replace(
        whole,
        positions=(replace(taken, set_up=way),),
        switch=change,
        sets=Range(1, 1, 1),
        repetitions=Range(tried, tried, tried),
    )


def excerpt_plan(routine: Routine, choices: Choices, exercise: str, position: str) -> Plan:
    """Return the plan of such a try: the person's tempo and form, and time for the longer way into position."""
    part = excerpt(routine, exercise, position)
    own = choices.of(routine.exercise(exercise))
    kept = ExerciseChoice(first_side=own.first_side, variant=own.variant, tempo=own.tempo)
    later = routine.exercise(exercise).positions[0].name != position
    more = (choices.between_positions or 0.0) if later else 0.0
    return build(
        part,
        replace(
            choices,
            get_ready=None if choices.get_ready is None else choices.get_ready + more,
            switch_sides=None if choices.switch_sides is None else choices.switch_sides + more,
            ramp=0.0,
            exercises={exercise: kept},
        ),
    )


def steps_of(plan: Plan) -> tuple[Step, ...]:
    """Return the steps of an excerpt's plan up to the end of the first repetition, on the first side."""
    steps: list[Step] = []
    for phase in plan.phases:
        if phase.count is not None and phase.count > 1:
            break
        steps += phase.steps
    return tuple(steps)
