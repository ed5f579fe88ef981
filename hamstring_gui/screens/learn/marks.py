"""The marks in the pictures of Learn: tilt, pull, strain, sleep, a nerve, a chair, ribs over pelvis."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import atan2, cos, degrees, hypot, pi, radians, sin
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPolygonF

from hamstring_gui.body.rotation import Vector
from hamstring_gui.screens.learn.anatomy import Anatomy, rounded
from hamstring_gui.screens.theme import Theme, mixed


@dataclass(frozen=True)
class Pencil:
    """Draws marks over a body seen through; `plain` is how plainly they are seen, `seconds` how long it is in sight."""

    anatomy: Anatomy
    theme: Theme
    plain: float
    seconds: float

    @property
    def painter(self) -> QPainter:
        """Return the painter, in pixels."""
        return self.anatomy.painter

    @property
    def metre(self) -> float:
        """Return how many pixels a metre has."""
        return self.anatomy.view.scale

    def spot(self, place: Vector) -> QPointF:
        """Return where a place in the room is in the picture."""
        return QPointF(*self.anatomy.view.point(place))

    def line(self, colour: QColor, width: float, *, dashed: bool = False) -> None:
        """Take a pen of so many metres."""
        pen = rounded(colour, max(1.2, width * self.metre))
        if dashed:
            pen.setDashPattern([2.5, 2.5])
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def arrow(self, start: QPointF, end: QPointF, width: float = 0.013) -> None:
        """Draw an arrow."""
        way = end - start
        length = max(1e-6, hypot(way.x(), way.y()))
        along = way / length
        self.line(self.theme.text, width)
        self.painter.drawLine(start, end - along * width * 2.4 * self.metre)
        self.head(end, along, width)

    def head(self, end: QPointF, along: QPointF, width: float = 0.013) -> None:
        """Draw the head of an arrow."""
        size, across = width * 3.6 * self.metre, QPointF(-along.y(), along.x())
        back = end - along * size
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.text)
        self.painter.drawPolygon(QPolygonF([end, back + across * size * 0.58, back - across * size * 0.58]))


def paint_level(pencil: Pencil) -> None:
    """Paint where the pelvis's rim would be if it stood level, and where it is."""
    middle = pencil.anatomy.pixel("pelvis", (0.0, 0.1, 0.0))
    pencil.line(pencil.theme.muted, 0.007, dashed=True)
    pencil.painter.drawLine(middle - QPointF(0.25 * pencil.metre, 0.0), middle + QPointF(0.25 * pencil.metre, 0.0))
    pencil.line(pencil.theme.text, 0.011)
    pencil.painter.drawLine(*(pencil.anatomy.pixel("pelvis", (0.0, 0.1, z)) for z in (-0.21, 0.21)))


def paint_tip(pencil: Pencil) -> None:
    """Paint an arrow round the hip joint, over the front of the pelvis and down."""
    middle, radius = pencil.anatomy.pixel("pelvis", (0.0, 0.0, 0.0)), 0.27 * pencil.metre
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    begin, sweep = 66.0, -48.0 * pencil.plain
    path = QPainterPath()
    path.arcMoveTo(box, begin)
    path.arcTo(box, begin, sweep)
    pencil.line(pencil.theme.text, 0.016)
    pencil.painter.drawPath(path)
    angle = radians(begin + sweep)
    pencil.head(path.currentPosition() + QPointF(sin(angle), cos(angle)) * 0.03 * pencil.metre,
                QPointF(sin(angle), cos(angle)), 0.017)  # fmt: skip


def paint_pull(pencil: Pencil) -> None:
    """Paint arrows along the hamstring that pull at both ends."""
    muscle = pencil.anatomy.muscle("hamstring")
    start, end = pencil.anatomy.place(muscle, 0.02), pencil.anatomy.place(muscle, 0.98)
    way = end - start
    along = way / max(1e-6, hypot(way.x(), way.y()))
    beside = QPointF(-along.y(), along.x()) * 0.085 * pencil.metre
    middle, reach = (start + end) / 2 + beside, hypot(way.x(), way.y()) / 2
    for sign in (-1.0, 1.0):
        pencil.arrow(middle + along * sign * reach * 0.3, middle + along * sign * reach * 1.05)


def paint_strain(pencil: Pencil) -> None:
    """Paint jags about the sit bone, where the muscle is pulled."""
    spot = pencil.anatomy.place(pencil.anatomy.muscle("hamstring"), 0.0)
    pencil.line(pencil.theme.accent, 0.016)
    for angle in (150.0, 190.0, 230.0):
        way = QPointF(cos(radians(angle)), sin(radians(angle)))
        jag = [spot + way * pencil.metre * reach for reach in (0.06, 0.12)]
        pencil.painter.drawLine(*jag)


def paint_nerve(pencil: Pencil) -> None:
    """Paint a nerve from the low spine to the hamstring, with the order to hold on running down it."""
    anatomy = pencil.anatomy
    path = QPainterPath(anatomy.pixel("chest", (0.0, 0.12, -0.075)))
    path.quadTo(anatomy.pixel("spine", (0.0, 0.06, -0.055)), anatomy.pixel("pelvis", (0.0, 0.08, -0.095)))
    path.quadTo(anatomy.pixel("pelvis", (0.0, -0.04, -0.12)), anatomy.place(anatomy.muscle("hamstring"), 0.45))
    pencil.line(pencil.theme.sign, 0.012, dashed=True)
    pencil.painter.drawPath(path)
    pencil.painter.setPen(Qt.PenStyle.NoPen)
    pencil.painter.setBrush(pencil.theme.sign)
    for ahead in (0.0, 1 / 3, 2 / 3):
        part = (pencil.seconds * 0.45 + ahead) % 1.0
        pencil.painter.drawEllipse(path.pointAtPercent(part), 0.026 * pencil.metre, 0.026 * pencil.metre)


def paint_sleep(pencil: Pencil) -> None:
    """Paint the letters of sleep rising from the glutes."""
    spot = pencil.anatomy.pixel("pelvis", (0.0, 0.0, -0.14))
    font = QFont(pencil.painter.font())
    pencil.painter.setPen(pencil.theme.text)
    for number in range(3):
        font.setPixelSize(max(8, round((0.075 + 0.025 * number) * pencil.metre)))
        pencil.painter.setFont(font)
        drift = 0.01 * sin(2.0 * pi * (pencil.seconds / 3.0 + number / 3.0))
        away = QPointF((-0.11 - 0.075 * number + drift) * pencil.metre, (-0.04 - 0.09 * number) * pencil.metre)
        pencil.painter.drawText(spot + away, "z")


def paint_chair(pencil: Pencil) -> None:
    """Paint the seat on which the person sits, or sat."""
    pencil.painter.setPen(Qt.PenStyle.NoPen)
    pencil.painter.setBrush(mixed(pencil.theme.card, pencil.theme.muted, 0.3 + 0.25 * pencil.plain))
    for back, front, low, high in ((-0.5, -0.04, 0.355, 0.395), (-0.55, -0.51, 0.0, 0.86), (-0.1, -0.06, 0.0, 0.36)):
        box = QRectF(pencil.spot((0.0, high, back)), pencil.spot((0.0, low, front)))
        pencil.painter.drawRoundedRect(box, 2.0, 2.0)


def paint_stack(pencil: Pencil) -> None:
    """Paint the lower edge of the ribs and the rim of the pelvis as lines: apart, or one over the other."""
    anatomy = pencil.anatomy
    for joint, up in (("chest", -0.04), ("pelvis", 0.16)):
        back, front = (anatomy.pixel(joint, (0.0, up, z)) for z in (-0.14, 0.2))
        pencil.line(pencil.theme.text, 0.012)
        pencil.painter.drawLine(back, front)
    top, low = anatomy.pixel("chest", (0.0, 0.22, 0.0)), anatomy.pixel("pelvis", (0.0, 0.0, 0.0))
    straight = abs(degrees(atan2(top.x() - low.x(), low.y() - top.y()))) < 4.0
    pencil.line(pencil.theme.sign if straight else pencil.theme.muted, 0.009, dashed=True)
    pencil.painter.drawLine(low, top)


UNDER: Mapping[str, Callable[[Pencil], None]] = MappingProxyType({"chair": paint_chair})
"""The marks that are painted behind the body."""
OVER: Mapping[str, Callable[[Pencil], None]] = MappingProxyType(
    {
        "level": paint_level,
        "tip": paint_tip,
        "pull": paint_pull,
        "strain": paint_strain,
        "nerve": paint_nerve,
        "sleep": paint_sleep,
        "stack": paint_stack,
    }
)
TICKING = frozenset({"nerve", "sleep"})
"""The marks that move by themselves."""
FADING = frozenset({"tip", "pull", "strain", "nerve"})
"""The marks that are there only as plainly as the look says."""
