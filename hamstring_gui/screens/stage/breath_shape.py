"""The breath: a sun that rises behind the body while it goes in, and sets while it goes out."""

from __future__ import annotations

from math import cos, hypot, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.side import Side
from hamstring_gui.screens.theme import Theme, mixed

from .layout import EMPTY_RADIUS, FULL_RADIUS, TRACK_RADIUS, Layout, on_circle
from .view import Face, StageView

HEAD_SIZE = 0.024
"""Of the arrow that leads to the other side, as a part of the stage's height."""
TURN_SECONDS = 0.7
"""How long the colour takes to change when the breath turns: no flash."""
RINGS = ((0.80, 0.14), (0.56, 0.26))
"""Lighter discs within: radius as a part of the whole, and how much lighter."""
REST_VOLUME = 0.6
ARROW_GAP = 0.04
ARROW_REACH = 0.035
STRIPES = ((0.12, 0.020), (0.30, 0.017), (0.47, 0.014), (0.63, 0.011), (0.78, 0.008))
"""Across the sun of a rest: height as a part of its radius, thickness as a part of the stage's height."""
ARROWS = (36.0, 144.0)
"""Where about the rim arrows show the direction, in degrees from the right."""


def half_disc(centre: QPointF, radius: float) -> QPainterPath:
    """Return the upper half of a disc that stands on the horizon."""
    path = QPainterPath()
    path.moveTo(centre.x() + radius, centre.y())
    path.arcTo(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), 0.0, 180.0)
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


def reach(layout: Layout, rect: QRectF) -> tuple[float, float]:
    """Return how near and how far a rectangle's points are from the middle of the breath, in pixels."""
    x, y = layout.centre.x(), layout.centre.y()
    near_x = max(rect.left() - x, 0.0, x - rect.right())
    near_y = max(rect.top() - y, 0.0, y - rect.bottom())
    far_x = max(abs(rect.left() - x), abs(rect.right() - x))
    far_y = max(abs(rect.top() - y), abs(rect.bottom() - y))
    return hypot(near_x, near_y), hypot(far_x, far_y)


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


def paint_breath(painter: QPainter, layout: Layout, view: StageView, theme: Theme) -> None:
    """Paint the breath at its volume, with the direction it goes in."""
    radius = layout.radius(shown_volume(view))
    colour = breath_colour(view, theme)
    painter.setPen(Qt.PenStyle.NoPen)
    rim = max(2.0, layout.unit * 0.006)
    for part, light in ((1.0, None), *RINGS):
        if light is None:
            painter.setBrush(mixed(colour, theme.rim, 0.75 if view.is_paced else 0.25))
            painter.drawPath(half_disc(layout.centre, radius))
            painter.setBrush(colour)
            painter.drawPath(half_disc(layout.centre, radius - rim))
        else:
            painter.setBrush(mixed(colour, theme.rim, light))
            painter.drawPath(half_disc(layout.centre, radius * part))


def paint_stripes(painter: QPainter, layout: Layout, view: StageView, theme: Theme) -> None:
    """Paint a rest: the sun lies behind still water."""
    if view.face is not Face.REST:
        return
    radius = layout.radius(shown_volume(view))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(theme.sky, theme.breath_still, 0.2))
    for part, thick in STRIPES:
        y = layout.centre.y() - radius * part
        painter.drawRect(QRectF(layout.centre.x() - radius, y, 2 * radius, layout.unit * thick))


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
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.line)
    painter.drawPolygon(layout.track.part(layout.centre, 0.0, 180.0))


def paint_steps(painter: QPainter, layout: Layout, view: StageView, theme: Theme) -> None:
    """Paint gaps in the track where one step of getting into position ends and the next begins."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.sky)
    begun = 0.0
    for step in view.phase.steps[:-1] if view.summary is None else ():
        begun += step.share
        to_left = view.face is Face.SWITCH_SIDES and view.phase.side is Side.LEFT
        at = 180.0 * (begun if to_left else 1.0 - begun)
        painter.drawPolygon(layout.track.part(layout.centre, at - 0.6, at + 0.6))


def paint_progress(painter: QPainter, layout: Layout, view: StageView, theme: Theme) -> None:
    """Paint how far the phase is: the arc fills over an inhale and empties over an exhale.

    In a change of sides it is an arrow that goes to the new one.
    """
    first, span, last = _progress(view)
    if span == 0.0 or view.face in (Face.GATE, Face.FINISHED):
        return
    switching = view.face is Face.SWITCH_SIDES
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent if view.is_paced or switching else theme.muted)
    painter.drawPolygon(layout.track.part(layout.centre, min(first, last), max(first, last)))
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
    at, unit = _arrows_at(layout, view), layout.unit
    outwards = {Face.INHALE: 1.0, Face.EXHALE: -1.0}.get(view.face, 0.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.sign)
    for angle in ARROWS:
        way = QPointF(cos(radians(angle)), -sin(radians(angle)))
        across = QPointF(-way.y(), way.x())
        middle = layout.centre + way * at
        painter.drawPolygon(_arrow(middle, way * outwards, across, unit))


def _arrow(middle: QPointF, way: QPointF, across: QPointF, unit: float) -> QPolygonF:
    """Return a chevron that points along `way`, or a bar where that is nothing."""
    wide, high, thick = unit * 0.030, unit * 0.018, unit * 0.013
    if way.isNull():
        along = QPointF(across.y(), -across.x()) * (thick / 2)
        side = across * wide
        return QPolygonF([middle - side - along, middle + side - along, middle + side + along, middle - side + along])
    tip, back = middle + way * high, middle - way * high
    side, deep = across * wide, way * thick
    return QPolygonF([tip, back + side, back + side - deep, tip - deep * 1.35, back - side - deep, back - side])


def _around(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
