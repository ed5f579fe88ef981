"""The editor of a copy of the built-in routine."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from hamstring_gui.screens.editor.routine_editor import RoutineEditor
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.theme import LIGHT
from tests.screens.fake_services import FakeServices


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[RoutineEditor]:
    services = FakeServices()
    name = services.library.duplicate("hamstring")
    made = RoutineEditor(services.library.routine(name), services, Gallery(None, LIGHT), lambda: 0.0)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.catch_up()
    yield made
    made.catch_up()  # so that nothing waits for a later turn
