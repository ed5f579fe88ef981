"""What colours mean is seen without them: by shape, and by contrast as seen with the three common deficiencies.

The matrices are those of Machado, Oliveira and Fernandes, 2009, for the full deficiency; they act on linear light.
"""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from hamstring_gui.screens.figure.palette import (
    DARK_CONTRAST_FIGURE,
    DARK_FIGURE,
    LIGHT_CONTRAST_FIGURE,
    LIGHT_FIGURE,
)
from hamstring_gui.screens.session_mark import mark_colour, paint_mark
from hamstring_gui.screens.session_words import Mark
from hamstring_gui.screens.theme import THEMES, Theme, contrast, mixed

Matrix = tuple[tuple[float, float, float], ...]

DEFICIENCIES: dict[str, Matrix] = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
FIGURES = {
    "light": LIGHT_FIGURE,
    "dark": DARK_FIGURE,
    "light contrast": LIGHT_CONTRAST_FIGURE,
    "dark contrast": DARK_CONTRAST_FIGURE,
}
SIDE = 36


def seen_with(colour: QColor, deficiency: str) -> QColor:
    """Return a colour as it is seen with a deficiency."""
    parts = [_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())]
    rows = DEFICIENCIES[deficiency]
    light = (sum(weight * part for weight, part in zip(row, parts, strict=True)) for row in rows)
    red, green, blue = (_gamma(min(1.0, max(0.0, part))) for part in light)
    return QColor.fromRgbF(red, green, blue)


def apart(one: QColor, other: QColor, deficiency: str) -> float:
    """Return the contrast of two colours with a deficiency."""
    return contrast(seen_with(one, deficiency), seen_with(other, deficiency))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _gamma(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else float(1.055 * part ** (1 / 2.4) - 0.055)


def drawn(mark: Mark, theme: Theme, deficiency: str) -> QImage:
    """Return a mark as it is seen."""
    image = QImage(QSize(SIDE, SIDE), QImage.Format.Format_Grayscale8)
    paper = seen_with(theme.card, deficiency)
    image.fill(paper)
    painter = QPainter(image)
    paint_mark(painter, QRectF(2, 2, SIDE - 4, SIDE - 4), mark, seen_with(mark_colour(theme, mark), deficiency), paper)
    painter.end()
    return image


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
def test_white_and_black_stay_what_they_are_and_a_lacking_cone_loses_its_difference(deficiency: str) -> None:
    assert contrast(seen_with(QColor("white"), deficiency), seen_with(QColor("black"), deficiency)) > 20.5
    confused = {
        "protanopia": ("#a03000", "#464600"),
        "deuteranopia": ("#b04000", "#6d6d00"),
        "tritanopia": ("#007070", "#006e80"),
    }
    one, other = (seen_with(QColor(colour), deficiency) for colour in confused[deficiency])
    channels = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    assert max(abs(a - b) for a, b in channels) < 40


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_endings_differ_by_shape_alone_and_stand_out(theme: Theme, deficiency: str, qapp: object) -> None:
    pictures = {mark: drawn(mark, theme, deficiency) for mark in Mark}
    for one, other in combinations(Mark, 2):
        differs = sum(
            abs(pictures[one].pixelColor(x, y).lightness() - pictures[other].pixelColor(x, y).lightness()) > 60
            for x in range(SIDE)
            for y in range(SIDE)
        )
        assert differs > SIDE * SIDE / 20, f"{one} and {other}: {differs}"
    for mark in Mark:
        assert apart(mark_colour(theme, mark), theme.card, deficiency) >= 3.0, mark


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@pytest.mark.parametrize("name", FIGURES)
def test_working_muscles_stand_out_from_what_they_glow_on_and_arrows_from_what_is_behind(
    name: str, deficiency: str
) -> None:
    palette = FIGURES[name]
    assert min(apart(palette.accent, cloth, deficiency) for cloth in (palette.leggings, palette.top)) >= 1.5
    assert min(apart(palette.arrow, behind, deficiency) for behind in (palette.mat, palette.wall)) >= 2.4


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_what_is_done_and_the_way_of_the_breath_stand_out(theme: Theme, deficiency: str) -> None:
    assert apart(theme.accent, theme.line, deficiency) >= 3.0, "how far it is, on the bar that is still empty"
    assert apart(theme.accent, mixed(theme.card, theme.accent, 0.45), deficiency) >= 2.8, "weeks with their goal"
    for breath in (theme.breath, theme.breath_out):
        assert apart(breath, theme.sky, deficiency) >= 1.45
        # In and out differ little as colours: the arrows tell them apart, outwards and inwards.
        assert apart(theme.sign, breath, deficiency) >= 3.0
