"""Prints the plan of a session: a table to read, or JSON for another program."""

from __future__ import annotations

import argparse
import json

from hamstring_gui.guide.sound import script
from hamstring_gui.practice.plan import Phase, Plan
from hamstring_gui.practice.settings import Settings

from .practice import told_practice_of


def run(args: argparse.Namespace) -> int:
    """Print the plan."""
    practice = told_practice_of(args)
    plan = practice.plan()
    if args.json:
        print(json.dumps(as_json(plan), indent=2, ensure_ascii=False))
    else:
        print(as_transcript(plan, practice.settings) if args.say else as_table(plan))
    return 0


def as_json(plan: Plan) -> dict[str, object]:
    """Return a plan as plain data; `seconds` is None for a gate, whatever doesn't apply to a phase is None."""
    phases = [_phase(phase) for phase in plan.phases]
    return {"routine": plan.routine, "seconds": plan.seconds, "phases": phases}


def _phase(phase: Phase) -> dict[str, object]:
    return {
        "index": phase.index,
        "start": phase.start,
        "seconds": phase.seconds,
        "kind": phase.kind,
        "exercise": phase.exercise,
        "position": phase.position,
        "set": phase.set,
        "sets": phase.sets,
        "count": phase.count,
        "of": phase.of,
        "side": phase.side,
        "pose_from": phase.pose_from.pose,
        "pose_to": phase.pose_to.pose,
        "mirrored": phase.pose_to.mirrored,
        "movement": phase.movement,
        "cue": phase.cue,
        "say": phase.say or None,
        "steps": [
            {"cue": step.cue, "detail": step.detail or None, "say": step.say or None, "pose": step.pose_to.pose}
            for step in phase.steps
        ],
    }


def as_table(plan: Plan) -> str:
    """Return a plan as lines: when, how long, what, which repetition, and the words."""
    lines = [f"{plan.title}: {clock(plan.seconds)}"]
    exercise = ""
    for phase in plan.phases:
        if phase.exercise != exercise:
            exercise = phase.exercise
            lines += ["", phase.title]
        length = "  wait" if phase.seconds is None else f"{phase.seconds:5g}s"
        count = f"{phase.count} of {phase.of}" if phase.count else ""
        place = f"set {phase.set}/{phase.sets}"
        words = " | ".join(step.cue for step in phase.steps)
        lines.append(
            f"{clock(phase.start):>7} {length}  {phase.kind:12} {place:8} {phase.side_name:10} {count:8} {words}"
        )
    return "\n".join(lines)


def as_transcript(plan: Plan, settings: Settings) -> str:
    """Return what the voice says, one line for each phrase with the moment at which it begins."""
    level = script.Level(settings.word("voice.level"))
    length_of = script.estimated_length(settings.number("voice.rate"))
    lines = script.transcript(plan, level, length_of)
    return "\n".join(f"{clock(line.start):>7}  {line.text}" for line in lines)


def clock(seconds: float) -> str:
    """Return seconds as minutes and seconds, with a half where there is one."""
    whole, part = divmod(round(seconds, 1), 1.0)
    minutes, rest = divmod(int(whole), 60)
    return f"{minutes}:{rest:02d}" + (f".{round(part * 10)}" if part else "")
