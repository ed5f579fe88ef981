"""The things an exercise needs, in the picture: mat, block, pad, dumbbell, wall, and the body's soft shadow."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF, QRadialGradient, QTransform

from hamstring_gui.body.motion import Figure
from hamstring_gui.body.rotation import IDENTITY, Quaternion, Vector, add, dot, mix, rotate
from hamstring_gui.body.skeleton import LEFT, PALM, RIGHT
from hamstring_gui.screens.figure_palette import FigurePalette, blended
from hamstring_gui.screens.figure_shapes import capsule
from hamstring_gui.screens.figure_view import View

MAT_HALF = (0.33, 0.93)  # metres aside and ahead
PAD_SIZE = (0.12, 0.015, 0.15)
BLOCK_SIZE = (0.038, 0.115, 0.075)
WALL_DISTANCE = 0.5

_FACES: tuple[tuple[int, float], ...] = ((0, 1.0), (0, -1.0), (1, 1.0), (1, -1.0), (2, 1.0), (2, -1.0))


def _face(size: Vector, axis: int, sign: float) -> list[Vector]:
    others = [k for k in range(3) if k != axis]
    corners: list[Vector] = []
    for a, b in ((1, 1), (1, -1), (-1, -1), (-1, 1)):
        corner = [0.0, 0.0, 0.0]
        corner[axis], corner[others[0]], corner[others[1]] = sign * size[axis], a * size[others[0]], b * size[others[1]]
        corners.append((corner[0], corner[1], corner[2]))
    return corners


def _polygon(view: View, points: Sequence[Vector]) -> QPolygonF:
    return QPolygonF([QPointF(*view.point(point)) for point in points])


@dataclass(frozen=True)
class Box:
    """A box in the room: its middle, how it is turned, half-sizes in metres."""

    centre: Vector
    turn: Quaternion
    half: Vector


def paint_box(painter: QPainter, view: View, box: Box, colour: QColor, edge: QColor) -> None:
    """Paint the faces of a box that are seen, shaded by where they look."""
    pen = QPen(edge, 0.006 * view.scale)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for axis, sign in _FACES:
        normal = rotate(box.turn, (sign * (axis == 0), sign * (axis == 1), sign * (axis == 2)))
        if dot(normal, view.toward) <= 0.01:
            continue
        corners = [add(box.centre, rotate(box.turn, corner)) for corner in _face(box.half, axis, sign)]
        painter.setBrush(blended(colour, edge, 0.28 * (1.0 - max(normal[1], 0.0))))
        painter.drawPolygon(_polygon(view, corners))


def paint_mat(painter: QPainter, view: View, palette: FigurePalette) -> None:
    """Paint the mat on the floor."""
    wide, long = MAT_HALF
    box = Box((0.0, -0.007, 0.0), IDENTITY, (wide, 0.006, long))
    paint_box(painter, view, box, palette.mat, palette.mat_edge)


def paint_shadow(
    painter: QPainter, view: View, centre: Vector, half: tuple[float, float], palette: FigurePalette
) -> None:
    """Paint a soft shadow on the floor; half-sizes aside and ahead in metres."""
    (ax, ay), (bx, by) = view.direction((half[0], 0.0, 0.0)), view.direction((0.0, 0.0, half[1]))
    x, y = view.point(centre)
    painter.save()
    painter.setTransform(QTransform(ax, ay, bx, by, x, y), True)
    gradient = QRadialGradient(0.0, 0.0, 1.0)
    clear = QColor(palette.shadow)
    clear.setAlpha(0)
    gradient.setColorAt(0.0, palette.shadow)
    gradient.setColorAt(0.45, blended(palette.shadow, clear, 0.35))
    gradient.setColorAt(1.0, clear)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(gradient))
    painter.drawEllipse(QPointF(0.0, 0.0), 1.0, 1.0)
    painter.restore()


def paint_shadows(painter: QPainter, view: View, figure: Figure, palette: FigurePalette) -> None:
    """Paint what the body's parts near the floor shade."""
    places = figure.frames.positions
    for joints, half in (
        (("pelvis", "chest"), (0.24, 0.3)),
        (("left_foot", "left_toes"), (0.1, 0.2)),
        (("right_foot", "right_toes"), (0.1, 0.2)),
        (("left_shin",), (0.13, 0.13)),
        (("right_shin",), (0.13, 0.13)),
        (("head",), (0.14, 0.16)),
    ):
        middle = mix(places[joints[0]], places[joints[-1]], 0.5)
        height = min(middle[1], 1.0)
        grown = 1.0 + 0.5 * height
        if height < 0.45 or joints[0] == "pelvis":
            paint_shadow(painter, view, (middle[0], 0.0, middle[2]), (half[0] * grown, half[1] * grown), palette)


def paint_pad(painter: QPainter, view: View, figure: Figure, side: str, palette: FigurePalette) -> None:
    """Paint the pad under a knee."""
    x, _, z = figure.frames.positions[side + "shin"]
    box = Box((x, PAD_SIZE[1], z - 0.02), IDENTITY, PAD_SIZE)
    paint_box(painter, view, box, palette.prop, palette.prop_edge)


def block_place(figure: Figure) -> tuple[Vector, Quaternion]:
    """Return the middle and the turn of the block held between the knees."""
    frames = figure.frames
    middle = mix(frames.positions["left_shin"], frames.positions["right_shin"], 0.5)
    return add(middle, rotate(frames.rotations["left_thigh"], (0.0, 0.03, 0.02))), frames.rotations["pelvis"]


def paint_block(painter: QPainter, view: View, figure: Figure, palette: FigurePalette) -> None:
    """Paint the block between the knees."""
    place, turn = block_place(figure)
    paint_box(painter, view, Box(place, turn, BLOCK_SIZE), palette.prop, palette.prop_edge)


def paint_dumbbell(painter: QPainter, view: View, figure: Figure, side: str, palette: FigurePalette) -> None:
    """Paint the dumbbell in a hand, its bar across the palm."""
    frames, hand = figure.frames, side + "hand"
    x, y, z = PALM
    ends = [frames.point(hand, (x, y, z + along)) for along in (-0.125, 0.125)]
    painter.setPen(QPen(palette.outline, palette.outline_width * view.scale))
    painter.setBrush(blended(palette.prop_edge, palette.outline, 0.3))
    painter.drawPath(capsule(view, ends[0], ends[1], 0.016))
    painter.setBrush(palette.prop)
    order = sorted((-1.0, 1.0), key=lambda sign: view.depth(frames.point(hand, (x, y, sign))))
    for sign in order:
        inner, outer = (frames.point(hand, (x, y, z + sign * along)) for along in (0.085, 0.135))
        painter.drawPath(capsule(view, inner, outer, 0.052))


def paint_wall(painter: QPainter, view: View, side: str, presence: float, palette: FigurePalette) -> None:
    """Paint a wall beside the person."""
    x = WALL_DISTANCE if side == LEFT else -WALL_DISTANCE
    colour, edge = QColor(palette.wall), blended(palette.wall, palette.outline, 0.4)
    colour.setAlphaF(0.85 * presence)
    painter.setPen(QPen(edge, 0.006 * view.scale))
    painter.setBrush(colour)
    painter.drawPolygon(_polygon(view, ((x, 0.0, -0.55), (x, 0.0, 0.95), (x, 1.62, 0.95), (x, 1.62, -0.55))))


SIDES = (LEFT, RIGHT)
