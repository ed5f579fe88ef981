"""Repetitions done: per exercise, set, side and position."""

from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.record import Progress
from hamstring_gui.practice.side import Side


def test_a_plan_done_from_end_to_end_is_all_done(default_plan: Plan) -> None:
    progress = Progress.of(default_plan)
    assert (progress.done, progress.planned) == (0, 15 + 18 + 32)
    for phase in default_plan.phases:
        progress = progress.with_done(phase)
    assert progress.done == progress.planned
    assert all(portion.done == portion.planned for portion in progress.portions)


def test_portions_tell_set_side_and_position_apart(default_plan: Plan) -> None:
    portions = {portion.key: portion.planned for portion in Progress.of(default_plan).portions}
    assert portions["bridge", 2, None, None] == 5
    assert portions["hip_flexor", 1, Side.LEFT, "out"] == 3
    assert portions["deadlift", 2, Side.RIGHT, None] == 8


def test_a_repetition_done_twice_counts_once(default_plan: Plan) -> None:
    lowered = next(phase for phase in default_plan.phases if phase.completes)
    progress = Progress.of(default_plan).with_done(lowered).with_done(lowered)
    assert progress.done == 1


def test_half_a_repetition_is_none(default_plan: Plan) -> None:
    lift = next(phase for phase in default_plan.phases if phase.count == 1)
    assert Progress.of(default_plan).with_done(lift).done == 0
