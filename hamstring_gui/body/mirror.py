"""The other side: the reflection of a pose between the person's left and right, computed."""

from hamstring_gui.body.pose import Contact, Pose
from hamstring_gui.body.rotation import Quaternion, Vector
from hamstring_gui.body.skeleton import Frames, twin


def reflected_point(point: Vector) -> Vector:
    """Return a point, or a direction, with left and right exchanged."""
    return (-point[0], point[1], point[2])


def reflected_turn(turn: Quaternion) -> Quaternion:
    """Return a rotation with left and right exchanged."""
    return (turn[0], turn[1], -turn[2], -turn[3])


def reflected_contact(contact: Contact) -> Contact:
    """Return where the other side rests."""
    return Contact(
        at=reflected_point(contact.at),
        on=None if contact.on is None else twin(contact.on),
        heading=-contact.heading,
        rise=contact.rise,
        curl=contact.curl,
        pole=reflected_point(contact.pole),
        fingers=reflected_point(contact.fingers),
        palm=reflected_point(contact.palm),
    )


def reflected_pose(pose: Pose) -> Pose:
    """Return the pose on the other side; its camera keeps its name and is reflected where it is used."""
    return Pose(
        name=pose.name,
        rotations={twin(joint): reflected_turn(turn) for joint, turn in pose.rotations.items()},
        anchor=twin(pose.anchor),
        contacts={twin(name): reflected_contact(contact) for name, contact in pose.contacts.items()},
        camera=pose.camera,
        props=tuple(twin(prop) for prop in pose.props),
        working={twin(muscle): effort for muscle, effort in (pose.working or {}).items()},
    )


def reflected_frames(frames: Frames) -> Frames:
    """Return frames with left and right exchanged."""
    return Frames(
        {twin(joint): reflected_point(place) for joint, place in frames.positions.items()},
        {twin(joint): reflected_turn(turn) for joint, turn in frames.rotations.items()},
    )
