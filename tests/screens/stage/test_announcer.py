"""A screen reader hears what the stage shows, each once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from hamstring_gui.guide.session import Session
from hamstring_gui.screens.stage.announcer import Announcer
from hamstring_gui.screens.stage.widget import Stage

if TYPE_CHECKING:
    from tests.conftest import FakeClock


def test_a_screen_reader_hears_each_phase_once(
    make: Callable[..., tuple[Stage, Session]], clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage, session = make()
    heard: list[str] = []
    monkeypatch.setattr(Announcer, "say", lambda _self, text: heard.append(text))
    for _ in range(40):
        clock.advance(0.5)
        stage.show_moment()
    assert session.phase.index == 2
    *steps, inhale, exhale = heard
    assert len(steps) == 1, "the second step of getting ready"
    assert inhale.startswith("Breathe in")
    assert exhale.startswith("Breathe out and lift")


def test_a_screen_reader_hears_the_later_steps_of_getting_ready(
    make: Callable[..., tuple[Stage, Session]], clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(Announcer, "say", lambda _self, text: heard.append(text))
    stage, session = make()
    steps = session.phase.steps
    assert len(steps) > 1
    while session.phase.index == 0:
        stage.show_moment()
        clock.advance(0.25)
    assert [told.split(". ")[0] for told in heard] == [step.cue for step in steps] + [session.phase.steps[0].cue]
