"""The stream to the loudspeaker: in step with the session, acting at once, silent when it must be, back by itself."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from itertools import pairwise

import pytest

from hamstring_gui.guide.sound import output, pcm
from hamstring_gui.guide.sound.output import AHEAD, BUFFER, FADE, RETRY, STALLED, TICK, Following, Sink, Stream
from tests.conftest import FakeClock


class Staircase:
    """A source whose samples tell their own place, slowly enough that a fade is seen in them."""

    def mix(self, first: int, last: int) -> pcm.Samples:
        return array("h", [1000 + place // 10 % 20000 for place in range(first, last)])


@dataclass
class FakeSink:
    """A device that plays in step with a clock that is moved by hand."""

    clock: FakeClock
    written: pcm.Samples = field(default_factory=lambda: pcm.silence(0))
    began: float = 0.0
    lost: bool = False
    moved: bool = False
    stuck: bool = False
    closed: bool = False

    def __post_init__(self) -> None:
        self.began = self.clock()

    @property
    def played(self) -> int:
        return min(len(self.written), pcm.frames(self.clock() - self.began))

    def free(self) -> int:
        return 0 if self.stuck else pcm.frames(AHEAD + BUFFER) - self.queued()

    def queued(self) -> int:
        return len(self.written) - self.played

    def write(self, samples: pcm.Samples) -> None:
        if not self.queued():
            self.written.extend(pcm.silence(pcm.frames(self.clock() - self.began) - len(self.written)))
        self.written.extend(samples)

    def take_back(self) -> None:
        in_device = self.played + pcm.frames(BUFFER)
        ending = self.written[in_device : in_device + FADE]
        del self.written[in_device:]
        self.written.extend(pcm.clipped(value * (1 - at / FADE) for at, value in enumerate(ending)))

    def is_lost(self) -> bool:
        return self.lost

    def is_current(self) -> bool:
        return not self.moved

    def close(self) -> None:
        self.closed = True


class Rig:
    """A stream, its devices, and what it told the person."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.sinks: list[FakeSink] = []
        self.there = True
        self.told: list[str] = []
        self.stream = Stream(self._open, clock, self.told.append)

    def _open(self) -> Sink | None:
        if self.there:
            self.sinks.append(FakeSink(self.clock))
        return self.sinks[-1] if self.there else None

    @property
    def sink(self) -> FakeSink:
        return self.sinks[-1]

    def run(self, seconds: float) -> None:
        for _ in range(round(seconds / TICK)):
            self.stream.tick()
            self.clock.advance(TICK)

    def follow(self, place: float, *, running: bool = True, until: float | None = None, stale: float = 1e9) -> None:
        end = None if until is None else pcm.frames(until)
        source = self.stream.following.source if self.stream.following is not None else Staircase()
        now = self.clock()
        self.stream.following = Following(source, pcm.frames(place), now, running, end, stale_at=now + stale)

    def heard(self, seconds_ago: float) -> int:
        """Return the sample that was heard so long ago."""
        return self.sink.written[pcm.frames(self.clock() - self.sink.began - seconds_ago)]


@pytest.fixture
def rig(clock: FakeClock) -> Rig:
    return Rig(clock)


def step_of(place: float) -> int:
    return Staircase().mix(pcm.frames(place), pcm.frames(place) + 1)[0]


def test_what_is_heard_is_where_the_session_is(rig: Rig) -> None:
    rig.follow(2.0)
    rig.run(1.0)
    for ago in (0.1, 0.5, 0.9):
        assert abs(rig.heard(ago) - step_of(3.0 - ago)) <= step_of(TICK) - step_of(0) + 1


def test_looking_at_the_session_again_and_again_leaves_no_seam(rig: Rig) -> None:
    for refresh in range(8):
        rig.follow(0.25 * refresh)
        rig.run(0.25)
    steps = [abs(b - a) for a, b in pairwise(rig.sink.written[FADE : pcm.frames(1.9)])]
    assert max(steps) <= 1


@pytest.mark.parametrize("change", ["pause", "jump", "back", "end"])
def test_what_the_person_asks_for_is_heard_within_a_tenth_of_a_second(rig: Rig, change: str) -> None:
    rig.follow(10.0)
    rig.run(1.0)
    if change == "end":
        rig.stream.following = None
    else:
        rig.follow({"pause": 11.0, "jump": 20.0, "back": 5.0}[change], running=change != "pause")
    rig.run(0.1)
    now = len(rig.sink.written) if change == "end" else None
    expected = {"pause": 0, "jump": step_of(20.1), "back": step_of(5.1), "end": 0}[change]
    latest = rig.sink.written[now - 1] if now else rig.heard(0.012)
    assert abs(latest - expected) <= 60


@pytest.mark.parametrize("change", ["pause", "jump"])
def test_no_change_clicks(rig: Rig, change: str) -> None:
    rig.follow(10.0)
    rig.run(1.0)
    rig.follow(20.0, running=change == "jump")
    rig.run(0.5)
    steps = [abs(b - a) for a, b in pairwise(rig.sink.written[: rig.sink.played])]
    assert max(steps) < 60


def test_nothing_runs_through_a_gate(rig: Rig) -> None:
    rig.follow(10.0, until=10.5)
    rig.run(1.0)
    assert rig.heard(0.7) > 0 and rig.heard(0.3) == 0


def test_it_falls_silent_when_the_picture_hangs(rig: Rig) -> None:
    rig.follow(10.0, stale=2.0)
    rig.run(3.0)
    assert rig.heard(1.2) > 0 and rig.heard(0.5) == 0


def test_a_drifting_clock_is_followed_without_a_jump_for_every_sample(rig: Rig) -> None:
    rig.follow(10.0)
    rig.run(0.5)
    rig.follow(10.515)
    rig.run(0.5)
    steps = [abs(b - a) for a, b in pairwise(rig.sink.written[FADE : rig.sink.played])]
    assert max(steps) <= 1


def test_without_a_device_the_person_is_told_once_and_sound_comes_by_itself(rig: Rig) -> None:
    rig.there = False
    rig.follow(0.0)
    rig.run(3 * RETRY)
    assert rig.told == [output.NO_DEVICE]
    rig.there = True
    rig.run(2 * RETRY)
    assert abs(rig.heard(0.2) - step_of(5 * RETRY - 0.2)) <= 60
    assert len(rig.told) == 1


@pytest.mark.parametrize("fault", ["lost", "stuck"])
def test_a_lost_device_is_told_once_and_another_takes_over_in_step(rig: Rig, fault: str) -> None:
    rig.follow(0.0)
    rig.run(1.0)
    first = rig.sink
    setattr(first, fault, True)
    rig.run(STALLED + 2 * RETRY)
    assert first.closed and rig.sink is not first
    assert rig.told == [output.DEVICE_LOST]
    assert abs(rig.heard(0.1) - step_of(1.0 + STALLED + 2 * RETRY - 0.1)) <= 60
    rig.sink.lost = True
    rig.run(2 * RETRY)
    assert len(rig.told) == 1
    rig.stream.tell_anew()
    rig.sink.lost = True
    rig.run(2 * RETRY)
    assert len(rig.told) == 2


def test_another_usual_device_takes_over_at_once_and_unspoken(rig: Rig) -> None:
    rig.follow(0.0)
    rig.run(1.0)
    first = rig.sink
    first.moved = True
    rig.run(0.1)
    assert first.closed and rig.sink is not first and rig.told == []


def test_a_machine_that_slept_has_not_lost_its_device(rig: Rig) -> None:
    rig.follow(0.0)
    rig.run(1.0)
    rig.clock.advance(3600.0)
    rig.run(0.1)
    assert rig.told == [] and len(rig.sinks) == 1


def test_the_device_is_given_back_when_there_is_nothing_to_play(rig: Rig) -> None:
    rig.follow(0.0)
    rig.run(0.5)
    rig.stream.following = None
    rig.run(0.5)
    assert rig.sink.closed and rig.stream.idle


def test_a_program_that_is_busy_for_a_moment_is_not_heard(rig: Rig) -> None:
    rig.follow(10.0)
    rig.run(1.0)
    rig.clock.advance(AHEAD - TICK)
    rig.run(0.5)
    steps = [abs(b - a) for a, b in pairwise(rig.sink.written[FADE : rig.sink.played])]
    assert max(steps) <= 1


def test_what_ends_gives_the_device_back_by_itself(rig: Rig) -> None:
    rig.stream.following = Following(Staircase(), 0, rig.clock(), until=pcm.frames(1.0), ends=True)
    rig.run(0.9)
    assert (rig.sink.closed, rig.heard(0.1) > 0) == (False, True)
    rig.run(1.0)
    assert rig.stream.idle and rig.sink.closed
