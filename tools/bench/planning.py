"""Making a plan: the longest one allowed against copying its phases, which is the least that could be done."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from bench.row import Row, compare
from hamstring_gui.practice.choices import Choices, ExerciseChoice
from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.planner import build
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store.assets import asset
from hamstring_gui.store.routine_file import load


def seconds(work: Callable[[], object]) -> float:
    """Time one call."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def longest(routine: Routine) -> tuple[Plan, Choices]:
    """Raise the number of sets until the planner refuses; a hold after each breath gives the most phases."""
    tempo = Tempo(inhale=2, hold_in=1, exhale=2, hold_out=1)
    plan, choices = build(routine, Choices(tempo)), Choices(tempo)
    for sets in range(3, 100):
        more = Choices(tempo, exercises={e.name: ExerciseChoice(sets=sets, tempo=tempo) for e in routine.exercises})
        try:
            plan, choices = build(routine, more), more
        except FaultsError:
            break
    return plan, choices


def longest_plan() -> Iterator[Row]:
    """Compare building a plan with copying its phases one by one."""
    routine = load(asset("routines", "hamstring.toml"))
    plan, choices = longest(routine)
    yield compare(
        f"building a plan of {len(plan.phases)} phases",
        "copying its phases",
        lambda: seconds(lambda: build(routine, choices)),
        lambda: seconds(lambda: [replace(phase) for phase in plan.phases]),
        rounds=21,
    )
