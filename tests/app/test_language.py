"""The language is chosen in the settings and spoken at once, on the pages and by the routine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.app.clocks import Time
from hamstring_gui.app.kept import Kept
from hamstring_gui.app.language import Language, spoken
from hamstring_gui.app.profile_switch import ProfileSwitch
from hamstring_gui.app.services import ProgramServices
from hamstring_gui.practice.catalogue import LANGUAGES
from hamstring_gui.screens.controls.choice_box import ChoiceBox
from hamstring_gui.screens.setting_words import number_words
from hamstring_gui.screens.shell import Shell
from hamstring_gui.screens.theme import LIGHT
from hamstring_gui.screens.window import Window
from hamstring_gui.store import routine_file, settings_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.profiles import places_of
from hamstring_gui.store.session_log import SessionLog
from hamstring_gui.store.translations import built_in

if TYPE_CHECKING:
    from hamstring_gui.app.program import Program
    from tests.conftest import FakeClock

NOW = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)


class SmallProgram(QObject):
    """Services and window as the program has them, in the language of the settings."""

    def __init__(self, kept: Kept, shell: Shell, clock: FakeClock) -> None:
        super().__init__(shell)
        self.language = Language(spoken(kept.settings), self)
        log = SessionLog(kept.places.log_file, kept.places.backup_dir)
        self.services = ProgramServices(kept, log, Time(now=lambda: NOW, clock=clock), self)
        self.window = Window(self.services, lambda _session, _leave: QWidget(), clock)
        shell.set_content(self.window)

    def close(self) -> None:
        self.services.close()
        self.language.end()


@pytest.fixture
def running(tmp_path: Path, clock: FakeClock, qtbot: QtBot, qapp: QApplication) -> Iterator[ProfileSwitch]:
    def kept_of(name: str | None) -> Kept:
        places = places_of(tmp_path, name)
        loaded = settings_file.load(places.settings_file)
        routine = built_in(routine_file.load(asset("routines", "hamstring.toml")), spoken(loaded.settings))
        own = settings_file.routine_choices(loaded, routine)
        return Kept(places, loaded, loaded.settings, routine, own.values)

    shell = Shell(LIGHT)
    qtbot.addWidget(shell)
    opened: Callable[[Kept], Program] = lambda kept: cast("Program", SmallProgram(kept, shell, clock))  # noqa: E731
    switch = ProfileSwitch(kept_of(None), opened, kept_of, shell)
    yield switch
    switch.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())


def words_of(window: Window) -> set[str]:
    return {label.text() for label in window.findChildren(QLabel)}


def choose(running: ProfileSwitch, language: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(running.program.window.destroyed):
        running.program.services.set_setting("language", language)


def test_a_language_is_spoken_as_soon_as_it_is_chosen(running: ProfileSwitch, qtbot: QtBot) -> None:
    assert "Settings" not in words_of(running.program.window)
    choose(running, "de", qtbot)
    window = running.program.window
    assert window.page_name == "settings"
    focused = window.focusWidget()
    assert isinstance(focused, ChoiceBox), "the keys stay where they were"
    assert focused.currentText() == "Deutsch"
    assert "Einstellungen" in words_of(window)
    assert running.program.services.routine.title != "Hamstring release"
    assert running.program.services.plan().language == "de"
    assert number_words(4.5) == "4,5"
    choose(running, "en", qtbot)
    assert "Settings" in words_of(running.program.window)
    assert running.program.services.plan().language == "en"


def test_arabic_is_read_from_the_right_and_back_again(running: ProfileSwitch, qtbot: QtBot) -> None:
    choose(running, "ar", qtbot)
    assert running.program.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    choose(running, "en", qtbot)
    assert running.program.window.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_qts_own_words_are_in_the_language_too(language: str, qapp: QApplication) -> None:
    texts = Language(language, qapp)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    texts.end()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
