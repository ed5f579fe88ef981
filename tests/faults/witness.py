"""The real program, run with a witness: it tells what the log has acknowledged and the person is told, line by line.

`python -m tests.faults.witness SPEED ARGUMENTS` runs the program with these arguments and its session's clock SPEED
times as fast, without making a rehearsal of it: a rehearsal isn't offered again. Two variables change what happens:
WITNESS_TIME names a file that says by how many days the time of day is set forward, and with WITNESS_GOES_ON a session
goes on by itself where a busy machine tore a gap.
"""

from __future__ import annotations

import os
import sys
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QTimer

from hamstring_gui.app import clocks, program, recorded_sessions
from hamstring_gui.app.kept import Kept
from hamstring_gui.cli import main
from hamstring_gui.guide.clock import monotonic_clock
from hamstring_gui.guide.session import GAP, Session
from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.screens.shell import Shell
from hamstring_gui.screens.system_look import SystemLook
from hamstring_gui.store.session_log import SessionLog


def _say(line: str) -> None:
    os.write(1, line.encode() + b"\n")


def _time_of_day() -> datetime:
    file = os.environ.get("WITNESS_TIME")
    days = int(Path(file).read_text(encoding="ascii")) if file else 0
    return clocks.local_now() + timedelta(days=days)


class WitnessedLog(SessionLog):
    """A log that says what it has saved."""

    def save(self, record: SessionRecord) -> None:
        super().save(record)
        order = ".".join(map(str, record.at))
        _say(f"saved {record.uuid} {record.done} {order} {record.ending}")


class WitnessedProgram(program.Program):
    """A program that says when it is there, and when another start reached it."""

    def __init__(self, kept: Kept, speed: float, shell: Shell, look: SystemLook | None = None) -> None:
        super().__init__(kept, speed, shell, look)
        QTimer.singleShot(0, self, lambda: _say(f"shown {shell.width()}x{shell.height()}"))
        self.services.notice.connect(lambda text: _say(f"told {text}"))
        self.services.session_made.connect(self._follow_to_its_end)
        self.services.look.changed.connect(self._tell_motion)

    def _tell_motion(self) -> None:
        _say("motion " + ("reduced" if self.services.look.reduces_motion("system") else "full"))

    def _follow_to_its_end(self, session: Session) -> None:
        if "WITNESS_GOES_ON" in os.environ:
            session.paused.connect(lambda: QTimer.singleShot(0, session, session.resume))
        session.ended.connect(lambda ending: _say(f"ended {ending} {session.progress.done}"))

    def follow(self, wish: str) -> None:
        super().follow(wish)
        _say("raised")


def run(speed: float, arguments: list[str]) -> int:
    """Run the program and return its exit status."""
    clock = monotonic_clock(speed)
    for module, name, value in (
        (program, "SessionLog", WitnessedLog),
        (program, "Time", lambda _speed=1.0: clocks.Time(now=_time_of_day, clock=clock)),
        (recorded_sessions, "GAP", GAP * speed),
        (program, "Program", WitnessedProgram),
    ):
        assert hasattr(module, name)
        setattr(module, name, value)
    return main(arguments)


if __name__ == "__main__":
    sys.exit(run(float(sys.argv[1]), sys.argv[2:]))
