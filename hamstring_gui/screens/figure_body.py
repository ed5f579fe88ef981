"""The body in the picture: limbs, trunk and head as parts that can be painted from far to near."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter

from hamstring_gui.body import flesh
from hamstring_gui.body.motion import Figure
from hamstring_gui.body.rotation import Vector, dot, mix, rotate
from hamstring_gui.body.skeleton import LEFT, RIGHT, Frames
from hamstring_gui.screens.figure_palette import FigurePalette, blended
from hamstring_gui.screens.figure_shapes import Outline, Projection, shade, within
from hamstring_gui.screens.figure_view import View

Layer = tuple[Outline, QBrush]


@dataclass(frozen=True)
class Part:
    """Shapes that share one outline; `seam` is filled once more where another part joins this one."""

    name: str
    depth: float  # metres nearer to the viewer than the trunk
    layers: tuple[Layer, ...]
    seam: tuple[Layer, ...] = ()


def limb_depth(view: View, frames: Frames, joints: tuple[str, ...], trunk: str) -> float:
    """Return how much nearer to the viewer joints are on average than a joint of the trunk."""
    middle = sum(view.depth(frames.positions[joint]) for joint in joints) / len(joints)
    return middle - view.depth(frames.positions[trunk])


def faded(colour: QColor, palette: FigurePalette, depth: float) -> QColor:
    """Return a limb's colour: farther ones fade, without a jump as they turn."""
    return blended(colour, palette.far, 0.3 * min(max(0.02 - depth, 0.0) / 0.14, 1.0))


def shaded(colour: QColor, palette: FigurePalette) -> QColor:
    """Return a colour on the side away from the light; opaque, which is several times cheaper to fill."""
    full = QColor.fromRgb(palette.shade.rgb())
    return blended(colour, full, palette.shade.alphaF())


def paint_edge(painter: QPainter, part: Part, palette: FigurePalette) -> None:
    """Paint a part's outline, all of it: its fills come over the inside."""
    edge = QBrush(palette.outline)
    for (_, wider), _ in part.layers:
        if wider is not None:
            painter.fillPath(wider, edge)


def paint_fills(painter: QPainter, layers: Iterable[Layer]) -> None:
    """Paint the inside of shapes."""
    for (shape, _), colour in layers:
        painter.fillPath(shape, colour)


def parts(space: Projection, figure: Figure, palette: FigurePalette) -> list[Part]:
    """Return the body's parts in the order in which they are painted."""
    legs = [leg_part(space, side, palette) for side in (LEFT, RIGHT)]
    arms = [_arm(space, figure, side, palette) for side in (LEFT, RIGHT)]
    behind = tuple(leg.seam[0] for leg in legs if leg.depth < 0.0)
    trunk = _trunk(space, figure, palette, behind)
    return sorted([*legs, *arms, trunk, _head(space, figure, palette)], key=lambda part: part.depth)


def leg_part(space: Projection, side: str, palette: FigurePalette) -> Part:
    """Return a leg and its foot."""
    view, frames = space.view, space.frames
    depth = limb_depth(view, frames, (side + "shin", side + "foot"), "pelvis")
    own = limb_depth(view, frames, (side + "thigh", side + "shin"), "pelvis")
    near = QBrush(palette.leggings)
    cloth, skin = QBrush(faded(palette.leggings, palette, own)), QBrush(faded(palette.skin, palette, own))
    thigh_cloth = near
    if cloth != near:
        fading = QLinearGradient(QPointF(*space.joints[side + "thigh"][0]), QPointF(*space.joints[side + "shin"][0]))
        fading.setColorAt(0.2, palette.leggings)
        fading.setColorAt(0.85, cloth.color())
        thigh_cloth = QBrush(fading)
    thigh, shin = space.stations(flesh.THIGH_RINGS, side), space.stations(flesh.SHIN_RINGS, side)
    layers = (
        (space.hull(flesh.TOES, side), skin),
        (space.hull(flesh.FOOT, side), skin),
        (space.tube(shin), cloth),
        (space.disc(side + "shin", 0.0525), cloth),
        (shade(shin), QBrush(shaded(cloth.color(), palette))),
        (space.tube(thigh), thigh_cloth),
        (within(space.disc(side + "thigh", 0.07)), near),
    )
    return Part(side + "leg", depth, layers, ((space.tube(thigh[:4]), thigh_cloth),))


def _arm(space: Projection, figure: Figure, side: str, palette: FigurePalette) -> Part:
    view, frames = space.view, space.frames
    depth = limb_depth(view, frames, (side + "forearm", side + "hand"), "chest")
    own = limb_depth(view, frames, (side + "upper_arm", side + "forearm"), "chest")
    cloth, skin = QBrush(faded(palette.top, palette, own)), QBrush(faded(palette.skin, palette, own))
    layers = (
        (space.tube(space.stations(flesh.UPPER_ARM_RINGS, side)), skin),
        (space.tube(space.stations(flesh.FOREARM_RINGS, side)), skin),
        (space.disc(side + "forearm", 0.0355), skin),
        (within(space.disc(side + "hand", 0.0235)), skin),
        *((shape, skin) for shape in _hand(space, figure, side)),
        (space.disc(side + "upper_arm", 0.056), cloth),
        (space.tube(space.stations(flesh.SLEEVE_RINGS, side)), cloth),
    )
    return Part(side + "arm", depth, layers)


def _hand(space: Projection, figure: Figure, side: str) -> Iterator[Outline]:
    if figure.props.get(side + "dumbbell", 0.0) > 0.5:
        yield space.oval(flesh.FIST, side)
        return
    start, end, radius = flesh.THUMB
    yield space.bar(space.frames.point(side + "hand", start), space.frames.point(side + "hand", end), radius)
    yield space.tube(space.stations(flesh.HAND_RINGS, side))


def _trunk(space: Projection, figure: Figure, palette: FigurePalette, behind: tuple[Layer, ...]) -> Part:
    """Return neck, pelvis and shirt; the thighs behind run into the pelvis without a line between."""
    shirt = space.stations(flesh.TOP, volume=figure.volume)
    neck: Layer = (space.tube(space.stations(flesh.NECK)), QBrush(blended(palette.skin, palette.hair, 0.12)))
    pelvis: Layer = (space.tube(space.stations(flesh.PELVIS)), QBrush(palette.leggings))
    top: Layer = (space.tube(shirt), QBrush(palette.top))
    dark: Layer = (shade(shirt, tapered=False), QBrush(shaded(palette.top, palette)))
    return Part("trunk", 0.0, (neck, pelvis, top), (neck, pelvis, *behind, top, dark))


def facing(frames: Frames) -> Vector:
    """Return the direction in which the face looks."""
    return rotate(frames.rotations["head"], (0.0, 0.0, 1.0))


def _head(space: Projection, figure: Figure, palette: FigurePalette) -> Part:
    view, frames = space.view, figure.frames
    toward_viewer = dot(facing(frames), view.toward)
    skin, hair, line = QBrush(palette.skin), QBrush(palette.hair), QBrush(blended(palette.skin, palette.outline, 0.6))
    back: list[Layer] = [(space.oval(flesh.BUN), hair), (space.hull(flesh.HAIR), hair)]
    face: list[Layer] = [(space.hull(flesh.NOSE), skin), (space.hull(flesh.FACE), skin)]
    layers = [*back, *face] if toward_viewer > -0.35 else [*face, *back[::-1]]
    left = rotate(frames.rotations["head"], (1.0, 0.0, 0.0))
    for side, sign in ((LEFT, 1.0), (RIGHT, -1.0)):
        if sign * dot(left, view.toward) > 0.25:
            layers.append((within(space.oval(flesh.EAR, side)), QBrush(blended(palette.skin, palette.hair, 0.18))))
        aside = mix(facing(frames), (sign * left[0], sign * left[1], sign * left[2]), 0.3)
        if dot(aside, view.toward) > 0.12:
            layers.append((within(space.oval(flesh.EYE, side)), line))
    if toward_viewer > 0.2:
        layers.append((within(space.oval(flesh.MOUTH)), line))
    depth = limb_depth(view, frames, ("head",), "chest")
    return Part("head", max(depth, 0.0) + 0.001, tuple(layers))
