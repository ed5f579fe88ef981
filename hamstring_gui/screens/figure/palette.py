"""The colours of the figure, one set for each theme."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QBrush, QColor


@dataclass(frozen=True)
class FigurePalette:
    """What each part of the figure is painted with; `far` is what limbs fade to as they are farther away."""

    skin: QColor
    top: QColor
    leggings: QColor
    hair: QColor
    far: QColor
    shade: QColor  # laid over the side away from the light
    outline: QColor
    accent: QColor  # working muscles
    arrow: QColor
    mat: QColor
    mat_edge: QColor
    prop: QColor
    prop_edge: QColor
    weight: QColor
    wall: QColor
    shadow: QColor
    outline_width: float = 0.009  # metres


DARK_FIGURE = FigurePalette(
    skin=QColor("#e0aa85"),
    top=QColor("#f5ead9"),
    leggings=QColor("#6c7cbc"),
    hair=QColor("#8d5437"),
    far=QColor("#1d3a42"),
    shade=QColor("#30141c2b"),
    outline=QColor("#0b1a20"),
    accent=QColor("#ff9a3d"),
    arrow=QColor("#ffd9a0"),
    mat=QColor("#2f5f66"),
    mat_edge=QColor("#214950"),
    prop=QColor("#d8c08a"),
    prop_edge=QColor("#a88f5c"),
    weight=QColor("#c3ced6"),
    wall=QColor("#3c5a63"),
    shadow=QColor("#70000000"),
)
LIGHT_FIGURE = FigurePalette(
    skin=QColor("#d79a74"),
    top=QColor("#fffaf1"),
    leggings=QColor("#46569a"),
    hair=QColor("#5b3424"),
    far=QColor("#c9d3d2"),
    shade=QColor("#26182030"),
    outline=QColor("#22323a"),
    accent=QColor("#e8751a"),
    arrow=QColor("#b4500a"),
    mat=QColor("#a9c8c4"),
    mat_edge=QColor("#7fa7a3"),
    prop=QColor("#c9a968"),
    prop_edge=QColor("#8e7340"),
    weight=QColor("#77848e"),
    wall=QColor("#cfd2cb"),
    shadow=QColor("#38202a30"),
)
DARK_CONTRAST_FIGURE = FigurePalette(
    skin=QColor("#ffd9b8"),
    top=QColor("#ffffff"),
    leggings=QColor("#4a72c8"),
    hair=QColor("#c07a4a"),
    far=QColor("#39505a"),
    shade=QColor("#20000000"),
    outline=QColor("#000000"),
    accent=QColor("#ff9500"),
    arrow=QColor("#ffff00"),
    mat=QColor("#1f4d55"),
    mat_edge=QColor("#9fd8df"),
    prop=QColor("#ffe08a"),
    prop_edge=QColor("#a67f22"),
    weight=QColor("#f2f6ff"),
    wall=QColor("#5a6a70"),
    shadow=QColor("#a0000000"),
)
LIGHT_CONTRAST_FIGURE = FigurePalette(
    skin=QColor("#c47f52"),
    top=QColor("#ffffff"),
    leggings=QColor("#1d2f80"),
    hair=QColor("#2a1409"),
    far=QColor("#a8b4b8"),
    shade=QColor("#20000000"),
    outline=QColor("#000000"),
    accent=QColor("#d65a00"),
    arrow=QColor("#8a2b00"),
    mat=QColor("#bcdcd8"),
    mat_edge=QColor("#000000"),
    prop=QColor("#a37b25"),
    prop_edge=QColor("#5a4210"),
    weight=QColor("#3c444a"),
    wall=QColor("#d6d6d6"),
    shadow=QColor("#50000000"),
)


def blended(first: QColor, second: QColor, fraction: float) -> QColor:
    """Return the colour at a fraction of the way from the first to the second."""
    return QColor.fromRgba(_mixed(first.rgba(), second.rgba(), round(fraction * 256)))


@lru_cache(maxsize=256)
def _mixed(a: int, b: int, part: int) -> int:
    mixed = 0
    for shift in (24, 16, 8, 0):
        x, y = a >> shift & 255, b >> shift & 255
        mixed |= x + round((y - x) * part / 256) << shift
    return mixed


@lru_cache(maxsize=256)
def _brush(rgba: int) -> QBrush:
    return QBrush(QColor.fromRgba(rgba))


def brush(colour: QColor) -> QBrush:
    """Return what fills with a colour; made once, since making it costs more than looking it up."""
    return _brush(colour.rgba())
