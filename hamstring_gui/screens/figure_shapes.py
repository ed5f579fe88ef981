"""Outlines in the picture: smooth tubes along rings, ellipsoids and the hulls around them.

Every outline comes as a shape and a wider one that lies behind it as its edge: filling twice is several times
cheaper than drawing lines with a wide pen.
"""

import math
from collections.abc import Sequence
from functools import cache, cached_property, lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QTransform

from hamstring_gui.body.flesh import Ball, Ring
from hamstring_gui.body.rotation import Vector
from hamstring_gui.body.skeleton import RIGHT, TRUNK_JOINTS, Frames
from hamstring_gui.screens.figure_view import Point, View

Station = tuple[float, float, float, float, float]  # centre, direction to the left of the way, half-thickness: pixels
Axes = tuple[Point, Point, Point]  # pixels a metre along the three axes of a joint
Outline = tuple[QPainterPath, QPainterPath | None]  # the shape, and the wider one behind it


def _fan(count: int) -> tuple[tuple[float, float, float, float], ...]:
    """Return directions all around, each with how far the corner of its tangent and the last one's goes outwards."""
    ways = [(math.cos(k * math.tau / count), math.sin(k * math.tau / count)) for k in range(count + 1)]
    sine = math.sin(math.tau / count)
    fan = [(*ways[0], 0.0, 0.0)]
    for (u, v), (s, t) in pairwise(ways):
        fan.append((s, t, (t - v) / sine, (u - s) / sine))
    return tuple(fan)


_FANS = (_fan(12), _fan(16))
LARGE = 0.05  # metres: a skin over larger ellipsoids needs more directions


class Projection:
    """The frames of a body in a view: where joints are in the picture, and how far a metre of their axes goes."""

    def __init__(self, view: View, frames: Frames, edge: float) -> None:
        self.view = view
        self.frames = frames
        self.edge = edge * view.scale  # pixels that the wider shapes are wider

    @cached_property
    def joints(self) -> dict[str, tuple[Point, Axes]]:
        """The pixel of every joint, and the pixels along its three axes."""
        point, axes, turns = self.view.point, self.view.axes, self.frames.rotations
        return {joint: (point(place), axes(turns[joint])) for joint, place in self.frames.positions.items()}

    def stations(self, rings: Sequence[Ring], side: str = "", volume: float = 0.0) -> list[Station]:
        """Return the visible edges of rings, in their order along the tube."""
        found: list[tuple[float, float, float, float, float, float]] = []
        for ring in rings:
            (jx, jy), ((ax, ay), (bx, by), (cx, cy)) = self.joints[
                ring.joint if ring.joint in TRUNK_JOINTS else side + ring.joint
            ]
            x, y, z = ring.centre
            swell = ring.breath * volume
            z += swell * 0.5
            wide, deep = ring.width + swell * 0.35, ring.depth + swell * 0.5
            px, py = jx + ax * x + bx * y + cx * z, jy + ay * x + by * y + cy * z
            found.append((px, py, ax * wide, ay * wide, cx * deep, cy * deep))
        last = len(found) - 1
        stations: list[Station] = []
        for k, (px, py, wx, wy, dx, dy) in enumerate(found):
            before, after = found[k - 1 if k else 0], found[k + 1 if k < last else last]
            tx, ty = after[0] - before[0], after[1] - before[1]
            size = math.hypot(tx, ty) or 1.0
            nx, ny = ty / size, -tx / size
            stations.append((px, py, nx, ny, math.hypot(wx * nx + wy * ny, dx * nx + dy * ny)))
        return stations

    def tube(self, stations: Sequence[Station]) -> Outline:
        """Return the outline around stations."""
        return tube(stations, self.edge)

    def disc(self, joint: str, radius: float) -> Outline:
        """Return a circle around a joint; radius in metres."""
        centre, size = QPointF(*self.joints[joint][0]), radius * self.view.scale
        inner, outer = _path(), _path()
        inner.addEllipse(centre, size, size)
        outer.addEllipse(centre, size + self.edge, size + self.edge)
        return inner, outer

    def hull(self, balls: tuple[Ball, ...], side: str = "") -> Outline:
        """Return the outline of a skin stretched over ellipsoids of one joint."""
        joint = balls[0].joint if balls[0].joint in TRUNK_JOINTS else side + balls[0].joint
        (x, y), axes = self.joints[joint]
        inner, outer = _skin(balls, side == RIGHT, _rounded(axes), self.edge)
        return inner.translated(x, y), outer.translated(x, y)

    def oval(self, ball: Ball, side: str = "") -> Outline:
        """Return the outline of an ellipsoid."""
        (jx, jy), axes = self.joints[ball.joint if ball.joint in TRUNK_JOINTS else side + ball.joint]
        x, y, xx, xy, yy = _oval(ball, side == RIGHT, axes)
        x, y = x + jx, y + jy
        root = math.sqrt(max(xx * yy - xy * xy, 0.0))
        size = math.sqrt(xx + yy + 2.0 * root) or 1.0
        xx, xy, yy = (xx + root) / size, xy / size, (yy + root) / size
        wide_x, wide_y = xx + self.edge, yy + self.edge
        return QTransform(xx, xy, xy, yy, x, y).map(_circle()), QTransform(wide_x, xy, xy, wide_y, x, y).map(_circle())

    def bar(self, start: Vector, end: Vector, radius: float) -> Outline:
        """Return a rounded bar between two places in the room; radius in metres."""
        a, b, size = self.view.point(start), self.view.point(end), radius * self.view.scale
        return capsule(a, b, size), capsule(a, b, size + self.edge)


def within(outline: Outline) -> Outline:
    """Return a shape that lies inside others and needs no edge of its own."""
    return outline[0], None


def _path() -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _rounded(axes: Axes) -> Axes:
    """Return axes without the rounding of the computation, so that what didn't move is found again."""
    (ax, ay), (bx, by), (cx, cy) = axes
    return (round(ax, 3), round(ay, 3)), (round(bx, 3), round(by, 3)), (round(cx, 3), round(cy, 3))


def _oval(ball: Ball, mirrored: bool, axes: Axes) -> tuple[float, float, float, float, float]:
    """Return an ellipsoid seen from its joint: its centre, and the symmetric matrix xx, xy, yy of its outline."""
    (ax, ay), (bx, by), (cx, cy) = axes
    x, y, z = ball.centre
    if mirrored:
        x = -x
    px, py = ax * x + bx * y + cx * z, ay * x + by * y + cy * z
    a, b, c = ball.radii
    ax, ay, bx, by, cx, cy = ax * a, ay * a, bx * b, by * b, cx * c, cy * c
    return px, py, ax * ax + bx * bx + cx * cx, ax * ay + bx * by + cx * cy, ay * ay + by * by + cy * cy


@lru_cache(maxsize=64)  # resting feet and a still head look the same in every frame
def _skin(balls: tuple[Ball, ...], mirrored: bool, axes: Axes, edge: float) -> tuple[QPainterPath, QPainterPath]:
    """Return the outline of a skin seen from its joint: in every direction the point that is farthest out.

    Where the skin stays on one ellipsoid it is a curve between two tangents, else a straight line.
    """
    ovals = [_oval(ball, mirrored, axes) for ball in balls]
    inner, outer = _path(), _path()
    fan = _FANS[max(max(ball.radii) for ball in balls) > LARGE]
    sine = fan[1][1]
    before, last, old_u, old_v = -1, 0.0, 0.0, 0.0
    for u, v, corner_x, corner_y in fan:
        farthest, touched, x, y = -math.inf, 0, 0.0, 0.0
        for k, (cx, cy, xx, xy, yy) in enumerate(ovals):
            reach = math.sqrt(xx * u * u + 2.0 * xy * u * v + yy * v * v) or 1e-9
            if (far := cx * u + cy * v + reach) > farthest:
                farthest, touched = far, k
                x, y = cx + (xx * u + xy * v) / reach, cy + (xy * u + yy * v) / reach
        wide_x, wide_y = x + u * edge, y + v * edge
        if before < 0:
            inner.moveTo(x, y)
            outer.moveTo(wide_x, wide_y)
        elif before == touched:
            bend_x, bend_y = (last * v - farthest * old_v) / sine, (old_u * farthest - u * last) / sine
            inner.quadTo(bend_x, bend_y, x, y)
            outer.quadTo(bend_x + corner_x * edge, bend_y + corner_y * edge, wide_x, wide_y)
        else:
            inner.lineTo(x, y)
            outer.lineTo(wide_x, wide_y)
        before, last, old_u, old_v = touched, farthest, u, v
    return inner, outer


@cache
def _circle() -> QPainterPath:
    """Return the circle of radius 1 around the origin."""
    path = _path()
    path.addEllipse(-1.0, -1.0, 2.0, 2.0)
    return path


def tube(stations: Sequence[Station], edge: float) -> Outline:
    """Return the outline around stations, its ends cut straight; the wider one is so many pixels wider all around."""
    inner, outer = _path(), _path()
    for sign, way in ((1.0, stations), (-1.0, stations[::-1])):
        points = [(x + nx * half * sign, y + ny * half * sign) for x, y, nx, ny, half in way]
        aside = [(nx * edge * sign, ny * edge * sign) for _, _, nx, ny, _ in way]
        for end, along in ((0, -edge), (-1, edge)):  # the wider one goes on beyond the ends
            (x, y), (_, _, nx, ny, _) = aside[end], way[end]
            aside[end] = (x - ny * along * sign, y + nx * along * sign)
        (x, y), (dx, dy) = points[0], aside[0]
        if sign > 0.0:
            inner.moveTo(x, y)
            outer.moveTo(x + dx, y + dy)
        else:
            inner.lineTo(x, y)
            outer.lineTo(x + dx, y + dy)
        for (ax, ay, bx, by, x, y), (ex, ey) in zip(_curves(points), aside[1:], strict=True):
            inner.cubicTo(ax, ay, bx, by, x, y)
            outer.cubicTo(ax + dx, ay + dy, bx + ex, by + ey, x + ex, y + ey)
            dx, dy = ex, ey
    return inner, outer


def shade(stations: Sequence[Station], tapered: bool = True) -> Outline:
    """Return the part of a tube that is turned away from the light, which falls from above on the left.

    It narrows to nothing as the tube turns along the light, so that it can change sides without a jump; `tapered`:
    also towards both ends.
    """
    away = sum(nx + 0.6 * ny for _, _, nx, ny, _ in stations) / len(stations)
    sign, strength = (1.0 if away > 0.0 else -1.0), min(abs(away) / 0.4, 1.0)
    tapers = (0, len(stations) - 1) if tapered else ()
    inner: list[Point] = []
    for k, (x, y, nx, ny, half) in enumerate(stations):
        part = sign * half * (1.0 - (0.1 if k in tapers else 0.65) * strength)
        inner.append((x + nx * part, y + ny * part))
    outer = [(x + sign * nx * half, y + sign * ny * half) for x, y, nx, ny, half in stations]
    return band(inner, outer[::-1]), None


def band(there: Sequence[Point], back: Sequence[Point]) -> QPainterPath:
    """Return what lies between two smooth lines, the second running back, with straight ends."""
    path = _path()
    path.moveTo(*there[0])
    for curve in _curves(there):
        path.cubicTo(*curve)
    path.lineTo(*back[0])
    for curve in _curves(back):
        path.cubicTo(*curve)
    return path


def smooth_line(points: Sequence[Point]) -> QPainterPath:
    """Return the open curve through all points."""
    path = QPainterPath()
    path.moveTo(*points[0])
    for curve in _curves(points):
        path.cubicTo(*curve)
    return path


def _curves(points: Sequence[Point]) -> list[tuple[float, float, float, float, float, float]]:
    """Return the cubic curves of a smooth line through points: both handles and the end of each piece.

    The handles are a third of each piece, so that it doesn't bulge between points far apart.
    """
    hypot = math.hypot
    (ax, ay), (bx, by) = points[0], points[1]
    size = hypot(bx - ax, by - ay) or 1.0
    ux, uy = (bx - ax) / size, (by - ay) / size
    curves: list[tuple[float, float, float, float, float, float]] = []
    for k in range(1, len(points)):
        bx, by = points[k]
        cx, cy = points[k + 1] if k + 1 < len(points) else points[k]
        size = hypot(cx - ax, cy - ay) or 1.0
        vx, vy = (cx - ax) / size, (cy - ay) / size
        handle = hypot(bx - ax, by - ay) * 0.36
        curves.append((ax + ux * handle, ay + uy * handle, bx - vx * handle, by - vy * handle, bx, by))
        ax, ay, ux, uy = bx, by, vx, vy
    return curves


def capsule(start: Point, end: Point, radius: float) -> QPainterPath:
    """Return a rounded bar; all in pixels."""
    (ax, ay), (bx, by) = start, end
    turn = math.degrees(math.atan2(ay - by, bx - ax))
    path = _path()
    path.arcMoveTo(ax - radius, ay - radius, 2 * radius, 2 * radius, turn + 90.0)
    path.arcTo(ax - radius, ay - radius, 2 * radius, 2 * radius, turn + 90.0, 180.0)
    path.arcTo(bx - radius, by - radius, 2 * radius, 2 * radius, turn - 90.0, 180.0)
    path.closeSubpath()
    return path
