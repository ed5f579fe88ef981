"""A new tempo counts from the next phase on, within bounds, and as many steps back undo it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hamstring_gui.guide.session import Session
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.faults import Fault, FaultsError
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.resume import taken_up
from hamstring_gui.practice.routine import Kind, Routine
from hamstring_gui.practice.tempo import Tempo
from tests.guide.conftest import Replanner
from tests.guide.playing import at_phase, pass_time

if TYPE_CHECKING:
    from tests.conftest import FakeClock
    from tests.guide.conftest import MakeSession


def test_a_new_tempo_begins_with_the_next_phase(make_session: MakeSession, clock: FakeClock) -> None:
    session = at_phase(make_session(), 1)
    tempos: list[Tempo] = []
    session.tempo_changed.connect(tempos.append)
    session.change_tempo(1)
    session.change_tempo(1)
    assert tempos[-1] == session.tempo == Tempo(5.0, 0.0, 7.0, 0.0)
    assert session.phase.seconds == 4.0
    pass_time(session, clock, 4.0)
    assert (session.phase.index, session.phase.seconds, session.phase.start) == (2, 7.0, 19.0)
    session.change_tempo(-2)
    assert session.tempo == Tempo(4.0, 0.0, 6.0, 0.0)


def test_what_is_done_again_is_done_in_the_new_tempo(make_session: MakeSession, clock: FakeClock) -> None:
    session = at_phase(make_session(), 4)
    session.change_tempo(2)
    pass_time(session, clock, 3.0)
    session.previous_phase()
    assert session.phase.seconds == 7.0
    session.previous_exercise()
    assert [phase.seconds for phase in session.plan.phases[:4]] == [15.0, 5.0, 7.0, 5.0]
    assert_abuts(session.plan)


def test_the_common_breath_changes_for_all_that_take_it(make_session: MakeSession) -> None:
    session = at_phase(make_session(), 1)
    deadlift = session.plan.tempos["deadlift"]
    session.change_tempo(2)
    assert session.plan.tempos["hip_flexor"] == Tempo(5.0, 0.0, 7.0, 0.0)
    assert session.plan.tempos["deadlift"] == deadlift


def test_the_tempo_stays_within_the_exercises_bounds(make_session: MakeSession, clock: FakeClock) -> None:
    session = at_phase(make_session(), 1)
    told: list[Tempo] = []
    session.tempo_changed.connect(told.append)
    session.change_tempo(-30)
    assert (session.tempo, len(told)) == (Tempo(2.0, 0.0, 2.0, 0.0), 6)
    session.change_tempo(-1)
    assert len(told) == 6
    session.change_tempo(60)
    assert session.tempo.exhale == 12.0


def test_as_many_steps_back_lead_to_the_tempo_it_began_with(make_session: MakeSession) -> None:
    session = at_phase(make_session(), 1)
    for _ in range(4):
        session.change_tempo(1)
    assert session.tempo == Tempo(5.5, 0.0, 8.5, 0.0)
    for _ in range(4):
        session.change_tempo(-1)
    assert session.tempo == Tempo(4.0, 0.0, 6.0, 0.0)


def test_a_tempo_that_would_make_it_too_long_is_not_taken(qapp: object, plan: Plan, clock: FakeClock) -> None:
    def refuse(exercise: str, tempo: Tempo) -> Plan:
        raise FaultsError((Fault("hamstring", "length", "6.1 h", "at most 6 h"),))

    session = Session(plan, clock, refuse)
    session.start()
    session.change_tempo(1)
    assert session.plan is plan
    session.stop()


def test_a_session_taken_up_keeps_its_time_to_get_ready_in_another_tempo(
    qapp: object, routine: Routine, plan: Plan, clock: FakeClock
) -> None:
    lifted = next(phase for phase in plan.phases if phase.count == 3)
    resumed, first = taken_up(plan, lifted.order)
    session = Session(resumed, clock, Replanner(routine, Choices()), first=first)
    session.start()
    pass_time(session, clock, 16.0)
    assert session.phase.order == lifted.order
    session.change_tempo(2)
    session.previous_phase()
    assert (session.phase.kind, session.phase.seconds) == (Kind.GET_READY, 15.0)
    pass_time(session, clock, 15.0)
    assert (session.phase.order, session.phase.seconds) == (lifted.order, 7.0)
    session.stop()


def assert_abuts(plan: Plan) -> None:
    """Check that each phase begins where the one before it ends, and knows its place."""
    for index, (before, after) in enumerate(zip(plan.phases, plan.phases[1:], strict=False)):
        assert (before.index, before.end) == (index, after.start)
