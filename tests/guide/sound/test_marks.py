"""Marks: each its own, equally loud, and the right one at the right place."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from hamstring_gui.guide.sound import pcm
from hamstring_gui.guide.sound.marks import NOTES, Mark, halfway, mark_sound, marks_of, timed
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.planner import build
from hamstring_gui.practice.routine import Kind, Routine


def marks_at(plan: Plan, start: float) -> list[Mark]:
    return [marked.mark for marked in marks_of(plan) if marked.start == start]


def test_marks_are_equally_loud() -> None:
    levels = [pcm.loudness(mark_sound(mark)) for mark in Mark]
    assert max(levels) - min(levels) < 2.0


@pytest.mark.parametrize("mark", Mark)
def test_a_mark_begins_softly_and_dies_away(mark: Mark) -> None:
    sound = mark_sound(mark)
    assert max(map(abs, sound[:20])) < 800
    assert max(map(abs, sound[-20:])) < 100
    assert pcm.peak(sound) < -8.0


def test_no_two_marks_are_the_same_tune() -> None:
    for one, other in combinations(Mark, 2):
        assert NOTES[one] != NOTES[other]
        assert [note.pitch for note in NOTES[one]] != [note.pitch for note in NOTES[other]] or len(NOTES[one]) == 1


def test_every_turn_of_the_breath_is_marked_high_and_low(bridge_plan: Plan) -> None:
    first_in, first_out, second_in, second_out = bridge_plan.phases[1:5]
    assert marks_at(bridge_plan, first_in.start) == [Mark.TURN_IN]
    assert marks_at(bridge_plan, first_out.start) == [Mark.TURN_OUT]
    assert marks_at(bridge_plan, second_in.start) == [Mark.TURN_IN]
    # The second lift begins where the first repetition is done.
    assert marks_at(bridge_plan, second_out.start) == [Mark.REPETITION]


def test_rests_sides_exercises_and_the_end_have_their_own(default_plan: Plan) -> None:
    for phase, before in zip(default_plan.phases[1:], default_plan.phases, strict=False):
        marks = [mark for mark in marks_at(default_plan, phase.start) if mark is not Mark.SOON]
        if phase.exercise != before.exercise:
            assert marks == [Mark.EXERCISE]
        elif phase.kind is Kind.REST:
            assert marks == [Mark.REST]
        elif phase.kind is Kind.SWITCH_SIDES:
            assert marks == [Mark.SWITCH]
        elif phase.kind is Kind.GET_READY:
            assert marks == [Mark.CHANGE]
    assert marks_at(default_plan, default_plan.seconds) == [Mark.SESSION]


def test_halfway_is_told_once_and_nearly_at_half(default_plan: Plan) -> None:
    told = [marked.start for marked in marks_of(default_plan) if marked.mark is Mark.HALFWAY]
    assert len(told) == 1
    assert abs(told[0] - default_plan.seconds / 2) < 10.0
    index = halfway(default_plan)
    assert index is not None and default_plan.phases[index].start == told[0]


def test_a_breath_after_a_rest_is_announced(bridge_plan: Plan) -> None:
    first = next(phase for phase in bridge_plan.phases if phase.kind is Kind.INHALE)
    soon = [marked.start for marked in marks_of(bridge_plan) if marked.mark is Mark.SOON]
    assert [first.start - 3, first.start - 2, first.start - 1] == soon[:3]


def test_a_gate_gets_time_on_the_line_of_sound_and_keeps_its_index(routine: Routine) -> None:
    plan = build(routine, replace(Choices(), get_ready=None, switch_sides=None))
    line = timed(plan)
    assert len(line.phases) == len(plan.phases)
    gate = next(phase for phase in plan.phases if phase.is_gate)
    assert line.phases[gate.index].seconds == gate.nominal
    assert all(a.end == b.start for a, b in zip(line.phases, line.phases[1:], strict=False))
