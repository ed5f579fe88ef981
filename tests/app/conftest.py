"""A session of the built-in routine, for what only has to know that there is one."""

import pytest
from PySide6.QtCore import QCoreApplication

from hamstring_gui.guide.session import Session
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.store import routine_file
from hamstring_gui.store.assets import asset
from tests.conftest import FakeClock


@pytest.fixture
def session(qapp: QCoreApplication, clock: FakeClock) -> Session:
    plan = planner.build(routine_file.load(asset("routines", "hamstring.toml")), Choices())
    return Session(plan, clock, lambda _exercise, _tempo: plan)
