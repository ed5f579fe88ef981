"""Two people on one computer: what one sets and practises is never seen by the other, and comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.app.clocks import Time
from hamstring_gui.app.kept import Kept
from hamstring_gui.app.opening import profile_of, wish_of
from hamstring_gui.app.profile_switch import ProfileSwitch
from hamstring_gui.app.services import ProgramServices
from hamstring_gui.screens.shell import Shell
from hamstring_gui.screens.theme import LIGHT
from hamstring_gui.screens.window import Window
from hamstring_gui.store import routine_file, settings_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.profiles import Profiles, places_of
from hamstring_gui.store.session_log import SessionLog

if TYPE_CHECKING:
    from hamstring_gui.app.program import Program
    from tests.conftest import FakeClock

NOW = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)


class SmallProgram(QObject):
    """Services and window as the program has them, without sound and what watches over the process."""

    def __init__(self, kept: Kept, shell: Shell, clock: FakeClock) -> None:
        super().__init__(shell)
        log = SessionLog(kept.places.log_file, kept.places.backup_dir)
        self.services = ProgramServices(kept, log, Time(now=lambda: NOW, clock=clock), self)
        self.window = Window(self.services, lambda _session, _leave: QWidget(), clock)
        shell.set_content(self.window)

    def follow(self, _wish: str) -> None:
        self.window.show_notice("followed")

    def close(self) -> None:
        self.services.close()


@pytest.fixture
def running(tmp_path: Path, clock: FakeClock, qtbot: QtBot) -> Iterator[ProfileSwitch]:
    def kept_of(name: str | None) -> Kept:
        places = places_of(tmp_path, name)
        loaded = settings_file.load(places.settings_file)
        routine = routine_file.load(asset("routines", "hamstring.toml"))
        own = settings_file.routine_choices(loaded, routine)
        return Kept(places, loaded, loaded.settings, routine, own.values)

    shell = Shell(LIGHT)
    qtbot.addWidget(shell)
    opened: Callable[[Kept], Program] = lambda kept: cast("Program", SmallProgram(kept, shell, clock))  # noqa: E731
    switch = ProfileSwitch(kept_of(None), opened, kept_of, shell)
    yield switch
    switch.close()


def test_the_other_person_finds_only_what_is_theirs(running: ProfileSwitch, tmp_path: Path, clock: FakeClock) -> None:
    mine = running.program.services
    mine.set_setting("breath.inhale", 5.0)
    mine.set_choice("bridge.sets", 5)
    session = mine.start_session(tight_before=5)
    session.start()
    clock.advance(1.0)
    session.tick()
    session.stop()
    ben = Profiles(tmp_path).create("Ben")
    running.switch(ben.name)
    theirs = running.program.services
    assert theirs.profiles.here == ben
    assert theirs.settings.number("breath.inhale") == 4.0
    assert theirs.choice_values == {}
    assert theirs.session_count() == 0
    running.switch("first")
    again = running.program.services
    assert again.settings.number("breath.inhale") == 5.0
    assert again.choice_values == {"bridge.sets": 5}
    assert again.session_count() == 1


def test_the_window_shows_the_other_person_and_the_old_page_is_gone(
    running: ProfileSwitch, tmp_path: Path, qtbot: QtBot
) -> None:
    old = running.program.window
    ben = Profiles(tmp_path).create("Ben")
    with qtbot.waitSignal(old.destroyed):
        old.profile_wanted.emit(ben.name)
    assert running.program.services.profiles.here == ben
    assert running.program.window.window().isAncestorOf(running.program.window)


def test_nobody_is_switched_in_the_middle_of_a_session(running: ProfileSwitch, tmp_path: Path) -> None:
    ben = Profiles(tmp_path).create("Ben")
    services = running.program.services
    running.program.window.show_session(services.start_session())
    running.follow(wish_of(False, None, ben.name))
    assert running.program.services is services


def test_a_second_start_with_a_profile_opens_it_in_the_window_there_is(running: ProfileSwitch, tmp_path: Path) -> None:
    ben = Profiles(tmp_path).create("Ben")
    wish = wish_of(False, None, ben.name)
    assert profile_of(wish) == ben.name
    assert profile_of(wish_of(True, None, ben.name)) is None
    running.follow(wish)
    assert running.program.services.profiles.here == ben
    assert "followed" in running.program.window.banner.texts
