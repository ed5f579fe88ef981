"""The colours of the figure, one set for each theme."""

from dataclasses import dataclass

from PySide6.QtGui import QColor


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
    wall: QColor
    shadow: QColor
    outline_width: float = 0.009  # metres


def _set(far: str, shade: str, shadow: str, **named: str) -> FigurePalette:
    colours = {name: QColor(value) for name, value in named.items()}
    return FigurePalette(far=QColor(far), shade=QColor(shade), shadow=QColor(shadow), **colours)


DARK_FIGURE = _set(
    skin="#e0aa85",
    top="#f5ead9",
    leggings="#7384c4",
    hair="#8d5437",
    far="#1d3a42",
    shade="#30141c2b",
    outline="#0b1a20",
    accent="#ff9a3d",
    arrow="#ffd9a0",
    mat="#2f5f66",
    mat_edge="#214950",
    prop="#d8c08a",
    prop_edge="#a88f5c",
    wall="#3c5a63",
    shadow="#70000000",
)
LIGHT_FIGURE = _set(
    skin="#d79a74",
    top="#fffaf1",
    leggings="#46569a",
    hair="#5b3424",
    far="#c9d3d2",
    shade="#26182030",
    outline="#22323a",
    accent="#e8751a",
    arrow="#b4500a",
    mat="#a9c8c4",
    mat_edge="#7fa7a3",
    prop="#c9a968",
    prop_edge="#8e7340",
    wall="#cfd2cb",
    shadow="#38202a30",
)
DARK_CONTRAST_FIGURE = _set(
    skin="#ffd9b8",
    top="#ffffff",
    leggings="#8fb4ff",
    hair="#c07a4a",
    far="#39505a",
    shade="#20000000",
    outline="#000000",
    accent="#ff9500",
    arrow="#ffff00",
    mat="#1f4d55",
    mat_edge="#9fd8df",
    prop="#ffe08a",
    prop_edge="#000000",
    wall="#5a6a70",
    shadow="#a0000000",
)
LIGHT_CONTRAST_FIGURE = _set(
    skin="#c47f52",
    top="#ffffff",
    leggings="#1d2f80",
    hair="#2a1409",
    far="#a8b4b8",
    shade="#20000000",
    outline="#000000",
    accent="#d65a00",
    arrow="#8a2b00",
    mat="#bcdcd8",
    mat_edge="#000000",
    prop="#a37b25",
    prop_edge="#000000",
    wall="#d6d6d6",
    shadow="#50000000",
)


def blended(first: QColor, second: QColor, fraction: float) -> QColor:
    """Return the colour at a fraction of the way from the first to the second."""
    a, b = first.getRgb(), second.getRgb()
    mixed = [round(x + (y - x) * fraction) for x, y in zip(a, b, strict=True)]
    return QColor(mixed[0], mixed[1], mixed[2], mixed[3])
