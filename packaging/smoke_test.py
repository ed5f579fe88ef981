"""Uses a built program as a person would, away from the checkout: `python packaging/smoke_test.py PROGRAM`.

It asks for the version, prints a plan, checks a routine file, paints every page, plays a session in a time-lapse and
looks for its row in the log. `--compare PYTHON` also measures how much longer it takes to start than a checkout does.
"""

from __future__ import annotations

import argparse
import json
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

PAGES = ("today", "log", "learn", "settings", "stage", "poses")
SIZE = (1000, 640)
SPEED = 200
STARTS = 9
MOST_TIMES_SLOWER = 1.3


class Smoke:
    """A program to be tried out in a folder of its own."""

    def __init__(self, program: Path, folder: Path) -> None:
        self._program = program
        self._folder = folder
        kept = ("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "TEMP", "TMP", "LANG")
        self._environment = {name: os.environ[name] for name in kept if name in os.environ}
        home = str(folder / "home")
        self._environment |= {"HOME": home, "USERPROFILE": home, "QT_QPA_PLATFORM": "offscreen"}
        self._environment.setdefault("LANG", "C.UTF-8")
        Path(home).mkdir()

    def run(self, *arguments: str) -> str:
        """Return what the program prints; SystemExit when it fails, or says anything it shouldn't."""
        command = [str(self._program), "--data-dir", str(self._folder / "data"), *arguments]
        done = subprocess.run(
            command, cwd=self._folder, env=self._environment, capture_output=True, text=True, timeout=120, check=False,
            encoding="utf-8",
        )  # fmt: skip
        if done.returncode or "Traceback" in done.stderr:
            raise SystemExit(f"{' '.join(command)} ended with {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def try_version(self) -> None:
        """Ask for the version."""
        _insist("hamstring-gui" in self.run("--version"), "the version is told")

    def try_plan(self) -> None:
        """Print the plan of the built-in routine: its file and poses are found."""
        plan = json.loads(self.run("plan", "--json"))
        _insist(plan["seconds"] > 600, "the plan has its length")

    def try_pages(self) -> None:
        """Paint every page."""
        for page in PAGES:
            picture = self._folder / f"{page}.png"
            more = ["--at", "62"] if page == "stage" else []
            self.run("snapshot", page, *more, "--size", "{}x{}".format(*SIZE), "-o", str(picture))
            head = picture.read_bytes()
            _insist(head.startswith(b"\x89PNG"), f"{page} is a picture")
            # The sheet of all poses is as large as it has to be.
            _insist(page == "poses" or struct.unpack(">II", head[16:24]) == SIZE, f"{page} has the size asked for")
            _insist(len(head) > 5000, f"{page} isn't empty")

    def try_session(self) -> None:
        """Play a session and find its row."""
        self.run("start", "--speed", str(SPEED))
        (row,) = json.loads(self.run("log", "--json"))["sessions"]
        _insist(row["rehearsal"] is True and row["ending"] == "completed", f"the session is in the log: {row}")


def _insist(holds: bool, what: str) -> None:
    if not holds:
        raise SystemExit(f"not so: {what}")
    print(f"  {what if len(what) < 100 else what[:100] + ' ...'}")


def compare(smoke: Smoke, python: Path, folder: Path) -> None:
    """Compare the start of the program with that of a checkout, by a command that makes a window's worth of imports.

    Each starts in turn, and the shortest counts: what else the machine does only makes a start longer.
    """
    picture = str(folder / "start.png")
    asked = ["snapshot", "today", "-o", picture]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [str(python), "-m", "hamstring_gui", "--data-dir", str(folder / "data"), *asked]
    ours, theirs = [], []
    for _ in range(STARTS):
        ours.append(_seconds(lambda: smoke.run(*asked)))
        theirs.append(_seconds(lambda: subprocess.run(command, env=environment, check=True, capture_output=True)))
    ratio = min(ours) / min(theirs)
    _insist(ratio <= MOST_TIMES_SLOWER, f"it starts in {ratio:.2f} times the checkout's {min(theirs):.2f} s")


def _seconds(start: Callable[[], object]) -> float:
    begun = time.perf_counter()
    start()
    return time.perf_counter() - begun


def main() -> None:
    """Try everything, and say what holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("--compare", type=Path, metavar="PYTHON", help="one that the checkout runs with")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        smoke = Smoke(args.program.resolve(), Path(name))
        for step in (smoke.try_version, smoke.try_plan, smoke.try_pages, smoke.try_session):
            print((step.__doc__ or "").strip(), flush=True)
            step()
        if args.compare:
            compare(smoke, args.compare, Path(name))


if __name__ == "__main__":
    main()
