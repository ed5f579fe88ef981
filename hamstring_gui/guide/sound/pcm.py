"""Sampled sound as plain arrays: lengths, levels, gains, fades and WAV files; mono, 16 bit."""

from __future__ import annotations

import io
import wave
from array import array
from collections.abc import Iterable, Sequence
from math import cos, log10, pi, sqrt
from operator import mul
from typing import TypeAlias

RATE = 22050
"""Samples a second of everything inside: what eSpeak NG speaks in, and plenty for breath."""

Samples: TypeAlias = "array[int]"
"""An array of type code "h"."""

FULL = 32767
CEILING = 28800
"""The loudest sample that ever leaves: -1.1 dBFS."""
UNITY = 4096
"""A gain of one: gains are whole numbers, so that mixing stays in integers."""

_BLOCK = RATE // 50
_GATE = 0.1
"""Blocks quieter than this part of the loudest one are pauses, which don't count as loudness."""


def frames(seconds: float) -> int:
    """Return the number of samples of a length in seconds."""
    return round(seconds * RATE)


def silence(count: int) -> Samples:
    """Return `count` samples of nothing."""
    return array("h", bytes(2 * count))


def clipped(values: Iterable[float]) -> Samples:
    """Return samples from whole or broken numbers, none beyond the ceiling."""
    return guarded(list(map(int, values)))


def guarded(values: list[int]) -> Samples:
    """Return samples from a mix; only one that is too loud pays for being clipped."""
    if values and (max(values) > CEILING or min(values) < -CEILING):
        values = [max(-CEILING, min(CEILING, value)) for value in values]
    return array("h", values)


def whole_gain(gain: float) -> int:
    """Return a gain as the whole number that mixing multiplies with."""
    return round(gain * UNITY)


def decibels(gain: float) -> float:
    """Return a gain from decibels."""
    return float(10.0 ** (gain / 20.0))


def scaled(samples: Samples, gain: int) -> Samples:
    """Return samples times a whole gain."""
    if gain == UNITY:
        return samples
    return guarded([value * gain >> 12 for value in samples])


def ramp(count: int) -> list[float]:
    """Return `count` factors from 0 towards 1 along a raised cosine: an onset without a click."""
    return [(1.0 - cos(pi * place / count)) / 2.0 for place in range(count)]


def faded(values: list[float], begin: int, end: int) -> list[float]:
    """Return values whose first `begin` rise from nothing and whose last `end` fall to nothing."""
    begin, end = min(begin, len(values) // 2), min(end, len(values) // 2)
    rising = [value * factor for value, factor in zip(values, ramp(begin), strict=False)]
    falling = [value * factor for value, factor in zip(reversed(values), ramp(end), strict=False)]
    return [*rising, *values[begin : len(values) - end], *reversed(falling)]


def rms(values: Sequence[float]) -> float:
    """Return the root mean square of values; 0 for none."""
    return sqrt(sum(map(mul, values, values)) / len(values)) if values else 0.0


def loudness(values: Sequence[float]) -> float:
    """Return how loud a sound is in dBFS: the mean power of what isn't a pause; -120 for silence."""
    powers = [rms(values[at : at + _BLOCK]) ** 2 for at in range(0, len(values), _BLOCK)]
    loudest = max(powers, default=0.0)
    if loudest <= 0.0:
        return -120.0
    heard = [power for power in powers if power >= loudest * _GATE * _GATE]
    return max(-120.0, 10.0 * log10(sum(heard) / len(heard) / FULL**2))


def peak(values: Sequence[float]) -> float:
    """Return the largest sample of either sign in dBFS; -120 for silence."""
    largest = max(max(values, default=0), -min(values, default=0))
    return 20.0 * log10(largest / FULL) if largest > 0 else -120.0


def resampled(samples: Samples, rate: int, wanted: int = RATE) -> Samples:
    """Return the same sound at another rate, by straight lines between samples."""
    if rate == wanted or not samples:
        return samples
    step = rate / wanted
    last = len(samples) - 1
    places = [place * step for place in range(int(len(samples) / step))]
    return array(
        "h",
        [
            int(samples[int(at)] + (samples[min(last, int(at) + 1)] - samples[int(at)]) * (at - int(at)))
            for at in places
        ],
    )


def to_wav(samples: Samples) -> bytes:
    """Return the bytes of a WAV file."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return buffer.getvalue()


def from_wav(data: bytes) -> Samples:
    """Return the samples of a 16-bit WAV file, whatever its rate and channels.

    Raises ValueError when it is no such file, or holds nothing.
    """
    try:
        with wave.open(io.BytesIO(data), "rb") as file:
            width, channels, rate = file.getsampwidth(), file.getnchannels(), file.getframerate()
            # A program that writes to a pipe can't know the length and claims a huge one.
            raw = file.readframes(min(file.getnframes(), len(data)))
    except (wave.Error, EOFError) as error:
        raise ValueError(f"not a WAV file: {error}") from error
    if width != 2 or channels < 1 or not 4000 <= rate <= 200_000:
        raise ValueError(f"a WAV file of {8 * width} bits, {channels} channels, {rate} Hz; expected 16 bits")
    samples = array("h", raw[: len(raw) // 2 * 2])
    if not samples:
        raise ValueError("a WAV file without sound")
    return resampled(samples[::channels], rate)
