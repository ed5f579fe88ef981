"""Pose files: TOML read into poses, with every error of a file reported at once."""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from hamstring_gui.body.anatomy import MOVEMENTS, beyond_limits, rotation_of
from hamstring_gui.body.camera import CAMERAS
from hamstring_gui.body.kinematics import settle
from hamstring_gui.body.pose import BACK_CONTACTS, CONTACTS, MUSCLES, PROPS, SIDED_CONTACTS, Contact, Pose
from hamstring_gui.body.rotation import ORIGIN, Vector
from hamstring_gui.body.skeleton import JOINT_NAMES, LEFT, LIMB_JOINTS, RIGHT
from hamstring_gui.practice.faults import Fault, FaultsError
from hamstring_gui.store.toml_file import read_table

FORMAT = 1
REACH = 0.005  # metres by which a contact may be missed
_NAME = re.compile(r"[a-z0-9_]{1,60}")
_POSE_KEYS = ("base", "anchor", "camera", "props", "joints", "contacts", "working")
_VECTORS = ("at", "pole", "fingers", "palm")
_CONTACT_KEYS = (*_VECTORS, "on", "heading", "rise")
_SIDED_MUSCLES = tuple(dict.fromkeys(name.removeprefix(LEFT).removeprefix(RIGHT) for name in MUSCLES if name != "core"))

Table = Mapping[str, object]


@dataclass
class _Draft:
    """A pose as gathered from its base and its own table."""

    angles: dict[str, dict[str, float]] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)
    working: dict[str, float] = field(default_factory=dict)
    props: tuple[str, ...] = ()
    camera: str = ""
    anchor: str = ""

    def copy(self) -> "_Draft":
        return _Draft(
            {joint: dict(angles) for joint, angles in self.angles.items()},
            dict(self.contacts),
            dict(self.working),
            self.props,
            self.camera,
            self.anchor,
        )


def load_poses(paths: Iterable[Path]) -> dict[str, Pose]:
    """Return the poses of all files by name; FaultsError names every error of every file."""
    reader = _Reader()
    for path in paths:
        reader.read(path)
    poses = reader.poses()
    if reader.faults:
        raise FaultsError(tuple(reader.faults))
    return poses


def _sides(name: str, sided: Iterable[str]) -> tuple[str, ...]:
    """Return the names that a key stands for: a limb's name without a side means both."""
    return (LEFT + name, RIGHT + name) if name in sided else (name,)


def _mirrored(vector: Vector) -> Vector:
    return (-vector[0], vector[1], vector[2])


class _Reader:
    """Gathers pose tables from files, then resolves their bases; notes faults as it goes."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self._tables: dict[str, tuple[str, Table]] = {}
        self._drafts: dict[str, _Draft | None] = {}
        self._file = ""

    def fault(self, key: str, value: object, expected: str) -> None:
        import os
        if os.environ.get("LAX"): print(key,value); return
        self.faults.append(Fault(self._file, key, "" if value is None else str(value)[:80], expected))

    def read(self, path: Path) -> None:
        """Take in a file's pose tables."""
        self._file = str(path)
        try:
            content = read_table(path)
        except FaultsError as error:
            self.faults.extend(error.faults)
            return
        if type(content.get("format")) is not int or content["format"] != FORMAT:
            self.fault("format", content.get("format"), f"format = {FORMAT}")
        for key in content.keys() - {"format", "pose"}:
            self.fault(key, content[key], "only format and [pose.NAME] tables")
        for name, table in self._table("pose", content.get("pose", {})).items():
            self._add(name, table)

    def _add(self, name: str, table: object) -> None:
        if not _NAME.fullmatch(name):
            self.fault(f"pose.{name}", name, "a plain name of a-z, 0-9 and _, at most 60 characters")
        elif name in self._tables:
            self.fault(f"pose.{name}", name, f"a name of its own: {self._tables[name][0]} has this pose already")
        else:
            self._tables[name] = (self._file, self._table(f"pose.{name}", table))

    def poses(self) -> dict[str, Pose]:
        """Return every pose that could be read."""
        poses: dict[str, Pose] = {}
        for name, (file, _) in self._tables.items():
            self._file = file
            faults_before = len(self.faults)
            draft = self._draft(name, ())
            self._file = file
            if draft is not None and len(self.faults) == faults_before:
                poses[name] = self._pose(name, draft)
        return poses

    def _draft(self, name: str, below: tuple[str, ...]) -> _Draft | None:
        """Return a pose's draft with its base filled in; None, noted, when the base can't be had."""
        if name in self._drafts:
            return self._drafts[name]
        file, table = self._tables[name]
        self._file = file
        draft: _Draft | None = _Draft()
        base = table.get("base")
        if base is not None:
            draft = self._base(name, base, (*below, name))
            self._file = file
        if draft is not None:
            self._fill(f"pose.{name}", table, draft)
        self._drafts[name] = draft
        return draft

    def _base(self, name: str, base: object, below: tuple[str, ...]) -> _Draft | None:
        if not isinstance(base, str) or base not in self._tables:
            self.fault(f"pose.{name}.base", base, "the name of a pose in these files")
            return None
        if base in below:
            self.fault(f"pose.{name}.base", base, "a pose that isn't built on this one in turn")
            return None
        draft = self._draft(base, below)
        return None if draft is None else draft.copy()

    def _fill(self, key: str, table: Table, draft: _Draft) -> None:
        for unknown in table.keys() - set(_POSE_KEYS):
            self.fault(f"{key}.{unknown}", table[unknown], f"one of {', '.join(_POSE_KEYS)}")
        for joint, angles in self._table(f"{key}.joints", table.get("joints", {})).items():
            self._fill_joint(f"{key}.joints.{joint}", joint, angles, draft)
        for contact, value in self._table(f"{key}.contacts", table.get("contacts", {})).items():
            self._fill_contact(f"{key}.contacts.{contact}", contact, value, draft)
        if "working" in table:
            draft.working = {}
        for muscle, effort in self._table(f"{key}.working", table.get("working", {})).items():
            self._fill_muscle(f"{key}.working.{muscle}", muscle, effort, draft)
        if "props" in table:
            draft.props = self._props(f"{key}.props", table["props"])
        draft.camera = self._choice(f"{key}.camera", table.get("camera", draft.camera), CAMERAS)
        draft.anchor = self._choice(f"{key}.anchor", table.get("anchor", draft.anchor), draft.contacts)

    def _fill_joint(self, key: str, name: str, value: object, draft: _Draft) -> None:
        joints = _sides(name, LIMB_JOINTS)
        if joints[0] not in JOINT_NAMES:
            self.fault(key, value, f"a joint: {', '.join(MOVEMENTS)}; left_ or right_ before a limb's")
            return
        movements = {movement.term: movement for movement in MOVEMENTS[name.removeprefix(LEFT).removeprefix(RIGHT)]}
        for term, degrees in self._table(key, value).items():
            movement = movements.get(term)
            if movement is None:
                self.fault(f"{key}.{term}", degrees, f"one of {', '.join(movements)}")
                continue
            number = self._number(f"{key}.{term}", degrees, movement.low, movement.high, "degrees")
            for joint in joints:
                draft.angles.setdefault(joint, {})[term] = number

    def _fill_contact(self, key: str, name: str, value: object, draft: _Draft) -> None:
        contacts = _sides(name, SIDED_CONTACTS)
        if contacts[0] not in CONTACTS:
            known = ", ".join((*BACK_CONTACTS, *SIDED_CONTACTS))
            self.fault(key, value, f"a contact: {known}; left_ or right_ before a foot, knee or hand")
            return
        if value is False:  # what the base rests on is in the air here
            for contact in contacts:
                draft.contacts.pop(contact, None)
            return
        table = self._table(key, value)
        for unknown in table.keys() - set(_CONTACT_KEYS):
            self.fault(f"{key}.{unknown}", table[unknown], f"one of {', '.join(_CONTACT_KEYS)}")
        for contact in contacts:
            flip = len(contacts) == 2 and contact.startswith(RIGHT)
            draft.contacts[contact] = self._contact(key, table, draft.contacts.get(contact), flip)

    def _contact(self, key: str, table: Table, old: Contact | None, flip: bool) -> Contact:
        """Return a contact from its table; what isn't given stays as in the base."""
        vectors: dict[str, Vector] = {}
        for name in _VECTORS:
            before: Vector = getattr(old, name) if old else ORIGIN
            if name in table:
                given = self._vector(f"{key}.{name}", table[name])
                vectors[name] = _mirrored(given) if flip else given
            else:
                vectors[name] = before
        if old is None and "at" not in table:
            self.fault(f"{key}.at", None, "a place: [x, y, z] in metres")
        on = self._on(f"{key}.on", table["on"]) if "on" in table else (old.on if old else None)
        heading = self._number(f"{key}.heading", table.get("heading", 0.0), -180.0, 180.0, "degrees")
        kept_heading = old.heading if old else 0.0
        rise = self._number(f"{key}.rise", table.get("rise", old.rise if old else 0.0), -30.0, 90.0, "degrees")
        if "heading" in table:
            kept_heading = -heading if flip else heading
        return Contact(vectors["at"], on, kept_heading, rise, vectors["pole"], vectors["fingers"], vectors["palm"])

    def _on(self, key: str, value: object) -> str | None:
        choice = self._choice(key, value, ("room", *JOINT_NAMES))
        return None if choice == "room" else choice

    def _fill_muscle(self, key: str, name: str, effort: object, draft: _Draft) -> None:
        muscles = _sides(name, _SIDED_MUSCLES)
        if muscles[0] not in MUSCLES:
            self.fault(key, effort, f"a muscle: core, {', '.join(_SIDED_MUSCLES)}; left_ or right_ but for core")
            return
        for muscle in muscles:
            draft.working[muscle] = self._number(key, effort, 0.0, 1.0, "")

    def _props(self, key: str, value: object) -> tuple[str, ...]:
        if not isinstance(value, list):
            self.fault(key, value, "a list of names")
            return ()
        return tuple(self._choice(key, name, PROPS) for name in value)

    def _pose(self, name: str, draft: _Draft) -> Pose:
        """Return the pose; notes contacts that it misses and joints that are bent too far to reach them."""
        rotations = {joint: rotation_of(joint, angles) for joint, angles in draft.angles.items()}
        settled = settle(rotations, draft.contacts, draft.anchor, ORIGIN)
        for contact, missed in settled.missed.items():
            if missed > REACH:
                place = list(draft.contacts[contact].at)
                self.fault(f"pose.{name}.contacts.{contact}", place, f"a place within reach; it is {missed:.3f} m too far")
        for joint, turn in settled.rotations.items():
            for axis, degrees in beyond_limits(joint, turn).items():
                key = f"pose.{name}.joints.{joint}"
                self.fault(key, f"{degrees:.0f} degrees too far about {axis}", "a turn within the joint's limits")
        return Pose(name, rotations, draft.anchor, draft.contacts, draft.camera, draft.props, draft.working)

    def _table(self, key: str, value: object) -> Table:
        if isinstance(value, dict):
            return value
        self.fault(key, value, "a table")
        return {}

    def _number(self, key: str, value: object, low: float, high: float, what: str) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            self.fault(key, value, f"a number from {low:g} to {high:g} {what}".rstrip())
            return 0.0
        if not low <= value <= high:
            self.fault(key, value, f"{low:g} to {high:g} {what}".rstrip())
        return float(max(low, min(high, value)))

    def _vector(self, key: str, value: object) -> Vector:
        if not isinstance(value, list) or len(value) != 3:
            self.fault(key, value, "three numbers: left, up, forward")
            return ORIGIN
        x, y, z = (self._number(key, part, -3.0, 3.0, "metres") for part in value)
        return (x, y, z)

    def _choice(self, key: str, value: object, known: Iterable[str]) -> str:
        names = tuple(known)
        if isinstance(value, str) and value in names:
            return value
        self.fault(key, value, f"one of {', '.join(names) or 'the contacts of this pose'}")
        return ""
