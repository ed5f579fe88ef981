"""The plan of the built-in routine: every number of the practice, and what holds at any moment of it."""

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices, ExerciseChoice
from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.mirrored_words import mirrored_words
from hamstring_gui.practice.plan import Phase, Plan
from hamstring_gui.practice.routine import Kind, Order, Range, Routine
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.size import size
from hamstring_gui.practice.tempo import Tempo


def exhales(plan: Plan, exercise: str) -> list[Phase]:
    return [phase for phase in plan.phases if phase.exercise == exercise and phase.kind is Kind.EXHALE]


def test_fifteen_lifts_eighteen_breaths_thirtytwo_deadlifts(default_plan: Plan) -> None:
    assert len(exhales(default_plan, "bridge")) == 15
    assert Counter(phase.side for phase in exhales(default_plan, "hip_flexor")) == {Side.RIGHT: 9, Side.LEFT: 9}
    assert Counter(phase.side for phase in exhales(default_plan, "deadlift")) == {Side.RIGHT: 16, Side.LEFT: 16}


def test_a_bridge_set_is_eleven_phases_with_six_inhales_and_five_lifts(default_plan: Plan) -> None:
    kinds = [p.kind for p in default_plan.phases if p.exercise == "bridge" and p.set == 2 and p.kind.is_breath]
    assert kinds == [Kind.INHALE, *[Kind.EXHALE, Kind.INHALE] * 5]


def test_the_default_lengths_are_those_of_the_practice(default_plan: Plan) -> None:
    lengths = {(phase.kind, phase.seconds) for phase in default_plan.phases if phase.exercise != "deadlift"}
    assert lengths == {
        (Kind.GET_READY, 15.0), (Kind.GET_READY, 8.0), (Kind.SWITCH_SIDES, 12.0), (Kind.REST, 20.0),
        (Kind.INHALE, 4.0), (Kind.EXHALE, 6.0),
    }  # fmt: skip
    down, pause, up = [p for p in default_plan.phases if p.exercise == "deadlift" and p.count == 1][:3]
    assert (down.kind, down.seconds) == (Kind.INHALE, 3.0)
    assert (pause.kind, pause.seconds) == (Kind.HOLD_IN, 1.0)
    assert (up.kind, up.seconds) == (Kind.EXHALE, 2.0)


def test_phases_abut_exactly(default_plan: Plan) -> None:
    for before, after in pairwise(default_plan.phases):
        assert before.end == after.start
        assert before.steps[-1].pose_to == after.steps[0].pose_from or after.kind is Kind.GET_READY
        assert before.order < after.order
    assert default_plan.seconds == 719.0


def test_the_second_sides_words_are_the_mirror_of_the_firsts(default_plan: Plan) -> None:
    for exercise in ("hip_flexor", "deadlift"):
        breaths = [p for p in default_plan.phases if p.exercise == exercise and p.kind.is_breath]
        right, left = ([p for p in breaths if p.side is side] for side in (Side.RIGHT, Side.LEFT))
        for one, other in zip(right, left, strict=True):
            assert mirrored_words(one.cue) == other.cue
            assert mirrored_words(one.say) == other.say.partition("Next:")[0].strip()
            assert [mirrored_words(s.detail) for s in one.steps] == [s.detail for s in other.steps]
            assert not one.pose_to.mirrored
            assert other.pose_to.mirrored


def test_every_line_to_be_read_from_afar_has_four_words_or_fewer(default_plan: Plan) -> None:
    for phase in default_plan.phases:
        for step in phase.steps:
            assert 1 <= len(step.cue.split()) <= 4, step.cue


@pytest.mark.parametrize(
    "fact",
    ["3 to 4 inches", "8 to 10 cm", "4 to 6 inches", "10 to 15 cm", "hip-width", "nose", "Tailbone down", "seesaw",
     "knee softly bent", "heel", "Squeeze the glute", "toes curled under", "counter-clockwise", "as far as is comfort"],
)  # fmt: skip
def test_each_fact_is_on_the_screen_in_the_session(default_plan: Plan, fact: str) -> None:
    shown = " | ".join(f"{step.cue}. {step.detail}" for phase in default_plan.phases for step in phase.steps)
    assert fact.lower() in shown.lower()


@pytest.mark.parametrize(
    "fact",
    ["three to four inches", "eight to ten centimetres", "four to six inches", "ten to fifteen centimetres",
     "hip-width", "through the nose", "ribs widen", "press the heels", "don't arch the back", "tailbone down",
     "low back flat", "clockwise", "counter-clockwise", "seesaw", "spine neutral", "squeeze the glute"],
)  # fmt: skip
def test_each_fact_is_in_the_voice(default_plan: Plan, fact: str) -> None:
    assert re.search(rf"\b{fact}", " ".join(phase.say for phase in default_plan.phases), re.IGNORECASE)


def test_the_voice_counts_from_one_and_says_of_what_it_is_the_last(default_plan: Plan) -> None:
    said = [p.say for p in exhales(default_plan, "bridge") if p.set == 2]
    assert said == ["One. Breathe out and lift.", "Two.", "Three.", "Four.", "Last repetition of this set."]


def test_left_first_does_the_left_side_first(hamstring: Routine) -> None:
    choices = Choices(exercises={"hip_flexor": ExerciseChoice(first_side=Side.LEFT)})
    plan = planner.build(hamstring, choices)
    sides = [phase.side for phase in exhales(plan, "hip_flexor")]
    assert sides == [Side.LEFT] * 9 + [Side.RIGHT] * 9
    first = next(phase for phase in plan.phases if phase.exercise == "hip_flexor")
    assert first.cue == "Pad under left knee"


def test_all_sets_of_a_side_first(hamstring: Routine) -> None:
    plan = planner.build(hamstring, Choices(exercises={"deadlift": ExerciseChoice(order=Order.SIDE_FIRST)}))
    assert [p.side for p in exhales(plan, "deadlift")] == [Side.RIGHT] * 16 + [Side.LEFT] * 16
    between = [p.kind for p in plan.phases if p.exercise == "deadlift" and not p.kind.is_breath]
    assert between == [Kind.GET_READY, Kind.REST, Kind.SWITCH_SIDES, Kind.REST]


def test_a_variant_changes_words_and_poses_on_both_sides(hamstring: Routine) -> None:
    plan = planner.build(hamstring, Choices(exercises={"deadlift": ExerciseChoice(variant="toes")}))
    poses = {p.pose_to.pose for p in exhales(plan, "deadlift")}
    assert poses == {"deadlift_toes_tall"}
    assert any("Right toes slide back" in s.detail for p in plan.phases for s in p.steps)
    assert plan.variants == {"deadlift": "toes"}


def test_gates_take_no_time_and_hold_what_follows_back(hamstring: Routine) -> None:
    plan = planner.build(hamstring, Choices(get_ready=None, switch_sides=None, between_positions=None))
    gate = plan.phases[0]
    assert gate.is_gate
    assert gate.end == gate.start == 0.0
    assert plan.at(0.0).phase is gate
    assert plan.at(0.0, passed=0).phase is plan.phases[1]
    second = next(phase for phase in plan.phases[1:] if phase.is_gate)
    assert plan.at(plan.seconds, passed=0).phase is second
    assert plan.at(plan.seconds, passed=len(plan.phases)).done


def test_a_gate_shows_its_steps_while_it_waits(hamstring: Routine) -> None:
    plan = planner.build(hamstring, Choices(get_ready=None))
    assert plan.moment(0, 1.0).step.cue == "Lie on your back"
    assert plan.moment(0, 14.0).step.cue == "Block between knees"
    assert plan.moment(0, 600.0).step.cue == "Block between knees"


def test_no_rest_leaves_no_rest_phase(hamstring: Routine) -> None:
    assert all(p.kind is not Kind.REST for p in planner.build(hamstring, Choices(rest=0.0)).phases)


def test_a_hold_in_the_tempo_follows_every_breath_it_belongs_to(hamstring: Routine) -> None:
    plan = planner.build(hamstring, Choices(tempo=Tempo(4, 2, 6, 1)))
    kinds = [p.kind for p in plan.phases if p.exercise == "bridge" and p.set == 1 and p.kind.is_breath]
    assert kinds[:4] == [Kind.INHALE, Kind.HOLD_IN, Kind.EXHALE, Kind.HOLD_OUT]
    done = [p for p in plan.phases if p.exercise == "bridge" and p.completes]
    assert len(done) == 15
    assert {p.kind for p in done} == {Kind.HOLD_IN}


def test_left_in_phase_exercise_and_session(default_plan: Plan) -> None:
    moment = default_plan.at(20.0)
    assert moment.phase.cue == "Breathe out and lift"
    assert moment.left_in_phase == 5.0
    assert moment.left_in_exercise == 197.0
    assert moment.left_in_session == 699.0
    assert moment.following is default_plan.phases[3]


def test_past_the_end_is_the_end(default_plan: Plan) -> None:
    moment = default_plan.at(10_000.0)
    assert moment.done
    assert (moment.fraction, moment.left_in_session, moment.following) == (1.0, 0.0, None)


@settings(max_examples=60)
@given(st.floats(0.0, 719.0), st.floats(0.0, 0.02))
def test_the_breath_never_jumps(default_plan: Plan, elapsed: float, step: float) -> None:
    here, soon = default_plan.at(elapsed).volume, default_plan.at(elapsed + step).volume
    assert 0.0 <= here <= 1.0
    assert abs(here - soon) < 0.035


def test_a_new_tempo_takes_effect_at_the_next_phase_and_leaves_the_past_alone(hamstring: Routine) -> None:
    plan = planner.build(hamstring, Choices())
    slower = planner.build(hamstring, Choices(tempo=Tempo(5, 0, 8, 0)))
    spliced = plan.spliced(slower, 4)
    assert spliced.phases[:5] == plan.phases[:5]
    assert [p.seconds for p in spliced.phases[5:8]] == [5.0, 8.0, 5.0]
    assert [p.order for p in spliced.phases] == [p.order for p in plan.phases]
    assert all(before.end == after.start for before, after in pairwise(spliced.phases))
    assert [p.index for p in spliced.phases] == list(range(len(spliced.phases)))


def test_a_new_tempo_may_bring_holds_and_take_them_away(hamstring: Routine) -> None:
    plain = planner.build(hamstring, Choices())
    held = planner.build(hamstring, Choices(tempo=Tempo(4, 1, 6, 1)))
    assert plain.spliced(held, 2).phases[3].kind is Kind.HOLD_OUT
    back = held.spliced(plain, 3)
    assert [p.kind for p in back.phases[2:5]] == [Kind.HOLD_IN, Kind.EXHALE, Kind.INHALE]


def test_leaving_an_exercise_out(hamstring: Routine) -> None:
    plan = planner.build(hamstring, Choices(exercises={"bridge": ExerciseChoice(included=False)}))
    assert {p.exercise for p in plan.phases} == {"hip_flexor", "deadlift"}


def test_nothing_chosen_is_an_error_in_words(hamstring: Routine) -> None:
    nothing = {exercise.name: ExerciseChoice(included=False) for exercise in hamstring.exercises}
    with pytest.raises(FaultsError, match="at least one exercise"):
        planner.build(hamstring, Choices(exercises=nothing))


def test_a_plan_that_would_be_huge_is_refused_before_it_is_built(hamstring: Routine) -> None:
    bridge = replace(hamstring.exercises[0], sets=Range(50, 1, 50), repetitions=Range(999, 1, 999))
    with pytest.raises(FaultsError, match="at most 2000"):
        planner.build(replace(hamstring, exercises=(bridge,)), Choices())


def test_the_size_reckoned_beforehand_is_never_too_small(hamstring: Routine) -> None:
    choices = Choices(tempo=Tempo(4, 2, 6, 1))
    plan = planner.build(hamstring, choices)
    for exercise in hamstring.exercises:
        phases, seconds = size(exercise, choices)
        own = [p for p in plan.phases if p.exercise == exercise.name]
        assert len(own) <= phases
        assert own[-1].end - own[0].start <= seconds
