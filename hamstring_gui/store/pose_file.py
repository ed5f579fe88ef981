"""Pose files: what they may contain, and how they become poses; every error of all files is reported at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeAlias

from hamstring_gui.body.anatomy import MOVEMENTS, beyond_limits, kind_of, rotation_of
from hamstring_gui.body.camera import CAMERAS
from hamstring_gui.body.kinematics import settle
from hamstring_gui.body.mirror import reflected_contact
from hamstring_gui.body.pose import CONTACTS, MUSCLES, PROPS, Contact, Pose
from hamstring_gui.body.rotation import ORIGIN, Vector
from hamstring_gui.body.skeleton import JOINT_NAMES, LEFT, RIGHT
from hamstring_gui.practice.faults import Fault, FaultsError
from hamstring_gui.practice.routine import Routine

from . import toml_file
from .schema import Field, Flag, Items, Name, Named, Number, OneOf, Report, Table
from .toml_file import Document

FORMAT = 1
REACH = 0.005
"""Metres by which a contact may be missed."""

# After a check the shape of the data is what the tables below declare, which the type checker can't know.
Row: TypeAlias = Mapping[str, Any]

_PLACE = Items(Number(-3, 3), least=3, most=3)
_ANGLE = Number(-180, 180)


def _with_both(names: Iterable[str]) -> tuple[str, ...]:
    """Return names, and those of limbs once more without their side, which means both sides."""
    names = tuple(names)
    return tuple(dict.fromkeys((*(kind_of(name) for name in names), *names)))


def _joint(kind: str) -> Table:
    return Table({move.term: Field(Number(move.low, move.high), None) for move in MOVEMENTS[kind]})


_CONTACT = Table(
    {
        "at": Field(_PLACE, None, "Where it rests: metres to the left, up and forward, in the room or at a joint."),
        "on": Field(OneOf(("room", *JOINT_NAMES)), None, "What the place is measured from."),
        "heading": Field(_ANGLE, None, "Degrees a foot or lower leg is turned, counter-clockwise seen from above."),
        "rise": Field(Number(-30, 90), None, "Degrees that the heel is off the floor, or the lower leg slopes up."),
        "curl": Field(Number(-55, 45), None, "Degrees that the foot of a kneeling leg is bent up, toes under."),
        "pole": Field(_PLACE, None, "Where the knee or the elbow points."),
        "fingers": Field(_PLACE, None, "Where a resting hand points."),
        "palm": Field(_PLACE, None, "What a resting hand faces."),
        "off": Field(Flag(), None, "True lifts what the base rests on."),
    }
)
_POSE = Table(
    {
        "base": Field(Name(), None, "The pose that this one changes."),
        "anchor": Field(OneOf(CONTACTS), None, "The contact that carries the body."),
        "camera": Field(OneOf(tuple(CAMERAS)), None),
        "props": Field(Items(OneOf(PROPS), most=len(PROPS)), None),
        "joints": Field(Table({name: Field(_joint(kind_of(name)), None) for name in _with_both(JOINT_NAMES)}), {}),
        "contacts": Field(Table({name: Field(_CONTACT, None) for name in _with_both(CONTACTS)}), {}),
        "working": Field(Table({name: Field(Number(0, 1), None) for name in _with_both(MUSCLES)}), None),
    }
)
POSE_FILE = Table({"format": Field(Number(FORMAT, FORMAT, whole=True)), "pose": Field(Named(_POSE))})
POSES = Named(_POSE, most=50)
"""The poses that a routine brings along."""


@dataclass(frozen=True)
class _Written:
    """A pose as it stands in its file."""

    row: Row
    report: Report

    def fault(self, key: str, value: object, expected: str) -> None:
        self.report.add(key, value, expected)


@dataclass(frozen=True)
class _Draft:
    """A pose with its base filled in, its joints as angles."""

    angles: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    working: Mapping[str, float] = field(default_factory=dict)
    props: tuple[str, ...] = ()
    camera: str = ""
    anchor: str = ""


@dataclass(frozen=True)
class PoseSet(Mapping[str, Pose]):
    """Poses by name; `rows` is how they were written, so that others can be built on them."""

    poses: Mapping[str, Pose]
    rows: Mapping[str, Row] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Pose:
        return self.poses[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.poses)

    def __len__(self) -> int:
        return len(self.poses)

    def with_own(self, routine: Routine) -> PoseSet:
        """Return these poses and those that a checked routine brings along; the same where it brings none.

        Raises FaultsError when they weren't checked and are wrong.
        """
        if not routine.poses:
            return self
        report = Report(Document(routine.name, {}))
        rows: Row = POSES.check(routine.poses, "pose", report)
        own = own_poses(rows, self, report)
        report.close()
        return PoseSet({**self.poses, **own}, {**self.rows, **rows})


def own_poses(rows: Mapping[str, Row], common: PoseSet, report: Report) -> dict[str, Pose]:
    """Return the poses of a routine's checked rows; what is wrong with them goes into the report."""
    ours = Report(Document("", {}))
    written = {name: _Written(row, ours) for name, row in common.rows.items()}
    for name in rows:
        if name in common:
            report.add(f"pose.{name}", name, "a name that no pose of the program has")
    if report.faults:
        return {}
    written |= {name: _Written(row, report) for name, row in rows.items()}
    return {name: pose for name in rows if (pose := _pose(name, written)) is not None}


def load(paths: Iterable[Path]) -> PoseSet:
    """Return the poses of all files by name; a base may stand in another of the files.

    Raises FaultsError with everything that is wrong in any of them.
    """
    written: dict[str, _Written] = {}
    reports: list[Report] = []
    unread: list[Fault] = []
    for path in paths:
        try:
            report = Report(toml_file.read(path))
        except FaultsError as error:
            unread.extend(error.faults)
            continue
        reports.append(report)
        _collect(report, written)
    sound = not any(report.faults for report in reports)
    poses = {name: _pose(name, written) for name in written} if sound else {}
    faults = (*unread, *(fault for report in reports for fault in report.faults))
    if faults:
        raise FaultsError(tuple(dict.fromkeys(faults)))
    sound_poses = {name: pose for name, pose in poses.items() if pose is not None}
    return PoseSet(sound_poses, {name: pose.row for name, pose in written.items()})


def _collect(report: Report, written: dict[str, _Written]) -> None:
    version = report.document.table.get("format")
    if isinstance(version, int) and version > FORMAT:
        report.add("format", version, f"at most {FORMAT}: the file is for a newer version of this program")
        return
    row = POSE_FILE.check(report.document.table, "", report)
    poses: Row = row["pose"] or {}  # type: ignore[assignment]  # the table above says what it is
    for name, pose in poses.items():
        if name in written:
            report.add(f"pose.{name}", name, f"a name that {written[name].report.document.file} doesn't have")
        else:
            written[name] = _Written(pose, report)


def _draft(name: str, written: Mapping[str, _Written], above: tuple[str, ...] = ()) -> _Draft | None:
    """Return a pose with its base filled in; None, with a fault noted, when its base can't be had."""
    own = written[name]
    base: _Draft | None = _Draft()
    if (named := own.row["base"]) is not None:
        if named not in written or named in (*above, name):
            own.fault(f"pose.{name}.base", named, "another pose, which isn't built on this one")
            return None
        base = _draft(named, written, (*above, name))
    return None if base is None else _filled(name, own, base)


def _filled(name: str, own: _Written, base: _Draft) -> _Draft:
    row = own.row
    draft = _Draft(
        angles=_angles(row["joints"], base.angles),
        contacts=_contacts(f"pose.{name}.contacts", own, base.contacts),
        working=base.working if row["working"] is None else _efforts(row["working"]),
        props=base.props if row["props"] is None else tuple(row["props"]),
        camera=row["camera"] or base.camera,
        anchor=row["anchor"] or base.anchor,
    )
    if not draft.camera:
        own.fault(f"pose.{name}.camera", None, f"one of {', '.join(CAMERAS)}")
    if draft.anchor not in draft.contacts:
        own.fault(
            f"pose.{name}.anchor", draft.anchor or None, f"one of its contacts: {', '.join(draft.contacts or CONTACTS)}"
        )
    return draft


def _given(row: Row | None) -> list[tuple[str, Any]]:
    """Return the entries that are there; those for both sides come first, so that those of one side win."""
    entries = [(name, value) for name, value in (row or {}).items() if value is not None]
    return sorted(entries, key=lambda entry: entry[0].startswith((LEFT, RIGHT)))


def _sides(name: str, known: Iterable[str]) -> tuple[str, ...]:
    return (name,) if name in known else (LEFT + name, RIGHT + name)


def _angles(row: Row, base: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    angles = {joint: dict(terms) for joint, terms in base.items()}
    for name, terms in _given(row):
        for joint in _sides(name, JOINT_NAMES):
            angles.setdefault(joint, {}).update(_given(terms))
    return angles


def _efforts(row: Row) -> dict[str, float]:
    return {muscle: effort for name, effort in _given(row) for muscle in _sides(name, MUSCLES)}


def _contacts(key: str, own: _Written, base: Mapping[str, Contact]) -> dict[str, Contact]:
    contacts = dict(base)
    for name, row in _given(own.row["contacts"]):
        for contact in _sides(name, CONTACTS):
            if row["off"]:
                contacts.pop(contact, None)
                continue
            reflect = name not in CONTACTS and contact.startswith(RIGHT)
            old = contacts.get(contact)
            merged = _merged(reflected_contact(old) if reflect and old else old, row)
            contacts[contact] = reflected_contact(merged) if reflect else merged
            if old is None and row["at"] is None:
                own.fault(f"{key}.{name}.at", None, _PLACE.expected)
            if kind_of(contact) == "hand" and ORIGIN in (merged.fingers, merged.palm, merged.pole):
                own.fault(
                    f"{key}.{name}", dict(_given(row)), "a hand with pole, fingers and palm, none of them [0, 0, 0]"
                )
    return contacts


def _merged(old: Contact | None, row: Row) -> Contact:
    """Return a contact changed by what its table says."""
    contact = old or Contact(ORIGIN)
    vectors: dict[str, Vector] = {
        name: (row[name][0], row[name][1], row[name][2])
        for name in ("at", "pole", "fingers", "palm")
        if row[name] is not None and len(row[name]) == 3
    }
    on = contact.on if row["on"] is None else (None if row["on"] == "room" else row["on"])
    angles = {name: row[name] for name in ("heading", "rise", "curl") if row[name] is not None}
    return replace(contact, on=on, **vectors, **angles)  # type: ignore[arg-type]  # the table declares each one's type


def _pose(name: str, written: Mapping[str, _Written]) -> Pose | None:
    """Return a pose; notes contacts that it can't reach and joints that would be bent too far for them."""
    own, draft = written[name], _draft(name, written)
    if draft is None or own.report.faults:
        return None
    rotations = {joint: rotation_of(joint, angles) for joint, angles in draft.angles.items()}
    settled = settle(rotations, draft.contacts, draft.anchor, ORIGIN)
    for contact, missed in settled.missed.items():
        if missed > REACH:
            place = list(draft.contacts[contact].at)
            own.fault(f"pose.{name}.contacts.{contact}", place, f"a place in reach; this is {missed:.3f} m off")
    for joint, turn in settled.rotations.items():
        terms = {move.axis: move.term for move in MOVEMENTS[kind_of(joint)]}
        for axis, degrees in beyond_limits(joint, turn).items():
            found = f"{degrees:.0f} degrees more {terms.get(axis, 'twist')} than the joint can"
            own.fault(f"pose.{name}.joints.{joint}", found, "a turn within the joint's limits")
    return Pose(name, rotations, draft.anchor, draft.contacts, draft.camera, draft.props, draft.working)
