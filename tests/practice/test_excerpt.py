"""One movement by itself: short, whole, and begun from the floor."""

import pytest

from hamstring_gui.practice.choices import Choices, ExerciseChoice
from hamstring_gui.practice.excerpt import TRIED, excerpt_plan, steps_of
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.tempo import Tempo


def test_a_try_is_one_short_set_of_one_exercise(hamstring: Routine) -> None:
    plan = excerpt_plan(hamstring, Choices(), "bridge", "back")
    assert {phase.exercise for phase in plan.phases} == {"bridge"}
    assert sum(phase.completes for phase in plan.phases) == TRIED
    assert plan.seconds < 60.0


def test_a_later_position_is_reached_from_the_floor_in_longer_time(hamstring: Routine) -> None:
    first = excerpt_plan(hamstring, Choices(), "hip_flexor", "straight")
    later = excerpt_plan(hamstring, Choices(), "hip_flexor", "in")
    cues = [step.cue for step in steps_of(later)]
    assert cues.index("Pad under right knee") < cues.index("Turn counter-clockwise")
    assert (first.phases[0].seconds, later.phases[0].seconds) == (15.0, 23.0)


def test_tempo_and_form_are_the_persons_own(hamstring: Routine) -> None:
    own = ExerciseChoice(included=False, sets=3, variant="toes", tempo=Tempo(4, 0, 4, 0))
    plan = excerpt_plan(hamstring, Choices(exercises={"deadlift": own}), "deadlift", "standing")
    assert plan.variants == {"deadlift": "toes"}
    assert plan.tempos["deadlift"] == Tempo(4, 0, 4, 0)
    assert max(phase.sets for phase in plan.phases) == 1


def test_what_there_is_not_cannot_be_tried(hamstring: Routine) -> None:
    with pytest.raises(KeyError):
        excerpt_plan(hamstring, Choices(), "bridge", "on the head")
