"""Outlines in the picture: smooth tubes along rings, ellipsoids and the hulls around them.

Every outline comes as a shape and a wider one that lies behind it as its edge: filling twice is several times
cheaper than drawing lines with a wide pen.
"""

import math
from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from hamstring_gui.body.flesh import Ball, Ring
from hamstring_gui.body.rotation import Vector
from hamstring_gui.body.skeleton import RIGHT, TRUNK_JOINTS, Frames
from hamstring_gui.screens.figure_view import Point, View

Station = tuple[float, float, float, float, float]  # centre, direction to the left of the way, half-thickness: pixels
Outline = tuple[QPainterPath, QPainterPath | None]  # the shape, and the wider one behind it


def _around(count: int) -> tuple[Point, ...]:
    return tuple((math.cos(k * math.tau / count), math.sin(k * math.tau / count)) for k in range(count))


_ROUND, _COARSE = _around(24), _around(12)
COARSE = 0.05  # metres: balls that are smaller need fewer points


class Projection:
    """The frames of a body in a view: where joints are in the picture, and how far a metre of their axes goes."""

    def __init__(self, view: View, frames: Frames, edge: float) -> None:
        self.view = view
        self.frames = frames
        self.edge = edge * view.scale  # pixels that the wider shapes are wider

    @cached_property
    def joints(self) -> dict[str, tuple[Point, tuple[Point, Point, Point]]]:
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

    def tube(self, rings: Sequence[Ring], side: str = "", volume: float = 0.0) -> Outline:
        """Return the outline around rings."""
        stations = self.stations(rings, side, volume)
        return tube(stations), tube(stations, self.edge)

    def shade(self, rings: Sequence[Ring], side: str = "", volume: float = 0.0) -> Outline:
        """Return the part of a tube that is turned away from the light, which falls from above on the left.

        It narrows to nothing as the tube turns along the light, so that it can change sides without a jump.
        """
        stations = self.stations(rings, side, volume)
        away = sum(nx + 0.6 * ny for _, _, nx, ny, _ in stations) / len(stations)
        sign, strength = (1.0 if away > 0.0 else -1.0), min(abs(away) / 0.4, 1.0)
        tapers = (0, len(stations) - 1) if side else ()  # on a limb it begins and ends at the edge
        inner: list[Point] = []
        for k, (x, y, nx, ny, half) in enumerate(stations):
            part = sign * half * (1.0 - (0.1 if k in tapers else 0.65) * strength)
            inner.append((x + nx * part, y + ny * part))
        outer = [(x + sign * nx * half, y + sign * ny * half) for x, y, nx, ny, half in stations]
        return band(inner, outer[::-1]), None

    def disc(self, joint: str, radius: float) -> Outline:
        """Return a circle around a joint; radius in metres."""
        centre, size = QPointF(*self.joints[joint][0]), radius * self.view.scale
        inner, outer = _path(), _path()
        inner.addEllipse(centre, size, size)
        outer.addEllipse(centre, size + self.edge, size + self.edge)
        return inner, outer

    def hull(self, balls: Sequence[Ball], side: str = "") -> Outline:
        """Return the outline of a skin stretched over ellipsoids: in every direction the point that is farthest out."""
        ovals = [self._oval(ball, side) for ball in balls]
        edge = self.edge
        inner: list[QPointF] = []
        outer: list[QPointF] = []
        for u, v in _ROUND if len(balls) > 1 or max(balls[0].radii) > COARSE else _COARSE:
            farthest = -math.inf
            for cx, cy, xx, xy, yy in ovals:
                reach = math.sqrt(xx * u * u + 2.0 * xy * u * v + yy * v * v) or 1e-9
                if (far := cx * u + cy * v + reach) > farthest:
                    farthest = far
                    x, y = cx + (xx * u + xy * v) / reach, cy + (xy * u + yy * v) / reach
            inner.append(QPointF(x, y))
            outer.append(QPointF(x + u * edge, y + v * edge))
        return _polygon(inner), _polygon(outer)

    def oval(self, ball: Ball, side: str = "") -> Outline:
        """Return the outline of an ellipsoid."""
        return self.hull((ball,), side)

    def bar(self, start: Vector, end: Vector, radius: float) -> Outline:
        """Return a rounded bar between two places in the room; radius in metres."""
        a, b, size = self.view.point(start), self.view.point(end), radius * self.view.scale
        return capsule(a, b, size), capsule(a, b, size + self.edge)

    def _oval(self, ball: Ball, side: str) -> tuple[float, float, float, float, float]:
        """Return an ellipsoid in the picture: its centre, and the symmetric matrix xx, xy, yy of its outline."""
        joint = ball.joint if ball.joint in TRUNK_JOINTS else side + ball.joint
        (jx, jy), ((ax, ay), (bx, by), (cx, cy)) = self.joints[joint]
        x, y, z = ball.centre
        if side == RIGHT:
            x = -x
        a, b, c = ball.radii
        ax, ay, bx, by, cx, cy, px, py = (
            ax * a,
            ay * a,
            bx * b,
            by * b,
            cx * c,
            cy * c,
            jx + ax * x + bx * y + cx * z,
            jy + ay * x + by * y + cy * z,
        )
        return px, py, ax * ax + bx * bx + cx * cx, ax * ay + bx * by + cx * cy, ay * ay + by * by + cy * cy


def within(outline: Outline) -> Outline:
    """Return a shape that lies inside others and needs no edge of its own."""
    return outline[0], None


def _path() -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _polygon(points: list[QPointF]) -> QPainterPath:
    path = _path()
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    return path


def tube(stations: Sequence[Station], wider: float = 0.0) -> QPainterPath:
    """Return the outline around stations, its ends cut straight; `wider`: pixels added all around."""
    there = [(x + nx * (half + wider), y + ny * (half + wider)) for x, y, nx, ny, half in stations]
    back = [(x - nx * (half + wider), y - ny * (half + wider)) for x, y, nx, ny, half in stations]
    if wider:
        for end, sign in ((0, -wider), (-1, wider)):  # along the tube, beyond its ends
            _, _, nx, ny, _ = stations[end]
            there[end] = (there[end][0] - ny * sign, there[end][1] + nx * sign)
            back[end] = (back[end][0] - ny * sign, back[end][1] + nx * sign)
    return band(there, back[::-1])


def band(there: Sequence[Point], back: Sequence[Point]) -> QPainterPath:
    """Return what lies between two smooth lines, the second running back, with straight ends."""
    path = _path()
    path.moveTo(*there[0])
    _curve_on(path, there)
    path.lineTo(*back[0])
    _curve_on(path, back)
    path.closeSubpath()
    return path


def smooth_line(points: Sequence[Point]) -> QPainterPath:
    """Return the open curve through all points."""
    path = QPainterPath()
    path.moveTo(*points[0])
    _curve_on(path, points)
    return path


def _curve_on(path: QPainterPath, points: Sequence[Point]) -> None:
    """Go on along a smooth curve from the first of the points, where the path is, to the last.

    Its handles are a third of each piece, so that it doesn't bulge between points far apart.
    """
    ax, ay = points[0]
    bx, by = points[1]
    size = math.hypot(bx - ax, by - ay) or 1.0
    ux, uy = (bx - ax) / size, (by - ay) / size
    for k in range(1, len(points)):
        bx, by = points[k]
        cx, cy = points[k + 1] if k + 1 < len(points) else points[k]
        size = math.hypot(cx - ax, cy - ay) or 1.0
        vx, vy = (cx - ax) / size, (cy - ay) / size
        handle = math.hypot(bx - ax, by - ay) * 0.36
        path.cubicTo(ax + ux * handle, ay + uy * handle, bx - vx * handle, by - vy * handle, bx, by)
        ax, ay, ux, uy = bx, by, vx, vy


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
