"""Tap along: the tempo of a person who presses a key at every turn of the breath."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from .tempo import BREATH_BOUNDS, Tempo, to_grain

FEWEST_TAPS = 5
"""In, out, in, out, in: two whole breaths."""
BOUNCE = 0.6
"""A key pressed again within so many seconds was pressed by mistake, or bounced."""
MOST_STRAY = 2
UNEVEN = 0.35
"""Breaths that differ by more than this part from the usual one give no tempo."""


def tempo_of_taps(moments: Sequence[float]) -> Tempo | None:
    """Return the tempo of taps at the moments (seconds, rising) at which inhale and exhale began in turn.

    The first tap begins an inhale. A stray tap or two are found and left out. None when there are fewer than two
    whole breaths, or when they are too uneven to tell a tempo.
    """
    taps = _without_bounces(moments)
    best = taps
    for _ in range(MOST_STRAY):
        if len(best) <= FEWEST_TAPS or _unevenness(best) <= UNEVEN / 2.0:
            break
        best = min(_each_without_one(best), key=_unevenness)
    if len(best) < FEWEST_TAPS or _unevenness(best) > UNEVEN:
        return None
    inhale, exhale = (_seconds(part) for part in _parts(best))
    return Tempo(inhale, 0.0, exhale, 0.0)


def _without_bounces(moments: Sequence[float]) -> list[float]:
    kept: list[float] = []
    for moment in moments:
        if not kept or moment - kept[-1] >= BOUNCE:
            kept.append(moment)
    return kept


def _each_without_one(taps: list[float]) -> list[list[float]]:
    # The first tap says which part is the inhale: it stays.
    return [taps[:place] + taps[place + 1 :] for place in range(1, len(taps))]


def _parts(taps: list[float]) -> tuple[list[float], list[float]]:
    lengths = [later - earlier for earlier, later in pairwise(taps)]
    return lengths[0::2], lengths[1::2]


def _unevenness(taps: list[float]) -> float:
    """Return how far the parts are from the usual inhale and exhale at most, as a part of them."""
    return max(abs(length - median(part)) / median(part) for part in _parts(taps) for length in part)


def _seconds(lengths: list[float]) -> float:
    low, high = BREATH_BOUNDS
    return min(high, max(low, to_grain(median(lengths))))
