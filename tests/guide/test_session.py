"""A session goes through its plan as the clock says, and does what the person asks for."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Phase
from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.routine import Kind
from hamstring_gui.practice.tempo import Tempo
from tests.guide.playing import Heard, at_phase, pass_time

if TYPE_CHECKING:
    from tests.conftest import FakeClock
    from tests.guide.conftest import MakeSession


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


@pytest.mark.parametrize("paused", [False, True])
@pytest.mark.parametrize("kind", Kind)
def test_stop_for_pain_in_every_kind_of_phase(make_session: MakeSession, kind: Kind, paused: bool) -> None:
    session = make_session(Choices(tempo=Tempo(4.0, 1.0, 6.0, 1.0)))
    at_phase(session, next(phase.index for phase in session.plan.phases if phase.kind is kind))
    if paused:
        session.pause()
    session.stop_for_pain()
    assert (session.state, session.ending) == ("ended", Ending.PAIN)


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


def test_it_begins_where_another_was_cut_off(make_session: MakeSession, clock: FakeClock) -> None:
    session = make_session(first=20)
    entered: list[Phase] = []
    session.phase_entered.connect(entered.append)
    session.start()
    assert [phase.index for phase in entered] == [20]
    assert session.moment().elapsed == session.plan.phases[20].start


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
