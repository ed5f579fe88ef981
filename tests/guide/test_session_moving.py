"""Back and forth by phase and by exercise, and what counts as done then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.guide.playing import at_phase, pass_time

if TYPE_CHECKING:
    from tests.conftest import FakeClock
    from tests.guide.conftest import MakeSession


@pytest.mark.parametrize(("within", "lands"), [(0.5, 4), (1.5, 4), (2.0, 5), (3.5, 5)])
def test_going_back_means_this_phase_or_soon_after_its_start_the_one_before(
    make_session: MakeSession, clock: FakeClock, within: float, lands: int
) -> None:
    session = at_phase(make_session(), 5)
    pass_time(session, clock, within)
    session.previous_phase()
    assert session.phase.index == lands
    assert session.moment().elapsed == session.plan.phases[lands].start


def test_back_by_exercise_is_its_start_then_the_exercise_before(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session()
    session.start()
    _, (_, hip, _), (_, deadlift, _) = session.plan.exercises
    session.next_exercise()
    assert session.phase.index == hip
    session.next_exercise()
    assert session.phase.index == deadlift
    session.next_exercise()
    assert session.phase.index == deadlift
    pass_time(session, clock, 20.0)
    for lands in (deadlift, hip, 0, 0):
        session.previous_exercise()
        assert session.phase.index == lands


def test_at_both_ends_there_is_nowhere_to_go(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session()
    session.start()
    session.previous_phase()
    assert session.phase.index == 0
    last = len(session.plan.phases) - 1
    at_phase(session, last)
    pass_time(session, clock, 0.5)
    session.next_phase()
    assert (session.phase.index, session.state) == (last, "running")
    assert session.moment().fraction > 0.0


def test_what_was_skipped_is_not_done_and_what_was_repeated_counts_once(
    make_session: MakeSession, clock: FakeClock
) -> None:
    session = at_phase(make_session(), 2)
    pass_time(session, clock, 10.0)  # the first lift, and back to the floor
    assert session.progress.done == 1
    session.next_phase()
    assert session.progress.done == 1
    for _ in range(3):
        session.previous_phase()
    assert session.phase.index == 2
    pass_time(session, clock, 10.0)
    assert session.progress.done == 1
    assert session.active_seconds == 20.0
