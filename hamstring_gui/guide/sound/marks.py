"""The short sounds between breaths, each its own: turns, repetitions, sides, rests, halfway and ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from math import exp, sin, tau

from hamstring_gui.practice.plan import Phase, Plan
from hamstring_gui.practice.routine import Kind

from .pcm import FULL, RATE, Samples, clipped, decibels, faded, frames, loudness

LEVEL = -21.0
"""Loudness in dBFS, of marks and of the voice alike, at the volumes that are set by default."""
WARNING_SECONDS = (3.0, 2.0, 1.0)
"""How long before a paced breath begins after a rest the person hears that it is about to."""
_SHORTEST_WARNED = 8.0
_ONSET = 0.006


class Mark(StrEnum):
    """A sound that says one thing."""

    TURN_IN = "turn_in"
    TURN_OUT = "turn_out"
    HOLD = "hold"
    REPETITION = "repetition"
    CHANGE = "change"
    SWITCH = "switch"
    REST = "rest"
    HALFWAY = "halfway"
    EXERCISE = "exercise"
    SESSION = "session"
    SOON = "soon"


@dataclass(frozen=True)
class Note:
    """A soft pluck: pitch in Hz, when it begins and how long it rings, in seconds."""

    pitch: float
    begin: float
    ring: float


E4, A4, B4, CIS5, E5, A5 = 329.6, 440.0, 493.9, 554.4, 659.3, 880.0

NOTES: dict[Mark, tuple[Note, ...]] = {
    # Low where the breath begins to rise, high where it begins to fall.
    Mark.TURN_IN: (Note(E4, 0.0, 0.35),),
    Mark.TURN_OUT: (Note(B4, 0.0, 0.35),),
    Mark.HOLD: (Note(A4, 0.0, 0.2),),
    Mark.REPETITION: (Note(A4, 0.0, 0.3), Note(E5, 0.11, 0.45)),
    Mark.CHANGE: (Note(E5, 0.0, 0.3), Note(CIS5, 0.16, 0.5)),
    Mark.SWITCH: (Note(A4, 0.0, 0.3), Note(E5, 0.18, 0.3), Note(A4, 0.36, 0.3), Note(E5, 0.54, 0.6)),
    Mark.REST: (Note(E5, 0.0, 0.4), Note(CIS5, 0.25, 0.4), Note(E4, 0.5, 0.8)),
    Mark.HALFWAY: (Note(CIS5, 0.0, 0.25), Note(CIS5, 0.2, 0.25), Note(A5, 0.4, 0.7)),
    Mark.EXERCISE: (Note(A4, 0.0, 0.5), Note(CIS5, 0.2, 0.5), Note(E5, 0.4, 0.9)),
    Mark.SESSION: (Note(A4, 0.0, 0.7), Note(CIS5, 0.25, 0.7), Note(E5, 0.5, 0.9), Note(A5, 0.75, 1.6)),
    Mark.SOON: (Note(E5, 0.0, 0.12),),
}


@dataclass(frozen=True)
class Marked:
    """A mark and the second of the timed plan at which it begins."""

    start: float
    mark: Mark


def mark_sound(mark: Mark) -> Samples:
    """Return the sound of a mark, as loud as all others."""
    notes = NOTES[mark]
    values = [0.0] * frames(max(note.begin + note.ring for note in notes))
    for note in notes:
        at = frames(note.begin)
        for place, value in enumerate(_pluck(note), at):
            if place < len(values):
                values[place] += value
    values = faded(values, 0, frames(0.02))
    gain = decibels(LEVEL - loudness([value * FULL for value in values])) * FULL
    return clipped(value * gain for value in values)


def _pluck(note: Note) -> list[float]:
    count = frames(note.ring)
    angle = tau * note.pitch / RATE
    decay = 4.5 / count
    values = [
        exp(-decay * at) * (sin(angle * at) + 0.22 * exp(-2.0 * decay * at) * sin(2.0 * angle * at))
        for at in range(count)
    ]
    return faded(values, frames(_ONSET), frames(0.02))


def timed(plan: Plan) -> Plan:
    """Return the plan with every gate as long as its steps take to be said once: the time line of sound.

    The phases keep their indices, so that a place in one plan is found in the other.
    """
    phases: list[Phase] = []
    for phase in plan.phases:
        start = phases[-1].end if phases else 0.0
        phases.append(replace(phase, start=start, seconds=phase.nominal))
    return replace(plan, phases=tuple(phases))


def marks_of(plan: Plan) -> tuple[Marked, ...]:
    """Return the marks of a timed plan in their order, at most one at the start of each phase."""
    half = halfway(plan)
    made = [Marked(phase.start, _mark(plan, phase, phase.index == half)) for phase in plan.phases if phase.index]
    first = plan.phases[0]
    if first.kind.is_breath:
        made.insert(0, Marked(0.0, _turn(first)))
    made.append(Marked(plan.seconds, Mark.SESSION))
    return tuple(sorted([*made, *_warnings(plan)], key=lambda marked: marked.start))


def _mark(plan: Plan, phase: Phase, is_halfway: bool) -> Mark:
    before = plan.phases[phase.index - 1]
    if phase.exercise != before.exercise:
        return Mark.EXERCISE
    unpaced = {Kind.SWITCH_SIDES: Mark.SWITCH, Kind.REST: Mark.REST, Kind.GET_READY: Mark.CHANGE}
    if phase.kind in unpaced:
        return unpaced[phase.kind]
    if is_halfway:
        return Mark.HALFWAY
    return Mark.REPETITION if before.completes else _turn(phase)


def _turn(phase: Phase) -> Mark:
    return {Kind.INHALE: Mark.TURN_IN, Kind.EXHALE: Mark.TURN_OUT}.get(phase.kind, Mark.HOLD)


def halfway(plan: Plan) -> int | None:
    """Return the index of the phase that begins nearest to half of the session; None when it is too short for that.

    It is one within an exercise, where nothing but a turn or a repetition would be marked.
    """
    pairs = zip(plan.phases, plan.phases[1:], strict=False)
    inner = [phase for before, phase in pairs if phase.kind.is_breath and before.kind.is_breath]
    if len(inner) < 4:
        return None
    half = plan.seconds / 2.0
    return min(inner, key=lambda phase: abs(phase.start - half)).index


def _warnings(plan: Plan) -> Iterator[Marked]:
    for phase, following in zip(plan.phases, plan.phases[1:], strict=False):
        if following.kind.is_breath and not phase.kind.is_breath and phase.end - phase.start >= _SHORTEST_WARNED:
            yield from (Marked(phase.end - seconds, Mark.SOON) for seconds in WARNING_SECONDS)
