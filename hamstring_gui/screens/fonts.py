"""The one typeface of the program: bundled, so that it looks alike and measures alike everywhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Atkinson Hyperlegible Next"
CAPITALS = 0.668
"""Height of a capital as a part of the font's size."""

REGULAR = QFont.Weight.Normal
SEMIBOLD = QFont.Weight.DemiBold
BOLD = QFont.Weight.Bold


def load_fonts(folder: Path) -> None:
    """Make the typeface known to Qt, from the folder of its files; once is enough, more does no harm.

    Raises FileNotFoundError, naming the folder, when its files are missing or damaged.
    """
    if QFontDatabase.hasFamily(FAMILY):
        return
    files = sorted(folder.glob("*.ttf"))
    loaded = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    if not loaded or -1 in loaded:
        raise FileNotFoundError(f"the typeface {FAMILY} is missing in {folder}: please install the program again")


def font(pixels: float, weight: QFont.Weight = REGULAR, *, stretch: int = 100) -> QFont:
    """Return the typeface at a size in device-independent pixels; figures are as wide as each other.

    `stretch` (percent) narrows the letters and keeps their height.
    """
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(pixels)))
    made.setWeight(weight)
    made.setStretch(stretch)
    # Digits that change every second must not make their neighbours move.
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def font_with_capitals(height: float, weight: QFont.Weight = REGULAR, *, stretch: int = 100) -> QFont:
    """Return the typeface at the smallest size whose capitals are at least `height` pixels high."""
    made = font(height / CAPITALS, weight, stretch=stretch)
    if made.pixelSize() * CAPITALS < height:
        made.setPixelSize(made.pixelSize() + 1)
    return made


def application_font() -> QFont:
    """Return the font that all pages inherit, in points so that the system's scale applies."""
    made = QFont(FAMILY)
    made.setPointSizeF(TYPE_SCALE["body"])
    return made


TYPE_SCALE = {"display": 28.0, "title": 20.0, "heading": 15.0, "body": 12.0, "small": 10.5}
"""The sizes of words on the pages, in points; the stage's sizes come from its height instead."""


def page_font(step: str, weight: QFont.Weight = REGULAR) -> QFont:
    """Return the font of one step of the type scale.

    Raises KeyError for a step there is not.
    """
    made = QFont(FAMILY)
    made.setPointSizeF(TYPE_SCALE[step])
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
