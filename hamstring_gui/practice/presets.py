"""Tempos to choose from by name: those that come with the program, and the person's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, dataclass

from .tempo import BREATH_BOUNDS, HOLD_BOUNDS, Tempo

LONGEST_NAME = 24
MOST_OWN = 20
_NOT_IN_NAMES = "=;"


@dataclass(frozen=True)
class Preset:
    """A tempo and its name."""

    name: str
    tempo: Tempo


PRESETS = (
    Preset("Calm", Tempo(4.0, 0.0, 6.0)),
    Preset("Resonance", Tempo(4.5, 0.0, 6.5)),
    Preset("Easy", Tempo(3.5, 0.0, 4.5)),
    Preset("Even", Tempo(5.0, 0.0, 5.0)),
)
"""6, about 5.5, 7.5 and 6 breaths a minute; Calm is the default."""


def preset_of(tempo: Tempo, own: Iterable[Preset] = ()) -> Preset | None:
    """Return the preset that has this tempo, if any."""
    return next((preset for preset in (*PRESETS, *own) if preset.tempo == tempo), None)


def preset_name(text: str) -> str:
    """Return a text as the name of an own preset may be: trimmed, cut, without what divides presets in a setting."""
    kept = "".join(c for c in text if c.isprintable() and c not in _NOT_IN_NAMES)
    return " ".join(kept.split())[:LONGEST_NAME].strip()


def with_preset(own: Iterable[Preset], preset: Preset) -> tuple[Preset, ...]:
    """Return the own presets with one more; it takes the place of one of the same name.

    Raises ValueError when its name is empty, or when there are too many.
    """
    kept = [other for other in own if other.name != preset.name]
    if not preset.name or preset.name != preset_name(preset.name):
        raise ValueError(f"{preset.name!r} can't be the name of a preset")
    if len(kept) >= MOST_OWN:
        raise ValueError(f"there are already {MOST_OWN} presets")
    return (*kept, preset)


def written(own: Iterable[Preset]) -> str:
    """Return own presets as the text of one setting: `Evening=4-0-7-0; Morning=3-0-4.5-0`."""
    return "; ".join(f"{preset.name}={preset.tempo.digits()}" for preset in own)


def read(text: str) -> tuple[Preset, ...]:
    """Return the own presets that a setting's text holds; an entry that makes no sense is left out."""
    found: dict[str, Preset] = {}
    for entry in text.split(";"):
        name, _, digits = entry.partition("=")
        tempo = _tempo(digits)
        if tempo is not None and (clean := preset_name(name)) and len(found) < MOST_OWN:
            found[clean] = Preset(clean, tempo)
    return tuple(found.values())


def _tempo(digits: str) -> Tempo | None:
    try:
        parts = [float(part) for part in digits.split("-")]
    except ValueError:
        return None
    bounds = (BREATH_BOUNDS, HOLD_BOUNDS, BREATH_BOUNDS, HOLD_BOUNDS)
    if len(parts) != len(bounds) or not all(low <= p <= high for p, (low, high) in zip(parts, bounds, strict=True)):
        return None
    tempo = Tempo(*parts)
    return tempo if all((part * 2).is_integer() for part in astuple(tempo)) else None
