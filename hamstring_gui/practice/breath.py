"""How full the lungs are at a moment: the one curve that breath shape, figure and sound follow."""

from __future__ import annotations

from math import cos, pi

from .routine import Kind

QUIET_DEPTH = 0.22
"""How deep the unpaced breath of a rest is, as a part of a full one."""
QUIET_SECONDS = 5.0
SETTLE_SECONDS = 4.0
"""How long an unpaced phase takes to let go of the breath it begins with."""


def eased(fraction: float) -> float:
    """Return the sine ease of a fraction 0..1: slow, quick, slow."""
    return (1.0 - cos(pi * fraction)) / 2.0


def volume_after(kind: Kind, before: float) -> float:
    """Return the lung volume (0..1) at the end of a paced phase that begins at `before`."""
    if kind is Kind.INHALE:
        return 1.0
    return 0.0 if kind is Kind.EXHALE else before


def quiet_volume(seconds: float) -> float:
    """Return the lung volume of a person who breathes as they like, `seconds` into it; 0 at the start."""
    return QUIET_DEPTH * (1.0 - cos(2.0 * pi * seconds / QUIET_SECONDS)) / 2.0


def volume(fraction: float, seconds: float, start: float, end: float, *, paced: bool) -> float:
    """Return the lung volume (0..1) at a fraction of a phase of `seconds` that goes from `start` to `end`.

    An unpaced phase lets go of `start`, breathes quietly and arrives at `end`.
    """
    if paced:
        return start + (end - start) * eased(fraction)
    if seconds <= 0.0:
        return end
    at = fraction * seconds
    turn = min(SETTLE_SECONDS, seconds / 2.0)
    settling = start * (1.0 - eased(min(1.0, at / turn)))
    arriving = end * eased(max(0.0, 1.0 - (seconds - at) / turn))
    cycles = max(1, round(seconds / QUIET_SECONDS))
    quiet = quiet_volume(fraction * cycles * QUIET_SECONDS)
    return min(1.0, max(settling + quiet * (1.0 - start * (1.0 - min(1.0, at / turn))), arriving))
