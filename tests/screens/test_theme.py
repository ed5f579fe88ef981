"""The themes keep their promise of contrast, and the typeface its sizes."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QApplication

from hamstring_gui.screens import fonts, theme
from hamstring_gui.store.assets import asset

ON = ("sky", "ground", "card", "field")
WORDS = ("text", "muted", "accent", "pain")


@pytest.mark.parametrize("of", theme.THEMES, ids=lambda of: of.name)
@pytest.mark.parametrize("word", WORDS)
def test_words_have_seven_to_one_on_everything_they_stand_on(of: theme.Theme, word: str) -> None:
    ratios = {place: theme.contrast(getattr(of, word), getattr(of, place)) for place in ON}
    assert min(ratios.values()) >= 7.0, {place: round(ratio, 2) for place, ratio in ratios.items()}


@pytest.mark.parametrize("of", theme.THEMES, ids=lambda of: of.name)
def test_words_on_buttons_have_seven_to_one(of: theme.Theme) -> None:
    assert theme.contrast(of.on_accent, of.accent) >= 7.0
    assert theme.contrast(of.on_pain, of.pain) >= 7.0


@pytest.mark.parametrize("of", theme.THEMES, ids=lambda of: of.name)
def test_signs_on_the_breath_have_three_to_one(of: theme.Theme) -> None:
    ratios = [theme.contrast(of.sign, breath) for breath in (of.breath, of.breath_out)]
    lighter = [theme.contrast(of.sign, theme.mixed(breath, of.rim, 0.26)) for breath in (of.breath, of.breath_out)]
    assert min(ratios) >= 4.0
    assert min(lighter) >= 3.0


def test_contrast_is_measured_as_wcag_does() -> None:
    assert theme.contrast(QColor("white"), QColor("black")) == pytest.approx(21.0)
    assert theme.contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_dim_replaces_light_and_dark_but_never_high_contrast(qapp: QApplication) -> None:
    assert theme.theme_for("light", dim=True) is theme.theme_for("dark", dim=True) is theme.DIM
    assert theme.theme_for("contrast", dim=True) is theme.CONTRAST
    assert theme.theme_for("system") in (theme.LIGHT, theme.DARK)


def test_motion_is_reduced_by_the_setting_whatever_the_system_wants(qapp: QApplication) -> None:
    assert theme.reduces_motion("reduced")
    assert not theme.reduces_motion("full")
    assert theme.reduces_motion("system") in (True, False)


def test_a_mixed_colour_lies_between() -> None:
    assert theme.mixed(QColor("black"), QColor("white"), 0.5).red() in (127, 128)


def test_capitals_are_as_high_as_asked_for_and_digits_equally_wide(qapp: QApplication) -> None:
    fonts.load_fonts(asset("fonts"))
    for height in (33.9, 53.6, 72.0):
        metrics = QFontMetricsF(fonts.font_with_capitals(height, fonts.BOLD))
        assert height <= metrics.capHeight() < height + 1.0
    metrics = QFontMetricsF(fonts.font(100))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_missing_fonts_are_named(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "FAMILY", "No such typeface")
    with pytest.raises(FileNotFoundError, match=str(tmp_path.name)):
        fonts.load_fonts(tmp_path)
