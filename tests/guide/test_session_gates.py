"""A gate waits for the person, however long that takes, and takes no time of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hamstring_gui.practice.record import Ending
from tests.guide.playing import WAITING, at_phase, pass_time

if TYPE_CHECKING:
    from tests.conftest import FakeClock
    from tests.guide.conftest import MakeSession


def test_stop_for_pain_at_a_gate(make_session: MakeSession) -> None:
    session = make_session(WAITING)
    session.start()
    assert session.at_gate
    session.stop_for_pain()
    assert session.ending is Ending.PAIN


def test_a_gate_waits_for_the_person_and_takes_no_time(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session(WAITING)
    session.start()
    pass_time(session, clock, 40.0)
    assert session.at_gate
    assert session.moment().elapsed == 0.0
    session.go_on()
    assert (session.at_gate, session.phase.index) == (False, 1)
    pass_time(session, clock, 1.0)
    assert session.moment().elapsed == 1.0
    assert (session.active_seconds, session.waited_seconds, session.paused_seconds) == (1.0, 40.0, 0.0)


def test_a_gate_begins_where_the_phase_before_it_ended(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session(WAITING)
    gate = next(phase for phase in session.plan.phases if phase.is_gate and phase.index > 0)
    at_phase(session, gate.index - 1)
    length = gate.start - session.phase.start
    pass_time(session, clock, length - 1.0)
    clock.advance(1.75)
    session.tick()
    assert session.at_gate
    assert (session.active_seconds, session.waited_seconds) == (length, 0.75)


def test_a_pause_at_a_gate_comes_back_to_the_gate(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session(WAITING)
    session.start()
    pass_time(session, clock, 3.0)
    session.pause()
    assert (session.state, session.at_gate) == ("paused", False)
    clock.advance(5.0)
    session.resume()
    assert (session.state, session.at_gate) == ("running", True)
    assert (session.waited_seconds, session.paused_seconds) == (3.0, 5.0)


def test_the_whole_routine_with_gates_waits_at_each(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session(WAITING)
    gates = 0
    session.start()
    while session.state == "running":
        pass_time(session, clock, 1.0)
        if session.at_gate:
            gates += 1
            session.go_on()
    assert gates == sum(phase.is_gate for phase in session.plan.phases)
    assert session.ending is Ending.COMPLETED
    assert session.active_seconds == session.plan.seconds


def test_a_lid_closed_at_a_gate_opens_at_the_gate(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session(WAITING)
    session.start()
    clock.advance(3600.0)
    session.tick()
    assert session.at_gate
    session.go_on()
    assert (session.state, session.active_seconds) == ("running", 0.0)
