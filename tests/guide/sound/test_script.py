"""What is said: everything the practice needs, at every tempo before its phase is over, and less when asked."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from hamstring_gui.guide.sound.marks import timed
from hamstring_gui.guide.sound.script import MARGIN, Level, Line, estimated_length, lines_in, script, transcript
from hamstring_gui.practice.choices import Choices, ExerciseChoice
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.planner import build
from hamstring_gui.practice.routine import Kind, Routine
from hamstring_gui.practice.tempo import Tempo
from tests.guide.sound.hum import only

LENGTH = estimated_length()
TEMPOS = [Tempo(2, 0, 2, 0), Tempo(2.5, 0, 3, 0), Tempo(), Tempo(3, 1, 3, 1), Tempo(12, 10, 12, 10)]


def said_in(lines: tuple[Line, ...], index: int) -> str:
    return " ".join(line.text for line in lines if line.phase == index)


@pytest.mark.parametrize("tempo", TEMPOS, ids=Tempo.digits)
@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("short", [False, True])
def test_every_word_ends_before_its_phase_does(routine: Routine, tempo: Tempo, level: Level, short: bool) -> None:
    lift = ExerciseChoice(tempo=Tempo(1, 1, 1, 1) if short else None)
    between = 3.0 if short else 12.0
    choices = Choices(tempo, between, between, between, between, exercises={"deadlift": lift})
    plan = timed(build(routine, choices))
    lines = script(plan, level, LENGTH)
    for line in lines[: -1 if level in (Level.FULL, Level.BRIEF) else None]:
        phase = plan.phases[line.phase]
        assert phase.start <= line.start < line.end <= phase.end - MARGIN + 1e-9
    assert all(a.end <= b.start for a, b in pairwise(lines))


@pytest.mark.parametrize("tempo", TEMPOS, ids=Tempo.digits)
@pytest.mark.parametrize("level", [Level.FULL, Level.BRIEF, Level.COUNTS])
def test_no_count_is_ever_left_out(routine: Routine, tempo: Tempo, level: Level) -> None:
    plan = build(routine, only("bridge", Choices(tempo)))
    lines = script(plan, level, LENGTH)
    for phase in plan.phases:
        words = {1: "One.", 2: "Two.", 3: "Three.", 4: "Four.", 5: "Last repetition of this set."}.get(
            phase.count or 0, ""
        )
        if phase.counts:
            assert words in said_in(lines, phase.index)


def test_every_instruction_and_number_of_the_practice_is_said(default_plan: Plan) -> None:
    text = " ".join(line.text for line in transcript(default_plan)).lower()
    for words in (
        "on your back", "knees bent", "hip-width apart", "block or rolled towel between your knees", "through the nose",
        "breathe out all the way", "three to four inches", "eight to ten centimetres", "heels", "glutes", "core firm",
        "don't arch", "right knee on the pad", "toes curled under", "left foot in front", "upright, hands on hips",
        "tailbone down", "right arm up, bend left", "four to six inches", "ten to fifteen centimetres",
        "right knee clockwise", "right knee counter-clockwise", "left knee clockwise", "left knee counter-clockwise",
        "as far as is comfortable", "left ribs down", "dumbbell or kettlebell in the left hand", "spine neutral",
        "knee softly bent", "hips back", "seesaw", "stop where it stretches", "right heel", "squeeze the glute",
        "switch sides. left hip", "switch sides. left leg", "set 2 of 3", "last repetition of this set",
        "last breath in this position",
        "next: hip flexors. you need a pad or a folded towel", "next: deadlift. you need one dumbbell or kettlebell",
        "put the weight down. session complete",
    ):  # fmt: skip
        assert words in text, words


def test_full_explains_brief_cues_and_counts_only_count(bridge_plan: Plan) -> None:
    full, brief, counts = (script(bridge_plan, level, LENGTH) for level in (Level.FULL, Level.BRIEF, Level.COUNTS))
    lift = bridge_plan.phases[2]
    assert said_in(full, lift.index) == lift.say
    assert said_in(brief, lift.index) == "One. Breathe out and lift."
    assert said_in(counts, lift.index) == "One."
    assert len(" ".join(line.text for line in brief)) < 0.7 * len(" ".join(line.text for line in full))
    assert {line.text for line in counts} == {"One.", "Two.", "Three.", "Four.", "Last repetition of this set."}
    assert script(bridge_plan, Level.OFF, LENGTH) == ()


def test_a_phrase_that_can_not_be_said_gives_way_to_a_shorter_one(bridge_plan: Plan) -> None:
    lift = bridge_plan.phases[2]

    def broken(text: str, pace: float) -> float | None:
        return None if text == lift.say else LENGTH(text, pace)

    assert said_in(script(bridge_plan, Level.FULL, broken), lift.index) == "One. Breathe out and lift."
    assert script(bridge_plan, Level.FULL, lambda text, pace: None) == ()


def test_words_are_said_quicker_before_any_is_left_out(bridge_plan: Plan) -> None:
    line = timed(bridge_plan)
    lift = line.phases[2]
    room = lift.end - lift.start

    def slow(text: str, pace: float) -> float:
        return 1.05 * room / pace if text == lift.say else 0.5

    (said,) = lines_in(line, lift.index, Level.FULL, slow)
    assert said.text == lift.say and 1.0 < said.pace <= 1.3


def test_a_gate_tells_how_it_goes_on(routine: Routine) -> None:
    plan = timed(build(routine, replace(only("bridge", Choices()), get_ready=None)))
    lines = lines_in(plan, 0, Level.FULL, LENGTH, waits=True)
    assert lines[-1].text.endswith("Press a key when you are ready.")
    assert "Press" not in lines_in(plan, 0, Level.FULL, LENGTH)[-1].text


def test_the_other_side_hears_its_own_words(default_plan: Plan) -> None:
    lines = script(default_plan, Level.BRIEF, LENGTH)
    switch = next(phase for phase in default_plan.phases if phase.kind is Kind.SWITCH_SIDES)
    assert said_in(lines, switch.index).startswith("Switch sides. Left hip. Left knee on pad.")


def test_it_ends_with_a_kind_word_after_the_last_mark(default_plan: Plan) -> None:
    last = script(default_plan, Level.FULL, LENGTH)[-1]
    assert last.text == "Put the weight down. Session complete. Well done." and last.start > default_plan.seconds + 2.0


def test_by_ear_alone_every_repetition_tells_when_to_come_down_and_up(default_plan: Plan) -> None:
    """Only where the next exercise is named there is no time for it."""
    said = transcript(default_plan)
    ways = [phase for phase in default_plan.phases if phase.movement in ("lower", "rise")]
    assert len(ways) == 15 + 32
    for phase in ways:
        words = said_in(said, phase.index).lower()
        expected = ("down", "lower", "next:") if phase.movement == "lower" else ("up",)
        assert any(word in words for word in expected), phase
    assert sum("next:" in said_in(said, phase.index).lower() for phase in ways) == 1
