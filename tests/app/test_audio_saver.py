"""The session as an audio file, from a button."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from hamstring_gui.app.audio_saver import AudioSaver
from hamstring_gui.app.kept import Kept
from hamstring_gui.app.services import ProgramServices
from hamstring_gui.screens.window import Window
from hamstring_gui.store import routine_file, settings_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog


def test_a_file_is_written_beside_the_window_and_told(tmp_path: Path, qtbot: QtBot) -> None:
    places = Places(tmp_path)
    loaded = settings_file.load(places.settings_file)
    settings = loaded.settings.with_value("voice.level", "off")
    routine = routine_file.load(asset("routines", "hamstring.toml"))
    only_bridge = {"hip_flexor.included": False, "deadlift.included": False}
    services = ProgramServices(Kept(places, loaded, settings, routine, only_bridge), SessionLog(places.log_file))
    window = Window(services, lambda _session, _leave: window, lambda: 0.0)
    qtbot.addWidget(window)
    saver = AudioSaver(services, window, places)
    saver.save(tmp_path / "session.wav")
    qtbot.waitUntil(lambda: any("session.wav" in text for text in window.banner.texts), timeout=30_000)
    assert (tmp_path / "session.wav").stat().st_size > 1_000_000
    saver.save(tmp_path / "missing" / "session.wav")
    qtbot.waitUntil(lambda: any("No such file" in text for text in window.banner.texts), timeout=30_000)
    saver.close()
    services.close()


def test_the_buttons_of_the_settings_page_ask_for_it(tmp_path: Path, qtbot: QtBot) -> None:
    places = Places(tmp_path)
    loaded = settings_file.load(places.settings_file)
    routine = routine_file.load(asset("routines", "hamstring.toml"))
    services = ProgramServices(Kept(places, loaded, loaded.settings, routine, {}), SessionLog(places.log_file))
    window = Window(services, lambda _session, _leave: window, lambda: 0.0)
    qtbot.addWidget(window)
    page = window.page("settings")
    with qtbot.waitSignal(window.audio_wanted):
        page.audio_wanted.emit()  # type: ignore[attr-defined]  # the settings page
    with qtbot.waitSignal(window.voice_test_wanted):
        page.voice_test_wanted.emit()  # type: ignore[attr-defined]  # the settings page
    services.close()
