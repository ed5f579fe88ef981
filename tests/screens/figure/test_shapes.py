"""Outlines: a limb that is kept looks as if it were drawn anew, and edges lie around their shapes."""

import math

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath
from pytestqt.qtbot import QtBot

from hamstring_gui.body import flesh
from hamstring_gui.body.camera import CAMERAS
from hamstring_gui.body.motion import PoseBook, figure_between
from hamstring_gui.practice.plan import Stance
from hamstring_gui.screens.figure.projection import Projection
from hamstring_gui.screens.figure.shapes import Shape, seen
from hamstring_gui.screens.figure.view import fitted
from hamstring_gui.store import pose_file
from hamstring_gui.store.assets import asset

RECT = QRectF(0.0, 0.0, 1000.0, 600.0)
LIMBS = (flesh.WHOLE_THIGH, flesh.OPEN_HAND, flesh.LOWER_LEG, flesh.BARE_UPPER_ARM, flesh.SLEEVE, flesh.LOWER_ARM)


def projections() -> list[Projection]:
    """Return bodies that stand, kneel and hinge, seen by all cameras."""
    book = PoseBook(pose_file.load(sorted(asset("poses").glob("*.toml"))))
    stances = [Stance(name) for name in ("standing", "lunge_in_deep_2", "deadlift_hinge")]
    bodies = [figure_between(book, stance, stance, 0.0, 0.0).frames for stance in stances]
    return [Projection(fitted(camera, RECT), body, 0.009) for body in bodies for camera in CAMERAS.values()]


def area(path: QPainterPath) -> float:
    """Return the area inside a path in square pixels."""
    corners = [(corner.x(), corner.y()) for corner in path.toFillPolygon().toList()]
    return sum(x * t - s * y for (x, y), (s, t) in zip(corners, corners[1:] + corners[:1], strict=True)) / 2.0


def test_a_kept_limb_looks_as_if_it_were_drawn_along_its_rings(qtbot: QtBot) -> None:
    compared = 0
    for space in projections():
        for limb in LIMBS:
            along = space.joint("left_" + limb.joint)[1][1]
            if math.hypot(*along) < 0.5 * space.view.scale:
                continue  # seen from its end
            compared += 1
            kept, drawn = seen(space.limb(limb, "left_")), seen(space.tube(space.stations(limb.rings, "left_")))
            missing, beyond = drawn.subtracted(kept), kept.subtracted(drawn)
            assert abs(area(missing)) + abs(area(beyond)) < 0.03 * abs(area(drawn)), limb
    assert compared > 40


def test_an_edge_lies_around_its_shape(qtbot: QtBot) -> None:
    for space in projections():
        edges: list[Shape] = []
        shapes = [space.limb(limb, "right_", edges) for limb in LIMBS]
        shapes += [space.skin(flesh.FACE, "", edges), space.disc("left_shin", 0.05, edges)]
        shapes += [space.oval(flesh.BUN, "", edges), space.tube(space.stations(flesh.NECK), edges)]
        for shape, edge in zip(shapes, edges, strict=True):
            inner, outer = seen(shape).boundingRect(), seen(edge).boundingRect()
            assert outer.width() == pytest.approx(inner.width() + 0.018 * space.view.scale, rel=0.1)
            assert outer.contains(inner)
