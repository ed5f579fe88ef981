"""Taking up a session that was cut off: from a get-ready phase before the repetition that was interrupted."""

from __future__ import annotations

from dataclasses import replace

from .cue import capitalised, sentence
from .plan import Phase, Plan, Step
from .routine import Kind

GET_READY_SECONDS = 15.0
WAYS = (Kind.GET_READY, Kind.SWITCH_SIDES)
"""The kinds of phase that lead into a position."""


def taken_up(plan: Plan, order: tuple[int, ...], seconds: float | None = GET_READY_SECONDS) -> tuple[Plan, int]:
    """Return a plan with time to get ready before the repetition at `order`, and the index at which to go on.

    Where the person was resting, switching sides or getting ready anyway, the plan stays as it is.
    The new phase says how to get into the position, as it was said before. `seconds` is its length, more if that takes
    longer; None makes it a gate.
    """
    index = plan.index_of(order)
    if not plan.phases[index].kind.is_breath:
        return plan, index
    while index > 0 and _same_repetition(plan.phases[index - 1], plan.phases[index]):
        index -= 1
    if index > 0 and not plan.phases[index - 1].kind.is_breath:
        return plan, index - 1
    way = tuple(_way_to(plan, index))
    length = None if seconds is None else max(seconds, sum(phase.nominal for phase in way))
    ready = _get_ready(plan, index, way, length)
    later = tuple(
        replace(phase, index=phase.index + 1, start=phase.start + (length or 0.0)) for phase in plan.phases[index:]
    )
    return replace(plan, phases=(*plan.phases[:index], ready, *later)), index


def _same_repetition(one: Phase, other: Phase) -> bool:
    return one.kind.is_breath and one.order[:4] == other.order[:4] and one.count is not None


def _way_to(plan: Plan, index: int) -> list[Phase]:
    """Return the phases that led into the position at `index`, from the first one of that side on."""
    here = plan.phases[index]
    way: list[Phase] = []
    for phase in reversed(plan.phases[:index]):
        if phase.exercise != here.exercise or phase.side not in (here.side, None):
            break
        if phase.kind in WAYS and phase.position_number <= here.position_number:
            way.insert(0, phase)
            if phase.position_number == 1:
                break
    return way


def _get_ready(plan: Plan, index: int, way: tuple[Phase, ...], seconds: float | None) -> Phase:
    before = plan.phases[index]
    return replace(
        before,
        seconds=seconds,
        kind=Kind.GET_READY,
        steps=_steps(plan, before, way),
        counts=False,
        completes=False,
        volume_to=before.volume_from,
        nominal=seconds or GET_READY_SECONDS,
        order=(*before.order[:-1], -1),
    )


def _steps(plan: Plan, before: Phase, way: tuple[Phase, ...]) -> tuple[Step, ...]:
    """Return the steps of a way as those of one phase; the voice says where it goes on, and with which count."""
    phrases, stance = plan.phrases, before.pose_from
    name = phrases.named(before.title, before.side_name)
    count = phrases.repetition_next.format(count=before.count, of=before.of) if before.count else ""
    if not way:
        return (Step(phrases.get_ready, name, sentence(phrases.get_ready, name, count), stance, stance),)
    whole = sum(phase.nominal for phase in way)
    begun = plan.phases[plan.exercises[plan.exercise_run(before.index)][1]].pose_from
    reached = replace(begun, mirrored=stance.mirrored)
    steps: list[Step] = []
    for phase in way:
        for step in phase.steps:
            steps.append(replace(step, share=step.share * phase.nominal / whole, pose_from=reached))
            reached = step.pose_to
    switch = sentence(phrases.switch, capitalised(before.side_name))
    said = steps[0].say.removeprefix(switch).removeprefix(sentence(name))
    steps[0] = replace(steps[0], say=sentence(name, said))
    steps[-1] = replace(steps[-1], say=sentence(steps[-1].say, count), pose_to=stance)
    return tuple(steps)
