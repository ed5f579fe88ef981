"""The breath: a sun that rises behind the body while it goes in, and sets while it goes out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import ceil, copysign, cos, hypot, pi, radians, sin, sqrt

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.side import Side
from hamstring_gui.screens.theme import Theme, mixed

from .layout import EMPTY_RADIUS, FULL_RADIUS, TRACK_RADIUS, Layout, on_circle
from .view import Face, StageView

HEAD_SIZE = 0.024
"""Of the arrow that leads to the other side, as a part of the stage's height."""
NEAR = 20.0
"""Degrees of the arc about where the phase has come to; more than what changes from frame to frame."""
TURN_SECONDS = 0.7
"""How long the colour takes to change when the breath turns: no flash."""
RINGS = ((0.80, 0.14), (0.56, 0.26))
"""Lighter discs within: radius as a part of the whole, and how much lighter."""
CORNERS = 96
"""Of half a disc, so many that it looks round however large it is."""
REST_VOLUME = 0.6
ARROW_GAP = 0.04
ARROW_REACH = 0.035
STRIPES = ((0.12, 0.020), (0.30, 0.017), (0.47, 0.014), (0.63, 0.011), (0.78, 0.008))
"""Across the sun of a rest: height as a part of its radius, thickness as a part of the stage's height."""


@cache
def _unit_half_disc() -> QPainterPath:
    """Return the upper half of a disc of radius 1 around (0, 0): a polygon, since a curve is divided in every frame."""
    path = QPainterPath(QPointF(1.0, 0.0))
    for corner in range(1, CORNERS + 1):
        path.lineTo(cos(pi * corner / CORNERS), -sin(pi * corner / CORNERS))
    path.closeSubpath()
    return path


def breath_colour(view: StageView, theme: Theme) -> QColor:
    """Return the colour of the breath: one for in, one for out, a still one while nothing is paced."""
    of = {Face.INHALE: theme.breath, Face.EXHALE: theme.breath_out}
    if view.summary is not None:
        return theme.breath if view.summary.ending is Ending.COMPLETED else theme.breath_still
    if view.face is Face.HOLD:
        return theme.breath if view.phase.volume_from > 0.5 else theme.breath_out
    colour = of.get(view.face)
    if colour is None:
        return theme.breath_still
    before = theme.breath_out if view.face is Face.INHALE else theme.breath
    turned = min(1.0, view.moment.fraction * view.phase.nominal / TURN_SECONDS)
    return mixed(before, colour, turned)


def shown_volume(view: StageView) -> float:
    """Return how full the breath is painted: at the end of a whole session it is up, in a rest it lies large."""
    if view.summary is not None:
        return 1.0 if view.summary.ending is Ending.COMPLETED else 0.0
    if view.face is Face.REST:
        return REST_VOLUME + (1.0 - REST_VOLUME) * view.moment.volume
    return view.moment.volume


def breath_reach(layout: Layout, view: StageView) -> float:
    """Return how far from its middle the breath and its arrows are painted, in pixels."""
    arrows = _arrows_at(layout, view) + ARROW_REACH * layout.unit if view.is_paced else 0.0
    return max(layout.radius(shown_volume(view)), arrows) + 3.0


def _arrows_at(layout: Layout, view: StageView) -> float:
    """Return the arrows' distance from the middle: outside the rim, where no body hides them, while there is room."""
    rim = layout.radius(view.moment.volume)
    return min(rim + ARROW_GAP * layout.unit, (FULL_RADIUS - ARROW_GAP) * layout.unit)


def breath_rect(layout: Layout, view: StageView) -> QRectF:
    """Return the rectangle around the breath."""
    radius = breath_reach(layout, view)
    return QRectF(layout.centre.x() - radius, layout.centre.y() - radius, 2 * radius, radius + 3.0)


def covered(layout: Layout, view: StageView) -> QRect:
    """Return a rectangle that the breath covers wholly, so that nothing behind it must be painted."""
    radius = layout.radius(shown_volume(view)) - 2.0
    wide, high = int(0.8 * radius), int(0.6 * radius)
    return QRect(ceil(layout.centre.x()) - wide, ceil(layout.centre.y()) - high, 2 * wide - 1, high - 1)


def is_near(layout: Layout, view: StageView, rect: QRectF) -> bool:
    """Return whether any of a rectangle is as near to the middle as the breath and its arrows are painted."""
    if rect.contains(layout.centre):
        return True
    x, y = layout.centre.x(), layout.centre.y()
    near_x = max(rect.left() - x, 0.0, x - rect.right())
    near_y = max(rect.top() - y, 0.0, y - rect.bottom())
    return hypot(near_x, near_y) < breath_reach(layout, view)


def progress_end(layout: Layout, view: StageView) -> QPointF:
    """Return where on its arc the progress has come to."""
    return on_circle(layout.centre, TRACK_RADIUS * layout.unit, _progress(view)[2])


def _progress(view: StageView) -> tuple[float, float, float]:
    """Return the arc's first angle, its span and its last angle, in degrees from the right."""
    done = view.moment.fraction
    if view.face is Face.EXHALE:
        done = 1.0 - done
    to_left = view.face is Face.SWITCH_SIDES and view.phase.side is Side.LEFT
    first, span = (0.0, 180.0 * done) if to_left else (180.0, -180.0 * done)
    return first, span, first + span


@dataclass(frozen=True)
class Discs:
    """The breath's discs from the outermost inwards, each with its radius as a part of the whole, and their colours."""

    colour: QColor
    colours: tuple[QColor, ...]

    @classmethod
    def of(cls, view: StageView, theme: Theme, old: Discs | None = None) -> Discs:
        """Return the discs of a view; those of the frame before, if the colour is still the same."""
        colour = breath_colour(view, theme)
        if old is not None and old.colour == colour:
            return old
        rim = mixed(colour, theme.rim, 0.75 if view.is_paced else 0.25)
        return cls(colour, (rim, colour, *(mixed(colour, theme.rim, light) for _, light in RINGS)))


def paint_breath(painter: QPainter, layout: Layout, view: StageView, discs: Discs) -> None:
    """Paint the breath at its volume."""
    radius = layout.radius(shown_volume(view))
    rim = max(2.0, layout.unit * 0.006)
    radii = (radius, radius - rim, *(radius * part for part, _ in RINGS))
    middle, around = layout.centre, painter.worldTransform()
    for colour, reach in zip(discs.colours, radii, strict=True):
        painter.setWorldTransform(QTransform(reach, 0.0, 0.0, reach, middle.x(), middle.y()) * around)
        painter.fillPath(_unit_half_disc(), colour)  # on the horizon
    painter.setWorldTransform(around)


def paint_stripes(painter: QPainter, layout: Layout, view: StageView, theme: Theme) -> None:
    """Paint a rest: the sun lies behind still water."""
    if view.face is not Face.REST:
        return
    radius = layout.radius(shown_volume(view))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(theme.sky, theme.breath_still, 0.2))
    for part, thick in STRIPES:
        high, low = radius * part, max(0.0, radius * part - layout.unit * thick)
        above, below = (sqrt(radius * radius - over * over) for over in (high, low))  # no farther than the sun's edge
        x, y = layout.centre.x(), layout.centre.y()
        corners = [(x - above, y - high), (x + above, y - high), (x + below, y - low), (x - below, y - low)]
        painter.drawConvexPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def paint_marks(painter: QPainter, layout: Layout, theme: Theme) -> None:
    """Paint where the breath turns: the full breath's edge and the empty one's."""
    pen = QPen(theme.mark, max(1.5, layout.unit * 0.0035))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    for part in (EMPTY_RADIUS, FULL_RADIUS):
        radius = part * layout.unit
        painter.drawArc(_around(layout.centre, radius), 0, 180 * 16)


def paint_target(painter: QPainter, layout: Layout, view: StageView, theme: Theme) -> None:
    """Paint where this phase ends, so that the end can be seen coming."""
    if view.is_paced:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.sign, max(2.0, layout.unit * 0.004)))
        painter.drawArc(_around(layout.centre, layout.radius(view.phase.volume_to)), 0, 180 * 16)


def target_is_covered(view: StageView) -> bool:
    """Return whether the breath lies over where the phase ends: then that must be painted over it."""
    return view.phase.volume_to < view.moment.volume


def paint_track(painter: QPainter, layout: Layout, theme: Theme) -> None:
    """Paint the whole way of a phase, over which `paint_progress` goes."""
    painter.fillPath(layout.track.part(layout.centre, 0.0, 180.0), theme.line)


def paint_steps(painter: QPainter, layout: Layout, view: StageView, theme: Theme) -> None:
    """Paint gaps in the track where one step of getting into position ends and the next begins."""
    begun = 0.0
    for step in view.phase.steps[:-1] if view.summary is None else ():
        begun += step.share
        to_left = view.face is Face.SWITCH_SIDES and view.phase.side is Side.LEFT
        at = 180.0 * (begun if to_left else 1.0 - begun)
        painter.fillPath(layout.track.part(layout.centre, at - 0.6, at + 0.6), theme.sky)


def paint_progress(painter: QPainter, layout: Layout, view: StageView, theme: Theme, *, near: bool = False) -> None:
    """Paint how far the phase is: the arc fills over an inhale and empties over an exhale.

    In a change of sides it is an arrow that goes to the new one. With `near`, only its end.
    """
    first, span, last = _progress(view)
    if span == 0.0 or view.face in (Face.GATE, Face.FINISHED):
        return
    if near and abs(span) > NEAR:
        first = last - copysign(NEAR, span)
    switching = view.face is Face.SWITCH_SIDES
    colour = theme.accent if view.is_paced or switching else theme.muted
    painter.fillPath(layout.track.part(layout.centre, min(first, last), max(first, last)), colour)
    if switching:
        _paint_head(painter, layout, last, 1 if span > 0 else -1, theme)


def _paint_head(painter: QPainter, layout: Layout, angle: float, way: int, theme: Theme) -> None:
    """Paint the head of the arrow that shows to which side to change."""
    out = QPointF(cos(radians(angle)), -sin(radians(angle)))
    along = QPointF(out.y(), -out.x()) * (-way)
    at, size = layout.centre + out * (TRACK_RADIUS * layout.unit), layout.unit * HEAD_SIZE
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent)
    painter.drawPolygon(QPolygonF([at + along * size * 1.6, at + out * size, at - out * size]))


def paint_direction(painter: QPainter, layout: Layout, view: StageView, theme: Theme) -> None:
    """Paint arrows on the rim: outwards while it goes in, inwards while it goes out, a bar while it is held."""
    if not view.is_paced:
        return
    outwards = {Face.INHALE: 1, Face.EXHALE: -1}.get(view.face, 0)
    for arrow in layout.arrows.at(layout.centre, _arrows_at(layout, view), outwards):
        painter.fillPath(arrow, theme.sign)


def _around(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
