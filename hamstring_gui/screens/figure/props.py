"""The things an exercise needs, in the picture: mat, block, pad, dumbbell, wall, and the body's soft shadow."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QRadialGradient

from hamstring_gui.body.motion import Figure
from hamstring_gui.body.rotation import IDENTITY, Quaternion, Vector, add, dot, mix, rotate
from hamstring_gui.body.skeleton import LEFT, PALM, RIGHT
from hamstring_gui.screens.figure.body import paint_fills
from hamstring_gui.screens.figure.palette import FigurePalette, blended, brush
from hamstring_gui.screens.figure.projection import Projection
from hamstring_gui.screens.figure.shapes import Shape
from hamstring_gui.screens.figure.view import Point, View

MAT_HALF = (0.3, 0.8)  # metres aside and ahead
PAD_SIZE = (0.12, 0.015, 0.15)
BLOCK_SIZE = (0.038, 0.115, 0.075)
WALL_DISTANCE = 0.5
TOUCH = 0.12  # metres from a wall within which a hand casts a shadow on it
LEVEL = 0.5  # pixels by which an edge may rise to be painted as level
PIECE = 16.0
SIDES = (LEFT, RIGHT)
AXES: tuple[Vector, ...] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
CORNERS = ((1, 1), (1, -1), (-1, -1), (-1, 1))
SOFT = 48  # pixels across of the picture that all shadows are made from
# joints a shadow lies under, and its half-sizes aside and ahead in metres
_SHADOWS: tuple[tuple[tuple[str, ...], tuple[float, float]], ...] = (
    (("pelvis", "chest"), (0.22, 0.28)),
    (("left_foot", "left_toes"), (0.08, 0.17)),
    (("right_foot", "right_toes"), (0.08, 0.17)),
    (("left_shin",), (0.12, 0.12)),
    (("right_shin",), (0.12, 0.12)),
)


@dataclass(frozen=True)
class Box:
    """A box in the room: its middle, how it is turned, half-sizes in metres."""

    centre: Vector
    turn: Quaternion
    half: Vector


MAT = Box((0.0, -0.007, 0.0), IDENTITY, (MAT_HALF[0], 0.006, MAT_HALF[1]))
Face = tuple[QPainterPath, QBrush]


def _face(corners: Sequence[Point]) -> QPainterPath:
    """Return a polygon that is painted at little cost: its edges in short pieces, those that are all but level level.

    Where an edge runs through many pixels of few rows, or of many, each costs the more the longer it is.
    """
    level = list(corners)
    for k, (x, y) in enumerate(level):
        s, t = level[k - 1]
        if abs(y - t) < LEVEL and abs(x - s) > 2.0 * PIECE:
            level[k - 1], level[k] = (s, (y + t) / 2.0), (x, (y + t) / 2.0)
    path = QPainterPath()
    x, y = level[-1]
    path.moveTo(x, y)
    for s, t in level:
        pieces = math.ceil(max(abs(s - x), abs(t - y)) / PIECE) or 1
        for k in range(1, pieces):
            path.lineTo(x + (s - x) * k / pieces, y + (t - y) * k / pieces)
        path.lineTo(s, t)
        x, y = s, t
    return path


def _seen_faces(view: View, box: Box, colour: QColor, edge: QColor) -> tuple[Face, ...]:
    """Return the faces of a box that are seen, each shaded from its colour to its edge's by where it looks."""
    x, y = view.point(box.centre)
    ways = [rotate(box.turn, axis) for axis in AXES]
    sides = [
        (px * half, py * half) for (px, py), half in zip((view.direction(way) for way in ways), box.half, strict=True)
    ]
    faces: list[Face] = []
    for k, way in enumerate(ways):
        toward = dot(way, view.toward)
        if abs(toward) > 0.01:
            sign = math.copysign(1.0, toward)
            (nx, ny), (ax, ay), (bx, by) = sides[k], sides[k - 1], sides[k - 2]
            cx, cy = x + sign * nx, y + sign * ny
            corners = [(cx + a * ax + b * bx, cy + a * ay + b * by) for a, b in CORNERS]
            dark = 0.7 * (1.0 - max(sign * way[1], 0.0)) ** 2
            faces.append((_face(corners), brush(blended(colour, edge, dark))))
    return tuple(faces)


def _paint_faces(painter: QPainter, faces: Sequence[Face]) -> None:
    for path, colour in faces:
        painter.fillPath(path, colour)


class Still:
    """Faces that stay where they are while the body moves: from the second time on they are painted as a picture.

    Not from the first, since they are seen only once while the camera moves; unless they are translucent: filling
    more than a few rows with such a colour makes Qt wait for other threads.
    """

    def __init__(self, faces: Sequence[Face], ratio: float) -> None:
        self._faces, self._ratio = faces, ratio
        self._came_again = False
        self._picture: tuple[QPoint, QImage] | None = None

    def paint(self, painter: QPainter, opacity: float = 1.0) -> None:
        """Paint them, as opaque as is wanted."""
        if opacity < 1.0:
            before = painter.opacity()
            painter.setOpacity(before * opacity)
            self._paint_picture(painter)
            painter.setOpacity(before)
        elif self._came_again:
            self._paint_picture(painter)
        else:
            self._came_again = True
            _paint_faces(painter, self._faces)

    def _paint_picture(self, painter: QPainter) -> None:
        if self._picture is None:
            self._picture = self._drawn()
        painter.drawImage(*self._picture)

    def _drawn(self) -> tuple[QPoint, QImage]:
        """Return the picture, and where its upper left corner belongs."""
        around = QRectF()
        for path, _ in self._faces:
            around = around.united(path.boundingRect())
        place = around.toAlignedRect().adjusted(-1, -1, 1, 1)
        image = QImage(place.size() * self._ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self._ratio)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-place.topLeft())
        _paint_faces(painter, self._faces)
        painter.end()
        return place.topLeft(), image


@lru_cache(maxsize=8)
def _still_box(view: View, box: Box, colour: int, edge: int, ratio: float) -> Still:
    return Still(_seen_faces(view, box, QColor.fromRgba(colour), QColor.fromRgba(edge)), ratio)


def paint_mat(painter: QPainter, view: View, palette: FigurePalette) -> None:
    """Paint the mat on the floor."""
    ratio = painter.device().devicePixelRatio()
    _still_box(view, MAT, palette.mat.rgba(), palette.mat_edge.rgba(), ratio).paint(painter)


@lru_cache(maxsize=48)  # a picture in its size is painted many times faster than one that must be scaled
def _soft_round(colour: int, wide: int, high: int) -> QImage:
    """Return a picture of a soft round shadow, in pixels."""
    if (wide, high) != (SOFT, SOFT):
        small = _soft_round(colour, SOFT, SOFT)
        return small.scaled(
            wide, high, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    image = QImage(SOFT, SOFT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    full, clear = QColor.fromRgba(colour), QColor.fromRgba(colour & 0xFFFFFF)
    gradient = QRadialGradient(SOFT / 2.0, SOFT / 2.0, SOFT / 2.0)
    gradient.setColorAt(0.0, full)
    gradient.setColorAt(0.45, blended(full, clear, 0.35))
    gradient.setColorAt(1.0, clear)
    painter = QPainter(image)
    painter.fillRect(0, 0, SOFT, SOFT, gradient)
    painter.end()
    return image


def paint_shadows(painter: QPainter, view: View, figure: Figure, palette: FigurePalette) -> None:
    """Paint the soft shadows of what is near the floor."""
    places = figure.frames.positions
    colour, opacity = palette.shadow.rgba(), painter.opacity()
    for joints, half in _SHADOWS:
        middle = mix(places[joints[0]], places[joints[-1]], 0.5)
        height = min(middle[1], 1.0)
        strength = 1.0 - 0.55 * height if joints[0] == "pelvis" else 1.0 - height / 0.45
        if strength <= 0.0:
            continue
        grown = 1.0 + 0.5 * height
        (ax, ay), (bx, by) = view.direction((half[0], 0.0, 0.0)), view.direction((0.0, 0.0, half[1]))
        wide, high = round(math.hypot(ax, bx) * grown), round(math.hypot(ay, by) * grown)
        x, y = view.point((middle[0], 0.0, middle[2]))
        painter.setOpacity(opacity * strength)
        painter.drawImage(QPoint(round(x) - wide, round(y) - high), _soft_round(colour, 2 * wide, 2 * high))
    painter.setOpacity(opacity)


def paint_pad(painter: QPainter, view: View, figure: Figure, side: str, palette: FigurePalette) -> None:
    """Paint the pad under a knee; it stays where it lies when the knee is lifted, and fades."""
    x, _, z = figure.pads.get(side, figure.frames.positions[side + "shin"])
    box = Box((x, PAD_SIZE[1], z - 0.02), IDENTITY, PAD_SIZE)
    ratio = painter.device().devicePixelRatio()
    pad = _still_box(view, box, palette.prop.rgba(), palette.prop_edge.rgba(), ratio)
    pad.paint(painter, figure.props[side + "pad"])


def block_place(figure: Figure) -> tuple[Vector, Quaternion]:
    """Return the middle and the turn of the block held between the knees."""
    frames = figure.frames
    middle = mix(frames.positions["left_shin"], frames.positions["right_shin"], 0.5)
    return add(middle, rotate(frames.rotations["left_thigh"], (0.0, 0.05, 0.0))), frames.rotations["pelvis"]


def paint_block(painter: QPainter, view: View, figure: Figure, palette: FigurePalette) -> None:
    """Paint the block between the knees."""
    place, turn = block_place(figure)
    _paint_faces(painter, _seen_faces(view, Box(place, turn, BLOCK_SIZE), palette.prop, palette.prop_edge))


def paint_dumbbell(painter: QPainter, space: Projection, side: str, palette: FigurePalette) -> None:
    """Paint the dumbbell in a hand, its bar across the palm."""
    x, y, z = PALM

    def at(along: float) -> Vector:
        return space.frames.point(side + "hand", (x, y, z + along))

    weights = sorted((-1.0, 1.0), key=lambda sign: space.view.depth(at(sign)))
    bars = [(at(-0.178), at(0.178), 0.014, blended(palette.weight, palette.outline, 0.45))]
    bars += [(at(sign * 0.1), at(sign * 0.118), 0.053, palette.weight) for sign in weights]
    for start, end, radius, colour in bars:
        edges: list[Shape] = []
        shape = space.bar(start, end, radius, edges)
        paint_fills(painter, ((edges[0], brush(palette.outline)), (shape, brush(colour))))


def paint_wall(painter: QPainter, view: View, side: str, presence: float, palette: FigurePalette) -> None:
    """Paint a wall beside the person."""
    colours = palette.wall.rgba(), blended(palette.wall, palette.outline, 0.35).rgba()
    _still_wall(view, side, *colours, painter.device().devicePixelRatio()).paint(painter, presence)


@lru_cache(maxsize=4)
def _still_wall(view: View, side: str, colour: int, skirting: int, ratio: float) -> Still:
    x = WALL_DISTANCE if side == LEFT else -WALL_DISTANCE
    faces: list[Face] = []
    for low, high, rgba in ((0.0, 1.62, colour), (0.0, 0.09, skirting)):
        shade = QColor.fromRgba(rgba)
        shade.setAlphaF(0.85)
        corners = ((x, low, -0.55), (x, low, 0.95), (x, high, 0.95), (x, high, -0.55))
        faces.append((_face([view.point(corner) for corner in corners]), QBrush(shade)))
    return Still(faces, ratio)


def paint_touch(painter: QPainter, view: View, figure: Figure, side: str, palette: FigurePalette) -> None:
    """Paint the shadow of a hand on the wall that it holds."""
    x, y, z = figure.frames.point(side + "hand", PALM)
    nearness = min(1.0 - (WALL_DISTANCE - abs(x)) / TOUCH, 1.0)
    if nearness <= 0.0:
        return
    wall = WALL_DISTANCE if side == LEFT else -WALL_DISTANCE
    (ax, ay), (bx, by) = view.direction((0.0, 0.15, 0.0)), view.direction((0.0, 0.0, 0.15))
    wide, high = max(round(math.hypot(ax, bx)), 2), max(round(math.hypot(ay, by)), 2)
    across, down = view.point((wall, y - 0.03, z))
    opacity = painter.opacity()
    painter.setOpacity(opacity * nearness)
    painter.drawImage(
        QPoint(round(across) - wide, round(down) - high), _soft_round(palette.shadow.rgba(), 2 * wide, 2 * high)
    )
    painter.setOpacity(opacity)
