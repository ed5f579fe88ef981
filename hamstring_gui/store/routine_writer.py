"""Writing a routine as a file: what is at its default is left out, and loading it gives the same routine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, astuple
from typing import TypeAlias

import tomli_w

from hamstring_gui.practice.routine import (
    Change,
    Exercise,
    Position,
    Routine,
    Variant,
    Words,
    WrittenPhase,
    WrittenStep,
)
from hamstring_gui.practice.tempo import PARTS

from .routine_format import FORMAT, ROUTINE
from .schema import without_defaults

Raw: TypeAlias = dict[str, object]


def text_of(routine: Routine) -> str:
    """Return a routine as the text of its file."""
    return tomli_w.dumps(table_of(routine))


def table_of(routine: Routine) -> Raw:
    """Return a routine as the raw data of its file."""
    row: Raw = {
        "format": FORMAT,
        "name": routine.name,
        "title": routine.title,
        "summary": routine.summary,
        "language": routine.language,
        "written_for": routine.written_for.value,
        "times_a_week": routine.times_a_week,
        "safety": list(routine.safety),
        "exercise": [_exercise(exercise) for exercise in routine.exercises],
        "learn": [asdict(card) for card in routine.learn],
        "pose": routine.poses,
    }
    shortened = without_defaults(row, ROUTINE)
    assert isinstance(shortened, dict)
    return shortened


def _exercise(exercise: Exercise) -> Raw:
    tempo = exercise.tempo
    low, high = exercise.tempo_bounds
    parts = dict(zip(PARTS, astuple(tempo), strict=True)) if tempo else {}
    return {
        "name": exercise.name,
        "title": exercise.title,
        "short": exercise.short,
        "needs": list(exercise.needs),
        "pose": exercise.pose,
        "counted": exercise.counted,
        "two_sided": exercise.two_sided,
        "first_side": exercise.first_side.value,
        "side_word": exercise.side_word,
        "sets": asdict(exercise.sets),
        "repetitions": asdict(exercise.repetitions),
        "tempo": {**parts, "low": low, "high": high} if tempo else None,
        "set_up": list(exercise.set_up),
        "mistakes": list(exercise.mistakes),
        "mistake_poses": list(exercise.mistake_poses),
        "why": exercise.why,
        "finish": exercise.finish,
        "switch": _steps(exercise.switch),
        "rest": _steps(exercise.rest),
        "position": [_position(position) for position in exercise.positions],
        "variant": [_variant(variant) for variant in exercise.variants],
    }


def _position(position: Position) -> Raw:
    return {
        "name": position.name,
        "title": position.title,
        "set_up": _steps(position.set_up),
        "before": [_phase(phase) for phase in position.before],
        "repeat": [_phase(phase) for phase in position.repeat],
    }


def _phase(phase: WrittenPhase) -> Raw:
    return {
        "name": phase.name,
        "kind": phase.kind.value,
        "movement": phase.movement,
        **_words(phase.words),
        "pose": list(phase.poses),
        "seconds": phase.seconds,
    }


def _steps(steps: tuple[WrittenStep, ...]) -> list[Raw]:
    return [{**_words(step.words), "movement": step.movement, "pose": step.pose, "share": step.share} for step in steps]


def _words(words: Words) -> Raw:
    return {"cue": words.cue, "detail": list(words.details), "say": list(words.says)}


def _variant(variant: Variant) -> Raw:
    return {
        "name": variant.name,
        "title": variant.title,
        "note": variant.note,
        "needs": list(variant.needs),
        "pose": variant.pose,
        "set_up": _steps(variant.set_up),
        "switch": _steps(variant.switch),
        "change": _changes(variant.changes),
    }


def _changes(changes: Mapping[str, Change]) -> Raw:
    return {
        name: {
            "cue": change.cue,
            "detail": list(change.details or ()),
            "say": list(change.says or ()),
            "pose": list(change.poses) if change.poses else None,
        }
        for name, change in changes.items()
    }
