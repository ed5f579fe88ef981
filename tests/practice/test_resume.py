"""Taking up a session where it was cut off."""

from itertools import pairwise

import pytest

from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.record import Progress
from hamstring_gui.practice.resume import taken_up
from hamstring_gui.practice.routine import Kind
from hamstring_gui.practice.side import Side


def test_a_repetition_cut_off_is_begun_anew_after_getting_ready(default_plan: Plan) -> None:
    lowered = next(p for p in default_plan.phases if p.exercise == "bridge" and p.count == 3 and p.completes)
    plan, index = taken_up(default_plan, lowered.order)
    ready, lift = plan.phases[index : index + 2]
    assert (ready.kind, ready.seconds) == (Kind.GET_READY, 15.0)
    assert (lift.count, lift.kind, lift.set) == (3, Kind.EXHALE, 1)
    assert "3 of 5 is next" in ready.say
    assert ready.pose_to == lift.pose_from
    assert len(plan.phases) == len(default_plan.phases) + 1


def test_getting_ready_again_says_how_to_get_into_the_position_once(default_plan: Plan) -> None:
    lowered = next(p for p in default_plan.phases if p.exercise == "bridge" and p.count == 3 and p.completes)
    plan, index = taken_up(default_plan, lowered.order)
    ready = plan.phases[index]
    assert [step.cue for step in ready.steps] == ["Lie on your back", "Block between knees"]
    assert ready.say.startswith("Breathing bridge with hip lift. Take a block")
    assert ready.say.count("Breathing bridge") == ready.say.count("is next") == 1


def test_the_second_side_is_taken_up_from_its_own_first_position_on(default_plan: Plan) -> None:
    bent = next(
        p for p in default_plan.phases
        if p.exercise == "hip_flexor" and p.side is Side.LEFT and p.position_number == 2 and p.count == 2
    )  # fmt: skip
    plan, index = taken_up(default_plan, bent.order)
    ready, following = plan.phases[index : index + 2]
    assert ready.steps[0].cue == "Left knee on pad"
    assert ready.steps[-1].cue == "Tuck, then bend right"
    assert "Switch sides" not in ready.say
    assert ready.seconds == 20.0, "switching sides and changing position, as long as they take"
    assert all(one.pose_to == other.pose_from for one, other in pairwise((*ready.steps, *following.steps)))
    assert sum(step.share for step in ready.steps) == pytest.approx(1.0)


def test_the_plan_still_abuts_and_keeps_its_order(default_plan: Plan) -> None:
    plan, _ = taken_up(default_plan, default_plan.phases[100].order)
    assert all(one.end == other.start and one.order < other.order for one, other in pairwise(plan.phases))
    assert [phase.index for phase in plan.phases] == list(range(len(plan.phases)))


def test_resting_or_getting_ready_needs_nothing_new(default_plan: Plan) -> None:
    rest = next(phase for phase in default_plan.phases if phase.kind is Kind.REST)
    assert taken_up(default_plan, rest.order) == (default_plan, rest.index)


def test_the_first_repetition_starts_from_the_get_ready_before_it(default_plan: Plan) -> None:
    first = next(phase for phase in default_plan.phases if phase.exercise == "deadlift" and phase.count == 1)
    plan, index = taken_up(default_plan, first.order)
    assert plan is default_plan
    assert plan.phases[index].kind is Kind.GET_READY


def test_what_was_done_before_stays_done_and_counts_once(default_plan: Plan) -> None:
    before = Progress.of(default_plan)
    for phase in default_plan.phases[:20]:
        before = before.with_done(phase)
    again = Progress.taken_up(default_plan, before.portions)
    assert again.portions == before.portions
    for phase in default_plan.phases:
        again = again.with_done(phase)
    assert again.done == again.planned


def test_a_repetition_that_was_skipped_can_be_made_up_for_after_taking_up(default_plan: Plan) -> None:
    repetitions = [phase for phase in default_plan.phases if phase.completes]
    before = Progress.of(default_plan)
    for phase in (*repetitions[:2], *repetitions[3:6]):
        before = before.with_done(phase)
    again = Progress.taken_up(default_plan, before.portions, before.skipped(default_plan))
    assert again == before
    assert again.with_done(repetitions[2]).done == 6
    assert again.with_done(repetitions[4]).done == 5, "this one was done"


def test_what_was_left_out_at_the_end_is_not_skipped(default_plan: Plan) -> None:
    repetitions = [phase for phase in default_plan.phases if phase.completes]
    progress = Progress.of(default_plan)
    for phase in (*repetitions[:2], repetitions[5]):
        progress = progress.with_done(phase)
    assert progress.skipped(default_plan) == ()
