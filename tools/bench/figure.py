"""Painting the figure: a frame of 1080p against filling that frame with a gradient, which any backdrop costs."""

import os
import time
from collections.abc import Callable, Iterator
from statistics import mean, median

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter

from bench.row import Row
from hamstring_gui.body.motion import PoseBook, figure_between
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Stance
from hamstring_gui.practice.planner import build
from hamstring_gui.screens.figure.painting import paint_figure
from hamstring_gui.screens.figure.palette import DARK_FIGURE
from hamstring_gui.screens.stage.body_picture import BodyPicture
from hamstring_gui.screens.stage.layout import laid_out
from hamstring_gui.screens.theme import DARK
from hamstring_gui.store.assets import asset
from hamstring_gui.store.pose_file import load
from hamstring_gui.store.routine_file import load as load_routine

FRAME = QRectF(0.0, 0.0, 1920.0, 1080.0)
FRAMES = 40
FRAMES_A_SECOND = 60
WAYS = (
    ("bridge_floor", "bridge_lifted"),
    ("lunge_out_bend", "lunge_out_deep_3"),
    ("deadlift_tall", "deadlift_hinge"),
)


def figure_frames() -> Iterator[Row]:
    """Measure the figure where the stage shows it: each frame painted anew, then a session with its pictures kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    book = PoseBook(load(sorted(asset("poses").glob("*.toml"))))
    for first, second in WAYS:
        yield _row(f"the figure from {first} to {second}", lambda a=first, b=second: _way(book, a, b), 7)  # type: ignore[misc]
    yield _row("the figure in its dearest movement of all routines", lambda: max(_movements(book)), 3)
    yield _row("the figure in all movements of all routines", lambda: mean(_movements(book)), 3)
    yield _row("the figure all through a session, its pictures kept", lambda: _session(book), 1)
    del application


def _row(what: str, cost: Callable[[], float], rounds: int) -> Row:
    pairs = [(cost(), _gradient()) for _ in range(rounds)]
    ours, theirs = (median(column) for column in zip(*pairs, strict=True))
    return Row(f"{what}: {ours * 1e3:.2f} ms a frame", "a gradient over the frame", ours / theirs)


def _gradient() -> float:
    backdrop = QLinearGradient(FRAME.topLeft(), FRAME.bottomRight())
    backdrop.setColorAt(1.0, QColor("#1f6f70"))
    return _mean_seconds(lambda painter, _: painter.fillRect(FRAME, backdrop), FRAMES)


def _way(book: PoseBook, first: str, second: str) -> float:
    return _between(book, Stance(first), Stance(second), FRAMES)


def _movements(book: PoseBook) -> list[float]:
    """Return what a frame costs in each movement of each routine, and in each pose that is held.

    Of two rounds the lesser: in the first, the pictures that later frames share are painted too.
    """
    plans = [build(load_routine(path), Choices()) for path in sorted(asset("routines").glob("*.toml"))]
    steps = (step for plan in plans for phase in plan.phases for step in phase.steps)
    ways = dict.fromkeys((step.pose_from, step.pose_to) for step in steps)
    return [min(_between(book, start, end, FRAMES // 4) for _ in range(2)) for start, end in ways]


def _between(book: PoseBook, start: Stance, end: Stance, frames: int) -> float:
    place = laid_out(FRAME.size()).figure
    parts = [k / frames for k in range(frames)]
    bodies = [figure_between(book, start, end, part, part) for part in parts]
    return _mean_seconds(lambda painter, k: paint_figure(painter, place, bodies[k], DARK_FIGURE), frames)


def _session(book: PoseBook) -> float:
    """Measure a default session from its first frame to its last."""
    plan = build(load_routine(asset("routines", "hamstring.toml")), Choices())
    body, place = BodyPicture(book, DARK), laid_out(FRAME.size()).figure

    def paint(painter: QPainter, k: int) -> None:
        if position := body.position(plan.at(k / FRAMES_A_SECOND, passed=len(plan.phases)), place.height()):
            body.paint(painter, place, position)

    return _mean_seconds(paint, int(plan.seconds * FRAMES_A_SECOND))


def _mean_seconds(paint: Callable[[QPainter, int], object], times: int) -> float:
    """Return the mean seconds of a frame, painted by something that is told how many came before it."""
    image = QImage(FRAME.size().toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    started = time.perf_counter()
    for k in range(times):
        paint(painter, k)
    taken = time.perf_counter() - started
    painter.end()
    return taken / times
