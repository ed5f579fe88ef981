"""From a routine and the person's choices to a plan: which phases, in which order, how long each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from . import breath, cue
from .choices import Choices
from .faults import FaultsError
from .plan import Phase, Plan, Stance, Step
from .ramp import Ramp
from .routine import HOLD_AFTER, Exercise, Kind, Order, Position, Routine, Variant, Words, WrittenPhase, WrittenStep
from .side import Side
from .size import size_faults

WAIT_NOMINAL = 15.0
"""How long the steps of a gate take to be shown once, in seconds."""


def build(routine: Routine, choices: Choices) -> Plan:
    """Return the plan of a routine.

    Raises FaultsError when no exercise is chosen, or when the plan would have too many phases or last too long;
    that is reckoned before anything is built.
    """
    chosen = [exercise for exercise in routine.exercises if choices.of(exercise).included]
    faults = tuple(size_faults(routine.name, chosen, choices))
    if faults:
        raise FaultsError(faults)
    writer = _Writer(routine, choices, Ramp(chosen, choices))
    for place, exercise in enumerate(chosen):
        writer.write(place, exercise)
        if place + 1 < len(chosen):
            writer.announce(chosen[place + 1])
    return Plan(
        routine=routine.name,
        title=routine.title,
        phases=tuple(_settled(writer.phases)),
        tempos={exercise.name: choices.tempo_of(exercise) for exercise in chosen},
        phrases=routine.phrases,
        language=routine.language,
        variants={e.name: v for e in chosen if (v := choices.of(e).variant) is not None},
        finish=chosen[-1].finish,
    )


def _settled(phases: list[Phase]) -> Iterator[Phase]:
    """Give each phase the lung volume it begins and ends with: what is unpaced must arrive where the next starts."""
    lungs = 0.0
    for place, phase in enumerate(phases):
        end = breath.volume_after(phase.kind, lungs)
        if not phase.kind.is_breath:
            following = phases[place + 1].kind if place + 1 < len(phases) else Kind.INHALE
            end = 1.0 if following in (Kind.EXHALE, Kind.HOLD_IN) else 0.0
        elif end == lungs and phase.kind in HOLD_AFTER:
            lungs = 1.0 - end  # the same breath twice in a row: the first is taken back unseen
        yield replace(phase, volume_from=lungs, volume_to=end)
        lungs = end


_WAYS = (Kind.REST, Kind.SWITCH_SIDES, Kind.GET_READY)
"""What may lie between two rounds of breaths, in this order."""


@dataclass(frozen=True)
class _Beat:
    """The repetition that a phase belongs to, if any."""

    count: int | None
    of: int | None
    counts: bool
    completes: bool


_NO_BEAT = _Beat(None, None, counts=False, completes=False)


@dataclass(frozen=True)
class _Round:
    """Where in an exercise the writer is: set, side, position and repetition."""

    exercise: Exercise
    place: int
    set: int
    sets: int
    side: Side | None
    mirrored: bool
    position: Position
    number: int
    turn: int

    def repetition(self, count: int | None, choices: Choices) -> int:
        """Return the place of repetition `count` of this round among all of the exercise, from 0."""
        rounds = self.turn * len(self.exercise.positions) + self.number
        return rounds * choices.repetitions_of(self.exercise) + (count or 1) - 1


class _Writer:
    """Writes phases one after the other; each begins in the stance in which the last one ended."""

    def __init__(self, routine: Routine, choices: Choices, ramp: Ramp) -> None:
        self.routine = routine
        self.choices = choices
        self.ramp = ramp
        self.phrases = routine.phrases
        self.language = routine.language
        self.phases: list[Phase] = []
        self.stance = Stance("")

    def write(self, place: int, exercise: Exercise) -> None:
        """Write all phases of an exercise."""
        variant = exercise.variant(self.choices.of(exercise).variant)
        before: _Round | None = None
        for here in self._rounds(place, exercise):
            self._write_way(before, here, variant)
            self._write_breaths(here, variant)
            before = here

    def announce(self, following: Exercise) -> None:
        """Say in the phase written last which exercise follows, and what to have at hand for it."""
        variant = following.variant(self.choices.of(following).variant)
        needs = following.needs + (variant.needs if variant else ())
        last = self.phases[-1]
        told = cue.next_words(self.phrases, following.short, needs)
        step = last.steps[-1]
        # There is no time for both, and the breath tells the way too.
        before = "" if step.say == cue.sentence(self.phrases.way(last.movement)) else step.say
        step = replace(step, say=cue.sentence(before, told))
        self.phases[-1] = replace(last, steps=(*last.steps[:-1], step))

    def _rounds(self, place: int, exercise: Exercise) -> Iterator[_Round]:
        sets = self.choices.sets_of(exercise)
        sides = self.choices.sides_of(exercise)
        numbers = range(1, sets + 1)
        pairs = [(number, side) for number in numbers for side in sides]
        if self.choices.of(exercise).order is Order.SIDE_FIRST:
            pairs = [(number, side) for side in sides for number in numbers]
        for turn, (number, side) in enumerate(pairs):
            mirrored = side is not None and side is not self.routine.written_for
            for at, position in enumerate(exercise.positions):
                yield _Round(exercise, place, number, sets, side, mirrored, position, at, turn)

    def _write_way(self, before: _Round | None, here: _Round, variant: Variant | None) -> None:
        """Write what lies between two rounds: getting ready, resting, switching sides, changing position."""
        exercise, choices = here.exercise, self.choices
        set_up = variant.set_up if variant and variant.set_up and here.number == 0 else here.position.set_up
        if before is None:
            self.stance = Stance((variant and variant.pose) or exercise.pose, here.mirrored)
            name = cue.side_name(here.exercise, here.side)
            announcement = self.phrases.named(exercise.title, name)
            self._add_way(here, Kind.GET_READY, choices.get_ready, set_up, announcement)
            return
        if here.set > before.set and choices.rest > 0.0:
            words = cue.rest_words(self.phrases, choices.rest, here.set, here.sets)
            rest = exercise.rest or (WrittenStep(words, self.stance.pose),)
            said = words.says[0] if exercise.rest else ""
            resting = replace(here, mirrored=before.mirrored, set=before.set, side=None)
            self._add_way(resting, Kind.REST, choices.rest, rest, said)
        if here.side != before.side:
            said = cue.sentence(self.phrases.switch, cue.capitalised(cue.side_name(here.exercise, here.side)))
            switch = (variant and variant.switch) or exercise.switch or set_up
            self._add_way(here, Kind.SWITCH_SIDES, choices.switch_sides, switch, said)
        elif here.number != before.number and set_up:
            self._add_way(here, Kind.GET_READY, choices.between_positions, set_up, "")

    def _add_way(
        self, here: _Round, kind: Kind, seconds: float | None, way: tuple[WrittenStep, ...], announcement: str
    ) -> None:
        way = way or (WrittenStep(Words(self.phrases.get_ready), self.stance.pose),)
        whole = sum(step.share for step in way)
        steps = []
        for number, written in enumerate(way):
            said = cue.for_side(" ".join(written.words.says), here.mirrored, self.language)
            said = cue.sentence(announcement if number == 0 else "", said)
            detail = cue.detail_of(written.words, None)
            step = self._step(here, written.words.cue, detail, said, pose=written.pose, movement=written.movement)
            steps.append(replace(step, share=written.share / whole))
        self._add(here, kind, seconds, steps=steps, slot=(0, _WAYS.index(kind), 0), beat=_NO_BEAT)

    def _write_breaths(self, here: _Round, variant: Variant | None) -> None:
        repetitions = self.choices.repetitions_of(here.exercise)
        for number, phase in enumerate(here.position.before):
            self._write_phase(here, _changed(phase, variant), (0, len(_WAYS) + number), _NO_BEAT)
        last = len(here.position.repeat) - 1
        for count in range(1, repetitions + 1):
            for number, phase in enumerate(here.position.repeat):
                beat = _Beat(count, repetitions, counts=number == 0, completes=number == last)
                self._write_phase(here, _changed(phase, variant), (count, number), beat)

    def _write_phase(self, here: _Round, phase: WrittenPhase, slot: tuple[int, int], beat: _Beat) -> None:
        tempo = self.ramp.tempo(here.exercise, here.repetition(beat.count, self.choices))
        hold = here.position.hold_after(phase)
        hold_seconds = tempo.of(hold) if hold else 0.0
        seconds = phase.seconds or tempo.of(phase.kind)
        if seconds > 0.0:
            said = cue.for_side(cue.instruction_of(phase.words, beat.count, here.set), here.mirrored, self.language)
            if beat.count and beat.of and beat.counts:
                said = cue.sentence(self.phrases.counted(beat.count, beat.of, here.exercise.counted), said)
            elif beat.count and not said:
                said = cue.sentence(self.phrases.way(phase.movement))
            pose = phase.poses[min(beat.count or 1, len(phase.poses)) - 1]
            detail = cue.detail_of(phase.words, beat.count)
            step = self._step(here, phase.words.cue, detail, said, pose=pose, movement=phase.movement)
            whole = beat if hold_seconds <= 0.0 else replace(beat, completes=False)
            self._add(here, phase.kind, seconds, steps=[step], slot=(*slot, 0), beat=whole)
        if hold and hold_seconds > 0.0:
            words = cue.hold_words(self.phrases, hold)
            step = self._step(here, words.cue, words.details[0], words.says[0], pose=self.stance.pose)
            self._add(here, hold, hold_seconds, steps=[step], slot=(*slot, 1), beat=replace(beat, counts=False))

    def _step(self, here: _Round, line: str, detail: str, said: str, *, pose: str, movement: str | None = None) -> Step:
        begun, self.stance = self.stance, Stance(pose, here.mirrored)
        line, detail = (cue.for_side(text, here.mirrored, self.language) for text in (line, detail))
        return Step(line, detail, said, begun, self.stance, movement)

    def _add(
        self,
        here: _Round,
        kind: Kind,
        seconds: float | None,
        *,
        steps: list[Step],
        slot: tuple[int, int, int],
        beat: _Beat,
    ) -> None:
        positions = here.exercise.positions
        several = len(positions) > 1
        self.phases.append(
            Phase(
                index=len(self.phases),
                start=self.phases[-1].end if self.phases else 0.0,
                seconds=seconds,
                kind=kind,
                exercise=here.exercise.name,
                title=here.exercise.title,
                position=here.position.name if several else None,
                position_number=here.number + 1,
                positions=len(positions),
                set=here.set,
                sets=here.sets,
                count=beat.count,
                of=beat.of,
                side=here.side,
                side_name=cue.side_name(here.exercise, here.side),
                steps=tuple(steps),
                counts=beat.counts,
                completes=beat.completes,
                volume_from=0.0,
                volume_to=0.0,
                nominal=WAIT_NOMINAL if seconds is None else seconds,
                order=(here.place, here.turn, here.number, *slot),
                counted=here.exercise.counted,
            )
        )


def _changed(phase: WrittenPhase, variant: Variant | None) -> WrittenPhase:
    change = variant.changes.get(phase.name) if variant else None
    if change is None:
        return phase
    written = phase.words
    details = written.details if change.details is None else change.details
    says = written.says if change.says is None else change.says
    words = Words(change.cue or written.cue, details, says)
    return replace(phase, words=words, poses=change.poses or phase.poses)
