"""Taking up a session that was cut off: from a get-ready phase before the repetition that was interrupted."""

from __future__ import annotations

from dataclasses import replace

from .cue import sentence
from .phrases import Phrases
from .plan import Phase, Plan, Step
from .routine import Kind

GET_READY_SECONDS = 15.0


def taken_up(plan: Plan, order: tuple[int, ...], seconds: float | None = GET_READY_SECONDS) -> tuple[Plan, int]:
    """Return a plan with time to get ready before the repetition at `order`, and the index at which to go on.

    Where the person was resting, switching sides or getting ready anyway, the plan stays as it is.
    `seconds` is the length of the new phase; None makes it a gate.
    """
    index = plan.index_of(order)
    if not plan.phases[index].kind.is_breath:
        return plan, index
    while index > 0 and _same_repetition(plan.phases[index - 1], plan.phases[index]):
        index -= 1
    if index > 0 and not plan.phases[index - 1].kind.is_breath:
        return plan, index - 1
    ready = _get_ready(plan.phases[index], seconds, plan.phrases)
    later = tuple(
        replace(phase, index=phase.index + 1, start=phase.start + (seconds or 0.0)) for phase in plan.phases[index:]
    )
    return replace(plan, phases=(*plan.phases[:index], ready, *later)), index


def _same_repetition(one: Phase, other: Phase) -> bool:
    return one.kind.is_breath and one.order[:4] == other.order[:4] and one.count is not None


def _get_ready(before: Phase, seconds: float | None, phrases: Phrases) -> Phase:
    name = phrases.comma.join(filter(None, (before.title, before.side_name)))
    count = phrases.repetition_next.format(count=before.count, of=before.of) if before.count else ""
    stance = before.steps[0].pose_from
    step = Step(phrases.get_ready, name, sentence(phrases.get_ready, name, count), stance, stance)
    return replace(
        before,
        seconds=seconds,
        kind=Kind.GET_READY,
        steps=(step,),
        counts=False,
        completes=False,
        volume_to=before.volume_from,
        nominal=seconds or GET_READY_SECONDS,
        order=(*before.order[:-1], -1),
    )
