"""Presets: tempos by name, and the person's own kept in one setting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstring_gui.practice import presets
from hamstring_gui.practice.presets import PRESETS, Preset
from hamstring_gui.practice.settings import BY_KEY
from hamstring_gui.practice.tempo import Tempo

_HALVES = st.integers(4, 24).map(lambda halves: halves / 2)
_HOLDS = st.integers(0, 20).map(lambda halves: halves / 2)
_TEMPOS = st.builds(Tempo, _HALVES, _HOLDS, _HALVES, _HOLDS)
_NAMES = st.text(max_size=40).map(presets.preset_name).filter(bool)


def test_the_breaths_a_minute_of_the_presets() -> None:
    rates = {preset.name: round(preset.tempo.breaths_per_minute, 1) for preset in PRESETS}
    assert rates == {"Calm": 6.0, "Resonance": 5.5, "Easy": 7.5, "Even": 6.0}
    assert PRESETS[3].tempo == Tempo(5, 0, 5, 0)


def test_the_tempo_of_a_fresh_start_is_calm() -> None:
    assert presets.preset_of(Tempo()) == PRESETS[0]
    assert presets.preset_of(Tempo(4, 1, 6, 0)) is None


@given(st.lists(st.builds(Preset, _NAMES, _TEMPOS), max_size=20, unique_by=lambda preset: preset.name))
def test_own_presets_come_back_from_their_setting(own: list[Preset]) -> None:
    text = presets.written(own)
    assert presets.read(text) == tuple(own)
    assert BY_KEY["breath.presets"].accepts(text)


@given(st.text(max_size=60) | st.from_regex(r"(\w{1,3}=[-0-9.]{1,12}; ?){1,4}"))
def test_whatever_the_setting_holds_only_sound_presets_are_read(text: str) -> None:
    for preset in presets.read(text):
        assert preset.name == presets.preset_name(preset.name) != ""
        assert 2 <= preset.tempo.inhale <= 12


def test_an_own_preset_replaces_one_of_the_same_name() -> None:
    own = presets.with_preset((Preset("Evening", Tempo()),), Preset("Evening", Tempo(5, 0, 7, 0)))
    assert own == (Preset("Evening", Tempo(5, 0, 7, 0)),)


def test_a_name_that_would_break_the_setting_is_refused() -> None:
    with pytest.raises(ValueError, match="name"):
        presets.with_preset((), Preset("a=b", Tempo()))
    with pytest.raises(ValueError, match="already 20"):
        presets.with_preset([Preset(f"n{n}", Tempo()) for n in range(20)], Preset("one more", Tempo()))
