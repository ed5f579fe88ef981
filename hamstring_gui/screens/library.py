"""What the pages may ask of the library of routines, as a protocol; every change raises FaultsError when it fails."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Protocol

from hamstring_gui.practice.faults import Fault
from hamstring_gui.practice.library import RoutineEntry
from hamstring_gui.practice.routine import Routine


class Library(Protocol):
    """Built-in, own and imported routines in the person's order; what a method changes is kept when it returns."""

    @property
    def poses(self) -> Collection[str]:
        """Return the names of the poses that routines may use."""

    def entries(self) -> Sequence[RoutineEntry]:
        """Return all routines, those that can't be read with their faults."""

    def routine(self, name: str) -> Routine:
        """Return the routine of that name."""

    def check(self, routine: Routine) -> Sequence[Fault]:
        """Return what is wrong with a routine; keys are those of its file."""

    def save(self, routine: Routine) -> Routine:
        """Keep an own routine and return it as it was kept, its texts trimmed."""

    def duplicate(self, name: str) -> str:
        """Keep a copy behind its original, and return its name."""

    def rename(self, name: str, title: str) -> None:
        """Give an own routine another title."""

    def delete(self, name: str) -> None:
        """Take an own routine out; `restore` brings it back."""

    def restore(self, name: str) -> None:
        """Bring a deleted routine back."""

    def reorder(self, names: Sequence[str]) -> None:
        """Keep the order of the library."""

    def preview(self, path: Path) -> RoutineEntry:
        """Return what importing a file would add, without keeping anything."""

    def import_file(self, path: Path) -> str:
        """Keep a routine file, and return its name."""

    def export(self, name: str, path: Path) -> None:
        """Write a routine's file somewhere else."""
