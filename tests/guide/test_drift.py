"""An hour of a session stays on its plan."""

from __future__ import annotations

from math import pi
from typing import TYPE_CHECKING

import pytest

from hamstring_gui.practice.choices import Choices, ExerciseChoice
from hamstring_gui.practice.tempo import Tempo

if TYPE_CHECKING:
    from tests.conftest import FakeClock
    from tests.guide.conftest import MakeSession

# Lengths that no binary fraction meets, so that rounding has every chance to add up.
LONG = Choices(
    tempo=Tempo(7.3, 3.1, 9.7, 2.9),
    rest=120.1,
    exercises={
        "bridge": ExerciseChoice(sets=5),
        "deadlift": ExerciseChoice(sets=3, repetitions=12, tempo=Tempo(9.1, 3.3, 9.7, 2.3)),
    },
)


def pass_an_hour(make_session: MakeSession, clock: FakeClock, frame: float) -> None:
    """Run a session of more than an hour, looking once a frame, and check each phase's start and the end."""
    session = make_session(LONG)
    assert session.plan.seconds > 3600.0
    begun = clock.now
    late: list[float] = []
    session.phase_entered.connect(lambda phase: late.append(clock.now - begun - phase.start))
    session.start()
    frames = 0
    while session.state == "running":
        frames += 1
        clock.now = begun + frames * frame
        session.tick()
    assert len(late) == len(session.plan.phases)
    assert min(late) > -1e-6
    assert max(late) <= frame + 1e-6
    assert session.active_seconds == pytest.approx(session.plan.seconds, abs=1e-6)


def test_an_hour_without_drift(make_session: MakeSession, clock: FakeClock) -> None:
    pass_an_hour(make_session, clock, pi / 4)


@pytest.mark.slow
def test_an_hour_at_60_frames_a_second_without_drift(make_session: MakeSession, clock: FakeClock) -> None:
    pass_an_hour(make_session, clock, 1 / 60)
