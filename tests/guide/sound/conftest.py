"""What the tests of sound share: plans of the built-in routine."""

from __future__ import annotations

import pytest

from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.planner import build
from hamstring_gui.practice.routine import Routine
from hamstring_gui.store import routine_file
from hamstring_gui.store.assets import asset
from tests.guide.sound.hum import only


@pytest.fixture(scope="session")
def routine() -> Routine:
    return routine_file.load(asset("routines", "hamstring.toml"))


@pytest.fixture(scope="session")
def default_plan(routine: Routine) -> Plan:
    return build(routine, Choices())


@pytest.fixture(scope="session")
def bridge_plan(routine: Routine) -> Plan:
    return build(routine, only("bridge", Choices()))
