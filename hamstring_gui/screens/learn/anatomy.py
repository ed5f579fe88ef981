"""A body seen through from the side: its shape, its bones, and muscles that bulge or thin as the pose makes them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from math import atan2, degrees, hypot, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from hamstring_gui.body.camera import Camera
from hamstring_gui.body.motion import Figure
from hamstring_gui.body.muscles import Muscle, muscle_in
from hamstring_gui.body.rotation import Vector
from hamstring_gui.body.skeleton import RIGHT, Frames
from hamstring_gui.screens.figure.painting import paint_figure
from hamstring_gui.screens.figure.palette import FigurePalette
from hamstring_gui.screens.figure.view import FLOOR, View, fitted
from hamstring_gui.screens.theme import Theme, mixed

_PELVIS: tuple[tuple[float, float], ...] = (
    (0.084, 0.075), (0.06, 0.125), (0.0, 0.15), (-0.07, 0.125), (-0.105, 0.07), (-0.1, -0.015), (-0.062, -0.02),
    (-0.082, -0.075), (-0.05, -0.105), (-0.02, -0.06), (0.05, -0.078), (0.088, -0.05), (0.05, 0.0), (0.062, 0.04),
)  # fmt: skip
"""Forward and up from the hip joint, metres: a pelvis from its front crest over the back to the pubic bone."""
_SPINE: tuple[tuple[str, Vector], ...] = (
    ("pelvis", (0.0, 0.1, -0.085)),
    ("spine", (0.0, 0.05, -0.04)),
    ("spine", (0.0, 0.13, -0.045)),
    ("chest", (0.0, 0.09, -0.075)),
    ("chest", (0.0, 0.2, -0.06)),
    ("neck", (0.0, 0.03, -0.015)),
    ("head", (0.0, 0.02, -0.005)),
)
_VERTEBRAE = 19
_RIBS: Vector = (0.0, 0.095, 0.012)
_STEPS = 20
_MARGIN = 3
"""So many places at either end of a muscle have no fibres drawn."""


@dataclass(frozen=True)
class Inks:
    """The colours of a body seen through."""

    body: QColor
    bone: QColor
    joint: QColor
    calm: QColor
    working: QColor
    asleep: QColor
    breath: QColor


def inks(theme: Theme) -> Inks:
    """Return the colours of a theme."""
    body = mixed(theme.sky, theme.breath_still, 0.55) if theme.name != "contrast" else QColor("#30383A")
    return Inks(
        body=body,
        bone=mixed(body, theme.text, 0.58 if not theme.dark else 0.8),
        joint=body,
        calm=mixed(body, theme.accent, 0.42),
        working=theme.accent,
        asleep=theme.text,
        breath=theme.breath if theme.name != "contrast" else QColor("#00A99C"),
    )


def side_view(middle: tuple[float, float], size: tuple[float, float], rect: QRectF) -> Camera:
    """Return the camera from the person's right; `middle`: forward and up, `size`: what it shows at least, metres."""
    high = max(size[1], size[0] * rect.height() / rect.width())
    wide = high * rect.width() / rect.height()
    return Camera(-90.0, 0.0, (0.0, middle[1] - (FLOOR - 0.5) * high, middle[0]), wide, high * FLOOR)


@dataclass(frozen=True)
class Anatomy:
    """Paints one figure seen through into a rectangle."""

    painter: QPainter
    view: View
    figure: Figure
    inks: Inks

    camera: Camera

    @staticmethod
    def of(painter: QPainter, rect: QRectF, figure: Figure, camera: Camera, theme: Theme) -> Anatomy:
        """Return what paints a figure, seen by a camera, into a rectangle."""
        return Anatomy(painter, fitted(camera, rect), figure, inks(theme), camera)

    def paint_body(self, rect: QRectF, theme: Theme) -> None:
        """Paint the body's shape."""
        bare = replace(self.figure, props={}, working={}, camera=self.camera)
        paint_figure(self.painter, rect, bare, _silhouette(self.inks.body, theme))

    def middle(self, name: str) -> QPointF:
        """Return where a muscle, or the diaphragm, is thickest."""
        if name == "diaphragm":
            return self.pixel("chest", (0.0, 0.02, 0.05))
        return self.place(self.muscle(name), 0.5)

    @property
    def frames(self) -> Frames:
        """Return where the bones are."""
        return self.figure.frames

    def pixel(self, joint: str, place: Vector) -> QPointF:
        """Return where a place at a bone is in the picture."""
        return QPointF(*self.view.point(self.frames.point(joint, place)))

    def paint_bones(self, leg: bool = True) -> None:
        """Paint spine, leg and pelvis."""
        self._paint_spine()
        if leg:
            self._paint_leg()
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.inks.bone)
        self.painter.drawPath(_closed([self.pixel("pelvis", (0.0, y, z)) for z, y in _PELVIS]))
        self.painter.setBrush(self.inks.joint)
        radius = 0.021 * self.view.scale
        self.painter.drawEllipse(self.pixel("pelvis", (0.0, 0.0, 0.0)), radius, radius)

    def _paint_leg(self) -> None:
        thigh, shin, foot = (self.pixel(RIGHT + joint, (0.0, 0.0, 0.0)) for joint in ("thigh", "shin", "foot"))
        for start, end, wide in ((thigh, shin, 0.03), (shin, foot, 0.025)):
            self.painter.setPen(rounded(self.inks.bone, wide * self.view.scale))
            self.painter.drawLine(start, end)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.inks.bone)
        radius = 0.027 * self.view.scale
        self.painter.drawEllipse(shin, radius, radius)

    def _paint_spine(self) -> None:
        line = _through([self.pixel(joint, place) for joint, place in _SPINE])
        length, size = line.length(), 0.034 * self.view.scale
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.inks.bone)
        for number in range(_VERTEBRAE):
            at = line.percentAtLength(length * number / (_VERTEBRAE - 1))
            grown = size * (1.1 - 0.45 * number / _VERTEBRAE)
            self.painter.save()
            self.painter.translate(line.pointAtPercent(at))
            self.painter.rotate(-line.angleAtPercent(at))
            self.painter.drawRoundedRect(QRectF(-grown * 0.38, -grown * 0.62, grown * 0.76, grown * 1.24), 2.0, 2.0)
            self.painter.restore()

    def paint_ribs(self, breath: float, *, diaphragm: bool = False) -> None:
        """Paint the rib cage, wider the fuller the lungs (0 to 1), and the diaphragm, which sinks as they fill."""
        turn = self.view.axes(self.frames.rotations["chest"])
        centre, scale = self.pixel("chest", _RIBS), self.view.scale
        self.painter.save()
        self.painter.translate(centre)
        across, up = QPointF(*turn[2]) / scale, QPointF(*turn[1]) / scale
        self.painter.rotate(degrees(atan2(across.y(), across.x())))
        upright = up.y() * across.x() - up.x() * across.y() < 0.0
        self.painter.scale(scale, -scale if upright else scale)
        wide, high = 0.088 + 0.026 * breath, 0.13
        cage = QPainterPath()
        cage.addEllipse(QPointF(0.0, 0.0), wide, high)
        fill = QColor(self.inks.breath)
        fill.setAlphaF(0.25 + 0.5 * breath if diaphragm else 0.0)
        self.painter.setBrush(fill)
        self.painter.setPen(rounded(self.inks.bone, 0.011))
        self.painter.drawPath(cage)
        self.painter.setClipPath(cage)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        for level in (-0.075, -0.025, 0.025, 0.075):
            rib = QPainterPath(QPointF(-wide, level + 0.02))
            rib.quadTo(QPointF(0.0, level - 0.045), QPointF(wide, level - 0.015))
            self.painter.drawPath(rib)
        if diaphragm:
            self._paint_diaphragm(wide, breath)
        self.painter.restore()

    def _paint_diaphragm(self, wide: float, breath: float) -> None:
        top = 0.05 - 0.14 * breath
        dome = QPainterPath(QPointF(-wide, -0.08))
        dome.cubicTo(QPointF(-wide * 0.5, top), QPointF(wide * 0.5, top), QPointF(wide, -0.08))
        self.painter.setPen(rounded(self.inks.working, 0.02))
        self.painter.drawPath(dome)

    def muscle(self, name: str) -> Muscle:
        """Return a muscle as the pose makes it."""
        return muscle_in(self.frames, name)

    def place(self, muscle: Muscle, part: float) -> QPointF:
        """Return where a part of a muscle's middle line is in the picture."""
        return QPointF(*self.view.point(muscle.at(part)))

    def paint_muscle(self, name: str, tone: float) -> None:
        """Paint a muscle; `tone`: 0 sleeps (an empty shape), 1 works as hard as it can."""
        muscle = self.muscle(name)
        colour = mixed(self.inks.calm, self.inks.working, min(1.0, max(0.0, (tone - 0.2) / 0.8)))
        half = muscle.thickness * (0.85 + 0.3 * tone) * self.view.scale
        lines = self._lines(muscle, half)
        if tone <= 0.0:
            pen = rounded(self.inks.asleep, 0.008 * self.view.scale)
            pen.setDashPattern([2.0, 2.2])
            self.painter.setPen(pen)
            self.painter.setBrush(self.inks.body)
            self.painter.drawPolygon(lines.outline())
            return
        self.painter.setPen(rounded(self.inks.body, 0.008 * self.view.scale))
        self.painter.setBrush(colour)
        self.painter.drawPolygon(lines.outline())
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(rounded(mixed(colour, self.inks.body, 0.45), 0.005 * self.view.scale))
        for side in (-0.45, 0.0, 0.45):
            self.painter.drawPolyline(QPolygonF(lines.beside(side)[_MARGIN:-_MARGIN]))
        self._paint_ends(muscle)

    def _paint_ends(self, muscle: Muscle) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.inks.asleep)
        radius = 0.011 * self.view.scale
        for part in (0.0, 1.0):
            self.painter.drawEllipse(self.place(muscle, part), radius, radius)

    def _lines(self, muscle: Muscle, half: float) -> Lines:
        """Return the middle line of a muscle, and for each of its places the way to its edge; `half` in pixels."""
        ends = [QPointF(*self.view.point(place)) for place in (muscle.start, muscle.bend, muscle.end)]
        start, bend, end = ends
        middle, outward = [], []
        for number in range(_STEPS + 1):
            part = number / _STEPS
            middle.append(start * (1.0 - part) ** 2 + bend * 2.0 * part * (1.0 - part) + end * part**2)
            way = (bend - start) * (1.0 - part) + (end - bend) * part
            size = max(1e-6, hypot(way.x(), way.y()))
            outward.append(QPointF(-way.y(), way.x()) / size * half * (0.12 + 0.88 * sin(pi * part) ** 1.2))
        return Lines(middle, outward)


@dataclass(frozen=True)
class Lines:
    """The middle line of a muscle and, at each of its places, the way to its edge; pixels."""

    middle: list[QPointF]
    outward: list[QPointF]

    def beside(self, part: float) -> list[QPointF]:
        """Return the line at a part of the way to the edge; negative is the other edge."""
        return [here + way * part for here, way in zip(self.middle, self.outward, strict=True)]

    def outline(self) -> QPolygonF:
        """Return the spindle."""
        return QPolygonF([*self.beside(1.0), *reversed(self.beside(-1.0))])


def _silhouette(body: QColor, theme: Theme) -> FigurePalette:
    """Return a palette in which the whole body has one colour, and only the hair is told from it."""
    clear = QColor(body)
    clear.setAlpha(0)
    shadow = QColor(theme.text)
    shadow.setAlphaF(0.12)
    return FigurePalette(
        skin=body, top=body, leggings=body, hair=mixed(body, theme.text, 0.22), far=mixed(body, theme.card, 0.35),
        shade=clear, outline=body, accent=body, arrow=body, mat=body, mat_edge=body, prop=body, prop_edge=body,
        weight=body, wall=body, shadow=shadow,
    )  # fmt: skip


def rounded(colour: QColor, width: float) -> QPen:
    """Return a pen with round ends and corners."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _closed(points: list[QPointF]) -> QPainterPath:
    """Return a smooth closed curve near points."""
    ring = [*points, points[0], points[1]]
    path = QPainterPath((points[0] + points[1]) / 2)
    for here, after in pairwise(ring[1:]):
        path.quadTo(here, (here + after) / 2)
    path.closeSubpath()
    return path


def _through(points: list[QPointF]) -> QPainterPath:
    """Return a smooth curve through points."""
    path = QPainterPath(points[0])
    padded = [points[0], *points, points[-1]]
    for before, here, there, beyond in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        path.cubicTo(here + (there - before) / 6, there - (beyond - here) / 6, there)
    return path
