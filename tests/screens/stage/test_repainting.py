"""What changes on the stage is repainted, all of it, and nothing in vain."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QRegion

from hamstring_gui.guide.session import Session
from hamstring_gui.screens.stage.canvas import Canvas
from hamstring_gui.screens.stage.widget import Stage
from hamstring_gui.screens.theme import DARK

if TYPE_CHECKING:
    from tests.conftest import FakeClock


def shot(stage: Stage) -> QImage:
    return stage.grab().toImage()


@pytest.mark.parametrize("phase", [0, 4, 57, 80])
def test_what_is_asked_to_be_repainted_is_all_that_changes(
    make: Callable[..., tuple[Stage, Session]], clock: FakeClock, phase: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage, session = make()
    for _ in range(phase):
        session.next_phase()
    asked: list[QRegion] = []
    for name in ("update", "repaint"):
        monkeypatch.setattr(Canvas, name, lambda _self, region: asked.append(QRegion(region)))
    before = shot(stage)
    for _ in range(14):
        asked.clear()
        clock.advance(0.13)
        stage.show_moment()
        now = shot(stage)
        painter = QPainter(before)
        for region in asked:
            painter.setClipRegion(region)
            painter.drawImage(0, 0, now)
        painter.end()
        assert before == now


def test_a_new_phase_is_shown_once(
    make: Callable[..., tuple[Stage, Session]], clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage, session = make()
    shown: list[int] = []
    monkeypatch.setattr(Canvas, "show_view", lambda _self, view: shown.append(view.phase.index))
    moments = 0
    while session.phase.index < 3:
        clock.advance(0.25)
        stage.show_moment()
        moments += 1
    assert len(shown) == moments


def alike(one: QImage, other: QImage) -> bool:
    """Return whether two pictures differ by no more than the rounding of a soft edge."""
    rows = ((memoryview(one.constScanLine(y)), memoryview(other.constScanLine(y))) for y in range(one.height()))  # type: ignore[arg-type]  # its stub says object
    return all(a == b or max(abs(p - q) for p, q in zip(a, b, strict=True)) <= 8 for a, b in rows)


UNEVEN = ((0.016, 0.016, 0.05), (0.016, 0.4), (0.9, 0.016), (0.033, 0.1, 0.016))
"""Seconds between frames, as on a machine that is busy."""


@pytest.mark.parametrize("phase", [1, 2, 4, 24])
def test_however_unevenly_frames_come_the_picture_is_what_it_would_be_at_once(
    make: Callable[..., tuple[Stage, Session]], clock: FakeClock, phase: int
) -> None:
    stage, session = make()
    while session.phase.index < phase:
        session.next_phase()
    above = QRect(0, 0, stage.width(), int(stage.canvas.places.bar.top()))  # the bar moves once a second
    for waits in UNEVEN:
        for seconds in waits:
            clock.advance(seconds)
            stage.show_moment()
        shown = shot(stage).copy(above)
        stage.canvas.set_theme(DARK)
        assert alike(shown, shot(stage).copy(above)), f"after {waits}"


def test_frames_stop_when_nobody_sees_them(make: Callable[..., tuple[Stage, Session]]) -> None:
    stage, _ = make()
    assert stage.frames_run
    stage.hide()
    assert not stage.frames_run


def test_a_notice_stands_in_the_place_of_the_detail(make: Callable[..., tuple[Stage, Session]]) -> None:
    stage, _ = make()
    before = shot(stage)
    stage.show_notice("The log can’t be written: the disk is full")
    assert shot(stage) != before
    stage.show_notice("")
    assert shot(stage) == before
