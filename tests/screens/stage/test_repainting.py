"""What changes on the stage is repainted, all of it, and nothing in vain."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication

from hamstring_gui.guide.session import Session
from hamstring_gui.screens.stage.canvas import Canvas
from hamstring_gui.screens.stage.session_bar import bar_title, segments
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


def alike(one: QImage, other: QImage, most: int = 8) -> bool:
    """Return whether two pictures differ by no more than the rounding of a soft edge."""
    rows = ((memoryview(one.constScanLine(y)), memoryview(other.constScanLine(y))) for y in range(one.height()))  # type: ignore[arg-type]  # its stub says object
    return all(a == b or max(abs(p - q) for p, q in zip(a, b, strict=True)) <= most for a, b in rows)


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


def test_a_notice_stands_below_the_bar_and_changes_nothing_above(make: Callable[..., tuple[Stage, Session]]) -> None:
    stage, session = make()
    while session.phase.index < 4:  # the exercise is named below the bar
        session.next_phase()
    before, above = shot(stage), QRect(0, 0, stage.width(), int(stage.canvas.places.bar.bottom()))
    stage.show_notice("The log can’t be written: the disk is full")
    told = shot(stage)
    assert told != before
    assert told.copy(above) == before.copy(above)
    stage.notices.show_next()
    assert shot(stage) == before


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[str]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield "ar"
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("phase", [3, 5, 38])
def test_words_from_the_right_are_whole_after_every_change(
    make: Callable[..., tuple[Stage, Session]], clock: FakeClock, arabic: str, phase: int
) -> None:
    stage, session = make(language=arabic)
    stage.resize(1280, 800)
    for _ in range(phase):
        session.next_phase()
        clock.advance(0.5)
        stage.show_moment()
    shown = shot(stage)
    stage.canvas.set_theme(DARK)
    whole = shot(stage)
    for slot in ("tag", "count", "set", "side", "cue", "left"):
        place = stage.canvas.places.slots[slot].rect.toAlignedRect()
        assert alike(shown.copy(place), whole.copy(place), 64), slot  # a letter's edge falls between two pixels


@pytest.mark.usefixtures("arabic")
def test_the_bar_fills_from_where_one_begins_to_read(make: Callable[..., tuple[Stage, Session]]) -> None:
    stage, session = make()
    first, *_, last = (part for part, _, _ in segments(session.plan, stage.canvas.places))
    assert first.left() > last.right()
    named = bar_title(stage.canvas.places, session.plan, session.phase)
    assert named.rect.right() == pytest.approx(first.right(), abs=2.0)
    scores = stage.canvas.places.scores
    assert scores[0].left() > scores[10].right()
