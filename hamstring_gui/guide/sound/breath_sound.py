"""The sound to breathe with: air and a soft tone that rise with the inhale and fall with the exhale."""

from __future__ import annotations

from collections.abc import Iterator
from math import pi, sin, tau
from random import Random

from hamstring_gui.practice.breath import eased
from hamstring_gui.practice.routine import Kind

from .pcm import FULL, RATE, Samples, clipped, decibels, faded, frames, rms

LEVEL = -27.0
"""RMS in dBFS where the lungs are full: well below voice and marks."""
HOLD_LEVELS = {Kind.HOLD_IN: -31.0, Kind.HOLD_OUT: -37.0}
"""A hold goes on as the breath ended: a little softer with full lungs, quiet with empty ones."""
EDGE = 0.055
"""Seconds of the raised cosine at both ends: the turn is heard as a short dip, and no join can click."""

_DARK, _BRIGHT = 320.0, 1000.0
"""Where the air's band lies with empty and with full lungs, in Hz."""
_LOW, _HIGH = 174.6, 261.6
"""The tone with empty and with full lungs, in Hz: a fifth apart."""
_AIR_EMPTY = 0.32
"""How loud the air is with empty lungs, as a part of how loud it is with full ones."""
_TONE = 0.42
_DAMPING = 1.3
_STRETCH = 64
"""Samples for which brightness and pitch stand still; 3 ms are too short to be heard as steps."""


def lungs(kind: Kind, fraction: float) -> float:
    """Return how full the lungs are at a fraction of a breath phase, 0..1."""
    if kind is Kind.INHALE:
        return eased(fraction)
    if kind is Kind.EXHALE:
        return 1.0 - eased(fraction)
    return 1.0 if kind is Kind.HOLD_IN else 0.0


def breath_sound(kind: Kind, count: int) -> Samples:
    """Return the sound of a breath phase, `count` samples long exactly; the same every time."""
    # A glide as straight as the ear follows it: half of the eased curve would hardly change at its ends.
    glide = [_glide(kind, at / max(1, count)) for at in range(0, count, _STRETCH)]
    air = list(_air(glide, count, Random(f"{kind} {count}")))
    tone = list(_tone(glide, count))
    loud_air, loud_tone = _loudest(air) or 1.0, _loudest(tone) or 1.0
    both = [a / loud_air + _TONE * t / loud_tone for a, t in zip(air, tone, strict=True)]
    gain = decibels(HOLD_LEVELS.get(kind, LEVEL)) * FULL / (_loudest(both) or 1.0)
    edge = frames(EDGE)
    return clipped(faded([value * gain for value in both], edge, edge))


def _glide(kind: Kind, fraction: float) -> float:
    along = {Kind.INHALE: fraction, Kind.EXHALE: 1.0 - fraction}.get(kind)
    full = lungs(kind, fraction)
    return full if along is None else (full + along) / 2.0


def _loudest(values: list[float]) -> float:
    window = max(1, min(len(values), frames(0.4)))
    return max((rms(values[at : at + window]) for at in range(0, len(values) - window + 1, window)), default=0.0)


def _air(glide: list[float], count: int, chance: Random) -> Iterator[float]:
    """Filter noise by a state-variable band-pass that follows the lungs, then soften it once more."""
    low = band = soft = 0.0
    draw = chance.random
    for number, full in enumerate(glide):
        centre = _DARK * (_BRIGHT / _DARK) ** full
        step = 2.0 * sin(pi * centre / RATE)
        smooth = min(1.0, 3.0 * step)
        # Without this the band, which widens as it rises, would be all too quiet when it is low.
        level = (_AIR_EMPTY + (1.0 - _AIR_EMPTY) * full) / step**0.5
        for _ in range(min(_STRETCH, count - number * _STRETCH)):
            low += step * band
            band += step * (draw() - 0.5 - low - _DAMPING * band)
            soft += smooth * (band - soft)
            yield level * soft


def _tone(glide: list[float], count: int) -> Iterator[float]:
    angle = 0.0
    for number, full in enumerate(glide):
        step = tau * _LOW * (_HIGH / _LOW) ** full / RATE
        level = 0.45 + 0.55 * full
        for _ in range(min(_STRETCH, count - number * _STRETCH)):
            angle += step
            yield level * (sin(angle) + 0.35 * sin(2.0 * angle) + 0.1 * sin(3.0 * angle))
