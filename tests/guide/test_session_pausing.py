"""A pause takes no time of the plan, whether the person asks for it or the machine slept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.guide.playing import Heard, at_phase, pass_time

if TYPE_CHECKING:
    from tests.conftest import FakeClock
    from tests.guide.conftest import MakeSession


def test_a_pause_takes_no_time_of_the_plan(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session()
    session.start()
    pass_time(session, clock, 16.5)
    session.pause()
    clock.advance(3600.0)
    assert session.tick() == session.moment()
    assert session.moment().elapsed == 16.5
    session.resume()
    pass_time(session, clock, 1.0)
    assert session.moment().elapsed == 17.5
    assert (session.active_seconds, session.paused_seconds, session.pauses) == (17.5, 3600.0, 1)


def test_the_large_key_pauses_and_resumes(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session()
    session.start()
    session.go_on()
    assert session.state == "paused"
    session.go_on()
    assert session.state == "running"


def test_moving_in_a_pause_stays_paused_and_resumes_there(make_session: MakeSession, clock: FakeClock) -> None:
    session = at_phase(make_session(), 5)
    heard = Heard(session)
    session.pause()
    session.next_phase()
    clock.advance(50.0)
    session.tick()
    assert session.state == "paused"
    assert session.moment().elapsed == session.plan.phases[6].start
    session.resume()
    pass_time(session, clock, 1.0)
    assert session.moment().elapsed == session.plan.phases[6].start + 1.0
    assert heard.told == ["paused", 6, "resumed"]
    assert (session.active_seconds, session.paused_seconds) == (1.0, 50.0)


def test_a_gap_pauses_at_the_moment_before_it(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session()
    heard = Heard(session)
    session.start()
    pass_time(session, clock, 16.0)
    clock.advance(9 * 3600.0)
    assert session.moment().elapsed == 16.0
    assert session.active_seconds == 16.0
    assert session.state == "running"
    session.tick()
    assert session.state == "paused"
    assert session.moment().elapsed == 16.0
    assert heard.told == ["started", 0, 1, "paused"]
    session.resume()
    pass_time(session, clock, 1.0)
    assert session.moment().elapsed == 17.0
    assert (session.active_seconds, session.paused_seconds) == (17.0, 9 * 3600.0)


def test_two_seconds_are_no_gap_yet(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session()
    session.start()
    clock.advance(2.0)
    assert session.tick().elapsed == 2.0
    assert session.state == "running"


def test_a_time_lapse_has_a_longer_gap(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session(gap=120.0)
    session.start()
    clock.advance(100.0)
    session.tick()
    assert session.state == "running"
    clock.advance(121.0)
    session.tick()
    assert session.state == "paused"


def test_a_key_that_comes_before_the_tick_after_a_gap_leaves_it_paused(
    make_session: MakeSession, clock: FakeClock
) -> None:
    session = make_session()
    session.start()
    clock.advance(60.0)
    session.go_on()
    assert session.state == "paused"
    session.go_on()
    assert session.state == "running"
