"""The routine that comes with the program, as most tests of the practice want it."""

import pytest

from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.routine import Routine
from hamstring_gui.store import routine_file
from hamstring_gui.store.assets import asset


@pytest.fixture(scope="session")
def hamstring() -> Routine:
    return routine_file.load(asset("routines", "hamstring.toml"))


@pytest.fixture(scope="session")
def default_plan(hamstring: Routine) -> Plan:
    return planner.build(hamstring, Choices())
