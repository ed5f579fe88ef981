"""Killed and taken up again, as often and wherever: no time is counted twice, nothing done is lost, the day stays.

The clock on the wall is set at random meanwhile: nothing but the end of the record may follow it.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import shiboken6

from hamstring_gui.guide.recorder import Recorder
from hamstring_gui.guide.session import Session
from hamstring_gui.guide.writer import Writer
from hamstring_gui.practice import planner, resume
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.record import Ending, Progress, SessionRecord
from tests.guide.conftest import Replanner

if TYPE_CHECKING:
    from hamstring_gui.practice.routine import Routine
    from tests.conftest import FakeClock
    from tests.guide.conftest import Book

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
DEEDS = ("pause", "resume", "go_on", "next_phase", "previous_phase", "previous_exercise", "slower", "faster", "clock")
WAITING = Choices(get_ready=None, between_positions=None, switch_sides=None)


class Life:
    """A session that is killed and taken up again until it is complete."""

    def __init__(self, routine: Routine, clock: FakeClock, book: Book, seed: int) -> None:
        self.chance = random.Random(seed)
        self.choices = WAITING if seed % 2 else Choices()
        self.routine, self.clock, self.book = routine, clock, book
        self.now = NOW
        self.alive = 0.0
        self.counted: frozenset[tuple[int, ...]] = frozenset()

    def session(self, record: SessionRecord) -> Session:
        """Start a session, or take it up as the log has it."""
        whole = planner.build(self.routine, self.choices)
        plan, first = resume.taken_up(whole, record.at, self.choices.get_ready) if record.at else (whole, 0)
        progress = Progress.taken_up(plan, record.portions, record.skipped)
        replan = Replanner(self.routine, self.choices)
        session = Session(plan, self.clock, replan, first=first, progress=progress)
        assert progress.counted == self.counted
        Recorder(session, self.book, record, lambda: self.now, writer=Writer(self.book))
        session.start()
        return session

    def step(self, session: Session) -> None:
        """Let something happen: mostly that time goes on."""
        kind = self.chance.random()
        if kind < 0.85:
            seconds = self.chance.randint(1, 16) / 8
            self.clock.advance(seconds)
            self.alive += seconds
            session.tick()
        elif kind < 0.95:
            session.resume()
            if session.at_gate:
                session.go_on()
        else:
            self.happen(session, self.chance.choice(DEEDS))

    def happen(self, session: Session, deed: str) -> None:
        if deed == "clock":
            self.now += timedelta(hours=self.chance.randint(-9000, 9000))
        elif deed in ("slower", "faster"):
            session.change_tempo(1 if deed == "slower" else -1)
        else:
            getattr(session, deed)()

    def run(self, record: SessionRecord) -> int:
        """Live until the session is complete, checking the log at every kill; return how often it was killed."""
        kills = 0
        while True:
            session = self.session(record)
            for _ in range(self.chance.randint(1, 300)):
                self.step(session)
                if session.ending is not None:
                    self.check(record, self.book.newest)
                    return kills
            self.counted = session.progress.counted
            # As kill -9 does it: no last word, and nothing is closed.
            shiboken6.delete(session)
            self.check(record, self.book.newest)
            record = self.book.newest
            kills += 1

    def check(self, before: SessionRecord, row: SessionRecord) -> None:
        assert before.done <= row.done <= row.planned
        assert before.active_seconds <= row.active_seconds
        assert row.active_seconds + row.paused_seconds <= self.alive
        assert row.started == NOW


def live(routine: Routine, clock: FakeClock, book: Book, record: SessionRecord, lives: int) -> int:
    kills = 0
    for seed in range(lives):
        life = Life(routine, clock, book, seed)
        kills += life.run(record)
        assert book.newest.ending is Ending.COMPLETED
    return kills


@pytest.mark.usefixtures("qapp")
def test_killed_again_and_again_no_time_counts_twice(
    routine: Routine, clock: FakeClock, book: Book, record: SessionRecord
) -> None:
    assert live(routine, clock, book, record, 4) > 4


@pytest.mark.slow
@pytest.mark.usefixtures("qapp")
def test_killed_very_often_no_time_counts_twice(
    routine: Routine, clock: FakeClock, book: Book, record: SessionRecord
) -> None:
    assert live(routine, clock, book, record, 100) > 100
