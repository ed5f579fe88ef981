"""Paint the figure: floor, props and body from far to near, and the muscles that work."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from hamstring_gui.body.motion import Figure
from hamstring_gui.screens.figure.body import Part, paint_edge, paint_fills, parts, seen_from_feet
from hamstring_gui.screens.figure.muscles import paint_muscles, paint_rims
from hamstring_gui.screens.figure.palette import FigurePalette
from hamstring_gui.screens.figure.projection import Projection
from hamstring_gui.screens.figure.props import (
    SIDES,
    paint_block,
    paint_dumbbell,
    paint_mat,
    paint_pad,
    paint_shadows,
    paint_touch,
    paint_wall,
)
from hamstring_gui.screens.figure.view import View, fitted


def paint_figure(
    painter: QPainter,
    rect: QRectF,
    figure: Figure,
    palette: FigurePalette,
    on_floor: Callable[[], None] | None = None,
) -> None:
    """Paint a figure into a rectangle, without a background; its floor is at one height whatever it does.

    `on_floor` paints what lies on the floor, under the body.
    """
    view = fitted(figure.camera, rect)
    space = Projection(view, figure.frames, palette.outline_width)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    _paint_floor(painter, view, figure, palette)
    if on_floor is not None:
        on_floor()
    paint_rims(painter, view, figure, palette)
    body = parts(space, figure, palette)
    near_legs = [part for part in body if part.name.endswith("leg") and part.depth >= 0.0]
    for part in body:
        side = part.name.removesuffix("arm")
        if figure.props.get(side + "dumbbell", 0.0) > 0.5:
            paint_dumbbell(painter, space, side, palette)
        if part in near_legs:
            continue  # painted with the trunk
        paint_edge(painter, part, palette)
        if part.name == "trunk":
            _paint_middle(painter, space, figure, (part, near_legs), palette)
        else:
            paint_fills(painter, part.layers)
    painter.restore()


def _paint_middle(
    painter: QPainter, space: Projection, figure: Figure, middle: tuple[Part, list[Part]], palette: FigurePalette
) -> None:
    """Paint trunk and nearer legs, which run into it without a line between; what the knees hold is before the last.

    The shirt hangs over the hips, unless the legs are seen before it.
    """
    trunk, legs = middle
    hem_is_hidden = seen_from_feet(space.view, space.frames)
    for leg in legs[:1]:
        paint_edge(painter, leg, palette)
    paint_fills(painter, trunk.seam[1:] if len(legs) > 1 else trunk.seam)  # its first is filled again before the last
    if hem_is_hidden:
        paint_fills(painter, trunk.layers)
    for index, leg in enumerate(legs):
        if index == len(legs) - 1 and figure.props.get("block", 0.0) > 0.5:
            paint_block(painter, space.view, figure, palette)
        if index:
            paint_edge(painter, leg, palette)
            paint_fills(painter, trunk.seam[:1])
        paint_fills(painter, leg.layers)
    if not hem_is_hidden:
        paint_fills(painter, trunk.layers)
    paint_muscles(painter, space.view, figure, palette)


def _paint_floor(painter: QPainter, view: View, figure: Figure, palette: FigurePalette) -> None:
    for side in SIDES:
        if (presence := figure.props.get(side + "wall", 0.0)) > 0.0:
            paint_wall(painter, view, side, presence, palette)
            paint_touch(painter, view, figure, side, palette)
    if figure.props.get("mat", 0.0) > 0.5:
        paint_mat(painter, view, palette)
    paint_shadows(painter, view, figure, palette)
    for side in SIDES:
        if figure.props.get(side + "pad", 0.0) > 0.0:
            paint_pad(painter, view, figure, side, palette)
