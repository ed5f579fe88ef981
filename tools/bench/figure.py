"""Painting the figure: a frame of 1080p against filling that frame with a gradient, which any backdrop costs."""

import os
import time
from collections.abc import Iterator

from bench.row import Row, compare
from hamstring_gui.body.motion import PoseBook, figure_between
from hamstring_gui.practice.plan import Stance
from hamstring_gui.screens.figure import paint_figure
from hamstring_gui.screens.figure_palette import DARK_FIGURE
from hamstring_gui.store.assets import asset
from hamstring_gui.store.pose_file import load

FRAMES = 40


def figure_frames() -> Iterator[Row]:
    """Compare a moving figure, geometry included, with a gradient over the whole frame."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF  # noqa: PLC0415  # Qt is loaded only when this benchmark runs
    from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter  # noqa: PLC0415  # as above

    application = QGuiApplication.instance() or QGuiApplication([])
    book = PoseBook(load(sorted(asset("poses").glob("*.toml"))))
    image = QImage(1920, 1080, QImage.Format.Format_ARGB32_Premultiplied)
    rect = QRectF(0.0, 0.0, 1920.0, 1080.0)
    backdrop = QLinearGradient(rect.topLeft(), rect.bottomRight())
    backdrop.setColorAt(1.0, QColor("#1f6f70"))

    def figures(first: str, second: str) -> float:
        painter = QPainter(image)
        started = time.perf_counter()
        for k in range(FRAMES):
            figure = figure_between(book, Stance(first), Stance(second), k / FRAMES, k / FRAMES)
            paint_figure(painter, rect, figure, DARK_FIGURE)
        taken = time.perf_counter() - started
        painter.end()
        return taken

    def gradients() -> float:
        painter = QPainter(image)
        started = time.perf_counter()
        for _ in range(FRAMES):
            painter.fillRect(rect, backdrop)
        taken = time.perf_counter() - started
        painter.end()
        return taken

    for first, second in (("bridge_floor", "bridge_lifted"), ("lunge_out_bend", "lunge_out_deep_3")):
        what = f"painting the figure from {first} to {second} at 1080p"
        yield compare(what, "a gradient over the frame", lambda a=first, b=second: figures(a, b), gradients)  # type: ignore[misc]
    del application
