"""The two sides of a body, and words said for the other one."""

from __future__ import annotations

import re
from enum import StrEnum

TWINS = {"left": "right", "clockwise": "counter-clockwise"}


class Side(StrEnum):
    """A side of the person's own body."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """Return the opposite side."""
        return Side.LEFT if self is Side.RIGHT else Side.RIGHT


_SWAP = TWINS | {right: left for left, right in TWINS.items()}
# The longest word first, so that "counter-clockwise" is never read as "clockwise" behind a hyphen.
_WORDS = re.compile(r"\b(" + "|".join(sorted(_SWAP, key=len, reverse=True)) + r")\b", re.IGNORECASE)


def mirrored_words(text: str) -> str:
    """Return the same instruction for the other side: left and right, clockwise and counter-clockwise swap."""

    def swap(match: re.Match[str]) -> str:
        word = match.group(0)
        twin = _SWAP[word.lower()]
        return twin.capitalize() if word[0].isupper() else twin

    return _WORDS.sub(swap, text)
