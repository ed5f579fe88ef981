"""What the settings page asks about reminders: whether the desktop shows them, and their calendar file."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


class Reminders(Protocol):
    """Reminds while the program is open, or by a file for the calendar."""

    @property
    def can_show(self) -> bool:
        """Return whether the desktop takes notifications from the program."""

    def save_calendar(self, path: Path) -> str:
        """Write the reminder as a calendar file and return what to tell: where it is, or what went wrong."""
