"""Outlines in the picture: smooth tubes along rings, ellipsoids and their hulls."""

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from hamstring_gui.body.flesh import Ball, Ring
from hamstring_gui.body.rotation import Vector, add, rotate
from hamstring_gui.body.skeleton import Frames
from hamstring_gui.screens.figure_view import Point, View

_CIRCLE = tuple((math.cos(k * math.tau / 14), math.sin(k * math.tau / 14)) for k in range(14))

Station = tuple[float, float, float, float]  # centre, half-thickness to the left and to the right of the way, in pixels


def smooth(points: Sequence[Point]) -> QPainterPath:
    """Return the closed curve through all points; its handles are a third of each piece, so that it doesn't bulge."""
    count = len(points)
    ways: list[Point] = []
    for k in range(count):
        (ax, ay), (bx, by) = points[k - 1], points[(k + 1) % count]
        size = math.hypot(bx - ax, by - ay) or 1.0
        ways.append(((bx - ax) / size, (by - ay) / size))
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.moveTo(*points[0])
    for k in range(count):
        (ax, ay), (bx, by) = points[k], points[(k + 1) % count]
        (ux, uy), (vx, vy) = ways[k], ways[(k + 1) % count]
        handle = math.hypot(bx - ax, by - ay) * 0.36
        path.cubicTo(ax + ux * handle, ay + uy * handle, bx - vx * handle, by - vy * handle, bx, by)
    return path


def ring_stations(
    view: View, frames: Frames, rings: Sequence[Ring], side: str = "", volume: float = 0.0
) -> list[Station]:
    """Return the visible edges of rings in the picture: centre and the edge's way to the left of the tube's way."""
    centres: list[Point] = []
    axes: list[tuple[Point, Point]] = []
    for ring in rings:
        joint = ring.joint if ring.joint in _TRUNK else side + ring.joint
        turn = frames.rotations[joint]
        x, y, z = ring.centre
        swell = ring.breath * volume
        centres.append(view.point(add(frames.positions[joint], rotate(turn, (x, y, z + swell * 0.5)))))
        wide, deep = ring.width + swell * 0.35, ring.depth + swell * 0.5
        ax, az = view.direction(rotate(turn, (wide, 0.0, 0.0))), view.direction(rotate(turn, (0.0, 0.0, deep)))
        axes.append((ax, az))
    stations: list[Station] = []
    last = len(centres) - 1
    for k, (cx, cy) in enumerate(centres):
        before, after = centres[max(k - 1, 0)], centres[min(k + 1, last)]
        tx, ty = after[0] - before[0], after[1] - before[1]
        size = math.hypot(tx, ty) or 1.0
        nx, ny = ty / size, -tx / size
        (wx, wy), (dx, dy) = axes[k]
        reach = math.hypot(wx * nx + wy * ny, dx * nx + dy * ny)
        stations.append((cx, cy, nx * reach, ny * reach))
    return stations


_TRUNK = ("pelvis", "spine", "chest", "neck", "head")


def tube(stations: Sequence[Station], left: float = 1.0, right: float = 1.0) -> QPainterPath:
    """Return the outline around stations; left and right are parts of the half-thickness, negative ones cross over."""
    edge = [(x + nx * left, y + ny * left) for x, y, nx, ny in stations]
    edge += [(x - nx * right, y - ny * right) for x, y, nx, ny in reversed(stations)]
    return smooth(edge)


def disc(centre: Point, radius: float) -> QPainterPath:
    """Return a circle."""
    path = QPainterPath()
    path.addEllipse(QPointF(*centre), radius, radius)
    return path


def _oval(view: View, frames: Frames, ball: Ball, side: str) -> list[Point]:
    """Return points around an ellipsoid's outline in the picture."""
    joint = ball.joint if ball.joint in _TRUNK else side + ball.joint
    turn = frames.rotations[joint]
    x, y, z = ball.centre
    cx, cy = view.point(add(frames.positions[joint], rotate(turn, (-x if side == "right_" else x, y, z))))
    a, b, c = ball.radii
    columns = (
        view.direction(rotate(turn, (a, 0.0, 0.0))),
        view.direction(rotate(turn, (0.0, b, 0.0))),
        view.direction(rotate(turn, (0.0, 0.0, c))),
    )
    xx = sum(p * p for p, _ in columns)
    xy = sum(p * q for p, q in columns)
    yy = sum(q * q for _, q in columns)
    l11 = math.sqrt(xx) or 1e-9
    l21 = xy / l11
    l22 = math.sqrt(max(yy - l21 * l21, 0.0))
    return [(cx + l11 * u, cy + l21 * u + l22 * v) for u, v in _CIRCLE]


def oval(view: View, frames: Frames, ball: Ball, side: str = "") -> QPainterPath:
    """Return the outline of an ellipsoid."""
    return smooth(_oval(view, frames, ball, side))


def hull(view: View, frames: Frames, balls: Iterable[Ball], side: str = "") -> QPainterPath:
    """Return the outline of a skin stretched over ellipsoids."""
    points = sorted(point for ball in balls for point in _oval(view, frames, ball, side))
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addPolygon(QPolygonF([QPointF(*p) for p in (*_half_hull(points), *_half_hull(points[::-1]))]))
    path.closeSubpath()
    return path


def _half_hull(points: Sequence[Point]) -> list[Point]:
    chain: list[Point] = []
    for x, y in points:
        while len(chain) > 1:
            (ax, ay), (bx, by) = chain[-2], chain[-1]
            if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0.0:
                break
            chain.pop()
        chain.append((x, y))
    return chain[:-1]


def capsule(view: View, start: Vector, end: Vector, radius: float) -> QPainterPath:
    """Return a rounded bar between two places in the room; radius in metres."""
    (ax, ay), (bx, by) = view.point(start), view.point(end)
    size = math.hypot(bx - ax, by - ay)
    r = radius * view.scale
    ux, uy = ((bx - ax) / size, (by - ay) / size) if size > 1e-6 else (1.0, 0.0)
    turn = math.degrees(math.atan2(-uy, ux))
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.arcMoveTo(ax - r, ay - r, 2 * r, 2 * r, turn + 90.0)
    path.arcTo(ax - r, ay - r, 2 * r, 2 * r, turn + 90.0, 180.0)
    path.arcTo(bx - r, by - r, 2 * r, 2 * r, turn - 90.0, 180.0)
    path.closeSubpath()
    return path
