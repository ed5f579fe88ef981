"""What the pages may ask of the profiles, as a protocol; every change raises FaultsError when it fails."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from hamstring_gui.practice.profile import Profile


class Profiles(Protocol):
    """The people who share this computer; what a method changes is kept when it returns."""

    @property
    def here(self) -> Profile:
        """Return the profile that is open."""

    def all(self) -> Sequence[Profile]:
        """Return all profiles."""

    def use(self, name: str) -> None:
        """Keep which profile is in use, from the next start on too."""

    def create(self, title: str) -> Profile:
        """Add a person."""

    def rename(self, name: str, title: str) -> None:
        """Call a person otherwise."""

    def remove(self, name: str) -> None:
        """Move a profile aside; `restore` brings it back."""

    def restore(self, name: str) -> None:
        """Bring a removed profile back."""
