"""From a stop for pain to the next day: the log says it, Today proposes what is easier, the next session is that."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hamstring_gui.app.clocks import Time
from hamstring_gui.app.kept import Kept
from hamstring_gui.app.services import ProgramServices
from hamstring_gui.practice.record import Ending
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.theme import LIGHT
from hamstring_gui.screens.today.page import TodayPage
from hamstring_gui.store import routine_file, settings_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog
from tests.conftest import FakeClock


@pytest.fixture
def services(tmp_path: Path, clock: FakeClock, qtbot: QtBot) -> Iterator[ProgramServices]:
    places = Places(tmp_path)
    loaded = settings_file.load(places.settings_file)
    kept = Kept(places, loaded, loaded.settings, routine_file.load(asset("routines", "hamstring.toml")), {})
    now = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
    made = ProgramServices(kept, SessionLog(places.log_file), Time(now=lambda: now, clock=clock))
    yield made
    made.close()


def test_pain_in_the_deadlift_leads_to_its_easier_form_if_the_person_wants(
    services: ProgramServices, clock: FakeClock, qtbot: QtBot
) -> None:
    session = services.start_session()
    session.start()
    session.next_exercise()
    session.next_exercise()
    # The first two were skipped; what hurts is where the person is now.
    while session.phase.count != 2:
        clock.advance(1.0)
        session.tick()
    session.stop_for_pain()
    record = services.running_record()
    assert record is not None
    assert record.ending is Ending.PAIN
    # It is written by a thread of its own, which a busy machine may keep waiting.
    qtbot.waitUntil(lambda: [found.ending for found in services.sessions(0, 1)] == [Ending.PAIN])

    page = TodayPage(services, Gallery(None, LIGHT))
    qtbot.addWidget(page)
    assert any("do “Single-leg deadlift” in an easier form" in label.text() for label in page.findChildren(QLabel))
    assert services.plan().variants == {}
    next(button for button in page.findChildren(Button) if button.text() == "Hand on a wall").click()
    assert "a wall or something sturdy to hold" in " ".join(label.text() for label in page.findChildren(QLabel))
    assert services.plan().variants == {"deadlift": "wall"}
    poses = {phase.pose_to.pose for phase in services.start_session().plan.phases if phase.exercise == "deadlift"}
    assert "deadlift_wall_hinge" in poses
    assert "deadlift_hinge" not in poses
