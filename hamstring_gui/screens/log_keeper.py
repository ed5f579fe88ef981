"""What the log's data page asks for: sessions out and in, backups and restoring, done beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from pathlib import Path
from typing import Protocol, TypeAlias

from PySide6.QtGui import QPagedPaintDevice


class Task(Enum):
    """A piece of work on the whole log."""

    EXPORT = auto()
    """Write it to a file: the ending of its name says in which form."""
    REPORT = auto()
    """Write the sessions of a period as a PDF."""
    PRINT = auto()
    """The same on a printer's paper."""
    IMPORT = auto()
    BACK_UP = auto()
    LOOK = auto()
    """Tell what is in a backup."""
    RESTORE = auto()


@dataclass(frozen=True)
class Work:
    """A task, and the file and period that it is about."""

    task: Task
    path: Path = Path()
    first: date | None = None
    """The first day of a period; None for that of the first session."""
    last: date | None = None
    paper: QPagedPaintDevice | None = None


@dataclass(frozen=True)
class Done:
    """How a piece of work ended: whether it was done, and what to tell."""

    good: bool
    text: str


@dataclass(frozen=True)
class KeptCopy:
    """A backup: where it is, when it was made, why, how large it is in bytes, and how many sessions it says it has."""

    path: Path
    made: datetime
    before: str
    """Before what it was made, in a word of the backup's name; empty for that of a day."""
    size: int = 0
    sessions: int | None = None
    """None where it can't be read."""


Advanced: TypeAlias = Callable[[float], None]
Ended: TypeAlias = Callable[[Done], None]
Listed: TypeAlias = Callable[[Sequence[KeptCopy]], None]


class LogKeeper(Protocol):
    """Does one piece of work at a time, in a thread of its own."""

    def begin(self, work: Work, advanced: Advanced, ended: Ended) -> bool:
        """Begin; both are called in the window's thread. Return False, and do nothing, while another is under way."""

    def cancel(self) -> None:
        """Leave what is under way undone."""

    def list_backups(self, listed: Listed) -> None:
        """Have the backups listed in the window's thread, newest first; while that goes on, whoever asked last."""
