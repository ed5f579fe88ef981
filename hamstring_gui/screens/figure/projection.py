"""A body in a view: where its joints are in the picture, and the outlines of what is around them.

Every outline can be given a wider one that lies behind it as its edge: filling twice is several times cheaper than
drawing lines with a wide pen.
"""

import math
from collections.abc import Sequence

from PySide6.QtGui import QTransform

from hamstring_gui.body.flesh import Ball, Limb, Ring, Skin
from hamstring_gui.body.rotation import Vector
from hamstring_gui.body.skeleton import RIGHT, TRUNK_JOINTS, Frames
from hamstring_gui.screens.figure.shapes import (
    SHADE_STEPS,
    SHADED,
    TURN_STEPS,
    UNMOVED,
    Axes,
    Shape,
    Station,
    capsule,
    circle,
    corners_of,
    limb_outlines,
    limb_shade,
    new_path,
    oval_of,
    shade,
    skin_outlines,
    tube,
)
from hamstring_gui.screens.figure.view import Point, View

LIGHT: Point = (1.0, 0.6)
"""Where the light goes in the picture: it falls from above on the left."""


class Projection:
    """The frames of a body in a view; edges are so many metres wide."""

    def __init__(self, view: View, frames: Frames, edge: float) -> None:
        self.view = view
        self.frames = frames
        self._rim = edge
        self._edge = edge * view.scale
        self._fineness = 2.0 ** math.ceil(math.log2(view.scale))  # few different ones: outlines are kept for each
        self._joints: dict[str, tuple[Point, Axes]] = {}
        self._bones: dict[str, tuple[QTransform, Point, float]] = {}

    def joint(self, name: str) -> tuple[Point, Axes]:
        """Return the pixel of a joint, and the pixels that a metre along its three axes goes."""
        seen = self._joints.get(name)
        if seen is None:
            place, turn = self.frames.positions[name], self.frames.rotations[name]
            seen = self._joints[name] = (self.view.point(place), self.view.axes(turn))
        return seen

    def _of(self, joint: str, side: str) -> tuple[Point, Axes]:
        return self.joint(joint if joint in TRUNK_JOINTS else side + joint)

    def foreshortening(self, joint: str) -> float:
        """Return how long a bone looks: 1 from its side, 0 from its end."""
        _, (_, (bx, by), _) = self.joint(joint)
        return math.hypot(bx, by) / self.view.scale

    def limb(self, limb: Limb, side: str, edges: list[Shape] | None = None) -> Shape:
        """Return the outline of a limb, its ends cut straight; its edge is added to `edges`."""
        place, _, bent = self._bone(side + limb.joint)
        shape, rim = limb_outlines(limb, round(bent * TURN_STEPS), self._rim, self._fineness)
        if edges is not None:
            edges.append((rim, place))
        return shape, place

    def limb_shade(self, limb: Limb, side: str) -> Shape:
        """Return the part of a limb that is turned away from the light."""
        place, (nx, ny), bent = self._bone(side + limb.joint)
        away = min(max(-nx * LIGHT[0] - ny * LIGHT[1], -SHADED), SHADED)  # beyond, nothing changes
        turn, away_steps = round(bent * SHADE_STEPS), round(away / SHADED * SHADE_STEPS)
        return limb_shade(limb, turn, away_steps, self._fineness), place

    def _bone(self, joint: str) -> tuple[QTransform, Point, float]:
        """Return what takes metres across and up a bone to pixels, the way across, and how far forward is across."""
        found = self._bones.get(joint)
        if found is None:
            (x, y), (_, (bx, by), (cx, cy)) = self.joint(joint)
            size = math.hypot(bx, by) or 1.0
            nx, ny, scale = by / size, -bx / size, self.view.scale
            place = QTransform(nx * scale, ny * scale, bx, by, x, y)
            found = self._bones[joint] = (place, (nx, ny), (cx * nx + cy * ny) / scale)
        return found

    def stations(self, rings: Sequence[Ring], side: str = "", volume: float = 0.0) -> list[Station]:
        """Return the visible edges of rings, in their order along a tube."""
        found: list[tuple[float, float, float, float, float, float]] = []
        joint, seen = "", self._of(rings[0].joint, side)
        for ring in rings:
            if ring.joint != joint:
                joint, seen = ring.joint, self._of(ring.joint, side)
            (jx, jy), ((ax, ay), (bx, by), (cx, cy)) = seen
            x, y, z = ring.centre
            wide, deep = ring.width, ring.depth
            if ring.breath and volume:
                swell = ring.breath * volume
                z += swell * 0.5
                wide, deep = wide + swell * 0.35, deep + swell * 0.5
            px, py = jx + ax * x + bx * y + cx * z, jy + ay * x + by * y + cy * z
            found.append((px, py, ax * wide, ay * wide, cx * deep, cy * deep))
        hypot = math.hypot
        stations: list[Station] = []
        x, y = found[0][:2]
        for (px, py, wx, wy, dx, dy), (fx, fy, *_) in zip(found, (*found[1:], found[-1]), strict=True):
            tx, ty = fx - x, fy - y
            size = hypot(tx, ty) or 1.0
            nx, ny = ty / size, -tx / size
            stations.append((px, py, nx, ny, hypot(wx * nx + wy * ny, dx * nx + dy * ny)))
            x, y = px, py
        return stations

    def shade(self, stations: Sequence[Station]) -> Shape:
        """Return the part of a tube that is turned away from the light."""
        ways = [nx * LIGHT[0] + ny * LIGHT[1] for _, _, nx, ny, _ in stations]
        return shade(stations, sum(ways) / len(ways), tapered=False), UNMOVED

    def shadiness(self, side: str) -> float:
        """Return how far a side of the chest is in the shade, 0 to 1; not at all if it looks at the viewer."""
        _, ((ax, ay), _, _) = self.joint("chest")
        ax, ay = ax / self.view.scale, ay / self.view.scale
        away = (ax * LIGHT[0] + ay * LIGHT[1]) * (-1.0 if side == RIGHT else 1.0)
        aside = min(max((math.hypot(ax, ay) - 0.5) / 0.4, 0.0), 1.0)
        return min(max(away / SHADED, 0.0), 1.0) * aside

    def tube(self, stations: Sequence[Station], edges: list[Shape] | None = None) -> Shape:
        """Return the outline around stations, its ends cut straight."""
        wider = None
        if edges is not None:
            wider = new_path()
            edges.append((wider, UNMOVED))
        return tube(stations, wider, self._edge), UNMOVED

    def disc(self, joint: str, radius: float, edges: list[Shape] | None = None) -> Shape:
        """Return a circle around a joint; radius in metres."""
        if edges is not None:
            edges.append(self._circle(joint, radius + self._rim))
        return self._circle(joint, radius)

    def _circle(self, joint: str, radius: float) -> Shape:
        (x, y), size = self.joint(joint)[0], radius * self.view.scale
        return circle(corners_of(size)), QTransform(size, 0.0, 0.0, size, x, y)

    def skin(self, skin: Skin, side: str = "", edges: list[Shape] | None = None) -> Shape:
        """Return the outline of a skin stretched over ellipsoids."""
        (x, y), axes = self._of(skin.joint, side)
        shape, rim = skin_outlines(skin, side == RIGHT, _rounded(axes), self._edge)
        place = QTransform(1.0, 0.0, 0.0, 1.0, x, y)
        if edges is not None:
            edges.append((rim, place))
        return shape, place

    def oval(self, ball: Ball, side: str = "", edges: list[Shape] | None = None) -> Shape:
        """Return the outline of an ellipsoid."""
        (jx, jy), axes = self._of(ball.joint, side)
        x, y, xx, xy, yy = oval_of(ball, side == RIGHT, axes)
        x, y = x + jx, y + jy
        root = math.sqrt(max(xx * yy - xy * xy, 0.0))
        size = math.sqrt(xx + yy + 2.0 * root) or 1.0
        round_ = circle(corners_of(size))
        xx, xy, yy = (xx + root) / size, xy / size, (yy + root) / size
        if edges is not None:
            edges.append((round_, QTransform(xx + self._edge, xy, xy, yy + self._edge, x, y)))
        return round_, QTransform(xx, xy, xy, yy, x, y)

    def bar(self, start: Vector, end: Vector, radius: float, edges: list[Shape] | None = None) -> Shape:
        """Return a rounded bar between two places in the room; radius in metres."""
        a, b, size = self.view.point(start), self.view.point(end), radius * self.view.scale
        if edges is not None:
            edges.append((capsule(a, b, size + self._edge), UNMOVED))
        return capsule(a, b, size), UNMOVED


def _rounded(axes: Axes) -> Axes:
    """Return axes without the rounding of the computation, so that what didn't move is found again."""
    (ax, ay), (bx, by), (cx, cy) = axes
    return (round(ax, 3), round(ay, 3)), (round(bx, 3), round(by, 3)), (round(cx, 3), round(cy, 3))
