"""A plan: a routine as timed phases, and what is true at any moment of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import pi, sin

from . import breath
from .phrases import ENGLISH, Phrases
from .routine import Kind
from .side import Side
from .tempo import Tempo

MOVE_SECONDS = 4.5
"""The figure gets into a position in this time at most, then stays: long slow moves can't be followed."""
GATHERING = 0.15
"""In this part of a movement that no breath leads the figure gathers its pace, and in the last so much loses it."""


@dataclass(frozen=True)
class Stance:
    """A pose by its name, as written or reflected to the other side."""

    pose: str
    mirrored: bool = False


@dataclass(frozen=True)
class Step:
    """One instruction within a phase; `share` is its part of the phase's time, all shares of a phase make 1."""

    cue: str
    detail: str
    say: str
    pose_from: Stance
    pose_to: Stance
    movement: str | None = None
    share: float = 1.0


@dataclass(frozen=True)
class Phase:
    """One timed phase; `seconds` is None for a gate, which waits for the person and takes no time of the plan.

    `count` and `of` are the repetition or breath n of m; `order` places the phase among all those of the routine
    and stays the same when the tempo changes; `nominal` is its length in seconds if a gate were timed.
    """

    index: int
    start: float
    seconds: float | None
    kind: Kind
    exercise: str
    title: str
    position: str | None
    position_number: int
    positions: int
    set: int
    sets: int
    count: int | None
    of: int | None
    side: Side | None
    side_name: str
    steps: tuple[Step, ...]
    counts: bool
    """Whether the voice counts the repetition in this phase, which is its first."""
    completes: bool
    """Whether a repetition is done when this phase is."""
    volume_from: float
    volume_to: float
    nominal: float
    order: tuple[int, ...]
    counted: str = "repetition"
    """What is counted in the exercise: repetition or breath."""

    @property
    def is_gate(self) -> bool:
        """Return whether the phase waits for the person."""
        return self.seconds is None

    @property
    def end(self) -> float:
        """Return the elapsed seconds at which the next phase starts."""
        return self.start + (self.seconds or 0.0)

    @property
    def cue(self) -> str:
        """Return the line to be read from afar, as the phase begins."""
        return self.steps[0].cue

    @property
    def say(self) -> str:
        """Return all that the voice says in the phase when it says everything."""
        return " ".join(step.say for step in self.steps if step.say)

    @property
    def movement(self) -> str | None:
        """Return what the body does, such as lift or hinge; the first movement of several."""
        return next((step.movement for step in self.steps if step.movement), None)

    @property
    def pose_from(self) -> Stance:
        """Return the pose in which the phase begins."""
        return self.steps[0].pose_from

    @property
    def pose_to(self) -> Stance:
        """Return the pose in which the phase ends."""
        return self.steps[-1].pose_to

    def step_at(self, fraction: float) -> tuple[int, float]:
        """Return the index of the step at a fraction of the phase, and the fraction of that step."""
        begun = 0.0
        for number, step in enumerate(self.steps):
            if fraction < begun + step.share or number == len(self.steps) - 1:
                return number, min(1.0, max(0.0, (fraction - begun) / step.share))
            begun += step.share
        raise AssertionError("a phase has at least one step")


@dataclass(frozen=True)
class Moment:
    """All that a view, a voice or a log needs to know about one moment; times in seconds."""

    phase: Phase
    elapsed: float
    fraction: float
    step: Step
    step_index: int
    step_fraction: float
    moved: float
    """How far the figure is from the step's first pose to its last, 0..1, already eased."""
    volume: float
    left_in_phase: float
    left_in_exercise: float
    left_in_session: float
    following: Phase | None
    done: bool


@dataclass(frozen=True)
class Plan:
    """A session as phases that abut exactly, and the tempo each exercise has in it."""

    routine: str
    title: str
    phases: tuple[Phase, ...]
    tempos: Mapping[str, Tempo] = field(default_factory=dict)
    variants: Mapping[str, str] = field(default_factory=dict)
    finish: str = ""
    """What is left to do after the last phase."""
    phrases: Phrases = ENGLISH
    language: str = "en"
    """That of everything said and shown in it."""

    @property
    def seconds(self) -> float:
        """Return the length of the whole plan; gates count as nothing."""
        return self.phases[-1].end

    @cached_property
    def _starts(self) -> tuple[float, ...]:
        return tuple(phase.start for phase in self.phases)

    @cached_property
    def _gates(self) -> tuple[int, ...]:
        return tuple(phase.index for phase in self.phases if phase.is_gate)

    @cached_property
    def exercises(self) -> tuple[tuple[str, int, int], ...]:
        """Return each exercise's name with the index of its first phase and of the one after its last."""
        firsts = [
            phase.index
            for phase in self.phases
            if phase.index == 0 or phase.exercise != self.phases[phase.index - 1].exercise
        ]
        ends = [*firsts[1:], len(self.phases)]
        return tuple((self.phases[first].exercise, first, end) for first, end in zip(firsts, ends, strict=True))

    def exercise_run(self, index: int) -> int:
        """Return the place in `exercises` of the exercise that the phase at `index` belongs to."""
        return next(place for place, (_, _, end) in enumerate(self.exercises) if index < end)

    def at(self, elapsed: float, passed: int = -1) -> Moment:
        """Return the moment at `elapsed` seconds; gates up to index `passed` are behind the person.

        A gate that is not yet passed holds everything after it back. Past the end it is the end of the last phase.
        """
        index = max(0, bisect_right(self._starts, elapsed) - 1)
        gate = bisect_right(self._gates, passed)
        if gate < len(self._gates) and self._gates[gate] <= index:
            index = self._gates[gate]
        return self.moment(index, elapsed - self.phases[index].start)

    def moment(self, index: int, within: float) -> Moment:
        """Return the moment `within` seconds after the start of the phase at `index`.

        For a gate these are the seconds waited so far, which take no time of the plan.
        """
        phase = self.phases[index]
        length = phase.nominal if phase.is_gate else (phase.seconds or 0.0)
        fraction = min(1.0, max(0.0, within / length))
        number, step_fraction = phase.step_at(fraction)
        step = phase.steps[number]
        elapsed = phase.start if phase.is_gate else phase.start + fraction * length
        exercise_end = self.phases[self.exercises[self.exercise_run(index)][2] - 1].end
        return Moment(
            phase=phase,
            elapsed=elapsed,
            fraction=fraction,
            step=step,
            step_index=number,
            step_fraction=step_fraction,
            moved=_moved(phase, step_fraction, length * step.share),
            volume=_volume(phase, fraction, within, length),
            left_in_phase=0.0 if phase.is_gate else max(0.0, phase.end - elapsed),
            left_in_exercise=max(0.0, exercise_end - elapsed),
            left_in_session=max(0.0, self.seconds - elapsed),
            following=self.phases[index + 1] if index + 1 < len(self.phases) else None,
            done=index == len(self.phases) - 1 and not phase.is_gate and elapsed >= phase.end,
        )

    def spliced(self, other: Plan, index: int) -> Plan:
        """Return this plan up to and with the phase at `index`, continued as `other` goes on from there.

        Both are plans of the same routine and choices, in another tempo; the phases done stay what they were.
        """
        kept = self.phases[: index + 1]
        orders = [phase.order for phase in other.phases]
        rest = other.phases[bisect_right(orders, kept[-1].order) :]
        phases = list(kept)
        for phase in rest:
            last = phases[-1]
            phases.append(replace(phase, index=len(phases), start=last.end))
        return replace(self, phases=tuple(phases), tempos=other.tempos)

    def index_of(self, order: tuple[int, ...]) -> int:
        """Return the index of the phase at that place of the routine, or of the next one after it."""
        return min(len(self.phases) - 1, bisect_left([phase.order for phase in self.phases], order))


def _moved(phase: Phase, step_fraction: float, step_seconds: float) -> float:
    if phase.kind.is_breath:
        return breath.eased(step_fraction)
    return steadily(min(1.0, step_fraction * step_seconds / min(MOVE_SECONDS, step_seconds)))


def steadily(fraction: float) -> float:
    """Return how far a movement is that keeps one pace between its soft start and its soft end, 0..1.

    Eased like a breath, an arm that goes overhead in two or three seconds would be too quick to be followed half-way.
    """
    if fraction > 0.5:
        return 1.0 - steadily(1.0 - fraction)
    pace = 1.0 / (1.0 - GATHERING)
    if fraction >= GATHERING:
        return pace * (fraction - GATHERING / 2.0)
    return pace * (fraction - GATHERING / pi * sin(pi * fraction / GATHERING)) / 2.0


def _volume(phase: Phase, fraction: float, within: float, length: float) -> float:
    if phase.is_gate and within >= length:
        return breath.quiet_volume(within)
    return breath.volume(fraction, length, phase.volume_from, phase.volume_to, paced=phase.kind.is_breath)
