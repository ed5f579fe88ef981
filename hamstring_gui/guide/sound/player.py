"""The sound of a running session: follows it through pauses, jumps and changes of tempo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hamstring_gui.practice.plan import Plan

from . import pcm
from .output import Following, OutputThread, Sink, Stream
from .pcm import Samples
from .rehearsal import Audition, Choose, Part, Rehearsal
from .score import Palette, Score, Single, Volumes
from .voice_wish import VoiceWish

if TYPE_CHECKING:
    from hamstring_gui.guide.session import Session

REFRESH = 250
"""Milliseconds between two looks at the session."""
STALE = 2.0
"""Seconds without a look after which all is silent: the session itself takes such a gap for a pause."""


class SoundPlayer(QObject):
    """Plays the sound of one session after the other; one player serves the program for its whole life.

    `clock` must be the clock of the sessions. Everything slow happens in two threads of its own.
    """

    noticed = Signal(str)
    """Something the person should know, once, in words for them."""
    prepared = Signal(int, int)
    """Of how many phases the sound is ready, and of how many in all."""
    auditioned = Signal(bool)
    """Whether the phrase of the test could be spoken."""

    def __init__(
        self,
        clock: Callable[[], float],
        open_sink: Callable[[], Sink | None],
        choose: Choose,
        phrases: Path | None,
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._palette = Palette()
        self._volumes = Volumes()
        self._wish = VoiceWish()
        self._enabled = True
        self._session: Session | None = None
        self._plan: Plan | None = None
        self._score: Score | None = None
        self._stream = Stream(open_sink, clock, self.noticed.emit)
        self._output = OutputThread(self._stream)
        self._rehearsal = Rehearsal(choose, phrases, self.prepared.emit, self.noticed.emit)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH)
        self._timer.timeout.connect(self.refresh)

    def set_volumes(self, breath: float, voice: float) -> None:
        """Set both volumes in percent; they are heard at once."""
        self._volumes = Volumes(breath, voice)
        if self._score is not None:
            self._score.volumes = self._volumes

    def set_voice(self, wish: VoiceWish) -> None:
        """Set how much is said, and by whom; a running session says it so from its present phase on."""
        if wish != self._wish:
            self._wish = wish
            if self._session is not None and self._plan is not None:
                self._compose(self._plan, self._session.phase.index)

    def set_enabled(self, enabled: bool) -> None:
        """Turn all sound on or off; off, the device is given back."""
        self._enabled = enabled
        self.refresh()

    def prepare(self, plan: Plan) -> None:
        """Make the sounds of a plan and render its phrases, so that nothing is left to do once it begins."""
        self._rehearsal.rehearse(Part(Score(plan, self._palette), self._wish, 0, _gates(plan)))

    def attend(self, session: Session) -> None:
        """Follow a session from now to its end; the one before is left."""
        self.leave()
        self._session = session
        self._stream.tell_anew()
        for signal in (session.started, session.phase_entered, session.paused, session.resumed, session.tempo_changed):
            signal.connect(self.refresh)
        session.ended.connect(self._say_goodbye)
        self.refresh()

    def leave(self) -> None:
        """Follow nothing any more; what sounds fades out."""
        session, self._session = self._session, None
        self._timer.stop()
        if session is not None:
            session.disconnect(self)
        self._plan = self._score = None
        self._output.follow(None)

    def refresh(self) -> None:
        """Look where the session is now, and let the sound go on from there."""
        session = self._session
        if session is None:
            return
        if session.plan is not self._plan:
            self._compose(session.plan, session.phase.index)
        if not self._enabled or self._score is None:
            self._output.follow(None)
            return
        self._timer.start()
        self._output.follow(self._where(session, self._score))

    def try_voice(self, text: str, wish: VoiceWish | None = None) -> None:
        """Let a voice say something now, outside of a session; `auditioned` tells whether it could."""
        self._rehearsal.audition(Audition(wish or self._wish, text, self._play_once))

    def close(self) -> None:
        """End both threads and give the device back."""
        self.leave()
        self._rehearsal.close()
        self._output.close()

    def _compose(self, plan: Plan, index: int) -> None:
        """Make the score of a plan; what was said up to the phase at `index` is kept."""
        score = Score(plan, self._palette, self._volumes, patient=False)
        if self._score is not None:
            score.keep(self._score, index + 1)
        self._plan, self._score = plan, score
        self._rehearsal.rehearse(Part(score, self._wish, index, _gates(plan)))

    def _where(self, session: Session, score: Score) -> Following:
        moment = session.moment()
        index = moment.phase.index
        now = self._clock()
        begin, end = score.starts[index], score.ending(index)
        within = round(moment.fraction * (end - begin))
        gates = [gate for gate in sorted(_gates(session.plan)) if gate >= index]
        # The clock of sound may run into a gate, never through one that the person has not passed.
        until = score.ending(gates[0]) if gates else None
        running = session.state == "running"
        return Following(score, begin + within, now, running, until, stale_at=now + STALE)

    def _say_goodbye(self) -> None:
        session, score = self._session, self._score
        self._timer.stop()
        if session is None or score is None or not self._enabled or session.ending != "completed":
            self._output.follow(None)
            return
        now = self._clock()
        self._output.follow(Following(score, score.end, now, until=score.total, ends=True))

    def _play_once(self, samples: Samples | None) -> None:
        """Play a phrase; called in the thread of the rehearsal."""
        self.auditioned.emit(samples is not None)
        following = self._stream.following
        if samples is None or (following is not None and following.running):
            return
        source = Single(pcm.scaled(samples, self._volumes.voice_gain))
        self._output.follow(Following(source, 0, self._clock(), until=len(samples), ends=True))


def _gates(plan: Plan) -> frozenset[int]:
    return frozenset(phase.index for phase in plan.phases if phase.is_gate)
