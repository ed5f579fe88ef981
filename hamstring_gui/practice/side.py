"""The two sides of a body."""

from __future__ import annotations

from enum import StrEnum


class Side(StrEnum):
    """A side of the person's own body."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """Return the opposite side."""
        return Side.LEFT if self is Side.RIGHT else Side.RIGHT
