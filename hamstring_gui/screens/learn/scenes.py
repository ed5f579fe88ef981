"""What each picture of Learn shows: poses, how hard which muscle works in them, and what is marked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import pi, sin
from types import MappingProxyType

_STAYS = 0.22
"""The part of the time for which a picture stays as it is at either end of a move."""


@dataclass(frozen=True)
class Look:
    """A pose, the muscles that are shown in it with their tone from 0 (asleep) to 1 (bracing), and the lungs."""

    pose: str
    tones: Mapping[str, float] = field(default_factory=dict)
    breath: float = 0.3
    mark: float = 0.0
    """How plainly the panel's marks are seen, 0 to 1."""


@dataclass(frozen=True)
class Between:
    """A panel at one moment: on its way from one look to another, `part` from 0 to 1."""

    start: Look
    end: Look
    part: float

    def tones(self) -> dict[str, float]:
        """Return the tone of each muscle that is shown."""
        return {name: self._mixed(tone, self.end.tones.get(name, tone)) for name, tone in self.start.tones.items()}

    @property
    def breath(self) -> float:
        """Return how full the lungs are."""
        return self._mixed(self.start.breath, self.end.breath)

    @property
    def mark(self) -> float:
        """Return how plainly marks are seen."""
        return self._mixed(self.start.mark, self.end.mark)

    def _mixed(self, one: float, other: float) -> float:
        return one + (other - one) * self.part


@dataclass(frozen=True)
class Panel:
    """One figure that goes through its looks and back; `middle` and `size`: what is in sight, metres."""

    looks: tuple[Look, ...]
    middle: tuple[float, float]
    size: tuple[float, float]
    marks: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    keys: tuple[int, ...] = (0, 1)
    """The looks that are shown side by side where nothing may move."""
    seconds: float = 3.0
    ribs: bool = True

    def at(self, seconds: float) -> tuple[Between, int]:
        """Return how it stands so long after it came into sight, and the index of the look it is nearest to."""
        ways = len(self.looks) - 1
        place = seconds / self.seconds % (2 * ways)
        place = place if place <= ways else 2 * ways - place
        index = min(int(place), ways - 1)
        part = min(1.0, max(0.0, (place - index - _STAYS) / (1.0 - 2.0 * _STAYS)))
        part = 0.5 - 0.5 * sin(pi * (0.5 - part))
        return Between(self.looks[index], self.looks[index + 1], part), index + (part >= 0.5)

    def key(self, index: int) -> tuple[Between, int]:
        """Return how it stands in one of its looks."""
        return Between(self.looks[index], self.looks[index], 0.0), index


def _same(pose: str, other: str, tones: Mapping[str, float], mark: float = 1.0) -> tuple[Look, ...]:
    return Look(pose, tones, mark=mark), Look(other, tones, mark=mark)


_CLOSE = (0.04, 0.86)
"""The middle of a picture from the chest to the shin."""

SCENES: Mapping[str, tuple[Panel, ...]] = MappingProxyType(
    {
        # What hamstrings do: they bend the knee, extend the hip, hold the pelvis level.
        "hamstring": (
            Panel(
                (Look("learn_level", {"hamstring": 0.3}), Look("learn_heel_up", {"hamstring": 1.0})),
                (-0.12, 0.6), (0.86, 1.5), keys=(1,), seconds=2.4, ribs=False,
            ),
            Panel(
                (Look("learn_leg_forward", {"hamstring": 0.4}), Look("learn_leg_back", {"hamstring": 1.0})),
                (0.08, 0.6), (0.86, 1.5), keys=(1,), seconds=2.4, ribs=False,
            ),
            Panel(
                (Look("learn_tipped", {"hamstring": 0.4}, mark=1.0), Look("learn_level", {"hamstring": 1.0}, mark=1.0)),
                (0.14, 0.6), (0.86, 1.5), ("level",), ("hamstring",), keys=(1,), seconds=2.4, ribs=False,
            ),
        ),
        "sitting": (
            Panel(
                (
                    Look("learn_seated", {"flexor": 1.0}, mark=1.0),
                    Look("learn_seated", {"flexor": 1.0}, mark=1.0),
                    Look("learn_tipped", {"flexor": 1.0}),
                ),
                (0.06, 0.86), (1.1, 1.8), ("chair",), ("flexor",), keys=(0, 2), seconds=2.2,
            ),
        ),
        "tilt": (
            Panel(
                (
                    Look("learn_level", {"hamstring": 0.2, "flexor": 0.3}),
                    Look("learn_tipped", {"hamstring": 1.0, "flexor": 1.0}, mark=1.0),
                ),
                _CLOSE, (0.75, 1.15), ("level", "tip", "pull"), ("flexor", "hamstring"), seconds=3.4,
            ),
        ),
        "glutes": (
            Panel(
                _same("learn_bent", "learn_level", {"back": 1.0, "glute": 0.0, "hamstring": 1.0}),
                (0.1, 0.86), (1.0, 1.72), ("sleep",), ("back", "hamstring"), keys=(0,), ribs=False,
            ),
            Panel(
                _same("learn_bent", "learn_level", {"back": 0.1, "glute": 1.0, "hamstring": 0.2}),
                (0.1, 0.86), (1.0, 1.72), (), ("glute",), keys=(0,), ribs=False,
            ),
        ),
        "stretching": (
            Panel(
                (
                    Look("learn_tipped", {"hamstring": 0.5}),
                    Look("learn_folded", {"hamstring": 1.0}, mark=1.0),
                    Look("learn_folded", {"hamstring": 1.0}, mark=1.0),
                ),
                (0.2, 0.78), (0.95, 1.62), ("nerve", "strain", "pull"), ("hamstring",), seconds=2.6, ribs=False,
            ),
        ),
        "breath": (
            Panel(
                (
                    Look("learn_flared", {}, breath=0.25, mark=1.0),
                    Look("learn_level", {}, breath=0.0, mark=1.0),
                    Look("learn_level", {}, breath=1.0, mark=1.0),
                    Look("learn_level", {}, breath=0.0, mark=1.0),
                    Look("learn_level", {}, breath=1.0, mark=1.0),
                ),
                (0.02, 1.16), (0.6, 1.05), ("diaphragm", "stack"), ("diaphragm",), keys=(0, 2), seconds=3.6,
            ),
        ),
    }
)  # fmt: skip
"""The pictures by name; where several figures stand beside each other, each has a panel."""
