"""The library of routines as a person sees it: where each comes from, what is wrong with it, names that are free."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from .faults import Fault, printable
from .routine import Routine

LONGEST_NAME = 40
LONGEST_TITLE = 80


class Origin(StrEnum):
    """Where a routine comes from; only the built-in ones can't be changed."""

    BUILT_IN = "built_in"
    OWN = "own"
    IMPORTED = "imported"


@dataclass(frozen=True)
class RoutineEntry:
    """One routine of the library; one that can't be read has faults instead of a routine."""

    name: str
    origin: Origin
    routine: Routine | None
    faults: tuple[Fault, ...] = ()

    @property
    def title(self) -> str:
        """Return what the person knows it by."""
        return self.routine.title if self.routine else printable(self.name)

    @property
    def may_change(self) -> bool:
        """Return whether it can be edited, renamed and deleted."""
        return self.origin is not Origin.BUILT_IN


def name_from(title: str, otherwise: str = "routine") -> str:
    """Return a plain name (small letters, digits, underscores) that comes close to a title.

    `otherwise` is for a title without any of these.
    """
    plain = unicodedata.normalize("NFKD", title[:LONGEST_TITLE]).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:LONGEST_NAME].strip("_") or otherwise


def free_name(wanted: str, taken: Collection[str]) -> str:
    """Return the name wanted, or with the first number behind it that nobody has."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted[: LONGEST_NAME - 5]}_{number}"
    return name


def copy_title(title: str, taken: Collection[str], word: str = "copy") -> str:
    """Return the title of a copy: `Reset (copy)`, then `Reset (copy 2)`; `word` says it in another language."""
    base = re.sub(rf" \({re.escape(word)}(?: \d+)?\)$", "", title)[: LONGEST_TITLE - 12]
    made, number = f"{base} ({word})", 1
    while made in taken:
        number += 1
        made = f"{base} ({word} {number})"
    return made
