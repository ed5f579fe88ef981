"""The gentle ramp: from the person's tempo to a slower one along the session; and a tempo for one exercise alone."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices, ExerciseChoice, chosen
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.routine import Kind, Routine
from hamstring_gui.practice.settings import Settings
from hamstring_gui.practice.size import size
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store import routine_file
from hamstring_gui.store.assets import asset

_HALVES = st.integers(4, 24).map(lambda halves: halves / 2)


def lengths(plan: Plan, kind: Kind) -> list[float]:
    return [p.seconds or 0.0 for p in plan.phases if p.kind is kind and p.exercise != "deadlift"]


def test_without_a_ramp_every_breath_is_the_same(default_plan: Plan) -> None:
    assert set(lengths(default_plan, Kind.INHALE)) == {4.0}


def test_the_first_breath_has_the_own_tempo_and_the_last_the_slower_one(hamstring: Routine) -> None:
    plan = planner.build(hamstring, Choices(ramp=3.0))
    inhales, exhales = lengths(plan, Kind.INHALE), lengths(plan, Kind.EXHALE)
    assert (inhales[0], exhales[0]) == (4.0, 6.0)
    assert (inhales[-1], exhales[-1]) == (5.0, 8.0)


def test_lifting_keeps_its_own_tempo(hamstring: Routine, default_plan: Plan) -> None:
    plan = planner.build(hamstring, Choices(ramp=8.0))
    deadlift = [[p.seconds for p in one.phases if p.exercise == "deadlift"] for one in (plan, default_plan)]
    assert deadlift[0] == deadlift[1]


@settings(max_examples=25, deadline=None)
@given(_HALVES, _HALVES, st.integers(0, 16).map(lambda halves: halves / 2))
def test_no_breath_is_shorter_than_the_one_before(inhale: float, exhale: float, ramp: float) -> None:
    routine = routine_file.load(asset("routines", "hamstring.toml"))
    choices = Choices(tempo=Tempo(inhale, 0, exhale, 0), ramp=ramp)
    plan = planner.build(routine, choices)
    for kind in (Kind.INHALE, Kind.EXHALE):
        assert all(earlier <= later for earlier, later in pairwise(lengths(plan, kind)))
    assert plan.seconds <= sum(size(exercise, choices)[1] for exercise in routine.exercises)


def test_a_new_tempo_in_the_session_goes_on_along_the_ramp(hamstring: Routine) -> None:
    plan = planner.build(hamstring, Choices(ramp=3.0))
    slower = Choices(ramp=3.0, exercises={"hip_flexor": ExerciseChoice(tempo=Tempo(5, 0, 6, 0))})
    place = plan.exercises[1][1]
    spliced = plan.spliced(planner.build(hamstring, slower), place)
    assert spliced.phases[: place + 1] == plan.phases[: place + 1]
    assert [p.order for p in spliced.phases] == [p.order for p in plan.phases]
    assert (lengths(spliced, Kind.INHALE)[-1], lengths(spliced, Kind.EXHALE)[-1]) == (6.5, 7.5)


def test_the_ramp_is_a_setting(hamstring: Routine) -> None:
    choices = chosen(Settings().with_value("breath.ramp", 2.5), hamstring, {})
    assert choices.ramp == 2.5


def test_one_exercise_may_breathe_in_a_tempo_of_its_own(hamstring: Routine) -> None:
    values = {"bridge.own_tempo": True, "bridge.inhale": 3.0, "bridge.exhale": 4.5}
    plan = planner.build(hamstring, chosen(Settings(), hamstring, values))
    assert plan.tempos["bridge"] == Tempo(3, 0, 4.5, 0)
    assert plan.tempos["hip_flexor"] == Tempo()


def test_its_values_do_nothing_until_it_is_asked_for(hamstring: Routine) -> None:
    plan = planner.build(hamstring, chosen(Settings(), hamstring, {"bridge.inhale": 3.0}))
    assert plan.tempos["bridge"] == Tempo()
