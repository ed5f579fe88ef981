"""Whatever comes, in whatever order: a session agrees with a simple model of it, and the log with what was done.

All times are whole eighths of a second, which binary fractions hold exactly, so that no sum is compared only nearly.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hamstring_gui.guide.moves import BACK_SECONDS
from hamstring_gui.guide.recorder import Recorder
from hamstring_gui.guide.session import GAP, Session
from hamstring_gui.guide.writer import Writer
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.practice.plan import Phase
from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.practice.tempo import Tempo

if TYPE_CHECKING:
    from tests.conftest import FakeClock
    from tests.guide.conftest import Book, MakeSession

NOW = datetime(2026, 11, 24, tzinfo=UTC)
MOVES = ("next_phase", "previous_phase", "next_exercise", "previous_exercise")
STOPS = ("stop", "stop_for_pain")
INTENTS = ("pause", "resume", "go_on", *MOVES, "slower", "faster", "disk_full", "disk_free")

Step = float | str
"""Seconds that pass before the next look, or something that somebody does."""


@dataclass
class Model:
    """A session in slow motion, which adds up what a session must not add up."""

    session: Session
    index: int = 0
    into: float = 0.0
    state: str = "running"
    active: float = 0.0
    paused: float = 0.0
    waited: float = 0.0
    pauses: int = 0
    done: set[tuple[int, ...]] = field(default_factory=set)
    ending: Ending | None = None

    @property
    def phase(self) -> Phase:
        return self.session.plan.phases[self.index]

    def pass_time(self, seconds: float) -> None:
        if self.state == "running" and not self.phase.is_gate and seconds > GAP:
            self.pause()
        if self.state == "paused":
            self.paused += seconds
        elif self.state == "running":
            self.run(seconds)

    def run(self, seconds: float) -> None:
        while self.state == "running" and not self.phase.is_gate:
            here = min(seconds, self.phase.end - self.phase.start - self.into)
            self.active += here
            self.into += here
            seconds -= here
            if self.into < self.phase.end - self.phase.start:
                return
            self.leave(done=True)
        if self.state == "running":
            self.waited += seconds
            self.into += seconds

    def leave(self, *, done: bool) -> None:
        if done and self.phase.completes:
            self.done.add(self.phase.order[:4])
        if self.index + 1 < len(self.session.plan.phases):
            self.index, self.into = self.index + 1, 0.0
        elif done:
            self.state, self.ending = "ended", Ending.COMPLETED

    def pause(self) -> None:
        if self.state == "running":
            self.state = "paused"
            self.pauses += 1

    def resume(self) -> None:
        if self.state == "paused":
            self.state = "running"

    def go_on(self) -> None:
        if self.state == "paused":
            self.resume()
        elif self.state == "running" and self.phase.is_gate:
            self.leave(done=True)
        else:
            self.pause()

    def move(self, way: str) -> None:
        if self.state == "ended":
            return
        early = self.into < BACK_SECONDS
        names = [phase.exercise for phase in self.session.plan.phases]
        firsts = [names.index(name) for name in dict.fromkeys(names)]
        before = [first for first in firsts if first < self.index or (first == self.index and not early)]
        targets = {
            "next_phase": min(self.index + 1, len(names) - 1),
            "previous_phase": max(0, self.index - 1) if early else self.index,
            "next_exercise": min((first for first in firsts if first > self.index), default=self.index),
            "previous_exercise": max(before, default=0),
        }
        if way.startswith("previous") or targets[way] != self.index:
            self.index, self.into = targets[way], 0.0

    def take(self, step: str) -> None:
        if step in MOVES:
            self.move(step)
        elif step in STOPS and self.state != "ended":
            self.state, self.ending = "ended", Ending.STOPPED if step == "stop" else Ending.PAIN
        elif step in ("pause", "resume", "go_on"):
            getattr(self, step)()


class Trial:
    """A session and its model, which the same things happen to."""

    def __init__(self, session: Session, clock: FakeClock, book: Book, record: SessionRecord) -> None:
        self.session, self.clock, self.book = session, clock, book
        self.recorder = Recorder(session, book, record, lambda: NOW, writer=Writer(book))
        self.begun = clock.now
        self.model = Model(session)
        session.start()

    def run(self, steps: Iterable[Step]) -> None:
        """Let all steps happen, checking after each, and at last that the log has it all."""
        for step in steps:
            self.happen(step)
            self.check()
        self.book.trouble = None
        assert self.recorder.close()
        self.check_log()
        self.session.stop()

    def happen(self, step: Step) -> None:
        if isinstance(step, float):
            self.clock.advance(step)
            self.session.tick()
            self.model.pass_time(step)
        elif step in ("slower", "faster"):
            self.change_tempo(1 if step == "slower" else -1)
        elif step.startswith("disk"):
            self.book.trouble = LogUnavailableError("The disk is full.") if step == "disk_full" else None
        else:
            getattr(self.session, step)()
            self.model.take(step)

    def change_tempo(self, steps: int) -> None:
        before = self.session.plan.phases[: self.session.phase.index + 1]
        self.session.change_tempo(steps)
        assert self.session.plan.phases[: len(before)] == before

    def check(self) -> None:
        session, model, moment = self.session, self.model, self.session.moment()
        assert (session.state, session.phase.index, session.ending) == (model.state, model.index, model.ending)
        assert session.at_gate == (model.state == "running" and model.phase.is_gate)
        assert (session.active_seconds, session.paused_seconds) == (model.active, model.paused)
        assert (session.waited_seconds, session.pauses) == (model.waited, model.pauses)
        if session.ending is None:
            spent = session.active_seconds + session.paused_seconds + session.waited_seconds
            assert spent == self.clock.now - self.begun
        assert moment.phase is session.plan.phases[model.index]
        assert moment.phase.start <= moment.elapsed <= moment.phase.end <= session.plan.seconds
        if not model.phase.is_gate:
            assert moment.elapsed == pytest.approx(moment.phase.start + model.into)
        assert session.progress.done == len(model.done) <= session.progress.planned

    def check_log(self) -> None:
        row, model = self.book.newest, self.model
        assert (row.done, row.pauses) == (len(model.done), model.pauses)
        assert (row.active_seconds, row.paused_seconds) == (model.active, model.paused)
        assert row.ending is (model.ending or Ending.INTERRUPTED)
        assert row.at == model.phase.order


def sensible(seconds: int) -> float:
    """Return eighths of a second as seconds."""
    return seconds / 8.0


TIMES = st.one_of(
    st.integers(0, 16).map(sensible),
    st.integers(17, 8 * 3600).map(sensible),
)
STEPS = st.lists(st.one_of(TIMES, TIMES, st.sampled_from(INTENTS), st.sampled_from(STOPS)), max_size=60)
WAITING = Choices(get_ready=None, between_positions=None, switch_sides=None)
HOLDING = Choices(tempo=Tempo(4.0, 1.0, 6.0, 0.5), between_positions=None)


@pytest.mark.parametrize("choices", [Choices(), WAITING, HOLDING], ids=["timed", "waiting", "holding"])
@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_any_steps(
    make_session: MakeSession,
    clock: FakeClock,
    book: Book,
    record: SessionRecord,
    *,
    choices: Choices,
    steps: list[Step],
) -> None:
    book.trouble = None
    Trial(make_session(choices), clock, book, record).run(steps)


def random_steps(seed: int, count: int) -> Iterable[Step]:
    """Return steps of somebody who mostly practises, and never stops."""
    chance = random.Random(seed)
    for _ in range(count):
        kind = chance.random()
        if kind < 0.8:
            yield sensible(chance.randint(1, 16))
        elif kind < 0.82:
            yield sensible(chance.randint(17, 80_000))
        else:
            # Going on more often than not, so that pauses and gates don't take up most of it.
            yield chance.choice((*INTENTS, "go_on", "resume", "resume"))


def throw(make_session: MakeSession, clock: FakeClock, book: Book, record: SessionRecord, count: int) -> None:
    """Throw so many random steps at sessions, a new one whenever one is over."""
    for seed in range(count // 500):
        choices = (Choices(), WAITING, HOLDING)[seed % 3]
        Trial(make_session(choices), clock, book, record).run(random_steps(seed, 500))


def test_random_steps(make_session: MakeSession, clock: FakeClock, book: Book, record: SessionRecord) -> None:
    throw(make_session, clock, book, record, 3_000)


@pytest.mark.slow
def test_very_many_random_steps(make_session: MakeSession, clock: FakeClock, book: Book, record: SessionRecord) -> None:
    throw(make_session, clock, book, record, 100_000)
