"""Killing a process at the nth system call that touches a file, and looking at what it left."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from hamstring_gui.practice.record import Ending
from hamstring_gui.store import backup, settings_file
from hamstring_gui.store.log_entry import Entry
from hamstring_gui.store.log_file import connected
from hamstring_gui.store.paths import Places
from tests.faults import keeper

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "data" / "logs" / "version-1.sql"
CALLS = "%file,%desc"


@dataclass(frozen=True)
class Killed:
    """What a process acknowledged before it was killed, or came to its end."""

    told: tuple[str, ...]
    status: int

    @property
    def came_to_its_end(self) -> bool:
        return self.status == 0


@dataclass(frozen=True)
class Call:
    """A system call: the nth of its name, which is how strace counts."""

    name: str
    nth: int


def calls_in(lines: list[str]) -> list[Call]:
    """Return the system calls of a trace in their order."""
    seen: Counter[str] = Counter()
    found = []
    for line in lines:
        name = line.partition("(")[0]
        seen[name] += 1
        found.append(Call(name, seen[name]))
    return found


class Keeper:
    """A process from which others are forked and killed; a context, which ends it."""

    def __enter__(self) -> Keeper:
        command = [sys.executable, "-m", "tests.faults.keeper"]
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._asked, self._said = self._process.stdin, self._process.stdout
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._asked.close()
        self._process.wait(10)
        self._said.close()

    def killed(self, deed: str, folder: Path, call: Call) -> Killed:
        """Do a deed in a folder, killed when it makes a system call."""
        kill = f"inject={call.name}:signal=KILL:when={call.nth}"
        return self._traced(deed, folder, "-o", os.devnull, "-e", f"trace={CALLS}", "-e", kill)

    def trace(self, deed: str, folder: Path, lines: Path, calls: str = CALLS) -> list[str]:
        """Do a deed to its end and return its system calls as strace writes them."""
        done = self._traced(deed, folder, "-y", "-o", str(lines), "-e", f"trace={calls}")
        assert done.came_to_its_end, done
        text = lines.read_text(encoding="utf-8", errors="replace")
        return [line.partition(" ")[2].lstrip() for line in text.splitlines() if "(" in line]

    def _traced(self, deed: str, folder: Path, *options: str) -> Killed:
        self._asked.write(f"{deed} {folder}\n")
        self._asked.flush()
        pid = int(self._said.readline().removeprefix("stopped "))
        command = ["strace", "-f", "-p", str(pid), *options]
        tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        assert tracer.stderr is not None
        attached = tracer.stderr.readline()
        assert "attached" in attached, attached
        os.kill(pid, signal.SIGCONT)
        told = []
        while not (line := self._said.readline().strip()).startswith("ended"):
            told.append(line)
        tracer.communicate(timeout=10)
        return Killed(tuple(told), int(line.removeprefix("ended ")))


def fill(folder: Path) -> None:
    """Put sessions of the past and settings with an unknown key into a folder."""
    with closing(keeper.opened(folder)) as log:
        log.merge(Entry(keeper.session_of(number), keeper.NOW) for number in range(keeper.OLD_SESSIONS))
    settings_file.save(Places(folder).settings_file, {"week": {"goal": 3}, "future": {"key": "stays"}})


def fill_and_back_up(folder: Path) -> None:
    """Fill a folder, back it up, and add a session that the backup has not."""
    fill(folder)
    places = Places(folder)
    backup.back_up(places.log_file, places.backup_dir, keeper.NOW.replace(day=20))
    with closing(keeper.opened(folder)) as log:
        log.save(keeper.session_of(99))


def fill_with_old(folder: Path) -> None:
    """Put a log of the first version into a folder."""
    Places(folder).log_dir.mkdir(parents=True)
    with closing(sqlite3.connect(Places(folder).log_file)) as connection:
        connection.executescript(GOLDEN.read_text(encoding="utf-8"))


def fill_and_damage(folder: Path) -> None:
    """Fill a folder, back it up, and overwrite the start of its log."""
    fill(folder)
    places = Places(folder)
    backup.back_up(places.log_file, places.backup_dir, keeper.NOW.replace(day=20))
    content = places.log_file.read_bytes()
    places.log_file.write_bytes(b"\xff" * 4096 + content[4096:])


def faults_of_log(folder: Path, uuids: set[str]) -> list[str]:
    """Say what is wrong with the log and its backups, as the next start finds them; `uuids` have to be there."""
    faults = []
    places = Places(folder)
    with closing(keeper.opened(folder)) as log:
        there = {record.uuid for record in log.page(0, 1000)}
        faults += [f"lost: {uuid}" for uuid in sorted(uuids - there)]
    with closing(connected(places.log_file)) as connection:
        ((verdict,),) = connection.execute("PRAGMA integrity_check").fetchall()
        faults += [f"corrupt: {verdict}"] if verdict != "ok" else []
    for made in backup.backups(places.backup_dir):
        try:
            backup.contents(made.path)
        except backup.BackupError as error:
            faults.append(f"corrupt: {error}")
    return faults


def old() -> set[str]:
    """Return the uuids of the sessions that a folder was filled with."""
    return {keeper.uuid_of(number) for number in range(keeper.OLD_SESSIONS)}


def check_session(folder: Path, told: tuple[str, ...]) -> list[str]:
    """Say what is wrong after a session: what was acknowledged has to be there, and to be offered."""
    with closing(keeper.opened(folder)) as log:
        damage = [f"corrupt: {notice}" for notice in log.open()]
        record, offered = log.get(keeper.UUID), log.interrupted()
    if told and record is None:
        return [*damage, "lost: the session"]
    acknowledged = max((int(line[5:]) for line in told if line.startswith("step ")), default=0)
    if record is not None and record.done < acknowledged:
        damage.append(f"lost: {acknowledged - record.done} steps")
    if "finished" in told and (record is None or record.ending is not Ending.COMPLETED):
        damage.append("lost: the ending")
    if record is not None and (record.ending is Ending.INTERRUPTED) is (offered is None):
        damage.append("lost: the offer to take it up")
    return damage + faults_of_log(folder, old())


def check_settings(folder: Path, told: tuple[str, ...]) -> list[str]:
    """Say what is wrong with the settings: the old ones or the new ones have to be there, whole."""
    loaded = settings_file.load(Places(folder).settings_file)
    least = max((int(line[5:]) for line in told), default=3)
    faults = [f"corrupt: {notice}" for notice in loaded.notices]
    goal = loaded.settings.number("week.goal")
    faults += [f"lost: goal {least}, found {goal:g}"] if goal not in (least, least + 1) else []
    return faults + (["lost: the unknown key"] if loaded.document.table.get("future") != {"key": "stays"} else [])


def check_import(folder: Path, told: tuple[str, ...]) -> list[str]:
    """Say what is wrong after an import: all of it has to be there, or nothing."""
    imported = {keeper.uuid_of(100 + number) for number in range(keeper.IMPORTED)}
    with closing(keeper.opened(folder)) as log:
        found = imported & {record.uuid for record in log.page(0, 1000)}
    half = [f"corrupt: {len(found)} of {len(imported)} imported"] if 0 < len(found) < len(imported) else []
    return half + faults_of_log(folder, old() | (imported if told else set()))


def check_restore(folder: Path, told: tuple[str, ...]) -> list[str]:
    """Say what is wrong after restoring: what was replaced is in a backup of its own."""
    added = keeper.uuid_of(99)
    with closing(keeper.opened(folder)) as log:
        gone = log.get(added) is None
    saved = [made for made in backup.backups(Places(folder).backup_dir) if made.reason is backup.Reason.RESTORE]
    lost = [f"lost: {added}"] if gone and not saved else []
    return lost + faults_of_log(folder, old()) + (["lost: the restoring"] if told and not gone else [])


def check_old(folder: Path, _told: tuple[str, ...]) -> list[str]:
    """Say what is wrong after a migration."""
    shown = {f"5f0c6d1e-0000-4000-8000-{number:012d}" for number in (1, 2, 3, 5)}
    return faults_of_log(folder, shown)


def check_filled(folder: Path, _told: tuple[str, ...]) -> list[str]:
    """Say what is wrong where nothing but the sessions of the past has to be there."""
    return faults_of_log(folder, old())


@dataclass(frozen=True)
class Case:
    """A deed to be killed: what is there before, and how to look at what is left."""

    deed: str
    before: Callable[[Path], None]
    check: Callable[[Path, tuple[str, ...]], list[str]]


CASES = {
    "a session's start, steps and finish": Case("session", fill, check_session),
    "saving settings": Case("settings", fill, check_settings),
    "the daily backup": Case("backup", fill, check_filled),
    "restoring a backup": Case("restore", fill_and_back_up, check_restore),
    "migrating an old log": Case("open", fill_with_old, check_old),
    "rescuing a damaged log": Case("open", fill_and_damage, check_filled),
    "an import": Case("import", fill, check_import),
}


@dataclass
class Count:
    """The result of a sweep."""

    kills: int = 0
    lost: int = 0
    corrupt: int = 0
    faults: tuple[str, ...] = ()

    def add(self, call: Call, faults: list[str]) -> None:
        """Count one kill and what was wrong after it."""
        self.kills += 1
        self.lost += any(fault.startswith("lost") for fault in faults)
        self.corrupt += any(fault.startswith("corrupt") for fault in faults)
        self.faults += tuple(f"{call.name} {call.nth}: {fault}" for fault in faults)


def sweep(case: Case, scratch: Path, most: int | None = None) -> Count:
    """Kill a deed at each of its system calls, or at so many spread over them, and count what is wrong afterwards."""
    base, count = scratch / "base", Count()
    case.before(base)
    with Keeper() as process:
        shutil.copytree(base, scratch / "whole")
        calls = calls_in(process.trace(case.deed, scratch / "whole", scratch / "trace"))
        chosen = calls if most is None else calls[len(calls) // (2 * most) :: len(calls) // most][:most]
        for number, call in enumerate(chosen):
            folder = shutil.copytree(base, scratch / f"killed-{number}")
            killed = process.killed(case.deed, folder, call)
            if not killed.came_to_its_end:
                count.add(call, case.check(folder, killed.told))
            shutil.rmtree(folder)
    return count
