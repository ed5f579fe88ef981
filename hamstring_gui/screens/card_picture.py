"""The pictures beside the cards of Learn: pelvis, muscles and what is to be seen about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from itertools import pairwise
from math import cos, pi

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstring_gui.screens.anatomy import KNEE, RIBS, SHIN, Attitude, Muscle, Point, muscles, pelvis, spine, turned
from hamstring_gui.screens.style import theme_of
from hamstring_gui.screens.theme import Theme, mixed

_BACK = (
    (-0.075, 0.57),
    (-0.09, 0.46),
    (-0.11, 0.3),
    (-0.175, 0.07),
    (-0.185, -0.08),
    (-0.14, -0.25),
    (-0.175, -0.5),
    (-0.15, -0.72),
)
_FRONT = (
    (0.13, -0.72),
    (0.135, -0.5),
    (0.12, -0.3),
    (0.135, -0.12),
    (0.12, 0.1),
    (0.11, 0.3),
    (0.085, 0.44),
    (0.075, 0.57),
)
_HEIGHT = 1.29
_AXIS, _HIP = 0.27, 0.565
"""Where the hip joint is, as parts of the picture's width and height."""
WIDER = 1.25
"""Drawn broader than life, so that muscles can be told apart."""


@dataclass(frozen=True)
class Scene:
    """What a picture shows: an attitude, the muscles it is about, and whether arrows show tilt or pull.

    Where there is a `before`, the picture goes from there to its attitude and back, each in `seconds`.
    """

    attitude: Attitude
    about: tuple[str, ...]
    tips: bool = False
    pulls: bool = False
    level: bool = False
    breathes: bool = False
    before: Attitude | None = None
    seconds: float = 3.0

    def at(self, seconds: float) -> Attitude:
        """Return how the body stands so long after the picture came into sight."""
        if self.before is None:
            return self.attitude
        part = 0.5 - 0.5 * cos(pi * seconds / self.seconds)
        names = [item.name for item in fields(Attitude)]
        pairs = {name: (getattr(self.before, name), getattr(self.attitude, name)) for name in names}
        return Attitude(**{name: start + (end - start) * part for name, (start, end) in pairs.items()})


_LOOSE = Attitude()
SCENES = {
    "hamstring": Scene(Attitude(), ("hamstring",), level=True),
    "tilt": Scene(
        Attitude(tilt=20.0, hamstring=0.9, flexor=1.0), ("flexor", "hamstring"), tips=True, before=_LOOSE, seconds=3.5
    ),
    "glutes": Scene(Attitude(tilt=12.0, glute=0.0, hamstring=1.0, back=1.0), ("hamstring", "back", "glute")),
    "stretching": Scene(Attitude(tilt=20.0, hamstring=1.0), ("hamstring",), pulls=True),
    "breath": Scene(
        Attitude(breath=1.0, hamstring=0.2, flexor=0.2),
        (),
        level=True,
        breathes=True,
        before=Attitude(tilt=7.0, hamstring=0.4, flexor=0.4),
        seconds=5.0,
    ),
}
FRAME_MS = 40


class CardPicture(QWidget):
    """One scene, which moves while it is in sight where motion explains it; the clock gives seconds."""

    def __init__(self, name: str, description: str, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = SCENES[name]
        self._clock, self._began, self._moving = clock, clock(), True
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._step)
        self._names = {
            "hamstring": self.tr("Hamstring"),
            "flexor": self.tr("Hip flexor"),
            "glute": self.tr("Glutes"),
            "back": self.tr("Low back"),
        }
        self.setAccessibleName(description)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def attitude(self) -> Attitude:
        """Return how the body stands now; still, it stands as the card says."""
        return self.scene.at(self._clock() - self._began) if self._timer.isActive() else self.scene.attitude

    def set_moving(self, moving: bool) -> None:
        """Let it move while in sight, or keep it still."""
        self._moving = moving
        self._start_or_stop(self.isVisible())

    def _start_or_stop(self, visible: bool) -> None:
        if visible and self._moving and self.scene.before is not None:
            if not self._timer.isActive():
                self._began = self._clock()
                self._timer.start()
        else:
            self._timer.stop()
        self.update()

    def _step(self) -> None:
        if not self.visibleRegion().isEmpty():  # scrolled away, nothing is painted
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move."""
        self._start_or_stop(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop when out of sight."""
        self._start_or_stop(False)
        super().hideEvent(event)

    def sizeHint(self) -> QSize:
        """Return an upright picture that grows with the type."""
        line = self.fontMetrics().height()
        return QSize(round(line * 8.8), round(line * 9.6))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (it is small: all of it is painted)
        """Paint body, bones, muscles, arrows and names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, scene = theme_of(self), replace(self.scene, attitude=self.attitude)
        scale = self.height() / _HEIGHT
        painter.save()
        painter.translate(self._origin())
        painter.scale(scale * WIDER, scale)
        _paint_body(painter, theme, scene)
        for muscle in muscles(scene.attitude):
            _paint_muscle(painter, theme, muscle, about=muscle.name in scene.about)
        if scene.tips:
            _paint_tip(painter, theme, scene.attitude)
        if scene.pulls:
            _paint_pull(painter, theme, next(m for m in muscles(scene.attitude) if m.name == "hamstring"))
        painter.restore()
        self._paint_names(painter, theme, scene)

    def _origin(self) -> QPointF:
        return QPointF(self.width() * _AXIS, self.height() * _HIP)

    def _paint_names(self, painter: QPainter, theme: Theme, scene: Scene) -> None:
        """Write the names of the muscles at the right, each with a line to its muscle."""
        origin, line, scale = self._origin(), float(self.fontMetrics().height()), self.height() / _HEIGHT
        about = [muscle for muscle in muscles(scene.attitude) if muscle.name in scene.about]
        left = origin.x() + scale * WIDER * 0.17
        lowest = -line
        for muscle in sorted(about, key=lambda one: one.middle[1]):
            spot = origin + QPointF(muscle.middle[0] * WIDER, muscle.middle[1]) * scale
            y = max(spot.y(), lowest + line * 1.2)
            lowest = y
            painter.setPen(QPen(theme.muted, 1))
            painter.drawPolyline([spot, QPointF(left - 6, y)])
            painter.setPen(theme.text)
            rect = QRectF(left, y - line / 2, self.width() - left, line)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self._names[muscle.name])


def _smooth(points: tuple[Point, ...]) -> QPainterPath:
    """Return a curve through the middles of the lines between points."""
    path = QPainterPath(QPointF(*points[0]))
    for here, after in pairwise(points[1:]):
        path.quadTo(QPointF(*here), QPointF((here[0] + after[0]) / 2, (here[1] + after[1]) / 2))
    path.lineTo(QPointF(*points[-1]))
    return path


def _paint_body(painter: QPainter, theme: Theme, scene: Scene) -> None:
    body = _smooth(_BACK)
    body.connectPath(_smooth(_FRONT))
    body.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(theme.card, theme.breath_still, 0.55))
    painter.drawPath(body)
    bone = mixed(theme.card, theme.text, 0.62)
    painter.setPen(_pen(bone, 0.042))
    painter.drawPolyline([QPointF(0.0, 0.0), QPointF(*KNEE), QPointF(*SHIN)])
    painter.setPen(_pen(bone, 0.036))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(spine(scene.attitude))
    _paint_ribs(painter, theme, scene, bone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(bone)
    corners = pelvis(scene.attitude)
    ring = _smooth((*corners[-1:], *corners, *corners[:2]))
    painter.drawPath(ring)
    painter.setBrush(theme.card)
    painter.drawEllipse(QPointF(0.0, 0.0), 0.026, 0.026)
    if scene.level:
        painter.setPen(QPen(theme.rim if theme.dark else theme.mark, 0.01, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(-0.24, -0.16), QPointF(0.2, -0.16))


def _paint_ribs(painter: QPainter, theme: Theme, scene: Scene, bone: QColor) -> None:
    wide = 1.0 + 0.12 * scene.attitude.breath
    ribs = QRectF(RIBS[0] - 0.085 * wide, RIBS[1] - 0.14, 0.17 * wide, 0.26)
    painter.setPen(_pen(bone, 0.014))
    painter.setBrush(mixed(theme.card, theme.breath, 0.75) if scene.breathes else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ribs)
    if scene.breathes:
        painter.setPen(_pen(theme.accent, 0.022))
        dome = QPainterPath(QPointF(ribs.left() + 0.01, RIBS[1] + 0.09))
        dome.quadTo(QPointF(RIBS[0], RIBS[1] + 0.03), QPointF(ribs.right() - 0.01, RIBS[1] + 0.09))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(dome)
        for x in (ribs.left() - 0.02, ribs.right() + 0.02):
            out = -0.06 if x < RIBS[0] else 0.06
            _paint_arrow(painter, theme, QPointF(x, RIBS[1]), QPointF(x + out, RIBS[1]))
        _paint_arrow(painter, theme, QPointF(RIBS[0], RIBS[1] + 0.16), QPointF(RIBS[0], RIBS[1] + 0.28))


def _paint_muscle(painter: QPainter, theme: Theme, muscle: Muscle, *, about: bool) -> None:
    if muscle.tone <= 0.0:
        painter.setPen(QPen(theme.accent, 0.01, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        strong = 0.55 + 0.45 * muscle.tone if about else 0.22
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(mixed(theme.card, theme.breath_still, 0.55), theme.accent, strong))
    painter.drawPath(muscle.path())


def _paint_tip(painter: QPainter, theme: Theme, attitude: Attitude) -> None:
    """Paint an arrow over the front of the pelvis, down and to the front."""
    painter.setPen(_pen(theme.text, 0.016))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(QPointF(*turned((0.02, -0.25), 0.0)))
    path.quadTo(QPointF(0.2, -0.27), QPointF(*turned((0.15, -0.16), attitude.tilt)))
    painter.drawPath(path)
    end = path.currentPosition()
    _paint_arrow(painter, theme, end - QPointF(0.012, 0.05), end)


def _paint_pull(painter: QPainter, theme: Theme, muscle: Muscle) -> None:
    """Paint arrows that pull a muscle at both ends."""
    start, end = QPointF(*muscle.start) - QPointF(0.1, 0.0), QPointF(*muscle.end) - QPointF(0.09, 0.0)
    middle = (start + end) / 2
    _paint_arrow(painter, theme, middle + (start - middle) * 0.35, start)
    _paint_arrow(painter, theme, middle + (end - middle) * 0.35, end)


def _paint_arrow(painter: QPainter, theme: Theme, start: QPointF, end: QPointF) -> None:
    way = end - start
    length = max(1e-6, (way.x() ** 2 + way.y() ** 2) ** 0.5)
    along, across = way / length, QPointF(-way.y(), way.x()) / length
    painter.setPen(_pen(theme.text, 0.014))
    painter.drawLine(start, end - along * 0.02)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.text)
    back = end - along * 0.045
    painter.drawPolygon(QPolygonF([end, back + across * 0.026, back - across * 0.026]))


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
