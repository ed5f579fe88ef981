"""Poses are picked from pictures: of a phase, of an exercise's mistakes, of an easier form."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hamstring_gui.practice.editing import Place, at
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.editor.fields import ChoiceField
from hamstring_gui.screens.editor.pose_field import PosesField, PoseTile
from hamstring_gui.screens.editor.routine_editor import RoutineEditor
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.theme import LIGHT
from tests.screens.editor.editing import DEADLIFT, LIFT, field, go, type_into
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")


def test_a_pose_that_the_routine_brings_along_can_be_picked_and_is_saved(qtbot: QtBot) -> None:
    services = FakeServices()
    routine = services.library.routine(services.library.duplicate("hamstring"))
    mine = {"half_lift": {"base": "bridge_lifted", "joints": {"pelvis": {"lean": -101.0}}}}
    editor = RoutineEditor(replace(routine, poses=mine), services, Gallery(None, LIGHT), lambda: 0.0)
    qtbot.addWidget(editor)
    go(editor, LIFT)
    poses = field(editor, (*LIFT, "poses"), PosesField)
    assert isinstance(poses, PosesField)
    chooser = poses.ask(0)
    tiles = chooser.findChildren(PoseTile)
    assert [tile.name for tile in tiles[:2]] == ["half_lift", "bridge_floor"]
    QTest.keyClick(tiles[0], Qt.Key.Key_Return)
    assert editor.save()
    assert services.library.routine(editor.routine.name) == editor.routine
    assert at(editor.routine, (*LIFT, "poses")) == ("half_lift",)
    assert editor.routine.poses == mine


def test_how_mistakes_look_is_picked_from_pictures_and_saved(editor: RoutineEditor) -> None:
    exercise: Place = ("exercises", 0)
    go(editor, exercise)
    poses = field(editor, (*exercise, "mistake_poses"), PosesField)
    assert isinstance(poses, PosesField)
    before = at(editor.routine, exercise).mistake_poses
    for _ in before:
        [button for button in poses.findChildren(Button) if button.text() == "−"][-1].click()
    assert at(editor.routine, exercise).mistake_poses == ()
    [button for button in poses.findChildren(Button) if button.text() == "+"][-1].click()
    chooser = poses.ask(0)
    wrong = next(tile for tile in chooser.findChildren(PoseTile) if tile.name == "mistake_bridge_arched")
    QTest.keyClick(wrong, Qt.Key.Key_Space)
    type_into(editor, (*exercise, "finish"), "Towel aside")
    assert editor.save()
    kept = editor._services.library.routine(editor.routine.name).exercises[0]
    assert (kept.mistake_poses, kept.finish) == (("mistake_bridge_arched",), "Towel aside")


def test_an_easier_form_may_get_ready_in_another_pose_or_in_none_of_its_own(editor: RoutineEditor) -> None:
    place: Place = (*DEADLIFT, "variants", 0)
    go(editor, place)
    assert at(editor.routine, place).pose is None
    poses = field(editor, (*place, "pose"), PosesField)
    assert isinstance(poses, PosesField)

    def button(text: str) -> Button:
        return [found for found in poses.findChildren(Button) if found.text() == text][-1]

    button("+").click()
    assert at(editor.routine, place).pose == editor.routine.exercises[2].pose
    assert not button("+").isEnabled()
    button("−").click()
    assert at(editor.routine, place).pose is None
    go(editor, ())
    side = field(editor, ("written_for",), ChoiceField)
    side.changed.emit("left")
    assert editor.save()
    assert editor._services.library.routine(editor.routine.name).written_for == "left"


def test_a_pose_is_picked_from_pictures(editor: RoutineEditor) -> None:
    go(editor, LIFT)
    poses = field(editor, (*LIFT, "poses"), PosesField)
    assert isinstance(poses, PosesField)
    next(b for b in poses.findChildren(Button) if b.text() == "+").click()
    assert at(editor.routine, LIFT).poses == ("bridge_lifted", "bridge_lifted")
    chooser = poses.ask(1)
    tiles = chooser.findChildren(PoseTile)
    assert {tile.name for tile in tiles} >= {"bridge_floor", "deadlift_wall_hinge"}
    tile = next(tile for tile in tiles if tile.name == "standing")
    QTest.keyClick(tile, Qt.Key.Key_Space)
    assert at(editor.routine, LIFT).poses == ("bridge_lifted", "standing")
