"""A fourth exercise is a few lines in a file: it is chosen, planned, guided and counted without a line of Python."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hamstring_gui.guide.session import Session
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices, chosen, exercise_settings
from hamstring_gui.practice.plan import Plan, Stance
from hamstring_gui.practice.record import Ending, Progress
from hamstring_gui.practice.routine import Kind
from hamstring_gui.practice.settings import Settings
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store import library, routine_file, toml_file
from hamstring_gui.store.assets import asset

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from tests.conftest import FakeClock

FOURTH = """
[[exercise]]
name = "quiet_standing"
title = "Quiet standing"
short = "Standing"
pose = "standing"
two_sided = true
side_word = "leg"
sets = { default = 1, low = 1, high = 2 }
repetitions = { default = 2, low = 1, high = 9 }
tempo = { inhale = 3.0, hold_in = 1.0, exhale = 5.0 }

[[exercise.position]]
name = "still"
title = "Still"
set_up = [{ cue = "Weight on right leg", pose = "standing" }]

[[exercise.position.repeat]]
name = "quiet_in"
kind = "inhale"
cue = "Breathe in"
pose = "standing"

[[exercise.position.repeat]]
name = "quiet_out"
kind = "exhale"
cue = "Breathe out"
pose = "knee_up"

[pose.knee_up]
base = "standing"
joints = { left_thigh = { flexion = 70 }, left_shin = { flexion = 70 } }
contacts = { left_foot = { off = true } }
"""
WRITTEN = Path(__file__).parents[1] / "data" / "good" / "written_with_the_guide.toml"


def guided(plan: Plan, clock: FakeClock) -> Progress:
    """Return what a session of a plan has done at its end."""
    session = Session(plan, clock, lambda _exercise, _tempo: plan)
    progress = Progress.of(plan)
    session.start()
    while session.state == "running":
        phase = session.phase
        clock.advance(0.5)
        session.tick()
        if session.state == "ended" or session.phase is not phase:
            progress = progress.with_done(phase)
    assert session.ending is Ending.COMPLETED
    return progress


def test_a_fourth_exercise_is_guided_to_its_end(qapp: QCoreApplication, clock: FakeClock) -> None:
    text = asset("routines", "hamstring.toml").read_text(encoding="utf-8")
    routine = routine_file.read(toml_file.parse(text + FOURTH, "four.toml"), library.poses())
    assert [exercise.name for exercise in routine.exercises] == ["bridge", "hip_flexor", "deadlift", "quiet_standing"]
    keys = {setting.key for setting in exercise_settings(routine.exercises[3])}
    assert {"quiet_standing.sets", "quiet_standing.first_side", "quiet_standing.exhale"} <= keys

    values = {f"{name}.included": False for name in ("bridge", "hip_flexor", "deadlift")}
    choices = chosen(Settings(), routine, {**values, "quiet_standing.repetitions": 3})
    plan = planner.build(routine, choices)
    assert plan.tempos == {"quiet_standing": Tempo(3, 1, 5, 0)}
    assert {phase.cue for phase in plan.phases if phase.side is Side.LEFT and phase.kind is Kind.SWITCH_SIDES} == {
        "Weight on left leg"
    }

    assert "knee_up" in library.poses().with_own(routine)
    assert {phase.pose_to for phase in plan.phases if phase.kind is Kind.EXHALE} == {
        Stance("knee_up"),
        Stance("knee_up", mirrored=True),
    }

    progress = guided(plan, clock)
    assert [(portion.side, portion.done) for portion in progress.portions] == [(Side.RIGHT, 3), (Side.LEFT, 3)]


@pytest.mark.usefixtures("qapp")
def test_a_routine_written_with_the_guide_at_hand_is_guided_to_its_end(clock: FakeClock) -> None:
    routine = routine_file.load(WRITTEN, library.poses())
    progress = guided(planner.build(routine, Choices()), clock)
    assert [(portion.exercise, portion.side, portion.done) for portion in progress.portions] == [
        ("arms", None, 3),
        ("one_leg", Side.LEFT, 2),
        ("one_leg", Side.RIGHT, 2),
    ]
