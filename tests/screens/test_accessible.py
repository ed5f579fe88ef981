"""What a screen reader is told of painted views, and what it can do: it toggles, where a hand would click."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.practice.presets import PRESETS
from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.practice.totals import DayOutcome
from hamstring_gui.screens.accessible import Accessible, Level, Part, face_of
from hamstring_gui.screens.breath_preview import BreathPreview
from hamstring_gui.screens.charts.month_picture import MonthPicture
from hamstring_gui.screens.controls.segments import Segments
from hamstring_gui.screens.controls.weekday_buttons import WeekdayButtons
from hamstring_gui.screens.tempo_presets import TempoPresets
from tests.conftest import FakeClock

TODAY = date(2026, 11, 24)


@pytest.fixture
def listening() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def button(widget: QWidget, name: str) -> QAbstractButton:
    """Return the button that a screen reader finds by a name."""
    return next(found for found in widget.findChildren(QAbstractButton) if found.accessibleName() == name)


def test_a_month_is_a_list_of_its_days(qtbot: QtBot, listening: None) -> None:
    month = MonthPicture(TODAY)
    qtbot.addWidget(month)
    month.show_month(date(2026, 11, 1), [DayOutcome(date(2026, 11, 3), Ending.COMPLETED, False, 1, 600.0)])
    month.suit_parts()
    face = face_of("", month)
    assert face is not None and face.role() is QAccessible.Role.List
    days = [part for part in month.findChildren(QWidget) if isinstance(part, Accessible)]
    assert len(days) == 30
    assert [day.accessibleName() for day in days] == [month.words(day) for day in month.days]
    month.show_month(date(2026, 2, 1), ())
    month.suit_parts()
    assert [day.accessibleName() for day in month.findChildren(Part)][: len(month.days)] == [
        month.words(day) for day in month.days
    ]


def test_the_breath_is_a_level_that_is_read_and_never_told(
    qtbot: QtBot, clock: FakeClock, listening: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    preview = BreathPreview(clock)
    qtbot.addWidget(preview)
    preview.show()
    preview.begin(Tempo(4.0, 0.0, 6.0, 0.0))
    monkeypatch.setattr(Level, "setValue", lambda *_: told.append(1))
    levels = []
    for _ in range(4):
        preview._step()
        levels.append(preview.value())
        clock.advance(1.0)
    assert levels == sorted(set(levels)) and levels[0] == 0
    assert preview.accessibleDescription() == "In"
    clock.advance(1.0)
    preview._step()
    assert preview.accessibleDescription() == "Out"
    assert (preview.minimum(), preview.maximum()) == (0, 100)
    assert not told


def test_what_is_not_painted_keeps_its_own_face(qtbot: QtBot) -> None:
    plain = QWidget()
    qtbot.addWidget(plain)
    assert face_of("QWidget", plain) is None


def test_presets_segments_and_weekdays_can_be_toggled(qtbot: QtBot) -> None:
    presets, days = TempoPresets(), WeekdayButtons("Days")
    segments = Segments("View", (("one", "One"), ("two", "Two")), "one")
    for widget in (presets, days, segments):
        qtbot.addWidget(widget)
    presets.show_tempo(Tempo(5.0, 5.0, 5.0, 0.0), "")
    with qtbot.waitSignal(presets.tempo_chosen) as chosen:
        button(presets, PRESETS[0].name).toggle()
    assert chosen.args == [PRESETS[0].tempo]
    with qtbot.waitSignal(days.changed) as changed:
        button(days, "Days: Monday").toggle()
    assert changed.args == [(0,)]
    with qtbot.waitSignal(segments.chosen) as taken:
        button(segments, "View: Two").toggle()
    assert taken.args == ["two"]
    assert segments.value == "two"


def test_the_preset_in_use_stays_marked_when_it_is_taken_again(qtbot: QtBot) -> None:
    presets = TempoPresets()
    qtbot.addWidget(presets)
    presets.show_tempo(PRESETS[0].tempo, "")
    first = button(presets, PRESETS[0].name)
    first.click()
    assert first.isChecked()


def test_what_is_shown_as_chosen_is_not_told(qtbot: QtBot) -> None:
    presets, days = TempoPresets(), WeekdayButtons("Days")
    segments = Segments("View", (("one", "One"), ("two", "Two")), "one")
    for widget in (presets, days, segments):
        qtbot.addWidget(widget)
    told: list[object] = []
    presets.tempo_chosen.connect(told.append)
    days.changed.connect(told.append)
    segments.chosen.connect(told.append)
    presets.show_tempo(PRESETS[1].tempo, "")
    days.show_days((1, 2))
    segments.choose("two")
    assert not told
