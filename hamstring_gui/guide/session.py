"""A session: a plan, guided by the clock and by what the person asks for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hamstring_gui.practice.plan import Moment, Phase, Plan
from hamstring_gui.practice.record import Ending, Progress
from hamstring_gui.practice.tempo import Tempo

from . import moves
from .clock import Clock, Spell
from .machine import SessionMachine
from .playhead import Playhead
from .rules import Action, Event, State, state_of
from .tempo_steps import Replan, TempoSteps

GAP = 2.0
"""Seconds between two ticks beyond which the machine must have slept: the session pauses."""
OWN_TICK = 50
"""Milliseconds between the session's own ticks, which keep it going when no view is seen."""

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
        self._tempo_steps = TempoSteps(plan, replan, bounds or {})
        self._progress = progress or Progress.of(plan)
        self._pauses = 0
        self._ticking = False
        self._playhead = Playhead(plan, clock, gap, first)
        self._machine = SessionMachine(self)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(OWN_TICK)
        self._timer.timeout.connect(self.tick)

    @property
    def plan(self) -> Plan:
        """Return the plan as it is now; a change of tempo makes another one."""
        return self._playhead.plan

    @property
    def phase(self) -> Phase:
        """Return the phase in progress."""
        return self._playhead.phase

    @property
    def tempo(self) -> Tempo:
        """Return the tempo of the running exercise; just changed, it holds from the next phase on."""
        return self.plan.tempos[self.phase.exercise]

    @property
    def progress(self) -> Progress:
        """Return what was done so far; only phases that ran to their end count."""
        return self._progress

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
        return self._playhead.seconds(Spell.ACTIVE)

    @property
    def paused_seconds(self) -> float:
        """Return how long it was paused; a gap is part of the pause that it makes."""
        return self._playhead.seconds(Spell.PAUSED)

    @property
    def waited_seconds(self) -> float:
        """Return how long it waited at gates."""
        return self._playhead.seconds(Spell.WAITED)

    @property
    def pauses(self) -> int:
        """Return how often it was paused, by the person or by a gap."""
        return self._pauses

    def start(self) -> None:
        """Begin with the first phase."""
        self._intend(Event.START)

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
        """Leave the phase in progress, which then isn't done; in the last one nothing happens."""
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
        # A view may look at the clock as a phase begins: within a tick that is a look, or those who hear of phases
        # after it would hear of them in the wrong order, and many at once would go down as deep as there are phases.
        if self._is_running() and not self._ticking:
            self._ticking = True
            try:
                self._catch_up()
            finally:
                self._ticking = False
        return self.moment()

    def _catch_up(self) -> None:
        if self._playhead.tick():
            while self._is_running() and self._playhead.phase_is_over():
                self._take(Event.PHASE_OVER)
        else:
            self._take(Event.GAP_FOUND)

    def moment(self) -> Moment:
        """Return the moment, without changing anything."""
        return self._playhead.moment()

    def _is_running(self) -> bool:
        return self._machine.around is State.RUNNING

    def _intend(self, event: Event) -> None:
        """Take what the person wants, at the present: what the clock has brought meanwhile comes first."""
        self.tick()
        self._take(event)

    def _take(self, event: Event) -> None:
        """Let the machine decide about an event, and do what the rule says that it followed."""
        rule = self._machine.take(event, state_of(self.phase))
        if rule is not None and rule.action is not None:
            self._act(rule.action)

    def _act(self, action: Action) -> None:
        getattr(self, f"_{action.value}")()

    def _begin(self) -> None:
        self._playhead.go()
        self._timer.start()
        self.started.emit()
        self._announce()

    def _set_off(self) -> None:
        self._playhead.go()
        self._timer.start()
        self.resumed.emit()

    def _hold(self) -> None:
        self._playhead.stand()
        self._pause_told()

    def _hold_before_gap(self) -> None:
        self._playhead.stand_before_gap()
        self._pause_told()

    def _pause_told(self) -> None:
        self._timer.stop()
        self._pauses += 1
        self.paused.emit()

    def _finish(self) -> None:
        self._playhead.finish()
        self._end_told()

    def _stop(self) -> None:
        self._playhead.stop()
        self._end_told()

    def _end_told(self) -> None:
        self._timer.stop()
        self.ended.emit(self.ending)

    def _advance(self) -> None:
        self._progress = self._progress.with_done(self.phase)
        if self._playhead.is_last:
            self._take(Event.PLAN_OVER)
            return
        self._playhead.advance()
        self._take(Event.CURSOR_MOVED)

    def _pass_gate(self) -> None:
        self._playhead.leave_gate()
        self._advance()

    def _announce(self) -> None:
        self.phase_entered.emit(self.phase)

    def _move_to(self, index: int) -> None:
        if index < len(self.plan.phases):
            self._playhead.move_to(index)
            self._take(Event.CURSOR_MOVED)

    def _to_next_phase(self) -> None:
        self._move_to(moves.next_phase(self._playhead))

    def _to_previous_phase(self) -> None:
        self._move_to(moves.previous_phase(self._playhead))

    def _to_next_exercise(self) -> None:
        self._move_to(moves.next_exercise(self._playhead))

    def _to_previous_exercise(self) -> None:
        self._move_to(moves.previous_exercise(self._playhead))

    def _slow_down(self) -> None:
        self._step_tempo(1)

    def _speed_up(self) -> None:
        self._step_tempo(-1)

    def _step_tempo(self, step: int) -> None:
        if changed := self._tempo_steps.stepped(self.phase.exercise, self.tempo, step):
            tempo, newest = changed
            self._playhead.change_ahead(newest)
            self.tempo_changed.emit(tempo)
