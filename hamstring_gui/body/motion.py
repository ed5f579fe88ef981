"""The figure on its way between two poses, breathing."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from hamstring_gui.body.camera import CAMERAS, Camera, between, reflected
from hamstring_gui.body.kinematics import Settled, settle, with_feet_raised
from hamstring_gui.body.mirror import reflected_pose
from hamstring_gui.body.pace import Pace, even_pace
from hamstring_gui.body.pose import Contact, Pose
from hamstring_gui.body.rotation import Vector, add, distance, dot, inverse, mix, rotate, scale, slerp, subtract, unit
from hamstring_gui.body.skeleton import FINGERTIP, HEEL, LEFT, PALM, RIGHT, TOE_TIP, Frames
from hamstring_gui.practice.plan import Stance

STEP_HEIGHT = 0.05  # metres a foot is lifted when it steps elsewhere
REACH_BOW: Vector = (0.23, 0.0, 0.06)  # metres a hand swings out and forward when it takes hold or lets go
ROOM_BOW = 0.65  # so much of it on the way to a wall, which is farther out: the arm would be all but straight
REACH_ELBOW: Vector = (1.0, 1.0, -0.5)  # where the elbow points on the way
STEP_FROM = 0.03  # a foot that moves less than this stays on the floor
KNOTS = 32  # moments of a way at which its pace is measured


@dataclass(frozen=True)
class Figure:
    """A body at one moment: frames, props, efforts of muscles (0 to 1), lung volume (0 to 1) and its camera."""

    frames: Frames
    props: Mapping[str, float]  # prop -> how much it is there, 0 to 1
    working: Mapping[str, float]
    volume: float
    camera: Camera
    pads: Mapping[str, Vector]  # side -> where its knee rests, or did or will: what lies there stays there


@dataclass(frozen=True)
class Resolved:
    """A pose on its contacts, on one side."""

    pose: Pose
    settled: Settled
    camera: Camera

    @property
    def root(self) -> Vector:
        """Where the pelvis is."""
        return self.settled.frames.positions["pelvis"]


@dataclass
class PoseBook:
    """All poses by name; keeps those that were asked for resolved on their contacts."""

    poses: Mapping[str, Pose]
    _resolved: dict[Stance, Resolved] = field(default_factory=dict)
    _paces: dict[tuple[Stance, Stance], Pace] = field(default_factory=dict)

    def resolved(self, stance: Stance) -> Resolved:
        """Return a pose on its contacts; KeyError when there is no such pose."""
        if stance not in self._resolved:
            pose = self.poses[stance.pose]
            camera = CAMERAS[pose.camera]
            if stance.mirrored:
                pose, camera = reflected_pose(pose), reflected(camera)
            settled = settle(pose.rotations, pose.contacts, pose.anchor, (0.0, 0.0, 0.0))
            self._resolved[stance] = Resolved(pose, settled, camera)
        return self._resolved[stance]

    def along(self, start: Stance, end: Stance, part: float) -> float:
        """Return how far between two stances a body is that has a part (0 to 1) of its path behind it.

        Hands that let go or take hold go a long way round, quicker here and slower there: they get an even pace.
        Other ways are as even as they are.
        """
        if start.mirrored:  # a reflection has the pace of what it reflects
            start, end = (replace(stance, mirrored=not stance.mirrored) for stance in (start, end))
        if (start, end) not in self._paces:
            self._paces[start, end] = self._pace(start, end)
        return self._paces[start, end].fraction(part)

    def _pace(self, start: Stance, end: Stance) -> Pace:
        back = (replace(stance, mirrored=stance.mirrored != end.mirrored) for stance in (end, start))
        if (known := self._paces.get((next(back), next(back)))) is not None:
            return known.backward()  # measured once, so that the way back is the way there
        first, last = self.resolved(start), self.resolved(end)
        if not any(_lets_go(first, last, side) for side in (LEFT, RIGHT)):
            return Pace((0.0, 1.0))
        ways = (_settled_between(first, last, knot / KNOTS) for knot in range(KNOTS + 1))
        return even_pace(settled.frames.positions for settled in ways)


def _lets_go(start: Resolved, end: Resolved, side: str) -> bool:
    """Return whether a hand lets go on a way, or takes hold."""
    held, to_hold = (stance.pose.contacts.get(side + "hand") for stance in (start, end))
    return (held.on if held else "") != (to_hold.on if to_hold else "")


def _contact_between(a: Contact, b: Contact, fraction: float, steps: bool) -> Contact:
    if a == b:
        return a
    at = mix(a.at, b.at, fraction)
    if steps and distance(a.at, b.at) > STEP_FROM:
        at = (at[0], at[1] + STEP_HEIGHT * math.sin(math.pi * fraction), at[2])
    return replace(
        a,
        at=at,
        heading=a.heading + (b.heading - a.heading) * fraction,
        rise=a.rise + (b.rise - a.rise) * fraction,
        curl=a.curl + (b.curl - a.curl) * fraction,
        pole=mix(a.pole, b.pole, fraction),
        fingers=mix(a.fingers, b.fingers, fraction),
        palm=mix(a.palm, b.palm, fraction),
    )


def _held_contacts(a: Pose, b: Pose, fraction: float, anchor: str | None) -> dict[str, Contact]:
    """Return the contacts that both poses have, on their way."""
    return {
        name: _contact_between(contact, b.contacts[name], fraction, steps=name.endswith("foot") and name != anchor)
        for name, contact in a.contacts.items()
        if name in b.contacts and b.contacts[name].on == contact.on
    }


def _reaching_hands(start: Resolved, end: Resolved, fraction: float) -> dict[str, Contact]:
    """Return contacts for hands that let go or take hold: they go the short way past the trunk, not in a wide arc."""
    hands = {}
    for side in (LEFT, RIGHT):
        if _lets_go(start, end, side):
            held, to_hold = (stance.pose.contacts.get(side + "hand") for stance in (start, end))
            a, b = _hand_at_chest(start.settled.frames, side), _hand_at_chest(end.settled.frames, side)
            contact = _contact_between(a, b, fraction, steps=False)
            swing, aside = math.sin(math.pi * fraction), 1.0 if side == LEFT else -1.0
            to_wall = any(hand is not None and hand.on is None for hand in (held, to_hold))
            bow, elbow = scale(REACH_BOW, swing * (ROOM_BOW if to_wall else 1.0)), scale(REACH_ELBOW, swing)
            hands[side + "hand"] = replace(
                contact,
                at=add(contact.at, (aside * bow[0], bow[1], bow[2])),
                pole=add(contact.pole, (aside * elbow[0], elbow[1], elbow[2])),
            )
    return hands


def _hand_at_chest(frames: Frames, side: str) -> Contact:
    """Return where a hand is as a contact fixed to the chest, which gives the same arm again."""
    back = inverse(frames.rotations["chest"])
    shoulder, elbow = frames.positions[side + "upper_arm"], frames.positions[side + "forearm"]
    palm = frames.point(side + "hand", PALM)
    way = unit(subtract(frames.positions[side + "hand"], shoulder))
    bent = subtract(elbow, shoulder)
    turn = frames.rotations[side + "hand"]
    return Contact(
        at=rotate(back, subtract(palm, frames.positions["chest"])),
        on="chest",
        pole=unit(subtract(bent, scale(way, dot(bent, way)))),
        fingers=rotate(back, rotate(turn, (0.0, -1.0, 0.0))),
        palm=rotate(back, rotate(turn, (-1.0 if side == LEFT else 1.0, 0.0, 0.0))),
    )


def _mixed(a: Mapping[str, float], b: Mapping[str, float], fraction: float) -> dict[str, float]:
    return {name: a.get(name, 0.0) * (1.0 - fraction) + b.get(name, 0.0) * fraction for name in {**a, **b}}


def _knee_places(a: Pose, b: Pose, fraction: float) -> dict[str, Vector]:
    places: dict[str, Vector] = {}
    for side in (LEFT, RIGHT):
        before, after = a.contacts.get(side + "knee"), b.contacts.get(side + "knee")
        if (known := before or after) is not None:
            places[side] = mix((before or known).at, (after or known).at, fraction)
    return places


def _sole(frames: Frames, side: str) -> float:
    """Return the height of the lowest point of a foot."""
    foot = side + "foot"
    return min(frames.point(foot, HEEL)[1], frames.positions[side + "toes"][1], frames.point(side + "toes", TOE_TIP)[1])


def _lowest(frames: Frames) -> float:
    """Return the height of the lowest foot, knee, elbow, hand or hip."""
    places = frames.positions
    heights = [places["pelvis"][1] - 0.11]
    for side in (LEFT, RIGHT):
        heights += [_sole(frames, side), frames.point(side + "hand", FINGERTIP)[1]]
        heights += [places[side + "shin"][1] - 0.05, places[side + "forearm"][1] - 0.03]
    return min(heights)


def _settled_between(start: Resolved, end: Resolved, fraction: float) -> Settled:
    a, b = start.settled.rotations, end.settled.rotations
    turns = {joint: slerp(turn, b[joint], fraction) for joint, turn in a.items()}
    anchor = start.pose.anchor if start.pose.anchor == end.pose.anchor else None
    contacts = _held_contacts(start.pose, end.pose, fraction, anchor)
    contacts.update(_reaching_hands(start, end, fraction))
    root = mix(start.root, end.root, fraction)
    if anchor in contacts:
        return _above_floor(settle(turns, contacts, anchor, root), contacts)
    settled = settle(turns, contacts, None, root)
    below = min(_lowest(settled.frames), 0.0)
    if below < 0.0:  # between poses that rest on different points, the body is lifted over the floor
        settled = settle(turns, contacts, None, (root[0], root[1] - below, root[2]))
    return settled


def _above_floor(settled: Settled, contacts: Mapping[str, Contact]) -> Settled:
    """Return the body with its free feet drawn up where they would go through the floor."""
    free = [side for side in (LEFT, RIGHT) if side + "foot" not in contacts and side + "knee" not in contacts]
    heights = {side: -low for side in free if (low := _sole(settled.frames, side)) < 0.0}
    return with_feet_raised(settled, heights) if heights else settled


def figure_between(book: PoseBook, start: Stance, end: Stance, fraction: float, volume: float) -> Figure:
    """Return the figure with a part (0 to 1, already eased) of its path between two stances behind it."""
    first, last = book.resolved(start), book.resolved(end)
    if start != end and 0.0 < fraction < 1.0:
        fraction = book.along(start, end, fraction)
    if start == end or fraction <= 0.0:
        settled = first.settled
    elif fraction >= 1.0:
        settled = last.settled
    else:
        settled = _settled_between(first, last, fraction)
    return Figure(
        frames=settled.frames,
        props=_mixed(dict.fromkeys(first.pose.props, 1.0), dict.fromkeys(last.pose.props, 1.0), fraction),
        working=_mixed(first.pose.working or {}, last.pose.working or {}, fraction),
        volume=volume,
        camera=between(first.camera, last.camera, fraction),
        pads=_knee_places(first.pose, last.pose, fraction),
    )
