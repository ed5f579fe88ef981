"""The program as a screen reader meets it: all has a name, buttons are enough, phases are told once, in order."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.store import routine_file, settings_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.paths import Places

ROOT = Path(__file__).parents[2]
READER = Path(__file__).with_name("screen_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
SECONDS = 120.0


def missing() -> str:
    """Name what isn't installed of what the walk needs, or nothing."""
    for program in ("Xvfb", "dbus-run-session", SYSTEM_PYTHON):
        if shutil.which(program) is None:
            return program
    tried = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    if tried.returncode:
        return "pyatspi (python3-pyatspi)"
    buses = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
    return "" if any(Path(place).exists() for place in buses) else "at-spi2-core"


@dataclass(frozen=True)
class Walked:
    """What the screen reader met: nameless things by page, and announcements in order."""

    nameless: dict[str, list[str]]
    heard: list[str]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    if lacking := missing():
        pytest.skip(f"{lacking} isn't installed")
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        assert number, "Xvfb didn't start"
        yield f":{number}"
        server.terminate()


@pytest.fixture(scope="module")
def walked(display: str, tmp_path_factory: pytest.TempPathFactory) -> Walked:
    folder = tmp_path_factory.mktemp("walk")
    (folder / "run").mkdir(mode=0o700)
    settings_file.save(Places(folder).settings_file, {"get_ready": 3, "sound": {"enabled": False}})
    environment = {**os.environ, "DISPLAY": display, "XDG_RUNTIME_DIR": str(folder / "run"), "HOME": str(folder)}
    result = subprocess.run(
        ["dbus-run-session", "--", SYSTEM_PYTHON, str(READER), sys.executable, str(folder)],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=SECONDS,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    return Walked(**json.loads(result.stdout.splitlines()[-1]))


def test_whatever_takes_the_focus_has_a_name_on_every_page(walked: Walked) -> None:
    assert len(walked.nameless) == 9
    assert {page: things for page, things in walked.nameless.items() if things} == {}


def test_the_first_phases_are_told_once_and_in_order_and_the_end_for_pain_with_its_advice(walked: Walked) -> None:
    plan = planner.build(routine_file.load(asset("routines", "hamstring.toml")), Choices())
    cues = [phase.steps[0].cue for phase in plan.phases]
    *phases, end = walked.heard
    assert len(phases) >= 3
    assert [told.split(". ")[0] for told in phases] == cues[: len(phases)]
    assert end.startswith("Stopped for pain. Rest now")
