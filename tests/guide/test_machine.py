"""The Qt state machine does what the table of rules says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from hamstring_gui.guide.machine import SessionMachine
from hamstring_gui.guide.rules import CHILDREN, LEAVES, Event, State, Way, rule_for

PHASES = CHILDREN[State.RUNNING]


def led_to(state: State) -> SessionMachine:
    """Return a machine that has come to a state as a session would."""
    machine = SessionMachine()
    if state is State.READY:
        return machine
    machine.take(Event.START, state if state in PHASES else State.EXHALE)
    ways = {
        State.HELD: (Event.PAUSE,),
        State.MOVED: (Event.PAUSE, Event.CURSOR_MOVED),
        State.COMPLETED: (Event.PLAN_OVER,),
        State.STOPPED: (Event.STOP,),
        State.STOPPED_FOR_PAIN: (Event.STOP_FOR_PAIN,),
    }
    for event in ways.get(state, ()):
        machine.take(event, State.EXHALE)
    return machine


@pytest.mark.parametrize("state", LEAVES)
@pytest.mark.usefixtures("qapp")
def test_it_follows_the_rule_of_every_event(state: State) -> None:
    for event in Event:
        machine = led_to(state)
        assert machine.state is state
        rule = rule_for(state, event)
        assert machine.take(event, State.REST) == rule
        target = rule.target if rule else None
        meant = {Way.CURSOR: State.REST, Way.HISTORY: State.EXHALE, None: state}
        assert machine.state is (target if isinstance(target, State) else meant[target])


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.usefixtures("qapp")
def test_the_cursor_decides_which_phase_is_entered_and_history_which_is_resumed(phase: State) -> None:
    machine = led_to(State.READY)
    machine.take(Event.START, phase)
    assert machine.state is phase
    for other in PHASES:
        machine.take(Event.CURSOR_MOVED, other)
        assert machine.state is other
    machine.take(Event.CURSOR_MOVED, phase)
    machine.take(Event.PAUSE, phase)
    assert (machine.state, machine.around) == (State.HELD, State.PAUSED)
    machine.take(Event.RESUME, phase)
    assert (machine.state, machine.around) == (phase, State.RUNNING)


def test_it_takes_events_before_any_event_loop_has_run(qapp: QCoreApplication) -> None:
    machine = SessionMachine()
    assert machine.isRunning()
    machine.take(Event.START, State.GET_READY)
    assert machine.around is State.RUNNING
