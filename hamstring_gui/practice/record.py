"""What was done: repetitions per exercise, set, side and position, and how the session ended."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from .plan import Phase, Plan
from .side import Side
from .tempo import Tempo

RIGHT_AFTER = 60.0
"""Seconds in which somebody who began by mistake has stopped again."""


class Ending(StrEnum):
    """How a session ended; one that is still running, or was cut off, is interrupted."""

    COMPLETED = "completed"
    STOPPED = "stopped"
    PAIN = "pain"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True)
class Portion:
    """Planned and done repetitions (or breaths) of one exercise in one set, side and position."""

    exercise: str
    title: str
    set: int
    side: Side | None
    position: str | None
    planned: int
    done: int = 0

    @property
    def key(self) -> tuple[str, int, Side | None, str | None]:
        """Return what tells this portion from all others of a session."""
        return (self.exercise, self.set, self.side, self.position)


@dataclass(frozen=True)
class Progress:
    """The repetitions done so far in a plan; a repetition done twice, after going back, counts once."""

    portions: tuple[Portion, ...]
    counted: frozenset[tuple[int, ...]] = frozenset()

    @classmethod
    def of(cls, plan: Plan) -> Progress:
        """Return the progress of a plan of which nothing is done yet."""
        planned: dict[tuple[str, int, Side | None, str | None], Portion] = {}
        for phase in plan.phases:
            if phase.completes:
                new = Portion(phase.exercise, phase.title, phase.set, phase.side, phase.position, 0)
                old = planned.get(new.key, new)
                planned[new.key] = replace(old, planned=old.planned + 1)
        return cls(tuple(planned.values()))

    @classmethod
    def taken_up(cls, plan: Plan, portions: Iterable[Portion], skipped: Collection[tuple[int, ...]] = ()) -> Progress:
        """Return the progress of a plan of which `portions` were done before, from the first on but those skipped."""
        progress = cls.of(plan)
        left = {portion.key: portion.done for portion in portions}
        for phase in plan.phases:
            key = (phase.exercise, phase.set, phase.side, phase.position)
            if phase.completes and left.get(key, 0) > 0 and phase.order[:4] not in skipped:
                left[key] -= 1
                progress = progress.with_done(phase)
        return progress

    def with_done(self, phase: Phase) -> Progress:
        """Return the progress after a phase was done to its end."""
        # The place of a repetition, not of its last phase: a change of tempo may add a hold behind it.
        place = phase.order[:4]
        if not phase.completes or place in self.counted:
            return self
        key = (phase.exercise, phase.set, phase.side, phase.position)
        portions = tuple(replace(p, done=p.done + 1) if p.key == key else p for p in self.portions)
        return Progress(portions, self.counted | {place})

    def skipped(self, plan: Plan) -> tuple[tuple[int, ...], ...]:
        """Return the places of repetitions that weren't done, though a later one of the same portion was."""
        places: list[tuple[int, ...]] = []
        later: set[tuple[str, int, Side | None, str | None]] = set()
        for phase in reversed(plan.phases):
            key, place = (phase.exercise, phase.set, phase.side, phase.position), phase.order[:4]
            if place in self.counted:
                later.add(key)
            elif phase.completes and key in later:
                places.append(place)
        return tuple(reversed(places))

    @property
    def done(self) -> int:
        """Return how many repetitions are done in all."""
        return sum(portion.done for portion in self.portions)

    @property
    def planned(self) -> int:
        """Return how many repetitions are planned in all."""
        return sum(portion.planned for portion in self.portions)


@dataclass(frozen=True)
class SessionRecord:
    """One session as the log keeps it; `started` is local time with its offset, lengths are in seconds."""

    uuid: str
    started: datetime
    routine: str
    title: str
    tempo: Tempo | None
    """The common breath; None where nobody paced one."""
    tempos: Mapping[str, Tempo] = field(default_factory=dict)
    variants: Mapping[str, str] = field(default_factory=dict)
    portions: tuple[Portion, ...] = ()
    ending: Ending = Ending.INTERRUPTED
    active_seconds: float = 0.0
    paused_seconds: float = 0.0
    pauses: int = 0
    planned_seconds: float = 0.0
    rehearsal: bool = False
    ended: datetime | None = None
    tight_before: int | None = None
    tight_after: int | None = None
    effort: int | None = None
    note: str = ""
    at: tuple[int, ...] = ()
    """Where in the routine the session stood last: the order of that phase."""
    skipped: tuple[tuple[int, ...], ...] = ()
    """Where in the routine a repetition was left out that a later one of its portion followed: mostly nowhere."""
    choices: str = ""
    """The choices of the session as text, so that it can be taken up again as it was."""

    @property
    def day(self) -> date:
        """Return the local date of the start, as it was then and there."""
        return self.started.date()

    @property
    def done(self) -> int:
        """Return how many repetitions were done."""
        return sum(portion.done for portion in self.portions)

    @property
    def planned(self) -> int:
        """Return how many repetitions were planned."""
        return sum(portion.planned for portion in self.portions)

    @property
    def counts_for_week(self) -> bool:
        """Return whether the session counts towards the weekly goal: completed, and not a rehearsal."""
        return self.ending is Ending.COMPLETED and not self.rehearsal

    @property
    def by_hand(self) -> bool:
        """Return whether it was added by hand: then nobody measured when it was and what was done."""
        return not self.portions

    @property
    def came_to_nothing(self) -> bool:
        """Return whether it was stopped right after its start, with nothing done and nothing said about it."""
        said = (self.tight_before, self.tight_after, self.effort)
        return (
            self.ending is Ending.STOPPED
            and not (self.done or self.by_hand or self.rehearsal or self.note)
            and self.active_seconds < RIGHT_AFTER
            and all(score is None for score in said)
        )

    @property
    def summary(self) -> str:
        """Return the session as one line: when, what, how it ended, what was done."""
        return self.told_as(self.ending.value)

    def told_as(self, ending: str) -> str:
        """Return the session as one line, with a word for how it ended."""
        minutes, seconds = divmod(round(self.active_seconds), 60)
        kind = ", rehearsal" if self.rehearsal else ""
        done = "" if self.by_hand else f"{self.done} of {self.planned} repetitions, "
        return f"{self.started:%Y-%m-%d %H:%M} {self.title}: {ending}{kind}, {done}{minutes}:{seconds:02d} active"
