"""A routine as written: exercises, positions, phases, words and ranges; nothing timed yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from .phrases import ENGLISH, Phrases
from .side import Side
from .tempo import Tempo


class Kind(StrEnum):
    """What the person does in a phase."""

    GET_READY = "get_ready"
    INHALE = "inhale"
    EXHALE = "exhale"
    HOLD_IN = "hold_in"
    HOLD_OUT = "hold_out"
    REST = "rest"
    SWITCH_SIDES = "switch_sides"

    @property
    def is_breath(self) -> bool:
        """Return whether the breath is paced in this kind of phase."""
        return self in BREATH_KINDS


BREATH_KINDS = (Kind.INHALE, Kind.HOLD_IN, Kind.EXHALE, Kind.HOLD_OUT)

HOLD_AFTER = {Kind.INHALE: Kind.HOLD_IN, Kind.EXHALE: Kind.HOLD_OUT}
"""The hold that a tempo may ask for after a phase."""


MOVEMENTS = (
    "lift", "lower", "tuck", "bend", "grow", "reach", "step_out", "turn_out", "turn_in", "hinge", "rise", "swap",
)  # fmt: skip
"""The movements for which the figure has an arrow."""


class Order(StrEnum):
    """In which order the sets of a two-sided exercise are done."""

    ALTERNATE = "alternate"
    """Each set does one side, then the other."""
    SIDE_FIRST = "side_first"
    """All sets of a side, then all of the other."""


@dataclass(frozen=True)
class Range:
    """A whole number the person chooses, between two bounds."""

    default: int
    low: int
    high: int


@dataclass(frozen=True)
class Words:
    """What one phase, or one step of getting into position, tells the person.

    `cue` is the line to be read from afar; `details` and `says` hold one text for each repetition, in order.
    """

    cue: str
    details: tuple[str, ...] = ()
    says: tuple[str, ...] = ()


@dataclass(frozen=True)
class WrittenStep:
    """A step on the way into a position; `share` is its part of the phase's time."""

    words: Words
    pose: str
    movement: str | None = None
    share: float = 1.0


@dataclass(frozen=True)
class WrittenPhase:
    """A breath or hold as written; `poses` holds one pose for each repetition, the last one serves the rest."""

    name: str
    kind: Kind
    words: Words
    poses: tuple[str, ...]
    movement: str | None = None
    seconds: float | None = None
    """A fixed length; None lets the tempo decide."""


@dataclass(frozen=True)
class Position:
    """One way of placing the body, with the phases done in it: some once a set, the others every repetition."""

    name: str
    title: str
    set_up: tuple[WrittenStep, ...]
    before: tuple[WrittenPhase, ...]
    repeat: tuple[WrittenPhase, ...]

    def hold_after(self, phase: WrittenPhase) -> Kind | None:
        """Return the hold that the tempo may ask for after a phase; None where the routine writes its own."""
        hold = HOLD_AFTER.get(phase.kind)
        written = {other.kind for other in (*self.before, *self.repeat)}
        return None if hold in written else hold


@dataclass(frozen=True)
class Change:
    """What an easier variant changes in one written phase; what is None stays."""

    cue: str | None = None
    details: tuple[str, ...] | None = None
    says: tuple[str, ...] | None = None
    poses: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Variant:
    """An easier way to do an exercise: other steps into position, other words and poses for some phases."""

    name: str
    title: str
    note: str
    needs: tuple[str, ...] = ()
    pose: str | None = None
    set_up: tuple[WrittenStep, ...] = ()
    switch: tuple[WrittenStep, ...] = ()
    changes: dict[str, Change] = field(default_factory=dict)


@dataclass(frozen=True)
class Exercise:
    """An exercise as written, for one side of the body."""

    name: str
    title: str
    short: str
    needs: tuple[str, ...]
    positions: tuple[Position, ...]
    sets: Range
    repetitions: Range
    pose: str
    """The pose in which the exercise begins and rests."""
    counted: str = "repetition"
    two_sided: bool = False
    first_side: Side = Side.RIGHT
    side_word: str = ""
    """What the side is a side of: hip, leg; in another language whole, such as “rechte Hüfte”."""
    tempo: Tempo | None = None
    """Its own tempo; None takes the common breath."""
    tempo_bounds: tuple[float, float] = (2.0, 12.0)
    switch: tuple[WrittenStep, ...] = ()
    rest: tuple[WrittenStep, ...] = ()
    set_up: tuple[str, ...] = ()
    """The set-up in full sentences, for reading before the session."""
    mistakes: tuple[str, ...] = ()
    mistake_poses: tuple[str, ...] = ()
    """How mistakes look, in the order of their words; fewer than these where one can't be shown."""
    why: str = ""
    finish: str = ""
    """What is left to do after the last set, such as putting the weight down."""
    variants: tuple[Variant, ...] = ()

    def variant(self, name: str | None) -> Variant | None:
        """Return the variant of that name, or None."""
        return next((variant for variant in self.variants if variant.name == name), None)


CARD_PICTURES = ("hamstring", "sitting", "tilt", "glutes", "stretching", "breath", "answers")
"""The pictures that a card may ask for: pelvis and muscles from the side; at last the exercises themselves."""


@dataclass(frozen=True)
class Card:
    """A short text that explains why the routine works."""

    title: str
    text: str
    picture: str = ""
    """One of CARD_PICTURES, or nothing."""
    exercise: str | None = None
    """The name of the exercise that answers it."""


@dataclass(frozen=True)
class Routine:
    """A whole practice as its file describes it, written for `written_for` as the working side."""

    name: str
    title: str
    summary: str
    exercises: tuple[Exercise, ...]
    written_for: Side = Side.RIGHT
    times_a_week: int = 3
    safety: tuple[str, ...] = ()
    learn: tuple[Card, ...] = ()
    poses: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    """Poses of its own as they are written, by name: what a joint is, only the figure knows."""
    language: str = "en"
    """That of all its words."""
    phrases: Phrases = field(default=ENGLISH, compare=False)
    """The words it doesn't write, in its language."""

    def exercise(self, name: str) -> Exercise:
        """Return the exercise of that name.

        Raises KeyError when there is none.
        """
        for exercise in self.exercises:
            if exercise.name == name:
                return exercise
        raise KeyError(name)
