"""The real program in its window, which practises one session after another, and tells how each went.

`python -m tests.faults.soak SESSIONS ARGUMENTS` runs the program with these arguments and practises so many times.
It is driven as a person drives it, by the Enter key alone.
"""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hamstring_gui.app import program
from hamstring_gui.app.kept import Kept
from hamstring_gui.cli import main
from hamstring_gui.guide.session import Session
from hamstring_gui.practice.plan import Phase
from hamstring_gui.screens.shell import Shell
from hamstring_gui.screens.system_look import SystemLook

PAGE = 4096
LOOK = 1500
"""Milliseconds between two presses of Enter: one leaves the stage, the next begins again, as Today is tidied."""


class TirelessProgram(program.Program):
    """Begins again as often as it is told to."""

    def __init__(self, kept: Kept, speed: float, shell: Shell, sessions: int) -> None:
        super().__init__(kept, speed, shell)
        self._speed = speed
        self._left = sessions
        self._begun = self._late = 0.0
        self.services.session_made.connect(self._follow)
        self._again = QTimer(self)
        self._again.setInterval(LOOK)
        self._again.timeout.connect(self._press_enter)

    def _follow(self, session: Session) -> None:
        self._again.stop()
        self._begun, self._late = self.services.clock(), 0.0
        session.phase_entered.connect(lambda phase: self._note(session, phase))
        # A machine that is busy with something else may tear a gap, of which no time is counted; a person goes on then.
        session.paused.connect(lambda: QTimer.singleShot(0, session, session.resume))
        session.ended.connect(lambda ending: self._end(session, str(ending)))

    def _note(self, session: Session, phase: Phase) -> None:
        paused = session.paused_seconds
        self._late = max(self._late, self.services.clock() - self._begun - phase.start - paused)

    def _end(self, session: Session, ending: str) -> None:
        over = self.services.clock() - self._begun - session.plan.seconds - session.paused_seconds
        late, over = self._late / self._speed * 1000, over / self._speed * 1000
        self._left -= 1
        _say(f"ended {ending} {session.progress.done} {session.plan.seconds:.0f} {late:.0f} {over:.0f}")
        self._again.start()

    def _press_enter(self) -> None:
        if self.window.session is None and self._begun:
            self._begun = 0.0
            used, held = memory()
            _say(f"left {used} {held}")
        if self._left == 0 and self.window.session is None:
            self._again.stop()
            return
        QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Return)


def memory() -> tuple[int, int]:
    """Return the bytes of memory that are this process's own: those in use, and all, with what is free for reuse.

    What has been freed stays the process's as long as glibc likes, in pieces that differ from run to run by megabytes.
    """
    held = _own_memory()
    gc.collect()
    if trim := getattr(ctypes.CDLL(None), "malloc_trim", None):
        trim(0)
    return _own_memory(), held


def _own_memory() -> int:
    resident, shared = Path("/proc/self/statm").read_text(encoding="ascii").split()[1:3]
    return (int(resident) - int(shared)) * PAGE


def _say(line: str) -> None:
    os.write(1, line.encode() + b"\n")


def run(sessions: int, arguments: list[str]) -> int:
    """Run the program and return its exit status."""

    class Program(TirelessProgram):
        def __init__(self, kept: Kept, speed: float, shell: Shell, look: SystemLook | None = None) -> None:
            del look
            super().__init__(kept, speed, shell, sessions)

    program.Program = Program  # type: ignore[misc]  # the one that `main` makes
    return main(arguments)


if __name__ == "__main__":
    sys.exit(run(int(sys.argv[1]), sys.argv[2:]))
