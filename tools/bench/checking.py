"""Checking routine files: the worst of many hostile ones as large as is read, against the built-in routine."""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.row import Row
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.store import library, routine_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.toml_file import MOST_BYTES

PROMISED_SECONDS = 1.0
ROUNDS = 3
_PHASE = '[[exercise.position.repeat]]\nname = "a"\nkind = "inhale"\ncue = "a"\npose = "nowhere"\n'
_EXERCISE = '[[exercise]]\nname = "a"\n[[exercise.position]]\nname = "b"\n'


def hostile_texts() -> Iterator[tuple[str, str]]:
    """Give names and texts, each of just the bytes that are still read."""
    repeated = {
        "open brackets": ("a = ", "["),
        "open braces": ("a = ", "{a="),
        "closed brackets in turn": ("a = [", "[],"),
        "a dotted key": ("a", ".a"),
        "dotted keys": ("", "a.b.c.d.e.f.g.h.{n}=1\n"),
        "headers": ("", "[a.b.c.d.e.f.g.{n}]\n"),
        "tables in a list": ("", "[[exercise]]\n"),
        "exercises of nothing": ("format = 1\n", _EXERCISE),
        "phases with a pose that isn't there": ("format = 1\n" + _EXERCISE, _PHASE),
        "unknown keys": ("format = 1\n", "k{n} = 1\n"),
        "unknown keys in quotes": ("", '"\\u0041{n}" = 1\n'),
        "a long title": ('title = "', "x"),
        "combining marks": ('title = "', "\u0301"),
        "open quotes": ("title = ", '"'),
        "open single quotes": ("title = ", "'"),
        "backslashes": ('title = "', "\\"),
        "a number in base 10": ("format = ", "9"),
        "a number in base 16": ("format = 0x", "f"),
        "a fraction": ("format = 0.", "1"),
        "an exponent": ("format = 1e", "9"),
        "zeros of a date": ("format = 1979-05-27T00:00:00.", "0"),
        "signs of equality": ("", "= "),
        "spaces": ("a", " "),
        "empty lines": ("", "\n"),
        "comments": ("", "#\n"),
        "carriage returns": ("a = 1", "\r"),
        "a list of notes": ("safety = [", '"x",'),
    }
    for name, (start, part) in repeated.items():
        yield name, _filled(start, part)
    good = asset("routines", "hamstring.toml").read_text(encoding="utf-8")
    yield "the built-in routine with every cue too long", good.replace('cue = "', f'cue = "{"x" * 1000}')
    yield (
        "the built-in routine with comments to the brim",
        good + _filled("", "# x\n")[: MOST_BYTES - len(good.encode())],
    )


def _filled(start: str, part: str) -> str:
    parts, length, number = [start], len(start.encode()), 0
    while True:
        piece = part.replace("{n}", str(number))
        length += len(piece.encode())
        if length > MOST_BYTES:
            return "".join(parts)
        parts.append(piece)
        number += 1


def hostile_checks() -> Iterator[Row]:
    """Check each one as the command does, and compare the slowest with the built-in routine.

    Raises RuntimeError when it takes longer than is promised.
    """
    ours = min(_seconds(asset("routines", "hamstring.toml")) for _ in range(ROUNDS))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "hostile.toml")
        costs: dict[str, float] = {}
        for name, text in hostile_texts():
            path.write_bytes(text.encode("utf-8"))
            costs[name] = min(_seconds(path) for _ in range(ROUNDS))
    worst = max(costs, key=lambda name: costs[name])
    if costs[worst] > PROMISED_SECONDS:
        raise RuntimeError(f"a file of {worst} takes {costs[worst]:.2f} s, promised are {PROMISED_SECONDS:g} s")
    what = f"checking the worst of {len(costs)} hostile files of 256 KiB ({worst}): {costs[worst] * 1e3:.0f} ms"
    yield Row(what, "checking the built-in routine", costs[worst] / ours)


def _seconds(path: Path) -> float:
    started = time.perf_counter()
    with contextlib.suppress(FaultsError):
        planner.build(routine_file.load(path, library.poses()), Choices())
    return time.perf_counter() - started
