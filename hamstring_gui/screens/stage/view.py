"""What the stage shows at one moment, as a value: the same for the window, a picture file and a test."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from math import floor
from types import MappingProxyType

from hamstring_gui.practice.plan import Moment, Phase, Plan, Stance
from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.practice.routine import Kind
from hamstring_gui.practice.week import Week

NEXT_SECONDS = 5.0
"""So long before its end a phase shows what comes next."""
SHORT_PHASE = 8.0
"""A phase of at most this length shows it all the time: words that come and go every few seconds would disturb."""


class Face(StrEnum):
    """The looks of the stage, one for each kind of thing the person does."""

    GET_READY = "get_ready"
    INHALE = "inhale"
    EXHALE = "exhale"
    HOLD = "hold"
    REST = "rest"
    SWITCH_SIDES = "switch_sides"
    GATE = "gate"
    PAUSED = "paused"
    FINISHED = "finished"


FACES = {
    Kind.GET_READY: Face.GET_READY,
    Kind.INHALE: Face.INHALE,
    Kind.EXHALE: Face.EXHALE,
    Kind.HOLD_IN: Face.HOLD,
    Kind.HOLD_OUT: Face.HOLD,
    Kind.REST: Face.REST,
    Kind.SWITCH_SIDES: Face.SWITCH_SIDES,
}


@dataclass(frozen=True)
class Summary:
    """What the stage says when a session is over; `done` holds exercise, repetitions done and planned."""

    ending: Ending
    done: tuple[tuple[str, int, int], ...]
    week_done: int
    week_goal: int
    tight_before: int | None = None
    tight_after: int | None = None
    rehearsal: bool = False


@dataclass(frozen=True)
class StageView:
    """All that is painted depends on this, on the theme and on the size alone."""

    plan: Plan
    moment: Moment
    paused: bool = False
    asking: bool = False
    """Whether the question to stop stands there."""
    reduced_motion: bool = False
    captions: bool = False
    answer: str = ""
    """What a key has just done, in the place of the detail."""
    notice: str = ""
    """What went wrong, on a line of its own: no instruction makes way for it."""
    summary: Summary | None = None
    """Given when the session is over."""

    @cached_property
    def phase(self) -> Phase:
        """Return the phase in progress."""
        return self.moment.phase

    @cached_property
    def face(self) -> Face:
        """Return which look the stage has."""
        if self.summary is not None:
            return Face.FINISHED
        if self.paused:
            return Face.PAUSED
        return Face.GATE if self.phase.is_gate else FACES[self.phase.kind]

    @property
    def resting(self) -> Stance:
        """Return how the body stands or lies when the session is over: as the exercise began."""
        _, first, _ = self.plan.exercises[self.plan.exercise_run(self.phase.index)]
        return self.plan.phases[first].pose_from

    @property
    def is_paced(self) -> bool:
        """Return whether the breath follows the picture."""
        return self.face in (Face.INHALE, Face.EXHALE, Face.HOLD)

    @property
    def seconds_left(self) -> int:
        """Return the phase's remaining seconds as people count them: 1 is the last one."""
        return max(1, -floor(-self.moment.left_in_phase + 1e-6))

    @property
    def following(self) -> Phase | None:
        """Return the phase to announce, if it is time to; in a rest there is nothing else to show."""
        moment = self.moment
        if self.summary is not None or moment.following is None:
            return None
        length = self.phase.nominal
        resting = self.phase.kind is Kind.REST
        late = resting or length <= SHORT_PHASE or moment.left_in_phase <= NEXT_SECONDS
        return moment.following if late and not self.phase.is_gate else None


def view_at(plan: Plan, elapsed: float) -> StageView:
    """Return the view of a plan at `elapsed` seconds, without a session."""
    return StageView(plan, plan.at(elapsed, passed=len(plan.phases)))


def view_of_phase(plan: Plan, index: int, fraction: float = 0.5) -> StageView:
    """Return the view of a phase of a plan at a fraction of its length; also of a gate.

    Raises IndexError when there is no such phase.
    """
    return StageView(plan, plan.moment(index, plan.phases[index].nominal * fraction))


def in_steps(view: StageView) -> StageView:
    """Return the view as reduced motion shows it: every second one step, and within a second nothing moves."""
    phase = view.phase
    length = phase.nominal
    within = floor(view.moment.fraction * length + 1e-6)
    if phase.kind.is_breath:
        within += 1
    stepped = view.plan.moment(phase.index, min(length, within))
    moment = replace(
        view.moment,
        fraction=stepped.fraction,
        volume=stepped.volume if phase.kind.is_breath else phase.volume_to,
        moved=stepped.moved if phase.kind.is_breath else 1.0,
    )
    return replace(view, moment=moment)


def in_grains(view: StageView, grains: int) -> StageView:
    """Return the view with its breath in so many steps from empty to full, too fine to be seen.

    Near its turns the breath moves so little that many frames are then alike.
    """
    moment = view.moment
    return replace(view, moment=replace(moment, volume=round(moment.volume * grains) / grains))


def summary_of(record: SessionRecord, week: Week, names: Mapping[str, str] = MappingProxyType({})) -> Summary:
    """Return what to say at the end of a session; positions and sides of an exercise are added up.

    `names` holds short names of exercises, where there are such.
    """
    done: dict[str, tuple[str, int, int]] = {}
    for portion in record.portions:
        _, made, planned = done.get(portion.exercise, ("", 0, 0))
        title = names.get(portion.exercise, portion.title)
        done[portion.exercise] = (title, made + portion.done, planned + portion.planned)
    return Summary(
        ending=record.ending,
        done=tuple(done.values()),
        week_done=week.done,
        week_goal=week.goal,
        tight_before=record.tight_before,
        tight_after=record.tight_after,
        rehearsal=record.rehearsal,
    )
