"""The program's own poses, and the ways between them that its exercises take."""

import math
from collections.abc import Iterator
from itertools import pairwise

import pytest

from hamstring_gui.body.motion import Figure, PoseBook, figure_between
from hamstring_gui.practice.plan import Stance
from hamstring_gui.store import pose_file
from hamstring_gui.store.assets import asset

LUNGE = ("", "_tuck", "_bend", "_deep_1", "_bend", "_deep_2", "_bend", "_deep_3")
WAYS = (
    ("bridge_floor", "bridge_lifted"),
    ("bridge_lifted", "bridge_floor"),
    *(
        (f"lunge_{way}{first}", f"lunge_{way}{second}")
        for way in ("straight", "out", "in")
        for first, second in pairwise(LUNGE)
    ),
    *((f"deadlift{kind}_tall", f"deadlift{kind}_hinge") for kind in ("", "_toes", "_wall")),
    *((f"deadlift{kind}_hinge", f"deadlift{kind}_tall") for kind in ("", "_toes", "_wall")),
)


def eased(fraction: float) -> float:
    return 0.5 - 0.5 * math.cos(math.pi * fraction)


def frames_of_way(
    book: PoseBook, first: str, second: str, *, mirrored: bool = False, seconds: float = 3.0
) -> Iterator[Figure]:
    count = round(60 * seconds)
    for k in range(count + 1):
        fraction = eased(k / count)
        yield figure_between(book, Stance(first, mirrored), Stance(second, mirrored), fraction, fraction)


@pytest.fixture(scope="session")
def book() -> PoseBook:
    return PoseBook(pose_file.load(sorted(asset("poses").glob("*.toml"))))
