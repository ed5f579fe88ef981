"""The muscles that work, glowing in the accent colour where the viewer can see them."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QRadialGradient, QTransform

from hamstring_gui.body.motion import Figure
from hamstring_gui.body.rotation import Vector, dot, rotate
from hamstring_gui.body.skeleton import LEFT, RIGHT, twin
from hamstring_gui.screens.figure.body import limb_depth
from hamstring_gui.screens.figure.palette import FigurePalette
from hamstring_gui.screens.figure.view import View

GLOW_STEPS = 40  # so finely that a muscle lights up without a jump
ROWS = 80  # filled at a time with a gradient: more, and Qt waits for other threads, which may be busy


@dataclass(frozen=True)
class _Site:
    """Where a muscle is on the left side: joint, centre, half-length along the bone, half-width.

    `way` is where it faces, in the axes of its joint or of the one that it `turns_with`.
    """

    joint: str
    centre: Vector
    long: float
    wide: float
    way: Vector
    turns_with: str = ""

    def joint_of(self, side: str) -> str:
        """Return the joint on one side of the body; the trunk's are in the middle."""
        return side + self.joint if self.joint == "thigh" else self.joint


_SITES: Mapping[str, _Site] = MappingProxyType(
    {
        "glute": _Site("pelvis", (0.075, -0.035, -0.065), 0.075, 0.06, (0.35, 0.0, -1.0)),
        "hamstring": _Site("thigh", (0.0, -0.22, -0.032), 0.16, 0.04, (0.0, 0.0, -1.0)),
        "hip_flexor": _Site("thigh", (0.0, -0.02, 0.05), 0.13, 0.048, (0.3, 0.0, 1.0), "pelvis"),
        "flank": _Site("spine", (0.095, 0.11, 0.0), 0.17, 0.042, (1.0, 0.0, 0.0)),
        "core": _Site("spine", (0.0, 0.05, 0.05), 0.1, 0.06, (0.0, 0.0, 1.0)),
    }
)
# What glows round the edge of the body while the muscle is on its far side: the hip's front, which must stretch.
_RIMS: Mapping[str, _Site] = MappingProxyType(
    {"hip_flexor": _Site("pelvis", (0.175, -0.11, 0.05), 0.16, 0.11, (0.3, 0.0, 1.0))}
)


def paint_muscles(painter: QPainter, view: View, figure: Figure, palette: FigurePalette) -> None:
    """Paint the working muscles that the viewer can see, over the body's fill."""
    for muscle, effort in figure.working.items():
        side = _side(muscle)
        site = _SITES[muscle.removeprefix(side)]
        seen = _facing(site, view, figure, side)
        if side:
            seen *= _uncovered(view, figure, side, site.joint_of(side))
        if effort * seen > 0.01:
            _glow(painter, _spot(site, view, figure, side, effort), min(2.0 * effort, 1.0) * seen, palette.accent)


def paint_rims(painter: QPainter, view: View, figure: Figure, palette: FigurePalette) -> None:
    """Paint, behind the body, the light of working muscles on the far side of it."""
    for muscle, effort in figure.working.items():
        side = _side(muscle)
        site = _RIMS.get(muscle.removeprefix(side))
        if site is not None and (hidden := 1.0 - _facing(site, view, figure, side)) * effort > 0.01:
            _glow(painter, _spot(site, view, figure, side, effort), min(2.0 * effort, 1.0) * hidden, palette.accent)


def _side(muscle: str) -> str:
    return next((side for side in (LEFT, RIGHT) if muscle.startswith(side)), "")


def _facing(site: _Site, view: View, figure: Figure, side: str) -> float:
    """Return how much of a muscle is on the viewer's side of the body, 0 to 1."""
    way = rotate(figure.frames.rotations[site.turns_with or site.joint_of(side)], _sided(site.way, side))
    return _ramp(dot(way, view.toward), -0.8, -0.4)


def _spot(site: _Site, view: View, figure: Figure, side: str, effort: float) -> QTransform:
    """Return what takes a unit circle to a muscle's place; the harder it works the larger it is."""
    joint, size = site.joint_of(side), 0.7 + 0.3 * effort
    along = rotate(figure.frames.rotations[joint], (0.0, site.long * size, 0.0))
    return _oblong(view, figure.frames.point(joint, _sided(site.centre, side)), along, site.wide * size)


def _sided(place: Vector, side: str) -> Vector:
    return (-place[0] if side == RIGHT else place[0], place[1], place[2])


def _uncovered(view: View, figure: Figure, side: str, joint: str) -> float:
    """Return how much of a muscle the other half of the body leaves to be seen, 0 to 1; a thigh aside hides nothing."""
    near = _ramp(limb_depth(view, figure.frames, (side + "thigh",), "pelvis"), -0.085, -0.055)
    if not joint.endswith("thigh"):
        return near
    own, other = (rotate(figure.frames.rotations[one], (0.0, -1.0, 0.0)) for one in (joint, twin(joint)))
    return max(near, _ramp(1.0 - dot(own, other), 0.3, 0.7))


def _ramp(value: float, low: float, high: float) -> float:
    return min(max((value - low) / (high - low), 0.0), 1.0)


def _oblong(view: View, place: Vector, along: Vector, wide: float) -> QTransform:
    """Return what takes a unit circle to a long spot at a place, half as long as `along`, half-width in metres."""
    x, y = view.point(place)
    lx, ly = view.direction(along)
    half = wide * view.scale
    size = math.hypot(lx, ly)
    ux, uy = (lx / size, ly / size) if size > 1e-6 else (0.0, 1.0)
    long = max(size, half * 0.6)
    return QTransform(ux * long, uy * long, -uy * half, ux * half, x, y)


@lru_cache(maxsize=64)
def _soft_brush(accent: int, step: int) -> QBrush:
    full, clear = QColor.fromRgba(accent), QColor.fromRgba(accent)
    full.setAlphaF(0.95 * step / GLOW_STEPS)
    clear.setAlphaF(0.0)
    gradient = QRadialGradient(0.0, 0.0, 1.0)
    gradient.setColorAt(0.55, full)
    gradient.setColorAt(1.0, clear)
    return QBrush(gradient)


def _glow(painter: QPainter, shape: QTransform, glow: float, accent: QColor) -> None:
    """Paint a soft spot: upright, though more is painted than is seen, since turned edges are costly to smooth."""
    brush = QBrush(_soft_brush(accent.rgba(), round(glow * GLOW_STEPS)))
    brush.setTransform(shape)
    place = _around(shape)
    for top in range(place.top(), place.bottom() + 1, ROWS):
        painter.fillRect(QRect(place.left(), top, place.width(), min(ROWS, place.bottom() + 1 - top)), brush)


def _around(shape: QTransform) -> QRect:
    """Return what is around a unit circle that is so transformed."""
    wide, high = math.hypot(shape.m11(), shape.m21()), math.hypot(shape.m12(), shape.m22())
    return QRectF(shape.dx() - wide, shape.dy() - high, 2.0 * wide, 2.0 * high).toAlignedRect()
