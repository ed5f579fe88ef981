"""The body in the picture: limbs, trunk and head as parts that can be painted from far to near."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QBrush, QColor, QPainter

from hamstring_gui.body import flesh
from hamstring_gui.body.motion import Figure
from hamstring_gui.body.rotation import Vector, dot, mix, rotate, subtract, unit
from hamstring_gui.body.skeleton import LEFT, RIGHT, Frames
from hamstring_gui.screens.figure.palette import FigurePalette, blended, brush
from hamstring_gui.screens.figure.projection import Projection
from hamstring_gui.screens.figure.shapes import Shape
from hamstring_gui.screens.figure.view import View

Layer = tuple[Shape, QBrush]

COVERED = 0.06  # metres between joints that hide one another
HIPS_SEEN = 0.75  # when the pelvis looks shorter than this, its rings no longer show all of it
TOLD_APART = 4  # parts of 255 by which neighbouring tones may differ
FROM_FEET = -0.55  # how much of the trunk's direction is to the viewer


@dataclass(frozen=True)
class Part:
    """Shapes that share one outline, behind which lies the edge; `seam` is filled once more where parts join."""

    name: str
    depth: float  # metres nearer to the viewer than the trunk
    edges: Sequence[Shape]
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
    outline = brush(palette.outline)
    paint_fills(painter, [(wider, outline) for wider in part.edges])  # one by one: a single long path is slower


def paint_fills(painter: QPainter, layers: Iterable[Layer]) -> None:
    """Paint the inside of shapes."""
    around = painter.worldTransform()
    moved = not around.isIdentity()
    for (path, place), colour in layers:
        painter.setWorldTransform(place * around if moved else place)  # several times cheaper than to move the path
        painter.fillPath(path, colour)
    painter.setWorldTransform(around)


def parts(space: Projection, figure: Figure, palette: FigurePalette) -> list[Part]:
    """Return the body's parts in the order in which they are painted."""
    legs = [leg_part(space, side, palette) for side in (LEFT, RIGHT)]
    arms = [_arm(space, figure, side, palette) for side in (LEFT, RIGHT)]
    shoulders, hips = (
        [layer for limb in sorted(pair, key=_depth) if limb.depth < 0.0 for layer in limb.seam] for pair in (arms, legs)
    )
    trunk = _trunk(space, figure, palette, (shoulders, hips))
    limbs = [_without_seam(limb) if limb.depth < 0.0 else limb for limb in (*legs, *arms)]
    return sorted([*limbs, trunk, _head(space, figure, palette)], key=_depth)


def _without_seam(limb: Part) -> Part:
    """Return a limb behind the trunk without what is filled again with the trunk."""
    again = {id(layer) for layer in limb.seam}
    return replace(limb, layers=tuple(layer for layer in limb.layers if id(layer) not in again))


def _is_covered(space: Projection, side: str) -> bool:
    """Return whether the other thigh is just before this one, as when a person lies with the feet side by side."""
    other = RIGHT if side == LEFT else LEFT
    near = COVERED * space.view.scale
    places = ((space.joint(side + joint)[0], space.joint(other + joint)[0]) for joint in ("thigh", "shin"))
    return all(math.dist(own, before) < near for own, before in places)


@lru_cache(maxsize=256)
def _tones(near: int, far: int) -> tuple[QBrush, ...]:
    """Return the tones of a thigh from the hip to the knee, so many that they can't be told apart.

    A gradient in their place would cost more than all else of the leg.
    """
    first, last = QColor.fromRgba(near), QColor.fromRgba(far)
    parts = ((first.red(), last.red()), (first.green(), last.green()), (first.blue(), last.blue()))
    count = min(max(abs(a - b) for a, b in parts) // TOLD_APART, len(flesh.THIGH_SLICES))
    return tuple(brush(blended(first, last, k / count)) for k in range(count))


def _depth(part: Part) -> float:
    return part.depth


def leg_part(space: Projection, side: str, palette: FigurePalette) -> Part:
    """Return a leg and its foot."""
    view, frames = space.view, space.frames
    depth = limb_depth(view, frames, (side + "shin", side + "foot"), "pelvis")
    own = limb_depth(view, frames, (side + "thigh", side + "shin", side + "foot"), "pelvis")
    faded_cloth, near = faded(palette.leggings, palette, own), brush(palette.leggings)
    tones = () if own < 0.0 and _is_covered(space, side) else _tones(palette.leggings.rgba(), faded_cloth.rgba())
    cloth, skin = brush(faded_cloth), brush(faded(palette.skin, palette, own))
    slices = [(space.limb(slice_, side), tone) for slice_, tone in zip(flesh.THIGH_SLICES[::-1], tones, strict=False)]
    slices.reverse()
    edges: list[Shape] = []
    layers = (
        (space.skin(flesh.TOES, side, edges), skin),
        (space.skin(flesh.FOOT, side, edges), skin),
        (space.limb(flesh.LOWER_LEG, side, edges), cloth),
        (space.disc(side + "shin", 0.0525, edges), cloth),
        (space.limb_shade(flesh.LOWER_LEG, side), brush(shaded(faded_cloth, palette))),
        (space.limb(flesh.WHOLE_THIGH, side, edges), cloth),
    )
    hip = ((space.disc(side + "thigh", 0.05), near),) if slices else ()
    seam = slices[-flesh.HIP_SLICES :]
    if len(seam) < flesh.HIP_SLICES:
        seam.insert(0, (space.limb(flesh.UPPER_THIGH, side), cloth))
    return Part(side + "leg", depth, edges, (*layers, *hip, *slices), tuple(seam))


def _arm(space: Projection, figure: Figure, side: str, palette: FigurePalette) -> Part:
    view, frames = space.view, space.frames
    depth = limb_depth(view, frames, (side + "forearm", side + "hand"), "chest")
    own = limb_depth(view, frames, (side + "upper_arm", side + "forearm"), "chest")
    sleeve = blended(faded(palette.top, palette, own), shaded(palette.top, palette), space.shadiness(side))
    cloth, skin = brush(sleeve), brush(faded(palette.skin, palette, own))
    edges: list[Shape] = []
    hand = _hand(space, figure, side, edges)
    layers = (
        (space.limb(flesh.BARE_UPPER_ARM, side, edges), skin),
        (space.limb(flesh.LOWER_ARM, side, edges), skin),
        (space.disc(side + "forearm", 0.0355, edges), skin),
        (space.disc(side + "hand", 0.0235), skin),
        *((shape, skin) for shape in hand),
        (space.disc(side + "upper_arm", flesh.SHOULDER, edges), cloth),
        (space.limb(flesh.SLEEVE, side, edges), cloth),
    )
    yoke = ((space.oval(flesh.YOKE, side), cloth), (_shoulder(space, side), cloth))
    joined = layers if seen_from_feet(view, frames) else (*layers, *yoke)
    return Part(side + "arm", depth, edges, joined, yoke)


def _shoulder(space: Projection, side: str) -> Shape:
    """Return what runs from a sleeve into the shirt, so that no line is between them on the shoulder."""
    x, y, z = flesh.COLLARBONE
    inside = space.frames.point(side + "clavicle", (x if side == LEFT else -x, y, z))
    return space.bar(inside, space.frames.positions[side + "upper_arm"], flesh.SHOULDER)


def _hand(space: Projection, figure: Figure, side: str, edges: list[Shape]) -> Sequence[Shape]:
    if figure.props.get(side + "dumbbell", 0.0) > 0.5:
        return (space.limb(flesh.FIST, side, edges),)
    return space.limb(flesh.THUMB, side, edges), space.limb(flesh.OPEN_HAND, side, edges)


def _trunk(
    space: Projection, figure: Figure, palette: FigurePalette, behind: tuple[Sequence[Layer], Sequence[Layer]]
) -> Part:
    """Return neck, pelvis and shirt; limbs behind run into it without a line between."""
    shoulders, hips = behind
    edges: list[Shape] = []
    shirt = space.stations(flesh.TOP, volume=figure.volume)
    neck: Layer = (space.tube(space.stations(flesh.NECK), edges), brush(blended(palette.skin, palette.hair, 0.12)))
    pelvis: Layer = (space.limb(flesh.PELVIS, "", edges), brush(palette.leggings))
    top: Layer = (space.tube(shirt, edges), brush(palette.top))
    dark: Layer = (space.shade(shirt), brush(shaded(palette.top, palette)))
    if space.foreshortening("pelvis") < HIPS_SEEN:
        hips = [(space.oval(flesh.HIPS, "", edges), pelvis[1]), *hips]
    return Part("trunk", 0.0, edges, (top, dark), (pelvis, *shoulders, neck, *hips))


def seen_from_feet(view: View, frames: Frames) -> bool:
    """Return whether the trunk points away from the viewer, so that the legs are before it and the head behind."""
    trunk = unit(subtract(frames.positions["chest"], frames.positions["pelvis"]))
    return dot(trunk, view.toward) < FROM_FEET


def facing(frames: Frames) -> Vector:
    """Return the direction in which the face looks."""
    return rotate(frames.rotations["head"], (0.0, 0.0, 1.0))


def _head(space: Projection, figure: Figure, palette: FigurePalette) -> Part:
    view, frames = space.view, figure.frames
    toward_viewer = dot(facing(frames), view.toward)
    skin, hair, line = brush(palette.skin), brush(palette.hair), brush(blended(palette.skin, palette.outline, 0.6))
    edges: list[Shape] = []
    bun = brush(blended(palette.hair, palette.outline, 0.25))  # told from the hair where it lies before it
    back: list[Layer] = [(space.oval(flesh.BUN, "", edges), bun), (space.skin(flesh.HAIR, "", edges), hair)]
    face: list[Layer] = [(space.skin(flesh.NOSE, "", edges), skin), (space.skin(flesh.FACE, "", edges), skin)]
    layers = [*back, *face] if toward_viewer > -0.35 else [*face, *back[::-1]]
    left = rotate(frames.rotations["head"], (1.0, 0.0, 0.0))
    for side, sign in ((LEFT, 1.0), (RIGHT, -1.0)):
        if sign * dot(left, view.toward) > 0.25:
            layers.append((space.oval(flesh.EAR, side), brush(blended(palette.skin, palette.hair, 0.18))))
        aside = mix(facing(frames), (sign * left[0], sign * left[1], sign * left[2]), 0.3)
        if dot(aside, view.toward) > 0.12:
            layers.append((space.oval(flesh.EYE, side), line))
    if toward_viewer > 0.2:
        layers.append((space.oval(flesh.MOUTH), line))
    depth = limb_depth(view, frames, ("head",), "chest")
    return Part("head", depth if seen_from_feet(view, frames) else max(depth, 0.0) + 0.001, edges, tuple(layers))
