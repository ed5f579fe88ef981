"""What may follow what in a session: states, events, and the table of rules the machine is built from; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hamstring_gui.practice.plan import Phase


class State(StrEnum):
    """A state of the session; one for every kind of phase, and one for waiting at a gate."""

    READY = "ready"
    RUNNING = "running"
    GET_READY = "get_ready"
    INHALE = "inhale"
    HOLD_IN = "hold_in"
    EXHALE = "exhale"
    HOLD_OUT = "hold_out"
    REST = "rest"
    SWITCH_SIDES = "switch_sides"
    GATE = "gate"
    PAUSED = "paused"
    HELD = "held"
    """Paused, and still where it was: resuming goes back to the state it came from."""
    MOVED = "moved"
    """Paused, and since moved to another phase: resuming goes where the cursor is."""
    ENDED = "ended"
    COMPLETED = "completed"
    STOPPED = "stopped"
    STOPPED_FOR_PAIN = "stopped_for_pain"


CHILDREN = {
    State.RUNNING: (
        State.GET_READY,
        State.INHALE,
        State.HOLD_IN,
        State.EXHALE,
        State.HOLD_OUT,
        State.REST,
        State.SWITCH_SIDES,
        State.GATE,
    ),
    State.PAUSED: (State.HELD, State.MOVED),
    State.ENDED: (State.COMPLETED, State.STOPPED, State.STOPPED_FOR_PAIN),
}
"""The states within a state; the first is where it begins."""

PARENT = {child: parent for parent, children in CHILDREN.items() for child in children}
TOP = (State.READY, State.RUNNING, State.PAUSED, State.ENDED)
LEAVES = (State.READY, *PARENT)


class Way(StrEnum):
    """A target that the moment decides: the state of the cursor's phase, or the one that was paused."""

    CURSOR = "cursor"
    HISTORY = "history"


class Event(StrEnum):
    """What can happen to a session: the person's intents, then what the clock and the cursor tell."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    GO_ON = "go_on"
    NEXT_PHASE = "next_phase"
    PREVIOUS_PHASE = "previous_phase"
    NEXT_EXERCISE = "next_exercise"
    PREVIOUS_EXERCISE = "previous_exercise"
    SLOWER = "slower"
    FASTER = "faster"
    STOP = "stop"
    STOP_FOR_PAIN = "stop_for_pain"
    GAP_FOUND = "gap_found"
    PHASE_OVER = "phase_over"
    PLAN_OVER = "plan_over"
    CURSOR_MOVED = "cursor_moved"


class Action(StrEnum):
    """What the session does when a rule was followed."""

    BEGIN = "begin"
    HOLD = "hold"
    HOLD_BEFORE_GAP = "hold_before_gap"
    SET_OFF = "set_off"
    ADVANCE = "advance"
    PASS_GATE = "pass_gate"
    ANNOUNCE = "announce"
    TO_NEXT_PHASE = "to_next_phase"
    TO_PREVIOUS_PHASE = "to_previous_phase"
    TO_NEXT_EXERCISE = "to_next_exercise"
    TO_PREVIOUS_EXERCISE = "to_previous_exercise"
    SLOW_DOWN = "slow_down"
    SPEED_UP = "speed_up"
    FINISH = "finish"
    STOP = "stop"


@dataclass(frozen=True)
class Rule:
    """In a state, an event leads to a target (None stays) and an action (None does nothing)."""

    state: State
    event: Event
    target: State | Way | None
    action: Action | None


def _in(state: State, *rules: tuple[Event, State | Way | None, Action | None]) -> tuple[Rule, ...]:
    return tuple(Rule(state, *rule) for rule in rules)


_MOVES = (
    (Event.NEXT_PHASE, None, Action.TO_NEXT_PHASE),
    (Event.PREVIOUS_PHASE, None, Action.TO_PREVIOUS_PHASE),
    (Event.NEXT_EXERCISE, None, Action.TO_NEXT_EXERCISE),
    (Event.PREVIOUS_EXERCISE, None, Action.TO_PREVIOUS_EXERCISE),
    (Event.SLOWER, None, Action.SLOW_DOWN),
    (Event.FASTER, None, Action.SPEED_UP),
)
_STOPS = (
    (Event.STOP, State.STOPPED, Action.STOP),
    (Event.STOP_FOR_PAIN, State.STOPPED_FOR_PAIN, Action.STOP),
)

RULES = (
    *_in(
        State.READY,
        (Event.START, Way.CURSOR, Action.BEGIN),
        *_STOPS,
    ),
    *_in(
        State.RUNNING,
        (Event.PAUSE, State.HELD, Action.HOLD),
        (Event.GO_ON, State.HELD, Action.HOLD),
        (Event.GAP_FOUND, State.HELD, Action.HOLD_BEFORE_GAP),
        (Event.PHASE_OVER, None, Action.ADVANCE),
        (Event.CURSOR_MOVED, Way.CURSOR, Action.ANNOUNCE),
        (Event.PLAN_OVER, State.COMPLETED, Action.FINISH),
        *_MOVES,
        *_STOPS,
    ),
    *_in(
        State.GATE,
        (Event.GO_ON, None, Action.PASS_GATE),
        # It waits anyway: a lid closed at a gate opens at the gate.
        (Event.GAP_FOUND, None, None),
        (Event.PHASE_OVER, None, None),
    ),
    *_in(
        State.PAUSED,
        (Event.CURSOR_MOVED, State.MOVED, Action.ANNOUNCE),
        *_MOVES,
        *_STOPS,
    ),
    *_in(
        State.HELD,
        (Event.RESUME, Way.HISTORY, Action.SET_OFF),
        (Event.GO_ON, Way.HISTORY, Action.SET_OFF),
    ),
    *_in(
        State.MOVED,
        (Event.RESUME, Way.CURSOR, Action.SET_OFF),
        (Event.GO_ON, Way.CURSOR, Action.SET_OFF),
    ),
)
"""The whole table. A rule of an inner state goes before that of the state around it; no rule: the event is ignored."""


def rule_for(state: State, event: Event) -> Rule | None:
    """Return the rule that an event meets in an innermost state, or None where it is ignored."""
    around: State | None = state
    while around is not None:
        for rule in RULES:
            if rule.state is around and rule.event is event:
                return rule
        around = PARENT.get(around)
    return None


def state_of(phase: Phase) -> State:
    """Return the state in which a phase is done."""
    return State.GATE if phase.is_gate else State(phase.kind.value)
