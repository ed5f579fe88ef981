"""The body in the picture: limbs, trunk and head as parts that can be painted from far to near."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QLinearGradient, QPainterPath

from hamstring_gui.body import flesh
from hamstring_gui.body.motion import Figure
from hamstring_gui.body.rotation import Vector, dot, mix, rotate
from hamstring_gui.body.skeleton import LEFT, RIGHT, Frames
from hamstring_gui.screens.figure_palette import FigurePalette, blended
from hamstring_gui.screens.figure_shapes import capsule, disc, hull, oval, ring_stations, tube
from hamstring_gui.screens.figure_view import View

Layer = tuple[QPainterPath, QColor | QLinearGradient]


@dataclass(frozen=True)
class Part:
    """Shapes that share one outline."""

    name: str
    depth: float  # metres nearer to the viewer than the trunk
    layers: tuple[Layer, ...]
    seam: tuple[Layer, ...] = field(default=())  # what is filled once more where another part joins this one


def limb_depth(view: View, frames: Frames, joints: tuple[str, ...], trunk: str) -> float:
    """Return how much nearer to the viewer joints are on average than a joint of the trunk."""
    middle = sum(view.depth(frames.positions[joint]) for joint in joints) / len(joints)
    return middle - view.depth(frames.positions[trunk])


def faded(colour: QColor, palette: FigurePalette, depth: float) -> QColor:
    """Return a limb's colour: farther ones fade, without a jump as they turn."""
    return blended(colour, palette.far, 0.3 * min(max(0.02 - depth, 0.0) / 0.14, 1.0))


def parts(view: View, figure: Figure, palette: FigurePalette) -> list[Part]:
    """Return the body's parts in the order in which they are painted."""
    frames = figure.frames
    legs = [_leg(view, frames, side, palette) for side in (LEFT, RIGHT)]
    arms = [_arm(view, figure, side, palette) for side in (LEFT, RIGHT)]
    behind = tuple(leg.seam[0] for leg in legs if leg.depth < 0.0)
    trunk = _trunk(view, figure, palette, behind)
    return sorted([*legs, *arms, trunk, _head(view, figure, palette)], key=lambda part: part.depth)


def _leg(view: View, frames: Frames, side: str, palette: FigurePalette) -> Part:
    depth = limb_depth(view, frames, (side + "shin", side + "foot"), "pelvis")
    own = limb_depth(view, frames, (side + "thigh", side + "shin"), "pelvis")
    cloth, skin = faded(palette.leggings, palette, own), faded(palette.skin, palette, own)
    hip, knee = view.point(frames.positions[side + "thigh"]), view.point(frames.positions[side + "shin"])
    thigh = ring_stations(view, frames, flesh.THIGH_RINGS, side)
    fading = QLinearGradient(QPointF(*hip), QPointF(*knee))
    fading.setColorAt(0.2, palette.leggings)
    fading.setColorAt(0.85, cloth)
    layers: list[Layer] = [
        (tube(ring_stations(view, frames, flesh.ANKLE_RINGS, side)), skin),
        (hull(view, frames, flesh.TOES, side), skin),
        (hull(view, frames, flesh.FOOT, side), skin),
        (tube(ring_stations(view, frames, flesh.SHIN_RINGS, side)), cloth),
        (disc(knee, 0.0525 * view.scale), cloth),
        (tube(thigh), fading if own < 0.0 else cloth),
    ]
    return Part(side + "leg", depth, tuple(layers), ((tube(thigh[:3]), palette.leggings),))


def _arm(view: View, figure: Figure, side: str, palette: FigurePalette) -> Part:
    frames = figure.frames
    depth = limb_depth(view, frames, (side + "forearm", side + "hand"), "chest")
    own = limb_depth(view, frames, (side + "upper_arm", side + "forearm"), "chest")
    cloth, skin = faded(palette.top, palette, own), faded(palette.skin, palette, own)
    elbow, wrist = view.point(frames.positions[side + "forearm"]), view.point(frames.positions[side + "hand"])
    layers: list[Layer] = [
        (tube(ring_stations(view, frames, flesh.UPPER_ARM_RINGS, side)), skin),
        (tube(ring_stations(view, frames, flesh.FOREARM_RINGS, side)), skin),
        (disc(elbow, 0.0355 * view.scale), skin),
        (disc(wrist, 0.0235 * view.scale), skin),
        *((shape, skin) for shape in _hand(view, figure, side)),
        (disc(view.point(frames.positions[side + "upper_arm"]), 0.056 * view.scale), cloth),
        (tube(ring_stations(view, frames, flesh.SLEEVE_RINGS, side)), cloth),
    ]
    return Part(side + "arm", depth, tuple(layers))


def _hand(view: View, figure: Figure, side: str) -> Iterator[QPainterPath]:
    frames = figure.frames
    if figure.props.get(side + "dumbbell", 0.0) > 0.5:
        yield oval(view, frames, flesh.FIST, side)
        return
    start, end, radius = flesh.THUMB
    yield capsule(view, frames.point(side + "hand", start), frames.point(side + "hand", end), radius)
    yield tube(ring_stations(view, frames, flesh.HAND_RINGS, side))


def _trunk(view: View, figure: Figure, palette: FigurePalette, behind: tuple[Layer, ...]) -> Part:
    """Return neck, pelvis and shirt; the thighs behind run into the pelvis without a line between."""
    frames = figure.frames
    neck: Layer = (tube(ring_stations(view, frames, flesh.NECK)), blended(palette.skin, palette.hair, 0.12))
    pelvis: Layer = (tube(ring_stations(view, frames, flesh.PELVIS)), palette.leggings)
    top: Layer = (tube(ring_stations(view, frames, flesh.TOP, volume=figure.volume)), palette.top)
    return Part("trunk", 0.0, (neck, pelvis, top), (neck, pelvis, *behind, top))


def facing(figure: Figure) -> Vector:
    """Return the direction in which the face looks."""
    return rotate(figure.frames.rotations["head"], (0.0, 0.0, 1.0))


def _head(view: View, figure: Figure, palette: FigurePalette) -> Part:
    frames = figure.frames
    toward_viewer = dot(facing(figure), view.toward)
    bun: Layer = (oval(view, frames, flesh.BUN), palette.hair)
    hair: Layer = (hull(view, frames, flesh.HAIR), palette.hair)
    face: list[Layer] = [
        (oval(view, frames, flesh.NOSE), palette.skin),
        (hull(view, frames, flesh.FACE), palette.skin),
    ]
    line = blended(palette.skin, palette.outline, 0.6)
    layers = [bun, (hull(view, frames, flesh.SKULL), palette.skin), hair, *face]
    if toward_viewer < -0.35:
        layers = [*face, (hull(view, frames, flesh.SKULL), palette.skin), hair, bun]
    left = rotate(frames.rotations["head"], (1.0, 0.0, 0.0))
    for side, sign in ((LEFT, 1.0), (RIGHT, -1.0)):
        if sign * dot(left, view.toward) > 0.25:
            layers.append((oval(view, frames, flesh.EAR, side), blended(palette.skin, palette.hair, 0.18)))
        aside = mix(facing(figure), (sign * left[0], sign * left[1], sign * left[2]), 0.3)
        if dot(aside, view.toward) > 0.12:
            layers.append((oval(view, frames, flesh.EYE, side), line))
    if toward_viewer > 0.2:
        layers.append((oval(view, frames, flesh.MOUTH), line))
    depth = limb_depth(view, frames, ("head",), "chest")
    return Part("head", max(depth, 0.0) + 0.001, tuple(layers))
