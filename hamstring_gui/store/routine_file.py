"""Routine files: how they are checked, and become a routine."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.faults import RISING
from hamstring_gui.practice.routine import (
    Card,
    Change,
    Exercise,
    Kind,
    Position,
    Range,
    Routine,
    Variant,
    Words,
    WrittenPhase,
    WrittenStep,
)
from hamstring_gui.practice.settings import SETTINGS
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.size import MOST_WRITTEN_PHASES, size, size_faults
from hamstring_gui.practice.tempo import BREATH_BOUNDS, Tempo

from . import toml_file
from .migration import MigrationStep, migrated
from .pose_file import POSES, PoseSet, own_poses
from .routine_format import FORMAT, ROUTINE
from .schema import Report, without_defaults
from .toml_file import Document

MIGRATION_STEPS: tuple[MigrationStep, ...] = ()
"""The steps from older formats to this one, in order; there is no older one yet."""

# After a check the shape of the data is what the tables below declare, which the type checker can't know.
Row: TypeAlias = Mapping[str, Any]


def load(path: Path, poses: PoseSet | None = None) -> Routine:
    """Return the routine in a file; `poses` are those it may use, None leaves them unchecked.

    Raises FaultsError with everything that is wrong.
    """
    return read(toml_file.read(path), poses)


def read(document: Document, poses: PoseSet | None = None) -> Routine:
    """Return the routine in a document.

    Raises FaultsError with everything that is wrong.
    """
    report = Report(document)
    version = document.table.get("format")
    if isinstance(version, int) and version > FORMAT:
        report.add("format", version, f"at most {FORMAT}: the file is for a newer version of this program")
        report.close()
    row: Row = ROUTINE.check(migrated(document.table, MIGRATION_STEPS, FORMAT), "", report)
    if not report.faults:
        _check_sense(row, report)
        if poses is not None:
            own_poses(row["pose"], poses, report)
            _check_poses(row["exercise"], {*poses, *row["pose"]}, report, "exercise")
    report.close()
    routine = _routine(row)
    _check_size(routine, report)
    report.close()
    return routine


def _check_size(routine: Routine, report: Report) -> None:
    """Note a session that is too long at the exercise that makes most of it, where it can be mended."""
    lengths = [size(exercise, Choices())[1] for exercise in routine.exercises]
    key = f"exercise[{lengths.index(max(lengths)) + 1}].repetitions"
    for fault in size_faults("", routine.exercises, Choices()):
        report.faults.append(replace(fault, file=report.document.file, key=key, line=report.document.line_of(key)))


def _check_sense(row: Row, report: Report) -> None:
    """Note what each value alone can't show: ranges the wrong way round, names used twice or unknown."""
    groups = {setting.key.split(".")[0] for setting in SETTINGS}
    _check_twice(row["exercise"], "exercise", report)
    phases = 0
    for place, exercise in enumerate(row["exercise"], start=1):
        key = f"exercise[{place}]"
        if exercise["name"] in groups:
            report.add(f"{key}.name", exercise["name"], f"a name other than {', '.join(sorted(groups))}")
        for part in ("sets", "repetitions"):
            chosen = exercise[part]
            if not chosen["low"] <= chosen["default"] <= chosen["high"]:
                report.add(f"{key}.{part}", chosen["default"], RISING)
        if (count := len(exercise["mistake_poses"])) > len(exercise["mistakes"]):
            report.add(f"{key}.mistake_poses", f"{count} of them", "no more than there are mistakes")
        _check_tempo(exercise["tempo"], f"{key}.tempo", report)
        _check_twice(exercise["position"], f"{key}.position", report)
        _check_twice(exercise["variant"], f"{key}.variant", report)
        written = [phase for position in exercise["position"] for phase in (*position["before"], *position["repeat"])]
        phases += len(written)
        names = [phase["name"] for phase in written]
        for name in sorted({name for name in names if names.count(name) > 1}):
            report.add(f"{key}.position", name, "a different name for each phase of an exercise")
        for number, variant in enumerate(exercise["variant"], start=1):
            for name in variant["change"]:
                if name not in names:
                    report.add(f"{key}.variant[{number}].change.{name}", name, f"one of {', '.join(names)}", names)
    names = [exercise["name"] for exercise in row["exercise"]]
    for place, card in enumerate(row["learn"], start=1):
        if card["exercise"] and card["exercise"] not in names:
            report.add(f"learn[{place}].exercise", card["exercise"], f"one of {', '.join(names)}", names)
    if phases > MOST_WRITTEN_PHASES:
        report.add("exercise", f"{phases} phases", f"at most {MOST_WRITTEN_PHASES} phases as written")


def _check_tempo(tempo: Row | None, key: str, report: Report) -> None:
    for part in ("inhale", "exhale"):
        if tempo and not tempo["low"] <= tempo[part] <= tempo["high"]:
            report.add(f"{key}.{part}", tempo[part], f"a number from {tempo['low']:g} to {tempo['high']:g}")


def _check_twice(rows: list[Row], key: str, report: Report) -> None:
    seen: set[str] = set()
    for place, row in enumerate(rows, start=1):
        if row["name"] in seen:
            report.add(f"{key}[{place}].name", row["name"], "a name that no other one has")
        seen.add(row["name"])


def _check_poses(value: object, poses: Collection[str], report: Report, key: str = "") -> None:
    """Note every pose that isn't there, wherever in the data it is named."""
    if isinstance(value, list):
        for place, item in enumerate(value, start=1):
            _check_poses(item, poses, report, f"{key}[{place}]")
    elif isinstance(value, dict):
        for name, item in value.items():
            inner = f"{key}.{name}" if key else name
            _check_poses(item, poses, report, inner)
            for pose in _listed(item) if name in ("pose", "mistake_poses") else ():
                if pose not in poses:
                    report.add(inner, pose, "the name of a pose: " + ", ".join(sorted(poses)), poses)


def _listed(value: object) -> Iterator[str]:
    yield from () if value is None else value if isinstance(value, list) else [str(value)]


def _routine(row: Row) -> Routine:
    return Routine(
        name=row["name"],
        title=row["title"],
        summary=row["summary"],
        exercises=tuple(_exercise(exercise) for exercise in row["exercise"]),
        written_for=Side(row["written_for"]),
        times_a_week=row["times_a_week"],
        safety=tuple(row["safety"]),
        learn=tuple(Card(**card) for card in row["learn"]),
        language=row["language"],
        poses={name: _plain(pose) for name, pose in row["pose"].items()},
    )


def _plain(pose: Row) -> dict[str, object]:
    """Return a pose as it was written, without what the check filled in."""
    written = without_defaults(pose, POSES.of)
    assert isinstance(written, dict)
    return written


def _exercise(row: Row) -> Exercise:
    tempo = row["tempo"]
    return Exercise(
        name=row["name"],
        title=row["title"],
        short=row["short"],
        needs=tuple(row["needs"]),
        positions=tuple(_position(position) for position in row["position"]),
        sets=Range(**row["sets"]),
        repetitions=Range(**row["repetitions"]),
        pose=row["pose"],
        counted=row["counted"],
        two_sided=row["two_sided"],
        first_side=Side(row["first_side"]),
        side_word=row["side_word"],
        tempo=Tempo(*(tempo[part] for part in ("inhale", "hold_in", "exhale", "hold_out"))) if tempo else None,
        tempo_bounds=(tempo["low"], tempo["high"]) if tempo else BREATH_BOUNDS,
        switch=_steps(row["switch"]),
        rest=_steps(row["rest"]),
        set_up=tuple(row["set_up"]),
        mistakes=tuple(row["mistakes"]),
        mistake_poses=tuple(row["mistake_poses"]),
        why=row["why"],
        finish=row["finish"],
        variants=tuple(_variant(variant) for variant in row["variant"]),
    )


def _position(row: Row) -> Position:
    phases = [tuple(_phase(phase) for phase in row[part]) for part in ("before", "repeat")]
    return Position(row["name"], row["title"], _steps(row["set_up"]), *phases)


def _phase(row: Row) -> WrittenPhase:
    return WrittenPhase(
        row["name"], Kind(row["kind"]), _written(row), tuple(row["pose"]), row["movement"], row["seconds"]
    )


def _steps(rows: list[Row]) -> tuple[WrittenStep, ...]:
    return tuple(WrittenStep(_written(row), row["pose"], row["movement"], row["share"]) for row in rows)


def _written(row: Row) -> Words:
    return Words(row["cue"], tuple(row["detail"]), tuple(row["say"]))


def _variant(row: Row) -> Variant:
    return Variant(
        name=row["name"],
        title=row["title"],
        note=row["note"],
        needs=tuple(row["needs"]),
        pose=row["pose"],
        set_up=_steps(row["set_up"]),
        switch=_steps(row["switch"]),
        changes={name: _change(change) for name, change in row["change"].items()},
    )


def _change(row: Row) -> Change:
    return Change(
        cue=row["cue"],
        details=tuple(row["detail"]) or None,
        says=tuple(row["say"]) or None,
        poses=tuple(row["pose"]) if row["pose"] else None,
    )
