"""The stage of a session of the built-in routine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hamstring_gui.body.motion import PoseBook
from hamstring_gui.guide.session import Session
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.screens import fonts
from hamstring_gui.screens.stage.widget import Stage
from hamstring_gui.screens.stage.words import stage_words
from hamstring_gui.screens.theme import DARK
from hamstring_gui.store import pose_file, routine_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.translations import built_in, catalogue

if TYPE_CHECKING:
    from tests.conftest import FakeClock


@pytest.fixture(scope="module")
def book() -> PoseBook:
    return PoseBook(pose_file.load(sorted(asset("poses").glob("*.toml"))))


@pytest.fixture
def make(
    qtbot: QtBot, clock: FakeClock, qapp: QApplication, book: PoseBook
) -> Iterator[Callable[..., tuple[Stage, Session]]]:
    fonts.load_fonts(asset("fonts"))
    routine = routine_file.load(asset("routines", "hamstring.toml"))
    made: list[tuple[Stage, Session]] = []

    def show(
        choices: Choices | None = None, *, keep_controls: bool = False, language: str = "en"
    ) -> tuple[Stage, Session]:
        used, shown = choices or Choices(), built_in(routine, language)
        session = Session(planner.build(shown, used), clock, lambda _name, _tempo: planner.build(shown, used))
        stage = Stage(DARK, book, stage_words(catalogue(language).text))
        stage.resize(1024, 640)
        stage.show_session(session)
        stage.show()
        session.start()
        if not keep_controls:
            stage.overlay.hide_controls()
        made.append((stage, session))
        return stage, session

    yield show
    for stage, session in made:
        session.stop()
        stage.close()
        stage.deleteLater()
