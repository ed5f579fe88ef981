"""A process that keeps things, one after another, and says when each is kept: for tests that kill it in between.

Run as a program it reads lines of a deed and a folder. For each it forks a child, which stops itself, so that it can be
traced before it goes on, and tells in a line of its own of each step that it has acknowledged.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hamstring_gui.practice.record import Ending, Portion, SessionRecord
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store import backup, log_upkeep, settings_file
from hamstring_gui.store.log_entry import Entry
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog

NOW = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
STEPS = 3
OLD_SESSIONS = 12
IMPORTED = 5
UUID = "00000000-0000-4000-8000-0000000000aa"


def uuid_of(number: int) -> str:
    """Return the uuid of a made-up session."""
    return f"{number:08x}-0000-4000-8000-000000000000"


def session_of(number: int) -> SessionRecord:
    """Return a made-up session of the past."""
    done = (Portion("bridge", "Breathing bridge", 1, None, None, 5, number % 6),)
    started = NOW.replace(year=2025, month=number % 12 + 1)
    return SessionRecord(
        uuid_of(number), started, "hamstring", "Hamstring", Tempo(4.0, 0.0, 6.0, 0.0), portions=done,
        ending=Ending.COMPLETED,
    )  # fmt: skip


def begun(done: int) -> SessionRecord:
    """Return the record of today's session after some repetitions."""
    portions = (Portion("bridge", "Breathing bridge", 1, None, None, 5, done),)
    return SessionRecord(UUID, NOW, "hamstring", "Hamstring", Tempo(4.0, 0.0, 6.0, 0.0), portions=portions)


def opened(folder: Path) -> SessionLog:
    """Return the log in a folder, with a clock that stands still."""
    return SessionLog(Places(folder).log_file, now=lambda: NOW)


def session(folder: Path) -> Iterator[str]:
    """Start a session, take a few steps, finish it."""
    log = opened(folder)
    for done in range(STEPS + 1):
        log.save(begun(done))
        yield f"step {done}"
    log.save(replace(begun(STEPS), ending=Ending.COMPLETED, ended=NOW))
    yield "finished"
    log.close()


def settings(folder: Path) -> Iterator[str]:
    """Change a setting, and change it again."""
    path = Places(folder).settings_file
    for goal in (4, 5):
        settings_file.save(path, settings_file.with_setting(settings_file.load(path).document.table, "week.goal", goal))
        yield f"goal {goal}"


def daily_backup(folder: Path) -> Iterator[str]:
    """Back the log up."""
    log = opened(folder)
    made = log_upkeep.back_up_daily(log, NOW)
    yield f"backup {made.path.name if made else None}"
    log.close()


def restoring(folder: Path) -> Iterator[str]:
    """Restore the newest backup."""
    log = opened(folder)
    log_upkeep.restore(log, backup.backups(log.backup_dir)[0].path, NOW)
    yield "restored"
    log.close()


def opening(folder: Path) -> Iterator[str]:
    """Open the log as it lies: migrated when it is old, rescued when it is damaged."""
    log = opened(folder)
    log.open()
    yield "opened"
    log.close()


def importing(folder: Path) -> Iterator[str]:
    """Bring in sessions from elsewhere."""
    log = opened(folder)
    log.merge(Entry(session_of(100 + number), NOW) for number in range(IMPORTED))
    yield "imported"
    log.close()


DEEDS = {
    "session": session, "settings": settings, "backup": daily_backup, "restore": restoring, "open": opening,
    "import": importing,
}  # fmt: skip


def main() -> None:
    """Serve deeds until there are no more: "stopped PID" before each, "ended STATUS" after it."""
    for line in sys.stdin:
        deed, folder = line.rstrip("\n").split(" ", 1)
        child = os.fork()
        if child == 0:
            os.kill(os.getpid(), signal.SIGSTOP)
            for told in DEEDS[deed](Path(folder)):
                _say(told)
            os._exit(0)
        os.waitpid(child, os.WUNTRACED)
        _say(f"stopped {child}")
        _, status = os.waitpid(child, 0)
        _say(f"ended {os.waitstatus_to_exitcode(status)}")


def _say(line: str) -> None:
    os.write(1, line.encode() + b"\n")


if __name__ == "__main__":
    main()
