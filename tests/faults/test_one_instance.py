"""A second start raises the first window and hands over its wish; ten at once give one window; a hung one is told."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from hamstring_gui.app.instance import Instance
from hamstring_gui.app.opening import UNANSWERED
from hamstring_gui.cli import main
from hamstring_gui.store import settings_file
from hamstring_gui.store.paths import Places
from tests.faults.running import ROOT, Running, environment_of, running

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Xvfb and Linux signals")


@contextmanager
def first(folder: Path, display: str, *arguments: str) -> Iterator[Running]:
    with running(
        "1", "--data-dir", str(folder), *arguments, environment=environment_of(display), module="tests.faults.witness"
    ) as process:
        process.wait_for("shown")
        yield process


def start(folder: Path, display: str, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "hamstring_gui", "--data-dir", str(folder), *arguments]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment_of(display), text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def ended(processes: Sequence[subprocess.Popen[str]], seconds: float = 60.0) -> list[tuple[int, str]]:
    return [(process.wait(seconds), process.communicate()[1]) for process in processes]


def told_by(process: subprocess.Popen[str]) -> str:
    """Return the beginning of what a start that hands over says."""
    told, complained = process.communicate(timeout=60)
    assert (process.returncode, complained) == (0, "")
    return told.replace(",", ".").partition(".")[0]


def test_a_second_start_hands_over_its_wish_to_the_first(
    tmp_path: Path, display: str, capsys: pytest.CaptureFixture[str]
) -> None:
    settings_file.save(Places(tmp_path).settings_file, {"safety": {"confirmed": True}, "sound": {"enabled": False}})
    with first(tmp_path, display) as process:
        socket = Places(tmp_path).state_dir / "instance.socket"
        assert stat.S_ISSOCK(socket.stat().st_mode)
        assert stat.S_IMODE(socket.stat().st_mode) & 0o077 == 0
        assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700
        assert ended([start(tmp_path, display)]) == [(0, "")]
        process.wait_for("raised")
        assert (
            told_by(start(tmp_path, display, "start")) == "The program is open already: a session begins in its window"
        )
        assert process.wait_for("saved"), "the first has started the session that the second was asked for"
        running = main(["--data-dir", str(tmp_path), "log"])
        assert (running, capsys.readouterr().out.count(": running, 0 of 65")) == (0, 1)
        assert told_by(start(tmp_path, display, "start")) == "A session is running: its window is in front now"
    assert main(["--data-dir", str(tmp_path), "log"]) == 0
    assert ": interrupted, 0 of 65" in capsys.readouterr().out


def test_a_hung_first_is_told_within_two_seconds(tmp_path: Path, display: str, qtbot: object) -> None:
    with first(tmp_path, display) as process:
        os.kill(process.process.pid, signal.SIGSTOP)
        second = Instance(Places(tmp_path).state_dir)
        assert not second.is_first()
        before = time.monotonic()
        assert not second.hand_over("raise")
        assert time.monotonic() - before < 2.0
        assert ended([start(tmp_path, display)]) == [(1, UNANSWERED + "\n")]
        os.kill(process.process.pid, signal.SIGCONT)


def test_what_a_killed_first_leaves_does_no_harm(tmp_path: Path, display: str) -> None:
    with first(tmp_path, display) as process:
        process.kill()
    assert (Places(tmp_path).state_dir / "instance.socket").exists()
    with first(tmp_path, display) as process:
        assert ended([start(tmp_path, display)]) == [(0, "")]
        process.wait_for("raised")


@pytest.mark.parametrize("number", [3, pytest.param(10, marks=pytest.mark.slow)])
def test_many_at_once_give_one_window(number: int, tmp_path: Path, display: str) -> None:
    processes = [start(tmp_path, display) for _ in range(number)]
    try:
        deadline = time.monotonic() + 120.0
        while sum(process.poll() is None for process in processes) > 1 and time.monotonic() < deadline:
            os.sched_yield()
            time.sleep(0.05)
        running_still = [process for process in processes if process.poll() is None]
        assert len(running_still) == 1
        others = [process for process in processes if process not in running_still]
        assert ended(others) == [(0, "")] * (number - 1)
    finally:
        for process in processes:
            process.kill()
            process.wait(10)
            for stream in filter(None, [process.stdout, process.stderr]):
                stream.close()
