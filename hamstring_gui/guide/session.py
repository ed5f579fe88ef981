"""A session: a plan, guided by the clock and by what the person asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.plan import Moment, Phase, Plan
from hamstring_gui.practice.record import Ending, Progress
from hamstring_gui.practice.tempo import BREATH_BOUNDS, Tempo

from .clock import Clock, Spell, TimeSheet
from .machine import SessionMachine
from .rules import Action, Event, State, state_of

GAP = 2.0
"""Seconds between two ticks beyond which the machine must have slept: the session pauses."""
BACK_SECONDS = 2.0
"""So long after its start, going back still means the phase before; later, this one again."""
OWN_TICK = 50
"""Milliseconds between the session's own ticks, which keep it going when no view is seen."""

Replan = Callable[[str, Tempo], Plan]
"""Gives the whole plan anew, with a tempo for the exercise of that name."""

ENDINGS = {
    State.COMPLETED: Ending.COMPLETED,
    State.STOPPED: Ending.STOPPED,
    State.STOPPED_FOR_PAIN: Ending.PAIN,
}


class Session(QObject):
    """One run through a plan, at the position that the clock says; times in seconds of that clock.

    `gap` is the longest time between ticks, `bounds` the lengths between which each exercise's inhale and exhale stay,
    `first` the index of the phase it begins with, `progress` what was done of this plan before.
    """

    started = Signal()
    phase_entered = Signal(object)
    """A phase begins; also after moving to it, even in a pause. Not after resuming."""
    paused = Signal()
    resumed = Signal()
    tempo_changed = Signal(object)
    """The running exercise has another tempo from its next phase on."""
    ended = Signal(object)

    def __init__(
        self,
        plan: Plan,
        clock: Clock,
        replan: Replan,
        *,
        gap: float = GAP,
        bounds: Mapping[str, tuple[float, float]] | None = None,
        first: int = 0,
        progress: Progress | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._plan = self._whole = plan
        self._clock = clock
        self._replan = replan
        self._gap = gap
        self._bounds = bounds or {}
        self._progress = progress or Progress.of(plan)
        self._sheet = TimeSheet()
        self._pauses = 0
        self._cursor = first
        self._stood_at: float | None = clock()
        self._ticked = self._stood_at
        self._origin = self._stood_at - plan.phases[first].start
        self._machine = SessionMachine(self)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(OWN_TICK)
        self._timer.timeout.connect(self.tick)

    @property
    def plan(self) -> Plan:
        """Return the plan as it is now; a change of tempo makes another one."""
        return self._plan

    @property
    def progress(self) -> Progress:
        """Return what was done so far; only phases that ran to their end count."""
        return self._progress

    @property
    def phase(self) -> Phase:
        """Return the phase in progress."""
        return self._plan.phases[self._cursor]

    @property
    def state(self) -> str:
        """Return ready, running, paused or ended."""
        return self._machine.around.value

    @property
    def at_gate(self) -> bool:
        """Return whether it waits for the person, and nothing else."""
        return self._machine.state is State.GATE

    @property
    def ending(self) -> Ending | None:
        """Return how it ended; None while it hasn't."""
        return ENDINGS.get(self._machine.state)

    @property
    def active_seconds(self) -> float:
        """Return how long was practised, repeated phases included, pauses and waiting excluded."""
        return self._sheet.seconds(Spell.ACTIVE, self._now())

    @property
    def paused_seconds(self) -> float:
        """Return how long it was paused; a gap is part of the pause that it makes."""
        return self._sheet.seconds(Spell.PAUSED, self._clock())

    @property
    def waited_seconds(self) -> float:
        """Return how long it waited at gates."""
        return self._sheet.seconds(Spell.WAITED, self._clock())

    @property
    def pauses(self) -> int:
        """Return how often it was paused, by the person or by a gap."""
        return self._pauses

    def start(self) -> None:
        """Begin with the first phase."""
        self._take(Event.START)

    def pause(self) -> None:
        """Stand still at this moment."""
        self._intend(Event.PAUSE)

    def resume(self) -> None:
        """Go on after a pause."""
        self._intend(Event.RESUME)

    def go_on(self) -> None:
        """Do what the one large key means: leave a gate, else pause, or resume."""
        before = self.state
        self.tick()
        # A gap found only now has just paused it, which is what the key was pressed for.
        if self.state == before:
            self._take(Event.GO_ON)

    def next_phase(self) -> None:
        """Leave the phase in progress, which then isn't done."""
        self._intend(Event.NEXT_PHASE)

    def previous_phase(self) -> None:
        """Go to the start of the phase in progress, or within its first seconds to the phase before."""
        self._intend(Event.PREVIOUS_PHASE)

    def next_exercise(self) -> None:
        """Go to the next exercise; in the last one nothing happens."""
        self._intend(Event.NEXT_EXERCISE)

    def previous_exercise(self) -> None:
        """Go to the start of the exercise in progress, or within its first seconds to the exercise before."""
        self._intend(Event.PREVIOUS_EXERCISE)

    def change_tempo(self, steps: int) -> None:
        """Make the running exercise's breath longer by so many seconds, or shorter, from the next phase on."""
        for _ in range(abs(steps)):
            self._intend(Event.SLOWER if steps > 0 else Event.FASTER)

    def stop(self) -> None:
        """End it here."""
        self._intend(Event.STOP)

    def stop_for_pain(self) -> None:
        """End it here, because it hurts."""
        self._intend(Event.STOP_FOR_PAIN)

    def tick(self) -> Moment:
        """Bring the session to the present and return the moment; call it for every frame."""
        if self._machine.around is State.RUNNING:
            self._catch_up()
        return self.moment()

    def moment(self) -> Moment:
        """Return the moment, without changing anything."""
        phase = self.phase
        if self._machine.state is State.COMPLETED:
            return self._plan.moment(self._cursor, phase.nominal)
        return self._plan.moment(self._cursor, max(0.0, self._within()))

    def _now(self) -> float:
        """Return the moment of the clock at which the session stands."""
        if self._stood_at is not None:
            return self._stood_at
        now = self._clock()
        return self._ticked if now - self._ticked > self._gap and not self.at_gate else now

    def _within(self) -> float:
        return self._now() - self._origin - self.phase.start

    def _catch_up(self) -> None:
        now = self._clock()
        if now - self._ticked > self._gap and not self.at_gate:
            self._take(Event.GAP_FOUND)
            return
        self._ticked = now
        while self._machine.around is State.RUNNING and not self.at_gate and now - self._origin >= self.phase.end:
            self._take(Event.PHASE_OVER)

    def _intend(self, event: Event) -> None:
        self.tick()
        self._take(event)

    def _take(self, event: Event) -> None:
        rule = self._machine.take(event, state_of(self.phase))
        if rule is not None and rule.action is not None:
            self._act(rule.action)

    def _act(self, action: Action) -> None:
        getattr(self, f"_{action.value}")()

    def _begin(self) -> None:
        self._set_going()
        self.started.emit()
        self._announce()

    def _set_off(self) -> None:
        self._set_going()
        self.resumed.emit()

    def _set_going(self) -> None:
        now = self._clock()
        if self._stood_at is not None:
            self._origin += now - self._stood_at
        self._stood_at, self._ticked = None, now
        self._sheet.turn_to(self._spell(), now)
        self._timer.start()

    def _spell(self) -> Spell:
        if self._machine.around is State.PAUSED:
            return Spell.PAUSED
        return Spell.WAITED if self.phase.is_gate else Spell.ACTIVE

    def _hold(self) -> None:
        self._hold_at(self._clock())

    def _hold_before_gap(self) -> None:
        self._hold_at(self._ticked)

    def _hold_at(self, at: float) -> None:
        self._timer.stop()
        self._stood_at = at
        self._pauses += 1
        self._sheet.turn_to(Spell.PAUSED, at)
        self.paused.emit()

    def _end(self) -> None:
        self._timer.stop()
        completed = self._machine.state is State.COMPLETED
        at = self._origin + self._plan.seconds if completed else self._clock()
        self._sheet.turn_to(None, at)
        if self._stood_at is None:
            self._stood_at = at
        self.ended.emit(self.ending)

    def _advance(self) -> None:
        phase = self.phase
        self._progress = self._progress.with_done(phase)
        if self._cursor + 1 == len(self._plan.phases):
            self._take(Event.PLAN_OVER)
            return
        self._cursor += 1
        self._sheet.turn_to(self._spell(), self._origin + phase.end)
        self._take(Event.CURSOR_MOVED)

    def _pass_gate(self) -> None:
        self._origin = self._now() - self.phase.end
        self._advance()

    def _announce(self) -> None:
        self.phase_entered.emit(self.phase)

    def _move_to(self, index: int) -> None:
        """Move to the start of a phase; from there on the newest tempo holds, also for what was done in another."""
        if not 0 <= index < len(self._plan.phases):
            return
        if self._plan is not self._whole:
            self._plan = self._plan.spliced(self._whole, index - 1) if index else self._whole
        now = self._now()
        self._cursor = index
        self._origin = now - self.phase.start
        self._sheet.turn_to(self._spell(), self._clock())
        self._take(Event.CURSOR_MOVED)

    def _to_next_phase(self) -> None:
        self._move_to(self._cursor + 1)

    def _to_previous_phase(self) -> None:
        early = self._within() < BACK_SECONDS and self._cursor > 0
        self._move_to(self._cursor - 1 if early else self._cursor)

    def _to_next_exercise(self) -> None:
        _, _, end = self._plan.exercises[self._plan.exercise_run(self._cursor)]
        self._move_to(end)

    def _to_previous_exercise(self) -> None:
        run = self._plan.exercise_run(self._cursor)
        first = self._plan.exercises[run][1]
        early = self._cursor == first and self._within() < BACK_SECONDS and run > 0
        self._move_to(self._plan.exercises[run - 1][1] if early else first)

    def _slow_down(self) -> None:
        self._step_tempo(1)

    def _speed_up(self) -> None:
        self._step_tempo(-1)

    def _step_tempo(self, step: int) -> None:
        exercise = self.phase.exercise
        old = self._plan.tempos[exercise]
        new = old.stepped(step, self._bounds.get(exercise, BREATH_BOUNDS))
        if new == old:
            return
        try:
            self._whole = self._replan(exercise, new)
        except FaultsError:
            return  # so slow that the session would be too long: it stays as it is
        self._plan = self._plan.spliced(self._whole, self._cursor)
        self.tempo_changed.emit(new)
