"""How long each part of a breath, or of a repetition, takes."""

from __future__ import annotations

from dataclasses import astuple, dataclass

GRAIN = 0.5
"""Tempo is chosen in half seconds."""

BREATH_BOUNDS = (2.0, 12.0)
HOLD_BOUNDS = (0.0, 10.0)
PARTS = ("inhale", "hold_in", "exhale", "hold_out")


def to_grain(seconds: float) -> float:
    """Return seconds rounded to the half seconds in which tempo is chosen."""
    return round(seconds / GRAIN) * GRAIN


@dataclass(frozen=True)
class Tempo:
    """Seconds of inhale, hold with full lungs, exhale and hold with empty lungs.

    For a lifting exercise the same four are its eccentric, pause, concentric and pause.
    """

    inhale: float = 4.0
    hold_in: float = 0.0
    exhale: float = 6.0
    hold_out: float = 0.0

    @property
    def seconds(self) -> float:
        """Return the length of one whole breath."""
        return self.inhale + self.hold_in + self.exhale + self.hold_out

    @property
    def breaths_per_minute(self) -> float:
        """Return how many such breaths fit into a minute."""
        return 60.0 / self.seconds

    def of(self, kind: str) -> float:
        """Return the seconds of the part named `kind`: inhale, hold_in, exhale or hold_out."""
        parts = {"inhale": self.inhale, "hold_in": self.hold_in, "exhale": self.exhale, "hold_out": self.hold_out}
        return parts[kind]

    def stepped(self, steps: float, bounds: tuple[float, float] = BREATH_BOUNDS) -> Tempo:
        """Return the tempo with a whole breath longer by `steps` seconds, inhale and exhale keeping their ratio.

        Both stay within `bounds` (seconds); the holds stay what they are.
        """
        low, high = bounds
        moving = self.inhale + self.exhale
        share = self.inhale / moving
        inhale = min(high, max(low, to_grain(self.inhale + steps * share)))
        exhale = min(high, max(low, to_grain(moving + steps - inhale)))
        return Tempo(inhale, self.hold_in, exhale, self.hold_out)

    def digits(self) -> str:
        """Return the four digits in which lifters write a tempo, such as 3-1-2-0: down, pause, up, pause."""
        return "-".join(f"{part:g}" for part in astuple(self))
