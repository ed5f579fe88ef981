"""Poses that come with a routine: drawn wherever the routine is, never in another routine, and kept with its file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from hamstring_gui.app.figures import Figures
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Stance
from hamstring_gui.practice.routine import Routine
from hamstring_gui.screens.pose_picture import Gallery, PaintPose
from hamstring_gui.screens.stage.body_picture import BodyPicture
from hamstring_gui.screens.stage.view import view_of_phase
from hamstring_gui.screens.theme import DARK, LIGHT
from hamstring_gui.store import library, routine_file, toml_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.own_routines import OwnRoutines

POSES = library.poses()
TEXT = asset("routines", "reset.toml").read_text(encoding="utf-8")


def with_pose(lean: int, name: str = "mine") -> str:
    """Return the reset with a lift of its own, which leans the pelvis so far."""
    text = TEXT.replace('name = "reset"', f'name = "{name}"', 1).replace('"bridge_lifted"', '"lift"')
    return f'{text}\n[pose.lift]\nbase = "bridge_lifted"\njoints = {{ pelvis = {{ lean = {lean} }} }}\n'


def routine(text: str) -> Routine:
    return routine_file.read(toml_file.parse(text, "mine.toml"), POSES)


def picture(paint: PaintPose | None, pose: str) -> QImage:
    assert paint is not None
    image = QImage(160, 120, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint(painter, QRectF(image.rect()), Stance(pose), DARK)
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
def test_two_routines_may_each_have_a_pose_of_one_name() -> None:
    figures = Figures(POSES)
    higher, lower = (picture(figures.painters(routine(with_pose(lean))).pose, "lift") for lean in (-110, -96))
    assert higher != lower
    assert picture(figures.painters(routine(with_pose(-110))).pose, "lift") == higher
    with pytest.raises(KeyError):
        figures.painters().pose(QPainter(), QRectF(), Stance("lift"), DARK)  # type: ignore[misc]  # it paints


def test_the_program_keeps_its_own_poses_beside_them() -> None:
    book = Figures(POSES).book(routine(with_pose(-110)))
    assert set(book.poses) == {*POSES, "lift"}
    assert book.poses["bridge_lifted"] is POSES["bridge_lifted"]


@pytest.mark.usefixtures("qapp")
def test_the_stage_shows_every_phase_of_a_routine_with_poses_of_its_own() -> None:
    mine = routine(with_pose(-104))
    plan = planner.build(mine, Choices())
    body = BodyPicture(Figures(POSES).book(mine), DARK)
    assert any(step.pose_to.pose == "lift" for phase in plan.phases for step in phase.steps)
    assert all(body.position(view_of_phase(plan, phase.index).moment, 300.0) for phase in plan.phases)


def test_a_gallery_of_a_routine_follows_the_colours_of_the_window() -> None:
    gallery = Gallery.by(Figures(POSES).painters, LIGHT)
    assert gallery.of(routine(TEXT)) is gallery
    own = gallery.of(routine(with_pose(-104)))
    gallery.theme = DARK
    assert own.theme is DARK
    assert own.paint is not gallery.paint


def test_own_poses_survive_saving_copying_renaming_export_and_import(tmp_path: Path) -> None:
    own, there = (OwnRoutines(tmp_path / name, POSES) for name in ("here", "there"))
    kept = own.save(routine(with_pose(-104)))
    copy = own.duplicate("mine")
    own.rename(copy, "Another")
    own.export(copy, tmp_path / "out.toml")
    name = there.import_file(tmp_path / "out.toml")
    assert (
        there.routine(name).poses
        == kept.poses
        == {"lift": {"base": "bridge_lifted", "joints": {"pelvis": {"lean": -104.0}}}}
    )
    assert "lift" in POSES.with_own(there.routine(name))
    assert "lift" not in there.poses
