"""The colours and measures that all screens share: light, dark, high contrast, and dim for evenings."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

SPACE_XS = 4
SPACE_S = 8
SPACE_M = 16
SPACE_L = 24
SPACE_XL = 40
"""Distances on the pages, in device-independent pixels: within a control, between lines, parts, cards, sections."""

CARD_RADIUS = 14
TARGET = 48
"""The least height and width of anything to be pressed."""
READING_WIDTH = 760
"""How wide a column of text may become."""


@dataclass(frozen=True)
class Theme:
    """One set of colours, named after what they are for; every text colour has 7:1 on what it stands on."""

    name: str
    dark: bool

    sky: QColor
    """The stage above the horizon."""
    ground: QColor
    """The stage below the horizon, where the words stand; also the pages' background."""
    horizon: QColor
    text: QColor
    muted: QColor
    """Words of the second rank; still 7:1 on sky, ground and card."""
    line: QColor
    """Rules, borders and the parts of bars that are still empty."""

    breath: QColor
    """The shape that breathes, while the breath goes in."""
    breath_out: QColor
    """The same while the breath goes out."""
    breath_still: QColor
    """The same while nothing is paced: getting ready, resting, paused."""
    rim: QColor
    """Its edge."""
    sign: QColor
    """Arrows and marks on the breath."""
    mark: QColor
    """Where the breath turns, and the way that is still to go."""

    accent: QColor
    """The one accent: how far, which side, what to press."""
    on_accent: QColor
    pain: QColor
    """Stopping for pain, and nothing else."""
    on_pain: QColor

    card: QColor
    card_border: QColor
    field: QColor
    """Where one types or chooses, on a card."""


def _theme(name: str, dark: bool, **colours: str) -> Theme:
    return Theme(name, dark, **{key: QColor(value) for key, value in colours.items()})


LIGHT = _theme(
    "light", False,
    sky="#E4F0EE", ground="#FAF7F1", horizon="#8FB5B0", text="#10242A", muted="#38494D", line="#C9D6D3",
    breath="#7CC7BB", breath_out="#9CC9D6", breath_still="#AECDC9", rim="#F7FFFC", sign="#0B4A44", mark="#6F9C97",
    accent="#833204", on_accent="#FFFFFF", pain="#8E1220", on_pain="#FFFFFF",
    card="#FFFFFF", card_border="#DCE3DF", field="#F4F6F3",
)  # fmt: skip
DARK = _theme(
    "dark", True,
    sky="#10262D", ground="#0A171C", horizon="#3C6A6C", text="#F4FBF8", muted="#B9CFCC", line="#294047",
    breath="#2C8479", breath_out="#2A6B88", breath_still="#25474E", rim="#8FE0D0", sign="#D9FFF6", mark="#4E8683",
    accent="#FFB45A", on_accent="#231302", pain="#FFA79B", on_pain="#2C0503",
    card="#12262C", card_border="#25414A", field="#0C1B20",
)  # fmt: skip
CONTRAST = _theme(
    "contrast", True,
    sky="#000000", ground="#000000", horizon="#FFFFFF", text="#FFFFFF", muted="#FFFFFF", line="#707070",
    breath="#00504A", breath_out="#003B70", breath_still="#2A2A2A", rim="#FFFFFF", sign="#FFFFFF", mark="#FFFFFF",
    accent="#FFD500", on_accent="#000000", pain="#FF9E9E", on_pain="#000000",
    card="#000000", card_border="#FFFFFF", field="#000000",
)  # fmt: skip
DIM = _theme(
    "dim", True,
    sky="#17120E", ground="#0E0B08", horizon="#5A4634", text="#DCC9AE", muted="#BBA68B", line="#352A20",
    breath="#5A4A2F", breath_out="#4D3A33", breath_still="#2E261E", rim="#B79A6B", sign="#F0DBB4", mark="#74603F",
    accent="#D9964B", on_accent="#1B0F03", pain="#E59A86", on_pain="#240702",
    card="#17120E", card_border="#3B2F24", field="#0E0B08",
)  # fmt: skip

THEMES = (LIGHT, DARK, CONTRAST, DIM)


def system_theme_name() -> str:
    """Return which of light, dark and contrast the system asks for; light where it doesn't say."""
    if wants_contrast():
        return CONTRAST.name
    return "dark" if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


def wants_contrast() -> bool:
    """Return whether the system asks for high contrast; Qt tells it from 6.10 on."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    return accessibility is not None and accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def theme_for(name: str, dim: bool = False) -> Theme:
    """Return the theme of the setting `stage.theme` (system, light, dark or contrast).

    Dim is one warm, dark theme for light and dark alike; high contrast stays as it is, for those who need it.
    Raises KeyError for a name there is not.
    """
    wanted = system_theme_name() if name == "system" else name
    chosen = {theme.name: theme for theme in THEMES}[wanted]
    return DIM if dim and chosen is not CONTRAST else chosen


def reduces_motion(name: str) -> bool:
    """Return what the setting `stage.motion` (system, full or reduced) means here and now."""
    if name != "system":
        return name == "reduced"
    # Qt tells it from 6.12 on; before, the system's wish can't be known.
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    preference = getattr(accessibility(), "motionPreference", None) if accessibility is not None else None
    return preference is not None and "reduced" in str(preference()).lower()


def luminance(colour: QColor) -> float:
    """Return the relative luminance (0..1) as WCAG defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio (1..21) between two opaque colours as WCAG defines it."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mixed(one: QColor, other: QColor, part: float) -> QColor:
    """Return the colour `part` (0..1) of the way from one to the other."""
    values = (a + (b - a) * part for a, b in zip(one.getRgbF(), other.getRgbF(), strict=True))  # type: ignore[call-overload]  # a tuple of 4
    return QColor.fromRgbF(*values)
