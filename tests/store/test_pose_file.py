"""Pose files load, or tell everything that is wrong with them."""

from pathlib import Path

import pytest

from hamstring_gui.practice.faults import Fault, FaultsError
from hamstring_gui.store import pose_file
from hamstring_gui.store.assets import asset

GOOD = """
format = 1
[pose.tall]
camera = "front"
anchor = "right_foot"
[pose.tall.contacts]
foot = { at = [0.1, 0.0, 0.1], heading = 5 }
"""


def faults(tmp_path: Path, text: str) -> tuple[Fault, ...]:
    file = tmp_path / "poses.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(FaultsError) as error:
        pose_file.load([file])
    assert all(fault.file == str(file) for fault in error.value.faults)
    return error.value.faults


def keys(tmp_path: Path, text: str) -> set[str]:
    return {fault.key for fault in faults(tmp_path, text)}


def test_all_poses_of_the_program_load() -> None:
    poses = pose_file.load(sorted(asset("poses").glob("*.toml")))
    assert {"bridge_lifted", "lunge_straight_deep_3", "lunge_out_bend", "deadlift_wall_hinge", "lying"} <= poses.keys()


def test_a_name_without_a_side_means_both(tmp_path: Path) -> None:
    file = tmp_path / "poses.toml"
    file.write_text(GOOD)
    contacts = pose_file.load([file])["tall"].contacts
    assert contacts["left_foot"].at == (0.1, 0.0, 0.1)
    assert contacts["right_foot"].at == (-0.1, 0.0, 0.1)
    assert contacts["right_foot"].heading == -5


def test_a_base_gives_what_a_pose_does_not_say(tmp_path: Path) -> None:
    file = tmp_path / "poses.toml"
    file.write_text(GOOD + '[pose.soft]\nbase = "tall"\n[pose.soft.contacts]\nleft_foot = { heading = 20 }\n')
    soft = pose_file.load([file])["soft"]
    assert soft.camera == "front"
    assert (soft.contacts["left_foot"].at, soft.contacts["left_foot"].heading) == ((0.1, 0.0, 0.1), 20)


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("[pose.tall.joints]\ntail = { flexion = 3 }", "pose.tall.joints.tail"),
        ("[pose.tall.joints]\nleft_shin = { abduction = 3 }", "pose.tall.joints.left_shin.abduction"),
        ("[pose.tall.joints]\nleft_shin = { flexion = 170 }", "pose.tall.joints.left_shin.flexion"),
        ("[pose.tall.joints]\nspine = { flexion = nan }", "pose.tall.joints.spine.flexion"),
        ("[pose.tall.joints]\nspine = { flexion = true }", "pose.tall.joints.spine.flexion"),
        ("[pose.tall.working]\nelbow = 1.0", "pose.tall.working.elbow"),
        ("[pose.tall.working]\nglute = 1.5", "pose.tall.working.glute"),
        ('[pose.more]\nbase = "nobody"', "pose.more.base"),
        ('[pose.more]\nbase = "more"', "pose.more.base"),
        ('[pose.more]\nbase = "tall"\nprops = ["cushion"]', "pose.more.props[1]"),
        ('[pose.more]\nbase = "tall"\ncamera = "moon"', "pose.more.camera"),
        ('[pose.more]\nbase = "tall"\nanchor = "left_knee"', "pose.more.anchor"),
        ('[pose."../up"]\nbase = "tall"', "pose.../up"),
        ('[pose.more]\nbase = "tall"\nspeed = 3', "pose.more.speed"),
    ],
)
def test_a_wrong_value_is_named_with_its_key(tmp_path: Path, line: str, key: str) -> None:
    assert key in keys(tmp_path, GOOD + line + "\n")


def test_a_contact_out_of_reach_is_refused_with_its_distance(tmp_path: Path) -> None:
    text = GOOD + '[pose.far]\nbase = "tall"\n[pose.far.contacts]\nleft_foot = { at = [0.9, 0.0, 1.4] }\n'
    fault = next(fault for fault in faults(tmp_path, text) if fault.key == "pose.far.contacts.left_foot")
    assert "[0.9, 0.0, 1.4]" in fault.value
    assert " m off" in fault.expected


def test_a_joint_bent_too_far_to_reach_is_refused(tmp_path: Path) -> None:
    text = GOOD + '[pose.odd]\nbase = "tall"\n[pose.odd.contacts]\nleft_foot = { heading = 150 }\n'
    assert any(key.startswith("pose.odd.joints.left_") for key in keys(tmp_path, text))


def test_all_errors_come_at_once_each_with_its_line(tmp_path: Path) -> None:
    text = GOOD + '[pose.a]\nbase = "tall"\ncamera = "moon"\n[pose.b]\nbase = "tall"\nprops = ["x"]\n'
    found = faults(tmp_path, text)
    assert {fault.key for fault in found} >= {"pose.a.camera", "pose.b.props[1]"}
    assert all(fault.line is not None and fault.expected for fault in found)


def test_a_newer_format_and_a_second_pose_of_a_name_are_refused(tmp_path: Path) -> None:
    assert keys(tmp_path, "format = 2\n") == {"format"}
    one, two = tmp_path / "one.toml", tmp_path / "two.toml"
    one.write_text(GOOD)
    two.write_text(GOOD)
    with pytest.raises(FaultsError, match=r"pose\.tall"):
        pose_file.load([one, two])


def test_a_file_too_large_is_not_parsed(tmp_path: Path) -> None:
    file = tmp_path / "poses.toml"
    file.write_text(GOOD + "# " + "x" * 300_000)
    with pytest.raises(FaultsError, match="256 KiB"):
        pose_file.load([file])
