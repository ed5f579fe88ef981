"""Painting a frame of the stage, at 1080p and at 4K, against filling that frame with one colour."""

import os
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from bench.row import Row, compare
from hamstring_gui.body.motion import PoseBook
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.planner import build
from hamstring_gui.screens import fonts
from hamstring_gui.screens.stage.body_picture import BodyPicture
from hamstring_gui.screens.stage.layout import laid_out
from hamstring_gui.screens.stage.scene import Scene
from hamstring_gui.screens.stage.view import StageView
from hamstring_gui.screens.theme import DARK
from hamstring_gui.store import library, routine_file
from hamstring_gui.store.assets import asset

SIZES = (("1080p", 1920, 1080), ("4K", 3840, 2160))
FRAMES = 60
START = 25.0
"""Seconds into the plan: the first breaths, in which the body moves."""


def stage_frames() -> Iterator[Row]:
    """Measure what moves on the stage, frame by frame; the body's pictures are kept as a session keeps them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    fonts.load_fonts(asset("fonts"))
    plan = build(routine_file.load(asset("routines", "hamstring.toml")), Choices())
    for name, width, height in SIZES:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        yield compare(
            f"painting a frame of the stage at {name}",
            "filling it with a colour",
            _scene(plan, image),
            _fill(image),
            5,
        )
    del application


def _scene(plan: Plan, image: QImage) -> Callable[[], float]:
    scene = Scene(laid_out(QSizeF(image.size())), DARK, BodyPicture(PoseBook(library.poses()), DARK))

    def paint(painter: QPainter, frame: int) -> None:
        view = StageView(plan, plan.at(START + frame / 60.0 * 5.0))
        scene.paint(painter, view, scene.position(view))

    return lambda: _seconds(image, paint)


def _fill(image: QImage) -> Callable[[], float]:
    return lambda: _seconds(image, lambda painter, _: painter.fillRect(image.rect(), DARK.ground))


def _seconds(image: QImage, paint: Callable[[QPainter, int], object]) -> float:
    begun = time.perf_counter()
    for frame in range(FRAMES):
        painter = QPainter(image)
        paint(painter, frame)
        painter.end()
    return (time.perf_counter() - begun) / FRAMES
