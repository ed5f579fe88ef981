"""The sound to breathe with: as long as the breath, rising and falling with it, without a click."""

from __future__ import annotations

from itertools import pairwise

import pytest

from hamstring_gui.guide.sound import pcm
from hamstring_gui.guide.sound.breath_sound import breath_sound
from hamstring_gui.practice.routine import BREATH_KINDS, Kind


def crossings(samples: pcm.Samples) -> int:
    """Count how often a sound goes through zero: the brighter, the oftener."""
    return sum(a < 0 <= b for a, b in pairwise(samples))


def quarters(samples: pcm.Samples) -> list[pcm.Samples]:
    size = len(samples) // 4
    return [samples[at * size : (at + 1) * size] for at in range(4)]


@pytest.mark.parametrize("kind", BREATH_KINDS)
@pytest.mark.parametrize("seconds", [0.5, 2.0, 4.0])
def test_it_lasts_exactly_as_long_as_the_phase(kind: Kind, seconds: float) -> None:
    assert len(breath_sound(kind, pcm.frames(seconds))) == pcm.frames(seconds)


def test_an_inhale_rises_through_its_whole_length_in_loudness_and_brightness() -> None:
    parts = quarters(breath_sound(Kind.INHALE, pcm.frames(4.0)))
    loud = [pcm.rms(part) for part in parts]
    bright = [crossings(part) for part in parts]
    assert loud == sorted(loud) and loud[3] > 1.5 * loud[0]
    assert bright == sorted(bright) and bright[3] > 1.3 * bright[0]


def test_an_exhale_falls_through_its_whole_length() -> None:
    parts = quarters(breath_sound(Kind.EXHALE, pcm.frames(6.0)))
    loud = [pcm.rms(part) for part in parts]
    bright = [crossings(part) for part in parts]
    assert loud == sorted(loud, reverse=True) and loud[0] > 1.5 * loud[3]
    assert bright == sorted(bright, reverse=True) and bright[0] > 1.3 * bright[3]


@pytest.mark.parametrize("kind", [Kind.HOLD_IN, Kind.HOLD_OUT])
def test_a_hold_stays_as_it_is(kind: Kind) -> None:
    levels = [pcm.loudness(part) for part in quarters(breath_sound(kind, pcm.frames(4.0)))]
    assert max(levels) - min(levels) < 1.5


@pytest.mark.parametrize("kind", BREATH_KINDS)
def test_it_begins_and_ends_in_silence_so_that_no_join_clicks(kind: Kind) -> None:
    sound = breath_sound(kind, pcm.frames(3.0))
    edge = pcm.frames(0.002)
    assert max(map(abs, sound[:edge])) <= 20 and max(map(abs, sound[-edge:])) <= 20


@pytest.mark.parametrize("kind", BREATH_KINDS)
def test_it_lies_below_marks_and_voice(kind: Kind) -> None:
    sound = breath_sound(kind, pcm.frames(4.0))
    assert -43.0 < pcm.loudness(sound) < -26.0
    assert pcm.peak(sound) < -10.0
