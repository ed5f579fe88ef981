"""How far along a way a body is when none of its joints is to hurry: its fastest joint keeps an even pace."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate, pairwise

from hamstring_gui.body.rotation import Vector, distance


@dataclass(frozen=True)
class Pace:
    """Which part of the whole path lies behind the fastest joint at even fractions of a way; from 0 to 1."""

    covered: tuple[float, ...]

    def fraction(self, part: float) -> float:
        """Return the fraction of the way (0 to 1) at which a part of the path (0 to 1) lies behind."""
        last = len(self.covered) - 1
        knot = min(max(bisect_right(self.covered, part) - 1, 0), last - 1)
        low, high = self.covered[knot], self.covered[knot + 1]
        return (knot + (part - low) / (high - low)) / last

    def backward(self) -> "Pace":
        """Return the pace of the way back."""
        return Pace(tuple(1.0 - part for part in reversed(self.covered)))


def even_pace(bodies: Iterable[Mapping[str, Vector]]) -> Pace:
    """Return the pace of a way, given the places of all joints at even fractions of it; they must not all be alike."""
    paths = (
        max(distance(place, after[joint]) for joint, place in before.items()) for before, after in pairwise(bodies)
    )
    covered = tuple(accumulate((max(path, 1e-9) for path in paths), initial=0.0))
    return Pace(tuple(path / covered[-1] for path in covered))
