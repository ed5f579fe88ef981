"""kill -9 at any system call: what was acknowledged is kept, whole, and a session that was cut off is offered."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.faults.keeper import STEPS
from tests.faults.sweep import CASES, Keeper, sweep

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace isn't installed")
KILLS = 6


@needs_strace
@pytest.mark.parametrize("name", CASES)
def test_killed_at_some_system_calls_nothing_is_lost(name: str, tmp_path: Path) -> None:
    count = sweep(CASES[name], tmp_path, KILLS)
    assert (count.kills, count.faults) == (KILLS, ())


@needs_strace
@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_sweep_killed_at_every_system_call_nothing_is_lost(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    count = sweep(CASES[name], tmp_path)
    with capsys.disabled():
        print(f"\n{name}: killed at each of {count.kills} system calls, {count.lost} lost, {count.corrupt} corrupt")
    assert count.kills > KILLS
    assert count.faults == ()


def brought_to_disk(lines: list[str], told: str) -> list[list[str]]:
    """Return what was done to which file before each line that tells so, as "sync sessions.sqlite"."""
    steps: list[list[str]] = [[]]
    for line in lines:
        call, _, rest = line.partition("(")
        if call == "write" and f'"{told}' in rest:
            steps.append([])
        elif call in ("fsync", "fdatasync", "unlink", "rename") and " = 0" in rest:
            file = re.split(r'[>"]', rest.split("/")[-1])[0]
            steps[-1].append(f"{'sync' if 'sync' in call else call} {file}")
    return steps[:-1]


@needs_strace
def test_after_a_power_cut_a_step_that_was_acknowledged_is_on_disk(tmp_path: Path) -> None:
    """No test can cut the power; what has to be on disk, and in which order, the system calls tell."""
    calls = "fsync,fdatasync,write,unlink,rename"
    with Keeper() as process:
        CASES["a session's start, steps and finish"].before(tmp_path)
        lines = process.trace("session", tmp_path, tmp_path / "session.txt", calls)
        saved = process.trace("settings", tmp_path, tmp_path / "settings.txt", calls)
    steps = brought_to_disk(lines, "step")
    assert len(steps) == STEPS + 1
    for step in steps:
        assert step[-4:] == [
            "sync sessions.sqlite-journal", "sync sessions.sqlite", "unlink sessions.sqlite-journal", "sync data",
        ]  # fmt: skip
        assert "sync data" in step[:-4], "the journal's own name has to be on disk before the file is touched"
    for step in brought_to_disk(saved, "goal"):
        assert [step[0].startswith("sync .settings.toml."), step[1:]] == [True, ["rename settings.toml", "sync config"]]
