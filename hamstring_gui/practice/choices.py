"""What the person chooses about a routine: tempo, lengths between, and per exercise sets, sides and variants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from .cue import capitalised, side_name
from .routine import Exercise, Order, Routine
from .settings import Group, Setting, Settings, Value
from .side import Side
from .tempo import GRAIN, HOLD_BOUNDS, PARTS, Tempo

STANDARD = "standard"
"""The name of an exercise's usual form, beside its easier variants."""
OWN_TEMPO = "own_tempo"
"""The choice whether an exercise paced by the common breath gets a tempo of its own."""


@dataclass(frozen=True)
class ExerciseChoice:
    """Choices for one exercise; None keeps what the routine says."""

    included: bool = True
    sets: int | None = None
    repetitions: int | None = None
    first_side: Side | None = None
    order: Order = Order.ALTERNATE
    variant: str | None = None
    tempo: Tempo | None = None


@dataclass(frozen=True)
class Choices:
    """Choices for a whole session; lengths in seconds, None waits for the person."""

    tempo: Tempo = field(default_factory=Tempo)
    get_ready: float | None = 15.0
    between_positions: float | None = 8.0
    switch_sides: float | None = 12.0
    rest: float = 20.0
    ramp: float = 0.0
    """By how many seconds a breath is longer at the end of the session than at its start."""
    exercises: Mapping[str, ExerciseChoice] = field(default_factory=dict)

    def of(self, exercise: Exercise) -> ExerciseChoice:
        """Return the choices for an exercise."""
        return self.exercises.get(exercise.name, ExerciseChoice())

    def tempo_of(self, exercise: Exercise) -> Tempo:
        """Return the tempo in which an exercise is done: chosen for it, its own, or the common breath."""
        return self.of(exercise).tempo or exercise.tempo or self.tempo

    def with_tempo(self, exercise: Exercise, tempo: Tempo) -> Choices:
        """Return the choices with another tempo for an exercise; where it follows the common breath, for all such."""
        choice = self.of(exercise)
        if choice.tempo is None and exercise.tempo is None:
            return replace(self, tempo=tempo)
        return replace(self, exercises={**self.exercises, exercise.name: replace(choice, tempo=tempo)})

    def sets_of(self, exercise: Exercise) -> int:
        """Return how many sets of an exercise are done."""
        chosen = self.of(exercise).sets
        return exercise.sets.default if chosen is None else chosen

    def repetitions_of(self, exercise: Exercise) -> int:
        """Return how many repetitions, or breaths, each set and side of an exercise has."""
        chosen = self.of(exercise).repetitions
        return exercise.repetitions.default if chosen is None else chosen

    def sides_of(self, exercise: Exercise) -> tuple[Side | None, ...]:
        """Return the sides in the order in which they are done; (None,) for an exercise without sides."""
        if not exercise.two_sided:
            return (None,)
        first = self.of(exercise).first_side or exercise.first_side
        return (first, first.other)


def exercise_settings(exercise: Exercise) -> tuple[Setting, ...]:
    """Return what can be chosen about an exercise, as settings whose keys are the exercise's name and a part."""
    name = exercise.name
    made = [Setting(f"{name}.included", True, exercise.short, "Whether it is part of the session.", Group.STATE)]
    for part, label, chosen in (("sets", "Sets", exercise.sets), ("repetitions", "Repetitions", exercise.repetitions)):
        if chosen.high > chosen.low:
            made.append(Setting(f"{name}.{part}", chosen.default, label, "", Group.STATE, chosen.low, chosen.high, 1.0))
    if exercise.two_sided:
        sides = tuple((side.value, capitalised(side_name(exercise, side))) for side in Side)
        made.append(Setting(f"{name}.first_side", exercise.first_side.value, "First", "", Group.STATE, options=sides))
    if exercise.two_sided and exercise.sets.high > 1:
        orders = ((Order.ALTERNATE.value, "Sides in turn"), (Order.SIDE_FIRST.value, "All sets of a side first"))
        made.append(Setting(f"{name}.order", Order.ALTERNATE.value, "Order", "", Group.STATE, options=orders))
    if exercise.variants:
        forms = ((STANDARD, "Usual form"), *((variant.name, variant.title) for variant in exercise.variants))
        made.append(Setting(f"{name}.variant", STANDARD, "Form", "", Group.STATE, options=forms))
    return (*made, *_tempo_settings(exercise))


def _tempo_settings(exercise: Exercise) -> tuple[Setting, ...]:
    own = exercise.tempo or Tempo()
    labels = ("Breathing in", "Then hold", "Breathing out", "Then hold")
    made = []
    if exercise.tempo is None:
        label, help_text = "A tempo of its own", "Otherwise it takes the usual breath."
        made.append(Setting(f"{exercise.name}.{OWN_TEMPO}", False, label, help_text, Group.STATE))
    for part, label in zip(PARTS, labels, strict=True):
        low, high = HOLD_BOUNDS if part.startswith("hold") else exercise.tempo_bounds
        key = f"{exercise.name}.{part}"
        made.append(Setting(key, own.of(part), label, "", Group.STATE, low, high, GRAIN, "seconds"))
    return tuple(made)


def common_tempo(settings: Settings) -> Tempo:
    """Return the breath tempo that exercises without one of their own take."""
    return Tempo(*(settings.number(f"breath.{part}") for part in PARTS))


def chosen(settings: Settings, routine: Routine, values: Mapping[str, Value]) -> Choices:
    """Return the choices that settings and the routine's own values (by exercise_settings' keys) make.

    Values are trusted to be accepted by their settings; those of exercises that the routine hasn't are ignored.
    """
    return Choices(
        tempo=common_tempo(settings),
        get_ready=settings.length("between.get_ready"),
        between_positions=settings.length("between.positions"),
        switch_sides=settings.length("between.switch_sides"),
        rest=settings.number("between.rest"),
        ramp=settings.number("breath.ramp"),
        exercises={exercise.name: _choice(exercise, values) for exercise in routine.exercises},
    )


def _choice(exercise: Exercise, values: Mapping[str, Value]) -> ExerciseChoice:
    own = {
        setting.key.split(".")[1]: values.get(setting.key, setting.default) for setting in exercise_settings(exercise)
    }
    variant = str(own.get("variant", STANDARD))
    tempo = None
    if own.get(OWN_TEMPO, True):
        tempo = Tempo(*(float(own[part]) for part in PARTS))
    return ExerciseChoice(
        included=bool(own["included"]),
        sets=int(own["sets"]) if "sets" in own else None,
        repetitions=int(own["repetitions"]) if "repetitions" in own else None,
        first_side=Side(str(own["first_side"])) if "first_side" in own else None,
        order=Order(str(own.get("order", Order.ALTERNATE))),
        variant=None if variant == STANDARD else variant,
        tempo=tempo,
    )
