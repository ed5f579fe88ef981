"""In every language the voice has the time to say all that a routine asks for, on either side and in each form."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from hamstring_gui.guide.sound.marks import timed
from hamstring_gui.guide.sound.pcm import RATE
from hamstring_gui.guide.sound.script import LengthOf, Level, estimated_length, script
from hamstring_gui.guide.sound.speech import Espeak, Manner, espeak_command
from hamstring_gui.practice.catalogue import LANGUAGES
from hamstring_gui.practice.choices import Choices, ExerciseChoice
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.planner import build
from hamstring_gui.practice.routine import Routine
from hamstring_gui.store import routine_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.translations import built_in


def spoken_by_espeak(language: str) -> LengthOf:
    """Return a measure of texts by the voice that speaks where the system has none."""
    engine, usual = Espeak(), Manner(language=language)

    @cache
    def length_of(text: str, pace: float) -> float:
        return len(engine.speak(text, Manner(language=language, rate=round(usual.rate * pace)))) / RATE

    return length_of


def plans(routine: Routine) -> Iterator[Plan]:
    """Give the plans of a routine as written, and in each easier form."""
    yield timed(build(routine, Choices()))
    for exercise in routine.exercises:
        for variant in exercise.variants:
            chosen = {exercise.name: ExerciseChoice(variant=variant.name)}
            yield timed(build(routine, Choices(exercises=chosen)))


def unsaid(language: str, length_of: LengthOf) -> list[str]:
    """List what there was no time to say."""
    found = []
    for path in sorted(asset("routines").glob("*.toml")):
        for plan in plans(built_in(routine_file.load(path), language)):
            lines = script(plan, Level.FULL, length_of)
            for phase in plan.phases:
                said = " ".join(line.text for line in lines if line.phase == phase.index)
                found += [f"{step.say} / {said}" for step in phase.steps if step.say not in said]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_time_for_every_instruction(language: str) -> None:
    assert unsaid(language, estimated_length()) == []


@pytest.mark.parametrize("language", ["ja", "ar"])
def test_lists_are_said_with_the_commas_of_the_language(language: str) -> None:
    routine = built_in(routine_file.load(asset("routines", "hamstring.toml")), language)
    said = [line.text for plan in plans(routine) for line in script(plan, Level.FULL, estimated_length())]
    assert [text for text in said if "," in text] == []


@pytest.mark.slow
@pytest.mark.skipif(not espeak_command(), reason="eSpeak NG is not installed")
@pytest.mark.parametrize("language", LANGUAGES)
def test_espeak_has_time_for_every_instruction(language: str) -> None:
    assert unsaid(language, spoken_by_espeak(language)) == []
