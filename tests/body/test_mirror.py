"""The other side is the exact reflection."""

import pytest

from hamstring_gui.body.camera import CAMERAS, reflected
from hamstring_gui.body.mirror import reflected_frames, reflected_pose
from hamstring_gui.body.motion import PoseBook, figure_between
from hamstring_gui.body.rotation import distance
from hamstring_gui.body.skeleton import JOINT_NAMES, twin
from hamstring_gui.practice.plan import Stance

from .conftest import WAYS


def test_mirror_of_mirror_is_the_identity(book: PoseBook) -> None:
    for pose in book.poses.values():
        assert reflected_pose(reflected_pose(pose)) == pose
    for camera in CAMERAS.values():
        assert reflected(reflected(camera)) == camera


def test_every_joint_is_the_reflection_of_its_twin(book: PoseBook) -> None:
    for name in book.poses:
        written, mirrored = (book.resolved(Stance(name, side)).settled.frames for side in (False, True))
        for joint in JOINT_NAMES:
            x, y, z = written.positions[joint]
            assert mirrored.positions[twin(joint)] == pytest.approx((-x, y, z), abs=1e-9), (name, joint)


@pytest.mark.parametrize(("first", "second"), WAYS)
def test_the_way_between_is_reflected_too(book: PoseBook, first: str, second: str) -> None:
    written = figure_between(book, Stance(first), Stance(second), 0.37, 0.5)
    mirrored = figure_between(book, Stance(first, True), Stance(second, True), 0.37, 0.5)
    expected = reflected_frames(written.frames)
    assert all(distance(mirrored.frames.positions[j], expected.positions[j]) < 1e-9 for j in JOINT_NAMES)
    assert mirrored.camera.yaw == -written.camera.yaw
    assert mirrored.props == {twin(prop): there for prop, there in written.props.items()}
    assert mirrored.working == {twin(muscle): effort for muscle, effort in written.working.items()}


def test_words_and_picture_agree_on_the_side(book: PoseBook) -> None:
    """Written for the right hip and the right standing leg; reflected it is the left."""
    for mirrored, side in ((False, "right"), (True, "left")):
        lunge = book.resolved(Stance("lunge_straight", mirrored)).settled.frames.positions
        assert lunge[f"{side}_shin"][1] < 0.1
        tall = book.resolved(Stance("deadlift_hinge", mirrored))
        assert tall.settled.frames.positions[f"{side}_foot"][1] < 0.1
        assert tall.pose.props[1] == ("left_dumbbell" if side == "right" else "right_dumbbell")
