"""A session goes through its plan as the clock says, and does what the person asks for."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from hamstring_gui.guide.session import Session
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.faults import Fault, FaultsError
from hamstring_gui.practice.plan import Phase, Plan
from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.resume import taken_up
from hamstring_gui.practice.routine import Kind, Routine
from hamstring_gui.practice.tempo import Tempo
from tests.guide.conftest import Replanner

if TYPE_CHECKING:
    from tests.conftest import FakeClock
    from tests.guide.conftest import MakeSession

WAITING = Choices(get_ready=None, between_positions=None, switch_sides=None)


def pass_time(session: Session, clock: FakeClock, seconds: float, frame: float = 0.5) -> None:
    """Let some seconds pass, looking at the session every `frame` seconds."""
    while seconds > 0.0:
        clock.advance(min(frame, seconds))
        session.tick()
        seconds -= frame


def at_phase(session: Session, index: int) -> Session:
    """Start a session and go on to a phase."""
    session.start()
    while session.phase.index < index:
        session.next_phase()
    return session


class Heard:
    """Writes down, in order, what a session tells."""

    def __init__(self, session: Session) -> None:
        self.told: list[object] = []
        session.started.connect(lambda: self.told.append("started"))
        session.phase_entered.connect(lambda phase: self.told.append(phase.index))
        session.paused.connect(lambda: self.told.append("paused"))
        session.resumed.connect(lambda: self.told.append("resumed"))
        session.tempo_changed.connect(self.told.append)
        session.ended.connect(self.told.append)


def test_the_whole_routine_in_its_own_time(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session()
    entered: list[tuple[int, float]] = []
    endings: list[Ending] = []
    session.phase_entered.connect(lambda phase: entered.append((phase.index, clock.now - 1000.0)))
    session.ended.connect(endings.append)
    session.start()
    while session.state == "running":
        clock.advance(0.5)
        moment = session.tick()
    assert entered == [(phase.index, phase.start) for phase in session.plan.phases]
    assert endings == [Ending.COMPLETED]
    assert moment.done
    assert session.progress.done == session.progress.planned == 15 + 18 + 32
    assert session.active_seconds == 719.0


def test_a_new_session_stands_at_its_first_phase(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session()
    clock.advance(30.0)
    session.tick()
    assert (session.state, session.ending, session.phase.index) == ("ready", None, 0)
    assert session.moment().elapsed == 0.0
    session.start()
    assert session.state == "running"
    assert session.moment().elapsed == 0.0


def test_it_tells_what_happens_in_order(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session()
    heard = Heard(session)
    session.start()
    pass_time(session, clock, 15.0)
    session.pause()
    session.resume()
    session.stop()
    assert heard.told == ["started", 0, 1, "paused", "resumed", Ending.STOPPED]


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


@pytest.mark.parametrize("paused", [False, True])
@pytest.mark.parametrize("kind", Kind)
def test_stop_for_pain_in_every_kind_of_phase(make_session: MakeSession, kind: Kind, paused: bool) -> None:
    session = make_session(Choices(tempo=Tempo(4.0, 1.0, 6.0, 1.0)))
    at_phase(session, next(phase.index for phase in session.plan.phases if phase.kind is kind))
    if paused:
        session.pause()
    session.stop_for_pain()
    assert (session.state, session.ending) == ("ended", Ending.PAIN)


def test_stop_for_pain_at_a_gate(make_session: MakeSession) -> None:
    session = make_session(WAITING)
    session.start()
    assert session.at_gate
    session.stop_for_pain()
    assert session.ending is Ending.PAIN


def test_nothing_moves_an_ended_session(make_session: MakeSession, clock: FakeClock) -> None:
    session = at_phase(make_session(), 3)
    pass_time(session, clock, 1.0)
    session.stop()
    heard = Heard(session)
    before = session.moment()
    for intend in (session.start, session.go_on, session.next_phase, session.previous_exercise, session.stop_for_pain):
        clock.advance(1.0)
        intend()
    session.change_tempo(1)
    assert session.tick() == before
    assert (session.ending, heard.told, session.active_seconds) == (Ending.STOPPED, [], 1.0)


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


def test_a_lid_closed_at_a_gate_opens_at_the_gate(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session(WAITING)
    session.start()
    clock.advance(3600.0)
    session.tick()
    assert session.at_gate
    session.go_on()
    assert (session.state, session.active_seconds) == ("running", 0.0)


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


def test_it_begins_where_another_was_cut_off(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session(first=20)
    entered: list[Phase] = []
    session.phase_entered.connect(entered.append)
    session.start()
    assert [phase.index for phase in entered] == [20]
    assert session.moment().elapsed == session.plan.phases[20].start


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


def test_it_goes_on_by_itself_when_no_view_looks(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session()
    session.start()
    own = session.findChild(QTimer)
    assert isinstance(own, QTimer)
    assert own.isActive()
    for _ in range(30):
        clock.advance(0.5)
        own.timeout.emit()
    assert session.phase.index == 1
    session.pause()
    assert not own.isActive()
    session.resume()
    assert own.isActive()
    session.stop()
    assert not own.isActive()


def test_a_session_that_nobody_holds_is_gone(make_session: MakeSession) -> None:
    session = make_session()
    session.start()
    gone = weakref.ref(session)
    del session
    gc.collect()
    assert gone() is None


def assert_abuts(plan: Plan) -> None:
    """Check that each phase begins where the one before it ends, and knows its place."""
    for index, (before, after) in enumerate(zip(plan.phases, plan.phases[1:], strict=False)):
        assert (before.index, before.end) == (index, after.start)


def test_who_ticks_as_a_phase_begins_disturbs_no_one(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session(gap=10_000.0)
    heard: list[int] = []
    session.phase_entered.connect(lambda _phase: session.tick())
    session.phase_entered.connect(lambda phase: heard.append(phase.index))
    session.start()
    clock.advance(session.plan.seconds + 1.0)
    session.tick()
    assert heard == list(range(len(session.plan.phases)))
    assert session.ending is Ending.COMPLETED
