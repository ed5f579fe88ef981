"""Where a session is in its plan: the cursor, the one origin of time, and how long was spent with what."""

from __future__ import annotations

from hamstring_gui.practice.plan import Moment, Phase, Plan

from .clock import Clock, Spell, TimeSheet


class Playhead:
    """A position in a plan that goes with the clock, stands, and can be moved; times in seconds of the clock.

    Elapsed time is the clock since `origin`; a pause moves the origin on by its length, so that nothing adds up ticks
    and nothing drifts. `gap` is the longest time between two ticks that isn't taken for sleep.
    """

    def __init__(self, plan: Plan, clock: Clock, gap: float, index: int) -> None:
        self.plan = self._newest = plan
        self.index = index
        self.sheet = TimeSheet()
        self._clock = clock
        self._gap = gap
        self._stood_at: float | None = clock()
        self._ticked = self._stood_at
        self._origin = self._stood_at - plan.phases[index].start
        self._over = False

    @property
    def phase(self) -> Phase:
        """Return the phase under the cursor."""
        return self.plan.phases[self.index]

    @property
    def is_last(self) -> bool:
        """Return whether no phase follows."""
        return self.index + 1 == len(self.plan.phases)

    @property
    def within(self) -> float:
        """Return how long ago the phase began; at a gate, how long it waits."""
        return max(0.0, self._now() - self._origin - self.phase.start)

    def moment(self) -> Moment:
        """Return the moment of the plan; it never leaves the phase under the cursor."""
        # Once over, it's at the end exactly, not at what rounding makes of it.
        return self.plan.moment(self.index, self.phase.nominal if self._over else self.within)

    def seconds(self, spell: Spell) -> float:
        """Return how long was spent so; a gap isn't exercise even before it's found."""
        return self.sheet.seconds(spell, self._now() if spell is Spell.ACTIVE else self._clock())

    def tick(self) -> bool:
        """Note that somebody looks at the clock, unless the last time is longer ago than the gap: then return False."""
        now = self._clock()
        if self._slept(now):
            return False
        self._ticked = now
        return True

    def phase_is_over(self) -> bool:
        """Return whether the phase has run to its end; a gate never does by itself."""
        return not self.phase.is_gate and self._ticked - self._origin >= self.phase.end

    def go(self) -> None:
        """Go on with the clock from where it stood."""
        now = self._clock()
        if self._stood_at is not None:
            self._origin += now - self._stood_at
        self._stood_at, self._ticked = None, now
        self._turn_to_phase(now)

    def stand(self) -> None:
        """Stand still now."""
        self._stand_at(self._clock())

    def stand_before_gap(self) -> None:
        """Stand still as of the last tick."""
        self._stand_at(self._ticked)

    def advance(self) -> None:
        """Go over to the next phase at the very moment at which this one ended."""
        ended = self._origin + self.phase.end
        self.index += 1
        self._turn_to_phase(ended)

    def leave_gate(self) -> None:
        """Let time go on from the gate's place in the plan."""
        self._origin = self._now() - self.phase.end

    def move_to(self, index: int) -> None:
        """Move to the start of a phase; from there on the newest tempo holds, also for what was done in another."""
        if self.plan is not self._newest:
            # An unpaced phase has no tempo: it stays, also one that only this session has, to be taken up with.
            kept = index - 1 if self.plan.phases[index].kind.is_breath else index
            self.plan = self.plan.spliced(self._newest, kept) if kept >= 0 else self._newest
        self.index = index
        now = self._now()
        self._origin = now - self.phase.start
        if self._stood_at is None:
            self._turn_to_phase(now)

    def change_ahead(self, newest: Plan) -> None:
        """Go on as another plan of the same routine does, from the next phase on."""
        self._newest = newest
        self.plan = self.plan.spliced(newest, self.index)

    def finish(self) -> None:
        """Stand for good at the end of the plan."""
        self._over = True
        self._close_at(self._origin + self.plan.seconds)

    def stop(self) -> None:
        """Stand for good where it is."""
        self._close_at(self._clock())

    def _now(self) -> float:
        if self._stood_at is not None:
            return self._stood_at
        now = self._clock()
        return self._ticked if self._slept(now) else now

    def _slept(self, now: float) -> bool:
        # At a gate it waits for the person however long that takes.
        return now - self._ticked > self._gap and not self.phase.is_gate

    def _turn_to_phase(self, at: float) -> None:
        self.sheet.turn_to(Spell.WAITED if self.phase.is_gate else Spell.ACTIVE, at)

    def _stand_at(self, at: float) -> None:
        self._stood_at = at
        self.sheet.turn_to(Spell.PAUSED, at)

    def _close_at(self, at: float) -> None:
        if self._stood_at is None:
            self._stood_at = at
        self.sheet.turn_to(None, at)
