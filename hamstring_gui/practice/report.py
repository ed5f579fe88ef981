"""What a period of the log says in all, for someone who treats the person: counts, sums by side, tightness."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from .history import Tightness
from .record import Ending, SessionRecord
from .side import Side


@dataclass(frozen=True)
class SideSum:
    """Repetitions or breaths of one exercise on one side, in all sessions of a period."""

    exercise: str
    side: Side | None
    title: str
    planned: int = 0
    done: int = 0


@dataclass(frozen=True)
class Report:
    """The sums over the sessions from `first` to `last`; rehearsals are left out."""

    first: date
    last: date
    endings: tuple[tuple[Ending, int], ...] = ()
    """How many sessions ended in each way that one ended in."""
    seconds: float = 0.0
    sides: tuple[SideSum, ...] = ()
    said: tuple[Tightness, ...] = ()
    """What was said about tightness, oldest first."""
    titles: tuple[str, ...] = ()
    """The routines that were practised, by their titles, the most practised one first."""

    @property
    def sessions(self) -> int:
        """Return how many sessions there were."""
        return sum(number for _, number in self.endings)


@dataclass
class _Sums:
    endings: dict[Ending, int] = field(default_factory=dict)
    seconds: float = 0.0
    sides: dict[tuple[str, Side | None], SideSum] = field(default_factory=dict)
    said: list[Tightness] = field(default_factory=list)
    titles: Counter[str] = field(default_factory=Counter)
    first: date | None = None

    def add(self, record: SessionRecord) -> None:
        self.first = self.first or record.day
        self.endings[record.ending] = self.endings.get(record.ending, 0) + 1
        self.seconds += record.active_seconds
        self.titles[record.title] += 1
        if record.tight_before is not None:
            self.said.append(Tightness(record.day, record.tight_before, record.tight_after))
        for portion in record.portions:
            key = (portion.exercise, portion.side)
            old = self.sides.get(key, SideSum(*key, portion.title))
            self.sides[key] = SideSum(*key, portion.title, old.planned + portion.planned, old.done + portion.done)


def summed(records: Iterable[SessionRecord], first: date | None, last: date) -> Report:
    """Return the sums over a period's sessions, oldest first; it begins with the first of them if no day is given."""
    sums = _Sums()
    for record in records:
        if not record.rehearsal:
            sums.add(record)
    return Report(
        first or sums.first or last,
        last,
        tuple((ending, sums.endings[ending]) for ending in Ending if ending in sums.endings),
        sums.seconds,
        tuple(sums.sides.values()),
        tuple(sums.said),
        tuple(title for title, _ in sums.titles.most_common()),
    )
