"""Paths for the picture of a body: limbs, tubes along rings, skins over ellipsoids, bars; none knows a skeleton."""

import math
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath, QTransform

from hamstring_gui.body.flesh import Ball, Limb, Skin
from hamstring_gui.screens.figure.view import Point

Station = tuple[float, float, float, float, float]  # centre, direction to the left of the way, half-thickness: pixels
Curve = tuple[float, float, float, float, float, float]  # both handles and the end of a piece
Oval = tuple[float, float, float, float, float]  # centre, and the matrix xx, xy, yy of its outline
Axes = tuple[Point, Point, Point]  # pixels a metre along the three axes of a joint
Shape = tuple[QPainterPath, QTransform]  # an outline, and what takes it to the picture


def _fan(count: int) -> tuple[tuple[float, float, float, float], ...]:
    """Return directions all around, each with how far the corner of its tangent and the last one's goes outwards."""
    ways = [(math.cos(k * math.tau / count), math.sin(k * math.tau / count)) for k in range(count + 1)]
    sine = math.sin(math.tau / count)
    fan = [(*ways[0], 0.0, 0.0)]
    for (u, v), (s, t) in pairwise(ways):
        fan.append((s, t, (t - v) / sine, (u - s) / sine))
    return tuple(fan)


_FAN = _fan(12)
SHADE_STEPS = 12
"""So finely that a shade grows and turns without a jump."""
SHADED = 0.4
"""When so much of the light goes across a shape, its far side is fully in the shade."""
TURN_STEPS = 32
"""So finely that a calf turns round its bone without a jump."""


def _winding() -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


_EMPTY = _winding()
UNMOVED = QTransform()


def new_path() -> QPainterPath:
    """Return an empty path that is filled where it overlaps itself."""
    return QPainterPath(_EMPTY)


def seen(shape: Shape) -> QPainterPath:
    """Return a shape's outline where it is in the picture."""
    path, place = shape
    return place.map(path)


def oval_of(ball: Ball, mirrored: bool, axes: Axes) -> Oval:
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
def skin_outlines(skin: Skin, mirrored: bool, axes: Axes, edge: float) -> tuple[QPainterPath, QPainterPath]:
    """Return the outline of a skin seen from its joint, and the wider one: in every direction the farthest point.

    Where the skin stays on one ellipsoid it is a curve between two tangents, else a straight line.
    """
    reached = _reached([oval_of(ball, mirrored, axes) for ball in skin.balls])
    inner, outer = new_path(), new_path()
    sine = _FAN[1][1]
    touched, last, x, y = reached[0]
    inner.moveTo(x, y)
    outer.moveTo(x + edge, y)
    before, old_u, old_v = touched, 1.0, 0.0
    for (u, v, corner_x, corner_y), (touched, far, x, y) in zip(_FAN[1:], (*reached[1:], reached[0]), strict=True):
        wide_x, wide_y = x + u * edge, y + v * edge
        if before == touched:
            bend_x, bend_y = (last * v - far * old_v) / sine, (old_u * far - u * last) / sine
            inner.quadTo(bend_x, bend_y, x, y)
            outer.quadTo(bend_x + corner_x * edge, bend_y + corner_y * edge, wide_x, wide_y)
        else:
            inner.lineTo(x, y)
            outer.lineTo(wide_x, wide_y)
        before, last, old_u, old_v = touched, far, u, v
    return inner, outer


def _reached(ovals: Sequence[Oval]) -> list[tuple[int, float, float, float]]:
    """Return for each direction of the fan the oval that reaches farthest, how far, and its point there.

    An oval reaches as far to either side of its middle: two opposite directions are found at once.
    """
    ahead: list[tuple[int, float, float, float]] = []
    behind: list[tuple[int, float, float, float]] = []
    for u, v, _, _ in _FAN[: len(_FAN) // 2]:
        farthest = nearest = -math.inf
        first = second = (0, 0.0, 0.0, 0.0)
        uu, uv, vv = u * u, 2.0 * u * v, v * v
        for k, (cx, cy, xx, xy, yy) in enumerate(ovals):
            size = math.sqrt(xx * uu + xy * uv + yy * vv) or 1e-9
            middle = cx * u + cy * v
            if (far := middle + size) > farthest:
                farthest = far
                first = (k, far, cx + (xx * u + xy * v) / size, cy + (xy * u + yy * v) / size)
            if (far := size - middle) > nearest:
                nearest = far
                second = (k, far, cx - (xx * u + xy * v) / size, cy - (xy * u + yy * v) / size)
        ahead.append(first)
        behind.append(second)
    return ahead + behind


@cache
def circle(corners: int) -> QPainterPath:
    """Return the circle of radius 1 around the origin with so many corners."""
    path = new_path()
    path.moveTo(1.0, 0.0)
    for k in range(1, corners):
        path.lineTo(math.cos(k * math.tau / corners), math.sin(k * math.tau / corners))
    path.closeSubpath()
    return path


def corners_of(radius: float) -> int:
    """Return how many corners make a circle of so many pixels look round."""
    return 4 * math.ceil(1.8 * math.sqrt(radius + 1.0))


def flattened(path: QPainterPath, fineness: float) -> QPainterPath:
    """Return a path without curves that looks the same where a unit is at most so many pixels.

    Painting a curve means to divide it into such lines each time.
    """
    grown = QTransform.fromScale(3.0 * fineness, 3.0 * fineness)
    flat = new_path()
    for polygon in path.toSubpathPolygons(grown):
        flat.addPolygon(polygon)
    return QTransform.fromScale(1.0 / (3.0 * fineness), 1.0 / (3.0 * fineness)).map(flat)


def _turned_rings(limb: Limb, turn: float) -> list[Station]:
    """Return the rings of a limb in metres across and up its bone; `turn`: how much of forward is across."""
    aside = math.sqrt(max(1.0 - turn * turn, 0.0))
    return [
        (ring.centre[2] * turn, ring.centre[1], -1.0, 0.0, math.hypot(ring.width * aside, ring.depth * turn))
        for ring in limb.rings
    ]


@lru_cache(maxsize=1024)  # a limb seen from anywhere is one of these, moved, turned and shortened
def limb_outlines(limb: Limb, turn: int, edge: float, fineness: float) -> tuple[QPainterPath, QPainterPath]:
    """Return the outline of a limb in metres across and up its bone, and the wider one; `turn` as in TURN_STEPS."""
    wider = new_path()
    inner = tube(_turned_rings(limb, turn / TURN_STEPS), wider, edge)
    return flattened(inner, fineness), flattened(wider, fineness)


@lru_cache(maxsize=1024)
def limb_shade(limb: Limb, turn: int, away: int, fineness: float) -> QPainterPath:
    """Return the part of a limb that is turned away from the light, likewise; both in SHADE_STEPS."""
    return flattened(shade(_turned_rings(limb, turn / SHADE_STEPS), SHADED * away / SHADE_STEPS), fineness)


def tube(stations: Sequence[Station], wider: QPainterPath | None, edge: float) -> QPainterPath:
    """Return the outline around stations, its ends cut straight; `wider` gets one that is wider all around."""
    inner = new_path()
    for sign, way in ((1.0, stations), (-1.0, stations[::-1])):
        points = [(x + nx * half * sign, y + ny * half * sign) for x, y, nx, ny, half in way]
        curves = _curves(points)
        if sign > 0.0:
            inner.moveTo(*points[0])
        else:
            inner.lineTo(*points[0])
        for curve in curves:
            inner.cubicTo(*curve)
        if wider is not None:
            _add_rim(wider, points[0], curves, _aside(way, sign, edge), first=sign > 0.0)
    return inner


def _aside(way: Sequence[Station], sign: float, edge: float) -> list[Point]:
    """Return by how much a wider outline is farther out at each station; it goes on beyond both ends."""
    aside = [(nx * edge * sign, ny * edge * sign) for _, _, nx, ny, _ in way]
    for end, along in ((0, -edge), (-1, edge)):
        (x, y), (_, _, nx, ny, _) = aside[end], way[end]
        aside[end] = (x - ny * along * sign, y + nx * along * sign)
    return aside


def _add_rim(
    wider: QPainterPath, start: Point, curves: Sequence[Curve], aside: Sequence[Point], *, first: bool
) -> None:
    dx, dy = aside[0]
    if first:
        wider.moveTo(start[0] + dx, start[1] + dy)
    else:
        wider.lineTo(start[0] + dx, start[1] + dy)
    for k, (ax, ay, bx, by, x, y) in enumerate(curves, 1):
        ex, ey = aside[k]
        wider.cubicTo(ax + dx, ay + dy, bx + ex, by + ey, x + ex, y + ey)
        dx, dy = ex, ey
    if not first:
        wider.closeSubpath()


def shade(stations: Sequence[Station], away: float, *, tapered: bool = True) -> QPainterPath:
    """Return the part of a tube that is turned away from the light; `away`: how much of the light goes to its left.

    It narrows to nothing as the tube turns along the light, so that it can change sides without a jump; `tapered`:
    also towards both ends.
    """
    sign, strength = (1.0 if away > 0.0 else -1.0), min(abs(away) / SHADED, 1.0)
    tapers = (0, len(stations) - 1) if tapered else ()
    inner: list[Point] = []
    for k, (x, y, nx, ny, half) in enumerate(stations):
        part = sign * half * (1.0 - (0.1 if k in tapers else 0.65) * strength)
        inner.append((x + nx * part, y + ny * part))
    outer = [(x + sign * nx * half, y + sign * ny * half) for x, y, nx, ny, half in stations]
    return band(inner, outer[::-1])


def band(there: Sequence[Point], back: Sequence[Point]) -> QPainterPath:
    """Return what lies between two smooth lines, the second running back, with straight ends."""
    path = new_path()
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


def _curves(points: Sequence[Point]) -> list[Curve]:
    """Return the cubic curves of a smooth line through points: both handles and the end of each piece.

    The handles are a third of each piece, so that it doesn't bulge between points far apart.
    """
    hypot = math.hypot
    (ax, ay), (bx, by) = points[0], points[1]
    size = hypot(bx - ax, by - ay)
    ux, uy = ((bx - ax) / size, (by - ay) / size) if size else (0.0, 0.0)
    curves: list[Curve] = []
    for (bx, by), (cx, cy) in zip(points[1:], (*points[2:], points[-1]), strict=True):
        chord = hypot(cx - ax, cy - ay) or 1.0
        vx, vy = (cx - ax) / chord, (cy - ay) / chord
        handle = hypot(bx - ax, by - ay) * 0.36
        curves.append((ax + ux * handle, ay + uy * handle, bx - vx * handle, by - vy * handle, bx, by))
        ax, ay, ux, uy = bx, by, vx, vy
    return curves


def capsule(start: Point, end: Point, radius: float) -> QPainterPath:
    """Return a rounded bar; all in pixels."""
    (ax, ay), (bx, by) = start, end
    turn = math.degrees(math.atan2(ay - by, bx - ax))
    path = new_path()
    path.arcMoveTo(ax - radius, ay - radius, 2 * radius, 2 * radius, turn - 90.0)
    path.arcTo(ax - radius, ay - radius, 2 * radius, 2 * radius, turn - 90.0, -180.0)
    path.arcTo(bx - radius, by - radius, 2 * radius, 2 * radius, turn + 90.0, -180.0)
    path.closeSubpath()
    return path
