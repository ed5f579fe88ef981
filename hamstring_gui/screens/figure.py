"""Paint the figure: floor, props and body from far to near, and the muscles that work."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from hamstring_gui.body.motion import Figure
from hamstring_gui.screens.figure_body import Layer, Part, parts
from hamstring_gui.screens.figure_muscles import paint_muscles
from hamstring_gui.screens.figure_palette import FigurePalette
from hamstring_gui.screens.figure_props import (
    SIDES,
    paint_block,
    paint_dumbbell,
    paint_mat,
    paint_pad,
    paint_shadows,
    paint_wall,
)
from hamstring_gui.screens.figure_view import View, fitted


def paint_figure(painter: QPainter, rect: QRectF, figure: Figure, palette: FigurePalette) -> None:
    """Paint a figure into a rectangle, without a background; its floor is at one height whatever it does."""
    view = fitted(figure.camera, rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_floor(painter, view, figure, palette)
    body = parts(view, figure, palette)
    trunk = next(part for part in body if part.name == "trunk")
    last = max(index for index, part in enumerate(body) if part is trunk or part.name.endswith("leg"))
    for index, part in enumerate(body):
        _paint_held(painter, view, figure, part, palette)
        _paint_part(painter, view, part, palette, trunk.seam if part.name.endswith("leg") and part.depth >= 0.0 else ())
        if index == last:
            paint_muscles(painter, view, figure, palette)
        if part.name == _inner_leg(body) and figure.props.get("block", 0.0) > 0.5:
            paint_block(painter, view, figure, palette)
    painter.restore()


def _inner_leg(body: list[Part]) -> str:
    """Return the farther leg: the block comes after it and before the nearer one."""
    return next(part.name for part in body if part.name.endswith("leg"))


def _paint_floor(painter: QPainter, view: View, figure: Figure, palette: FigurePalette) -> None:
    for side in SIDES:
        if (presence := figure.props.get(side + "wall", 0.0)) > 0.0:
            paint_wall(painter, view, side, presence, palette)
    if figure.props.get("mat", 0.0) > 0.5:
        paint_mat(painter, view, palette)
    paint_shadows(painter, view, figure, palette)
    for side in SIDES:
        if figure.props.get(side + "pad", 0.0) > 0.5:
            paint_pad(painter, view, figure, side, palette)


def _paint_held(painter: QPainter, view: View, figure: Figure, part: Part, palette: FigurePalette) -> None:
    side = part.name.removesuffix("arm")
    if side in SIDES and figure.props.get(side + "dumbbell", 0.0) > 0.5:
        paint_dumbbell(painter, view, figure, side, palette)


def _paint_part(painter: QPainter, view: View, part: Part, palette: FigurePalette, joined: tuple[Layer, ...]) -> None:
    """Paint a part's outline, then its fills; the fills of the part it joins hide the outline between the two."""
    line = QPen(palette.outline, 2.0 * palette.outline_width * view.scale)
    line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    for shape, _ in part.layers:
        painter.strokePath(shape, line)
    painter.setPen(Qt.PenStyle.NoPen)
    fills = part.seam if part.name == "trunk" else part.layers
    for shape, colour in (*joined, *fills):
        painter.fillPath(shape, colour)
