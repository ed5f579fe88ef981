"""What is kept about practice, as it was found when the program or a command began."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices, chosen
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.settings import Settings, Value
from hamstring_gui.store import settings_file
from hamstring_gui.store.paths import Places


@dataclass(frozen=True)
class Kept:
    """A routine with everything chosen about it, the settings file it comes from, and what to tell about that."""

    places: Places
    loaded: settings_file.Loaded
    settings: Settings
    routine: Routine
    values: Mapping[str, Value]
    notices: tuple[str, ...] = ()

    @property
    def choices(self) -> Choices:
        """Return settings and choices as the planner takes them."""
        return chosen(self.settings, self.routine, self.values)

    def plan(self) -> Plan:
        """Return the plan of a session."""
        return planner.build(self.routine, self.choices)
