"""The program as a screen reader meets it: all has a name, buttons are enough, phases are told once, in order."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from hamstring_gui.guide.keep_awake import NOT_KEPT
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.record import Ending, Portion, SessionRecord
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store import routine_file, settings_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog

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
    offered: dict[str, list[str]]
    """What menus and lists offer, by the name of what opens them."""
    heard: list[str]
    painted: dict[str, list[str]]


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


def practised(folder: Path) -> None:
    """Keep three sessions of the last days, so that there is something to draw."""
    with closing(SessionLog(Places(folder).log_file)) as log:
        for days in (1, 2, 3):
            started = datetime.now().astimezone() - timedelta(days=days)
            done = (Portion("bridge", "Breathing bridge", 1, None, None, 5, 5),)
            log.save(
                SessionRecord(
                    f"{days:08x}-0000-4000-8000-000000000000", started, "hamstring", "Hamstring release", Tempo(),
                    portions=done, ending=Ending.COMPLETED, active_seconds=600.0, tight_before=6, tight_after=4,
                )
            )  # fmt: skip


@pytest.fixture(scope="module")
def walked(display: str, tmp_path_factory: pytest.TempPathFactory) -> Walked:
    folder = tmp_path_factory.mktemp("walk")
    (folder / "run").mkdir(mode=0o700)
    practised(folder)
    settings_file.save(Places(folder).settings_file, {"get_ready": 3, "sound": {"enabled": False}})
    environment = {**os.environ, "DISPLAY": display, "XDG_RUNTIME_DIR": str(folder / "run"), "HOME": str(folder)}
    result = subprocess.run(
        ["dbus-run-session", "--", SYSTEM_PYTHON, str(READER), sys.executable, str(folder)],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=SECONDS,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    return Walked(**json.loads(result.stdout.splitlines()[-1]))


def test_whatever_takes_the_focus_has_a_name_on_every_page(walked: Walked) -> None:
    assert len(walked.nameless) == 13
    assert {page: things for page, things in walked.nameless.items() if things} == {}


def test_menus_and_lists_open_by_keys_and_each_item_has_a_name(walked: Walked) -> None:
    offered = walked.offered
    assert offered["Declare a pause"] == ["Last week", "This week", "Next week", "The week after next"]
    assert offered["Ending: Any ending"][:2] == ["Any ending", "Completed"]
    assert "Exercise" in " ".join(offered["Add"])
    assert {"Deutsch", "日本語", "العربية"} <= set(offered["Language"])
    assert len(offered) == 6
    assert all(items and all(items) for items in offered.values())


def test_the_first_phases_are_told_once_and_in_order_and_the_end_for_pain_with_its_advice(walked: Walked) -> None:
    plan = planner.build(routine_file.load(asset("routines", "hamstring.toml")), Choices())
    cues = [step.cue for phase in plan.phases for step in phase.steps]
    *told, end = walked.heard
    phases = [text for text in told if text != NOT_KEPT]
    assert len(told) - len(phases) <= 1, "where no desktop keeps the screen on, that is told once"
    assert len(phases) >= 3
    assert [text.split(". ")[0] for text in phases] == cues[: len(phases)]
    assert end.startswith("Stopped for pain. Rest now")


def test_painted_views_are_known_for_what_they_are_and_have_names(walked: Walked) -> None:
    painted = walked.painted
    assert {"image", "chart", "list", "list item", "progress bar"} <= set(painted)
    assert all(name for names in painted.values() for name in names)
    assert {"Breath", "The breath in this tempo"} <= set(painted["progress bar"])
    assert any(name.startswith("Calendar of the last year: 3 days") for name in painted["list"])
    assert sum("Completed" in name or "10 min" in name for name in painted["list item"]) >= 3
    assert "The figure; arrow keys turn it" in painted["image"]
