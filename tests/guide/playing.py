"""What tests do with a session: let time pass, go to a phase, write down what it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hamstring_gui.guide.session import Session
from hamstring_gui.practice.choices import Choices

if TYPE_CHECKING:
    from tests.conftest import FakeClock

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
