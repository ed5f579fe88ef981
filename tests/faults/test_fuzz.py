"""Random inputs through every parser: nothing is raised but what is declared, and no input takes a second."""

from __future__ import annotations

import argparse
import contextlib
import io
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path

import pytest

from hamstring_gui import cli
from hamstring_gui.body.motion import PoseBook
from hamstring_gui.commands.practice import assigned
from hamstring_gui.practice import planner, presets
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.plan import Stance
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.settings import Settings, reminder_wish
from hamstring_gui.store import (
    csv_form,
    json_form,
    library,
    log_import,
    pose_file,
    record_json,
    routine_file,
    settings_file,
    toml_file,
)
from hamstring_gui.store.assets import asset
from hamstring_gui.store.log_entry import Entry
from hamstring_gui.store.pose_file import PoseSet
from tests.faults import keeper
from tests.store.test_routine_file import SMALL

QUICK = 400
INPUTS = 1_000_000
LONGEST = 1.0
PIECES = (
    b"=", b"[[", b"]]", b"[", b"]", b"{", b"}", b'"', b"'", b'"""', b"\\u0000", b"\n", b"\r", b"\0", b"\xff", b"#",
    b",", b".", b"-", b"nan", b"inf", b"1e999", b"-1", b"0", b"99999999999999999999", b"true", b"null", b"9999-99-99",
    b"a.b.c", b"=HYPERLINK()", b"wait", "“\u202e".encode(),
)  # fmt: skip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return a seed with a few pieces put in, taken out, doubled or changed."""
    found = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at, length = chance.randint(0, len(found)), chance.randint(0, 12)
        match chance.randrange(5):
            case 0:
                found[at:at] = chance.choice(PIECES)
            case 1:
                del found[at : at + length]
            case 2:
                found[at : at + length] = chance.choice(PIECES)
            case 3:
                found[at:at] = found[at : at + length] * chance.randint(1, 3)
            case _:
                found[at : at + 1] = bytes([chance.randrange(256)])
    return bytes(found)


@cache
def poses() -> PoseSet:
    return library.poses()


@cache
def hamstring() -> Routine:
    return routine_file.load(asset("routines", "hamstring.toml"))


def text_of(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def read_routine(data: bytes, _folder: Path) -> None:
    routine = routine_file.read(toml_file.parse(text_of(data), "fuzz.toml"), poses())
    planner.build(routine, Choices())
    book = PoseBook(poses().with_own(routine))
    for name in routine.poses:
        assert book.resolved(Stance(name)).settled


def read_poses(data: bytes, folder: Path) -> None:
    (folder / "poses.toml").write_bytes(data)
    pose_file.load([folder / "poses.toml"])


def read_settings(data: bytes, folder: Path) -> None:
    path = folder / "settings.toml"
    path.write_bytes(data)
    loaded = settings_file.load(path)
    settings_file.routine_choices(loaded, hamstring())
    reminder_wish(loaded.settings)
    for broken in folder.glob("*.broken"):
        broken.unlink()


def read_log(data: bytes, _folder: Path) -> None:
    for _ in log_import._Reading(io.BytesIO(data), "fuzz").entries():
        pass


def read_record(data: bytes, _folder: Path) -> None:
    with contextlib.suppress(ValueError):  # what it declares
        record_json.loads(text_of(data))


def read_presets(data: bytes, _folder: Path) -> None:
    presets.read(text_of(data))


def read_command_line(data: bytes, _folder: Path) -> None:
    words = text_of(data).split()
    with contextlib.suppress(SystemExit), contextlib.redirect_stderr(io.StringIO()):
        with contextlib.redirect_stdout(io.StringIO()):
            args = cli.parser().parse_args(words)
        assert isinstance(args, argparse.Namespace)
        assigned(getattr(args, "assignments", []), Settings(), {}, hamstring())


def entry_text(form: Callable[[list[Entry]], Iterator[str]]) -> bytes:
    return "".join(form([Entry(keeper.session_of(5), keeper.NOW)])).encode()


OWN_POSE = b"""
[pose.half_lift]
base = "bridge_lifted"
[pose.half_lift.joints]
pelvis = { lean = -101 }
thigh = { flexion = 5, abduction = 1 }
[pose.half_lift.working]
glute = 0.6
"""
POSES = b"""format = 1
[pose.floor]
camera = "bridge"
props = ["mat", "block"]
anchor = "upper_back"
[pose.floor.joints]
pelvis = { lean = -90 }
neck = { flexion = 3 }
[pose.floor.contacts]
upper_back = { at = [0.0, 0.0, -0.33] }
foot = { at = [0.09, 0.0, 0.665] }
[pose.up]
base = "floor"
"""


@dataclass(frozen=True)
class Parser:
    """Something that reads what others wrote, and a good input to start from."""

    read: Callable[[bytes, Path], None]
    seed: bytes


PARSERS = {
    "routine": Parser(read_routine, SMALL.encode()),
    "routine with a pose": Parser(read_routine, SMALL.encode() + OWN_POSE),
    "pose": Parser(read_poses, POSES),
    "settings": Parser(
        read_settings,
        b"[breath]\ninhale = 4.0\nexhale = 6.5\n[between]\nget_ready = 'wait'\n[routine.hamstring.bridge]\nsets = 4\n"
        b"[reminder]\ndays = 'mon fri'\ntime = '18:00'\n",
    ),
    "JSON": Parser(read_log, entry_text(json_form.chunks)),
    "CSV": Parser(read_log, entry_text(csv_form.chunks)),
    "record": Parser(read_record, record_json.dumps(keeper.session_of(5)).encode()),
    "presets": Parser(read_presets, b'[{"name": "a", "inhale": 4.0}]'),
    "command line": Parser(read_command_line, b"start hamstring --set inhale=5 --set bridge.sets=4 --speed 20"),
}


def fuzz(name: str, inputs: int, seed: int, folder: Path) -> tuple[list[str], tuple[float, str]]:
    """Put so many inputs through a parser; return what went wrong, and the longest time that one took.

    Processor time: a machine that is busy with something else is no fault of a parser.
    """
    parser, chance, longest, wrong = PARSERS[name], random.Random(seed), (0.0, ""), []
    for number in range(inputs):
        data = mutated(parser.seed, chance)
        before = time.process_time()
        try:
            parser.read(data, folder)
        except FaultsError:
            pass
        except Exception as error:  # exactly what is looked for
            wrong.append(f"{name} {seed}/{number}: {type(error).__name__}: {error}: {data!r}"[:2000])
        longest = max(longest, (time.process_time() - before, f"{name} {seed}/{number}"))
    return wrong, longest


@pytest.mark.parametrize("name", PARSERS)
def test_random_changes_of_a_good_input_give_nothing_but_declared_faults(name: str, tmp_path: Path) -> None:
    PARSERS[name].read(PARSERS[name].seed, tmp_path)
    wrong, _longest = fuzz(name, QUICK, 8, tmp_path)
    assert wrong == []


@pytest.mark.slow
def test_fuzz_a_million_inputs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done, slowest, wrong = 0, (0.0, ""), []
    for seed in count():
        for name in PARSERS:
            found, longest = fuzz(name, INPUTS // 80, seed, tmp_path)
            done, slowest = done + INPUTS // 80, max(slowest, longest)
            wrong += found
        if done >= INPUTS:
            break
    with capsys.disabled():
        print(
            f"\n{done} inputs: {len(wrong)} undeclared exceptions, the slowest ({slowest[1]}) took {slowest[0]:.3f} s"
        )
    assert wrong[:5] == []
    assert slowest[0] < LONGEST
