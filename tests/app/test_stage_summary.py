"""The stage in the program: the week it shows at the end, however slow the disk is, and the look the system wants."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from hamstring_gui.app.clocks import Time
from hamstring_gui.app.figures import Figures
from hamstring_gui.app.kept import Kept
from hamstring_gui.app.services import ProgramServices
from hamstring_gui.app.stage import Stages
from hamstring_gui.screens import theme
from hamstring_gui.screens.stage.widget import Stage
from hamstring_gui.screens.system_look import Wishes
from hamstring_gui.store import library, routine_file, settings_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog
from tests.conftest import FakeClock


@pytest.fixture
def services(tmp_path: Path, clock: FakeClock, qtbot: QtBot) -> Iterator[ProgramServices]:
    places = Places(tmp_path)
    loaded = settings_file.load(places.settings_file)
    kept = Kept(places, loaded, loaded.settings, routine_file.load(asset("routines", "reset.toml")), {})
    now = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
    made = ProgramServices(kept, SessionLog(places.log_file), Time(now=lambda: now, clock=clock))
    yield made
    made.close()


@pytest.mark.parametrize("to_the_end", [True, False])
def test_the_week_counts_the_session_that_has_just_ended_before_the_log_does(
    services: ProgramServices, clock: FakeClock, qtbot: QtBot, to_the_end: bool
) -> None:
    session = services.start_session()
    session.start()
    stage = Stages(services, Figures(library.poses())).make(session, lambda: None)
    assert isinstance(stage, Stage)
    qtbot.addWidget(stage)
    while session.ending is None:
        clock.advance(1.0)
        session.tick()
        if not to_the_end and session.phase.count == 2:
            session.stop()
    QCoreApplication.processEvents()
    assert stage._summary is not None
    assert (stage._summary.week_done, stage._summary.week_goal) == (int(to_the_end), 3)


def test_in_mid_session_the_stage_follows_the_system(
    services: ProgramServices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    services.set_setting("stage.theme", "system")
    session = services.start_session()
    session.start()
    stage = Stages(services, Figures(library.poses())).make(session, lambda: None)
    assert isinstance(stage, Stage)
    qtbot.addWidget(stage)
    stage.captions = True  # the system has no say in it
    monkeypatch.setattr(theme, "wants_contrast", lambda: True)
    hints = QGuiApplication.styleHints()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert stage.overlay.controls.theme is theme.CONTRAST
    assert stage.captions
    services.look.take(Wishes(less_motion=True))
    assert stage.reduced_motion
    session.stop()
    QCoreApplication.processEvents()
