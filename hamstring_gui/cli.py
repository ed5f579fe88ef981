"""The command line: what can be asked for; each command itself is a file in `commands`."""

from __future__ import annotations

import argparse
import importlib
import io
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from .practice.faults import FaultsError, LogUnavailableError

if TYPE_CHECKING:
    Commands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]

PAGES = (
    "today", "stage", "routines", "log", "overview", "learn", "settings", "safety", "welcome", "place", "breaths",
    "bridge", "hip_flexor", "deadlift",    "pose", "poses",
)  # fmt: skip
THEMES = ("light", "dark", "contrast")
LARGEST_PICTURE = 8192


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks for and return the exit status: 0 done, 1 something was wrong, 2 misused."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A path may hold bytes that are no text, and a terminal may know few signs: no reason to fail.
            # Into a file or a pipe Windows would write letters of before UTF-8, and Japanese not at all.
            stream.reconfigure(encoding="utf-8" if os.name == "nt" else None, errors="backslashreplace")
    try:
        try:
            return _done(sys.argv[1:] if argv is None else argv)
        finally:
            # Not later: at the end of the process it would be told that nobody reads any more.
            if sys.stdout is not None:
                sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has had enough, as `head` does; what is left goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _done(argv: Sequence[str]) -> int:
    args = parser().parse_args(_opened(argv))
    # Qt takes 100 ms to import, and most commands need none of it: each command is imported when it is asked for.
    module = args.module if args.own_process is None else "own_process"
    command = importlib.import_module(f".commands.{module}", __package__)
    try:
        return int(command.run(args))
    except (FaultsError, LogUnavailableError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _opened(argv: Sequence[str]) -> list[str]:
    """Return a command line in which a routine file that stands alone, as after a double click, is to be opened."""
    words = list(argv)
    first = 0
    while words[first : first + 1] in (["--data-dir"], ["--profile"]):
        first += 2
    if words[first:] and words[first].lower().endswith(".toml"):
        words.insert(first, "open")
    return words


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="hamstring-gui",
        description="Guides you, breath by breath, through three exercises for tight hamstrings. "
        "Without a command the window opens.",
    )
    top.add_argument("--data-dir", type=Path, metavar="DIR", help="keep settings, log and everything else under DIR")
    top.add_argument("--profile", metavar="NAME", help="whose settings, routines and log; those used last without it")
    top.add_argument("--version", action="store_const", dest="module", const="version", help="print the version")
    # A bundle has no Python to start for what runs beside the window: it starts itself.
    top.add_argument("--own-process", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    top.set_defaults(module="window", start=False, opened=None, routine=None, speed=1.0, assignments=[])
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    for add in (
        _add_start,
        _add_open,
        _add_plan,
        _add_check,
        _add_schema,
        _add_log,
        _add_doctor,
        _add_backup,
        _add_restore,
        _add_audio,
        _add_snapshot,
    ):
        add(commands)
    return top


def _command(commands: Commands, name: str, help_text: str) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=help_text, description=help_text[0].upper() + help_text[1:] + ".")
    made.set_defaults(module=name)
    return made


def _add_start(commands: Commands) -> None:
    start = _command(commands, "start", "open the window in the session")
    start.set_defaults(module="window", start=True)
    _add_routine(start)
    start.add_argument(
        "--speed", type=_speed, default=1.0, metavar="N",
        help="a time-lapse, N times as fast, for demonstrations; logged as a rehearsal, which counts for nothing",
    )  # fmt: skip


def _add_open(commands: Commands) -> None:
    opening = _command(commands, "open", "open the window and show what a routine file holds; also without “open”")
    opening.set_defaults(module="window")
    opening.add_argument("opened", type=Path, metavar="FILE", help="a routine file; nothing is kept before you say so")


def _add_plan(commands: Commands) -> None:
    plan = _command(commands, "plan", "print the phases of a session, with their times")
    _add_routine(plan)
    form = plan.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as one JSON object: routine, seconds, phases")
    form.add_argument("--say", action="store_true", help="as a transcript: what the voice says, and when")


def _add_check(commands: Commands) -> None:
    check = _command(
        commands,
        "check",
        "check routine files: every error on a line of its own, below the file's name where there are several",
    )
    check.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a routine file, or several")


def _add_schema(commands: Commands) -> None:
    _command(commands, "schema", "print the JSON Schema of routine files, for editors that complete them")


def _add_doctor(commands: Commands) -> None:
    doctor = _command(commands, "doctor", "tell what is wrong and what to do: folders, log, routines, sound, screen")
    doctor.add_argument("--json", action="store_true", help="as JSON: a list of sections with facts and troubles")


def _add_log(commands: Commands) -> None:
    log = _command(commands, "log", "print the log of sessions, or bring a file of sessions into it")
    log.add_argument(
        "action", nargs="?", choices=("import",), metavar="import", help="merge FILE, JSON or CSV, by uuid"
    )
    log.add_argument("file", nargs="?", type=Path, metavar="FILE")
    form = log.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="lossless, for another copy of this program")
    form.add_argument(
        "--csv",
        action="store_true",
        help="for a spreadsheet: a row each; what was done of each exercise is JSON in a cell",
    )
    form.add_argument("--ics", action="store_true", help="for a calendar")
    form.add_argument("--pdf", type=Path, metavar="FILE", help="pages for a physical therapist: sums, trend, sessions")
    log.add_argument("--from", type=_day, dest="first", metavar="DATE", help="the first day, such as 2026-11-01")
    log.add_argument("--to", type=_day, dest="last", metavar="DATE", help="the last day")


def _add_backup(commands: Commands) -> None:
    backup = _command(commands, "backup", "make a backup of the log now")
    backup.add_argument("--list", action="store_true", help="list the backups there are, and what is in them")


def _add_restore(commands: Commands) -> None:
    restore = _command(commands, "restore", "show what is in a backup, and with --yes put it in the place of the log")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--yes", action="store_true", help="replace the log; what it held is backed up first")


def _add_audio(commands: Commands) -> None:
    audio = _command(commands, "audio", "write the whole guided session as an audio file, for a phone or a speaker")
    _add_routine(audio)
    audio.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE",
        help="a name that ends in .wav or .flac; a cue sheet with the exercises goes beside it",
    )  # fmt: skip


def _add_snapshot(commands: Commands) -> None:
    snapshot = _command(commands, "snapshot", "paint a page, or a pose, into a PNG file, without a display")
    snapshot.add_argument("page", choices=PAGES, metavar="PAGE", help=", ".join(PAGES))
    snapshot.add_argument("name", nargs="?", metavar="NAME", help="the name of the pose, for “pose”")
    snapshot.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.png")
    moment = snapshot.add_mutually_exclusive_group()
    moment.add_argument("--at", type=float, metavar="SECONDS", help="a moment of the plan")
    moment.add_argument("--phase", type=int, metavar="INDEX", help="the middle of a phase of the plan")
    snapshot.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH", help="in pixels; 1280x800")
    snapshot.add_argument("--theme", choices=THEMES, default="dark", help="dark without it")
    snapshot.add_argument("--side", choices=("left", "right"), default="right", help="of a pose")
    snapshot.add_argument("--fraction", type=_fraction, default=1.0, metavar="0..1", help="on the way into a pose")
    snapshot.add_argument("--routine", default=None, metavar="ROUTINE")
    _add_assignments(snapshot)


def _add_routine(command: argparse.ArgumentParser) -> None:
    command.add_argument("routine", nargs="?", metavar="ROUTINE", help="its name, or a file; the last one practised")
    _add_assignments(command)


def _add_assignments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--set", action="append", default=[], dest="assignments", metavar="KEY=VALUE",
        help="a setting for this once, such as breath.inhale=5 or bridge.sets=4; may be given more than once",
    )  # fmt: skip


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date, expected YEAR-MONTH-DAY such as 2026-11-01") from None


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is no size, expected WIDTHxHEIGHT such as 1280x800")
    size = int(width), int(height)
    if not all(64 <= length <= LARGEST_PICTURE for length in size):
        raise argparse.ArgumentTypeError(f"{text!r}: both lengths must be from 64 to {LARGEST_PICTURE}")
    return size


def _bounded(text: str, low: float, high: float) -> float:
    try:
        number = float(text)
    except ValueError:
        number = low - 1.0
    if not low <= number <= high:
        raise argparse.ArgumentTypeError(f"{text!r}: expected a number from {low:g} to {high:g}")
    return number


def _speed(text: str) -> float:
    return _bounded(text, 0.1, 1000.0)


def _fraction(text: str) -> float:
    return _bounded(text, 0.0, 1.0)
