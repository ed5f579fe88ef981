"""The muscles that work, glowing in the accent colour where the viewer can see them."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QRadialGradient, QTransform

from hamstring_gui.body.motion import Figure
from hamstring_gui.body.rotation import Vector, dot, rotate
from hamstring_gui.screens.figure_palette import FigurePalette
from hamstring_gui.screens.figure_view import View

# muscle -> part it is painted with, joint, centre, half-length along the bone, half-width, the way it faces
_SITES: dict[str, tuple[str, str, Vector, float, float, Vector]] = {
    "glute": ("trunk", "pelvis", (0.07, -0.03, -0.06), 0.075, 0.068, (0.2, 0.0, -1.0)),
    "hamstring": ("leg", "thigh", (0.0, -0.2, -0.035), 0.17, 0.04, (0.0, 0.0, -1.0)),
    "hip_flexor": ("leg", "thigh", (0.0, -0.04, 0.045), 0.12, 0.042, (0.0, 0.0, 1.0)),
    "flank": ("trunk", "spine", (0.09, 0.1, 0.0), 0.14, 0.045, (1.0, 0.0, 0.3)),
    "core": ("trunk", "spine", (0.0, 0.05, 0.05), 0.1, 0.06, (0.0, 0.0, 1.0)),
}


def paint_muscles(painter: QPainter, view: View, figure: Figure, part: str, palette: FigurePalette) -> None:
    """Paint the working muscles that belong to a part of the body, over its fill."""
    for muscle, effort in figure.working.items():
        side = "right_" if muscle.startswith("right_") else "left_" if muscle.startswith("left_") else ""
        where, joint, centre, long, wide, way = _SITES[muscle.removeprefix(side)]
        if effort <= 0.01 or part != (where if where == "trunk" else side + where):
            continue
        joint = joint if where == "trunk" else side + joint
        sign = -1.0 if side == "right_" else 1.0
        turn = figure.frames.rotations[joint]
        facing = dot(rotate(turn, (sign * way[0], way[1], way[2])), view.toward)
        glow = effort * min(max((facing + 0.55) / 0.5, 0.0), 1.0)
        if glow > 0.01:
            place = figure.frames.point(joint, (sign * centre[0], centre[1], centre[2]))
            along = rotate(turn, (0.0, long, 0.0))
            _glow(painter, view, place, along, wide * view.scale, glow, palette.accent)


def _glow(painter: QPainter, view: View, place: Vector, along: Vector, wide: float, glow: float, accent: QColor) -> None:
    """Paint a soft long spot."""
    x, y = view.point(place)
    lx, ly = view.direction(along)
    size = max(math.hypot(lx, ly), wide * 0.6)
    ux, uy = (lx / size, ly / size) if size > 1e-6 else (0.0, 1.0)
    full, clear = QColor(accent), QColor(accent)
    full.setAlphaF(0.95 * glow)
    clear.setAlphaF(0.0)
    gradient = QRadialGradient(0.0, 0.0, 1.0)
    gradient.setColorAt(0.0, full)
    gradient.setColorAt(0.55, full)
    gradient.setColorAt(1.0, clear)
    painter.save()
    painter.setTransform(QTransform(ux * size, uy * size, -uy * wide, ux * wide, x, y), True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawEllipse(QPointF(0.0, 0.0), 1.0, 1.0)
    painter.restore()
