"""Two-bone inverse kinematics: put the body on its anchor and bring feet, knees and hands where they rest."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from hamstring_gui.body.pose import Contact
from hamstring_gui.body.rotation import (
    IDENTITY,
    ORIGIN,
    Quaternion,
    Vector,
    about_x,
    about_y,
    add,
    cross,
    distance,
    dot,
    from_axes,
    inverse,
    length,
    multiply,
    rotate,
    scale,
    subtract,
    unit,
)
from hamstring_gui.body.skeleton import (
    BALL,
    FOREARM,
    JOINT_NAMES,
    LEFT,
    PALM,
    RIGHT,
    SEAT,
    SHIN,
    THIGH,
    UPPER_ARM,
    UPPER_BACK,
    Frames,
    forward,
)

_FIXED_POINTS = {"upper_back": ("chest", UPPER_BACK), "seat": ("pelvis", SEAT)}


@dataclass(frozen=True)
class Settled:
    """A body on its contacts: local rotations, frames in the room, metres by which each contact is missed."""

    rotations: dict[str, Quaternion]
    frames: Frames
    missed: dict[str, float]


def _side(contact: str) -> str:
    return LEFT if contact.startswith(LEFT) else RIGHT


def foot_turn(contact: Contact) -> Quaternion:
    """Return how a resting foot is turned in the room."""
    return multiply(about_y(contact.heading), about_x(contact.rise))


def bend(root: Vector, end: Vector, lengths: tuple[float, float], pole: Vector) -> tuple[Vector, Vector]:
    """Return the middle joint and the end of two bones that reach from root towards end, bending to the pole's side."""
    first, second = lengths
    way = subtract(end, root)
    reach = min(max(length(way), abs(first - second) + 1e-4), (first + second) * 0.9999)
    axis = unit(way)
    along = (first * first - second * second + reach * reach) / (2.0 * reach)
    aside = unit(subtract(pole, scale(axis, dot(pole, axis))))
    off = math.sqrt(max(first * first - along * along, 0.0))
    return add(root, add(scale(axis, along), scale(aside, off))), add(root, scale(axis, reach))


def _turn(start: Vector, end: Vector, hinge: Vector) -> Quaternion:
    """Return the turn of a bone, hanging down at rest, that points from start to end with its x axis at the hinge."""
    y = unit(subtract(start, end))
    x = unit(subtract(hinge, scale(y, dot(hinge, y))))
    return from_axes(x, y, cross(x, y))


class _Body:
    """Joint rotations and frames while the contacts are being met."""

    def __init__(self, rotations: Mapping[str, Quaternion], root: Vector) -> None:
        self.rotations = {**dict.fromkeys(JOINT_NAMES, IDENTITY), **rotations}
        self.frames = forward(self.rotations, root)
        self.missed: dict[str, float] = {}

    def refresh(self, root: Vector) -> None:
        self.frames = forward(self.rotations, root)

    def set_chain(self, parent: str, turns: tuple[tuple[str, Quaternion], ...]) -> None:
        """Turn joints in the room, from the one next to the trunk outwards."""
        above = self.frames.rotations[parent]
        for joint, turn in turns:
            self.rotations[joint] = multiply(inverse(above), turn)
            above = turn

    def plant_foot(self, side: str, contact: Contact, carries: bool) -> None:
        turn = foot_turn(contact)
        hip = self.frames.positions[side + "thigh"]
        ankle = subtract(contact.at, rotate(turn, BALL))
        if not carries:
            pole = (
                contact.pole
                if contact.pole != ORIGIN
                else add(rotate(about_y(contact.heading), (0, 0, 1)), (0, 0.4, 0))
            )
            knee, end = bend(hip, ankle, (THIGH, SHIN), pole)
            self.missed[side + "foot"] = distance(end, ankle)
            hinge = cross(subtract(hip, end), pole)
            self.set_chain(
                "pelvis",
                (
                    (side + "thigh", _turn(hip, knee, hinge)),
                    (side + "shin", _turn(knee, end, hinge)),
                    (side + "foot", turn),
                ),
            )
        else:
            self.set_chain(side + "shin", ((side + "foot", turn),))
        self.rotations[side + "toes"] = about_x(-contact.rise)

    def raise_foot(self, side: str, height: float) -> None:
        """Bend the leg until its ankle is higher; the foot stays turned as it is."""
        places, foot = self.frames.positions, self.frames.rotations[side + "foot"]
        hip, old = places[side + "thigh"], places[side + "foot"]
        pole = rotate(self.frames.rotations[side + "thigh"], (0.0, 0.0, 1.0))
        knee, end = bend(hip, add(old, (0.0, height, 0.0)), (THIGH, SHIN), pole)
        hinge = cross(subtract(hip, end), pole)
        thigh, shin = _turn(hip, knee, hinge), _turn(knee, end, hinge)
        self.set_chain("pelvis", ((side + "thigh", thigh), (side + "shin", shin), (side + "foot", foot)))

    def plant_knee(self, side: str, contact: Contact) -> None:
        hip, knee = self.frames.positions[side + "thigh"], contact.at
        self.missed[side + "knee"] = abs(distance(hip, knee) - THIGH)
        back = rotate(multiply(about_y(contact.heading), about_x(contact.rise)), (0.0, 0.0, -1.0))
        hinge = cross(subtract(knee, hip), back)
        self.set_chain(
            "pelvis",
            (
                (side + "thigh", _turn(hip, knee, hinge)),
                (side + "shin", _turn(ORIGIN, back, hinge)),
                # Not turned with the shin: the toes stay where they are when the thigh sways.
                (side + "foot", multiply(about_y(contact.heading), about_x(90.0 + contact.rise - contact.curl))),
            ),
        )

    def place_hand(self, side: str, contact: Contact) -> None:
        frames = self.frames
        shoulder = frames.positions[side + "upper_arm"]
        hand = _hand_turn(side, contact, frames)
        target = contact.at if contact.on is None else frames.point(contact.on, contact.at)
        wrist = subtract(target, rotate(hand, PALM))
        elbow, end = bend(shoulder, wrist, (UPPER_ARM, FOREARM), contact.pole)
        hinge = cross(subtract(shoulder, end), scale(contact.pole, -1.0))
        self.missed[side + "hand"] = distance(end, wrist)
        upper, lower = _turn(shoulder, elbow, hinge), _turn(elbow, end, hinge)
        lower = multiply(lower, about_y(_roll(multiply(inverse(lower), hand))))
        self.set_chain(
            side + "clavicle", ((side + "upper_arm", upper), (side + "forearm", lower), (side + "hand", hand))
        )


def _hand_turn(side: str, contact: Contact, frames: Frames) -> Quaternion:
    """Return how a hand with its fingers and palm in the contact's directions is turned in the room."""
    fingers, palm = contact.fingers, contact.palm
    if contact.on is not None:
        carrier = frames.rotations[contact.on]
        fingers, palm = rotate(carrier, fingers), rotate(carrier, palm)
    y = unit(scale(fingers, -1.0))
    facing = palm if side == RIGHT else scale(palm, -1.0)
    x = unit(subtract(facing, scale(y, dot(facing, y))))
    return from_axes(x, y, cross(x, y))


def _roll(turn: Quaternion) -> float:
    """Return the part of a hand's turn that the forearm makes by rolling, in degrees."""
    forward_axis = rotate(turn, (0.0, 0.0, 1.0))
    return math.degrees(math.atan2(forward_axis[0], forward_axis[2]))


def _root_on(anchor: str, contact: Contact, frames: Frames) -> Vector:
    """Return where the pelvis is when the anchor rests at its place; frames have the pelvis at the origin."""
    if anchor in _FIXED_POINTS:
        return subtract(contact.at, frames.point(*_FIXED_POINTS[anchor]))
    side = _side(anchor)
    if anchor.endswith("foot"):
        ankle = add(frames.positions[side + "foot"], rotate(foot_turn(contact), BALL))
        return subtract(contact.at, ankle)
    if anchor.endswith("hand"):
        return subtract(contact.at, frames.point(anchor, PALM))
    return subtract(contact.at, frames.positions[side + "shin"])


def settle(
    rotations: Mapping[str, Quaternion], contacts: Mapping[str, Contact], anchor: str | None, root: Vector
) -> Settled:
    """Return the body with every contact met as well as its bones allow; the anchor, if any, decides the root."""
    body = _Body(rotations, ORIGIN if anchor else root)
    if anchor:
        root = _root_on(anchor, contacts[anchor], body.frames)
        body.refresh(root)
    for name, contact in contacts.items():
        side = _side(name)
        if name.endswith("foot"):
            body.plant_foot(side, contact, carries=name == anchor)
        elif name.endswith("knee"):
            body.plant_knee(side, contact)
        elif name in _FIXED_POINTS and name != anchor:
            body.missed[name] = distance(body.frames.point(*_FIXED_POINTS[name]), contact.at)
        elif name.endswith("hand"):
            body.place_hand(side, contact)
    body.refresh(root)
    return Settled(body.rotations, body.frames, body.missed)


def with_feet_raised(settled: Settled, heights: Mapping[str, float]) -> Settled:
    """Return the body with the feet of some sides higher by as many metres, its pelvis where it was."""
    root = settled.frames.positions["pelvis"]
    body = _Body(settled.rotations, root)
    for side, height in heights.items():
        body.raise_foot(side, height)
    body.refresh(root)
    return Settled(body.rotations, body.frames, settled.missed)
