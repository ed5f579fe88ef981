"""A long session's worth of frames: a binding that miscounts references dies after some thousands of them."""

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter

from hamstring_gui.body.motion import PoseBook
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.screens.stage.body_picture import BodyPicture
from hamstring_gui.screens.stage.layout import laid_out
from hamstring_gui.screens.stage.paint import paint_scene
from hamstring_gui.screens.stage.view import StageView
from hamstring_gui.screens.theme import DARK
from hamstring_gui.store import library, routine_file
from hamstring_gui.store.assets import asset

FRAMES = 20_000


@pytest.mark.usefixtures("qapp")
def test_twenty_thousand_frames_survive_and_none_is_empty() -> None:
    plan = planner.build(routine_file.load(asset("routines", "hamstring.toml")), Choices())
    layout = laid_out(QSizeF(192, 120))
    body = BodyPicture(PoseBook(library.poses()), DARK)
    image = QImage(192, 120, QImage.Format.Format_RGB32)
    for frame in range(FRAMES):
        view = StageView(plan, plan.at(plan.seconds * frame / FRAMES))
        painter = QPainter(image)
        painter.fillRect(image.rect(), DARK.ground)
        paint_scene(painter, layout, view, DARK, body)
        painter.end()
        if frame % 1000 == 0:
            colours = {image.pixel(x, 40) for x in range(0, 110, 5)}
            assert len(colours) > 3, f"frame {frame} shows nothing"
