"""Nothing gets in and nothing gets out: no internet socket is ever opened, and every file is its owner's alone."""

from __future__ import annotations

import os
import select
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.running import READY, ROOT, environment_of, running

WITHOUT_NETWORK = ("unshare", "--map-root-user", "--net")


def traced(trace: Path) -> tuple[str, ...]:
    """Return the command in front of another that runs it where no network exists, and writes down its sockets."""
    if shutil.which("strace") is None:
        pytest.skip("strace isn't installed")
    if shutil.which("unshare") is None or subprocess.run([*WITHOUT_NETWORK, "true"], check=False).returncode:
        pytest.skip("nobody may leave the network here")
    return (*WITHOUT_NETWORK, "strace", "-f", "--seccomp-bpf", "-e", "trace=network", "-o", str(trace))


def sockets(trace: Path) -> list[str]:
    return [line for line in trace.read_text(errors="replace").splitlines() if " socket(" in line]


def test_a_session_with_sound_and_voice_opens_no_internet_socket(tmp_path: Path, display: str) -> None:
    before = traced(tmp_path / "trace")
    arguments = ("20", "--data-dir", str(tmp_path / "data"), "start", *READY, "--set", "sound.enabled=yes")
    with running(
        *arguments, before=before, environment=environment_of(display), module="tests.faults.witness"
    ) as process:
        for _ in range(6):
            process.wait_for("saved", 60.0)
        tracer = process.process.pid
        (pid,) = map(int, Path(f"/proc/{tracer}/task/{tracer}/children").read_text(encoding="ascii").split())
        ends = os.pidfd_open(pid)
        os.kill(pid, signal.SIGTERM)
        # The tracer itself may wait longer, for what a sound system has left running.
        assert select.select([ends], [], [], 30)[0], "it ends when it is asked to"
        os.close(ends)
    found = sockets(tmp_path / "trace")
    assert any("AF_UNIX" in line for line in found), "the trace must have seen the window's own socket"
    assert [line for line in found if "AF_INET" in line] == []
    others = [path for path in (tmp_path / "data").rglob("*") if stat.S_IMODE(path.stat().st_mode) & 0o077]
    assert others == []
    assert {"sessions.sqlite", "hamstring-gui.log", "instance.lock", "window"} <= {
        path.name for path in (tmp_path / "data").rglob("*")
    }


@pytest.mark.slow
@pytest.mark.parametrize("command", [("start", "--speed", "900"), ("doctor",), ("plan",), ("log", "--json")])
def test_no_command_opens_an_internet_socket(command: tuple[str, ...], tmp_path: Path) -> None:
    whole = [*traced(tmp_path / "trace"), sys.executable, "-m", "hamstring_gui", "--data-dir", str(tmp_path), *command]
    done = subprocess.run(whole, cwd=ROOT, env=environment_of(None), capture_output=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    assert [line for line in sockets(tmp_path / "trace") if "AF_INET" in line] == []
