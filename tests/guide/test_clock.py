"""Clocks: one that goes N times faster, and the sheet that books every second once."""

from __future__ import annotations

import time

import pytest

from hamstring_gui.guide.clock import Spell, TimeSheet, monotonic_clock


def test_a_session_clock_goes_on_while_the_machine_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(time, "CLOCK_BOOTTIME"):
        pytest.skip("only Linux has a clock of its own for time spent in suspend")
    asleep = 0.0
    monkeypatch.setattr(time, "clock_gettime", lambda source: 50.0 + (asleep if source == time.CLOCK_BOOTTIME else 0.0))
    clock = monotonic_clock()
    before = clock()
    asleep = 3600.0
    assert clock() - before == 3600.0


def test_a_time_lapse_runs_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 7.0
    monkeypatch.setattr(time, "clock_gettime", lambda _: now)
    monkeypatch.setattr(time, "perf_counter", lambda: now)
    clock = monotonic_clock(60.0)
    before = clock()
    now += 2.0
    assert clock() - before == pytest.approx(120.0)


def test_every_second_is_booked_to_one_spell() -> None:
    sheet = TimeSheet()
    sheet.turn_to(Spell.ACTIVE, 10.0)
    sheet.turn_to(Spell.PAUSED, 14.0)
    sheet.turn_to(Spell.ACTIVE, 20.0)
    assert sheet.seconds(Spell.ACTIVE, 21.0) == 5.0
    assert sheet.seconds(Spell.PAUSED, 21.0) == 6.0
    assert sheet.seconds(Spell.WAITED, 21.0) == 0.0
    sheet.turn_to(None, 22.0)
    assert sheet.seconds(Spell.ACTIVE, 99.0) == 6.0
