"""The table of rules, in full: every state and every event."""

from __future__ import annotations

import pytest

from hamstring_gui.guide.rules import CHILDREN, LEAVES, RULES, Action, Event, State, Way, rule_for
from hamstring_gui.practice.routine import Kind

# One column for each kind of state, one row for each event: action>target; "-" does nothing, "." isn't heard at all.
EXPECTED = """
event              ready         phase                gate                 held                 moved
start              begin>cursor  .                    .                    .                    .
pause              .             hold>held            hold>held            .                    .
resume             .             .                    .                    set_off>history      set_off>cursor
go_on              .             hold>held            pass_gate            set_off>history      set_off>cursor
next_phase         .             to_next_phase        to_next_phase        to_next_phase        to_next_phase
previous_phase     .             to_previous_phase    to_previous_phase    to_previous_phase    to_previous_phase
next_exercise      .             to_next_exercise     to_next_exercise     to_next_exercise     to_next_exercise
previous_exercise  .             to_previous_exercise to_previous_exercise to_previous_exercise to_previous_exercise
slower             .             slow_down            slow_down            slow_down            slow_down
faster             .             speed_up             speed_up             speed_up             speed_up
stop               stop>stopped  stop>stopped         stop>stopped         stop>stopped         stop>stopped
stop_for_pain      stop>pain     stop>pain            stop>pain            stop>pain            stop>pain
gap_found          .             hold_before_gap>held -                    .                    .
phase_over         .             advance              -                    .                    .
plan_over          .             finish>completed     finish>completed     .                    .
cursor_moved       .             announce>cursor      announce>cursor      announce>moved       announce>moved
"""

HEAD, *ROWS = [line.split() for line in EXPECTED.strip().splitlines()]
CELLS = {(row[0], column): cell for row in ROWS for column, cell in zip(HEAD[1:], row[1:], strict=True)}


def column_of(state: State) -> str:
    """Return the column of the table that speaks of a state."""
    if state in CHILDREN[State.ENDED]:
        return "ended"
    return "phase" if state in CHILDREN[State.RUNNING] and state is not State.GATE else state.value


def cell_of(state: State, event: Event) -> str:
    """Return what the rules say, as the table writes it."""
    rule = rule_for(state, event)
    if rule is None:
        return "."
    target = "pain" if rule.target is State.STOPPED_FOR_PAIN else rule.target
    return f"{rule.action or '-'}>{target}" if target else f"{rule.action or '-'}"


@pytest.mark.parametrize("state", LEAVES)
@pytest.mark.parametrize("event", Event)
def test_every_state_and_every_event(state: State, event: Event) -> None:
    expected = "." if column_of(state) == "ended" else CELLS[event.value, column_of(state)]
    assert cell_of(state, event) == expected


def test_there_is_a_state_for_every_kind_of_phase_and_one_for_gates() -> None:
    assert set(CHILDREN[State.RUNNING]) == {*(State(kind.value) for kind in Kind), State.GATE}


def test_no_event_meets_two_rules_in_one_state() -> None:
    places = [(rule.state, rule.event) for rule in RULES]
    assert len(places) == len(set(places))


def test_every_event_action_and_way_is_used() -> None:
    assert {rule.event for rule in RULES} == set(Event)
    assert {rule.action for rule in RULES} - {None} == set(Action)
    assert {rule.target for rule in RULES if isinstance(rule.target, Way)} == set(Way)
