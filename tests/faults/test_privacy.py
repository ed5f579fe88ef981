"""Nothing gets in and nothing gets out: no internet socket is ever opened, and every file is its owner's alone."""

from __future__ import annotations

import argparse
import os
import re
import select
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hamstring_gui import cli
from hamstring_gui.store.assets import asset
from tests.desktop_bus import desktop_bus
from tests.faults.running import READY, ROOT, environment_of, running
from tests.faults.sweep import fill

WITHOUT_NETWORK = ("unshare", "--map-current-user", "--net")
LOCAL = {"AF_UNIX", "AF_NETLINK"}
"""Families that never leave the machine: other programs on it, and its own kernel."""
ROUTINE = str(asset("routines", "hamstring.toml"))
QUICK = (
    ("plan", "--json"),
    ("check", ROUTINE),
    ("schema",),
    ("log", "--csv"),
    ("log", "--ics"),
    ("log", "import", "{folder}/taken-out.json"),
    ("backup",),
    ("backup", "--list"),
    ("restore", "{folder}/data/sessions.sqlite"),
    ("doctor", "--json"),
    ("--version",),
    ("--help",),
)
SLOW = (
    ("snapshot", "stage", "-o", "{folder}/stage.png"),
    ("log", "--pdf", "{folder}/log.pdf"),
    ("plan", "--say"),
    ("start", "--speed", "900"),
    ("open", ROUTINE),
    ("audio", "-o", "{folder}/session.flac"),
)


def tracing(trace: Path) -> tuple[str, ...]:
    """Return the command in front of another that writes down its sockets, and those of all it starts."""
    if shutil.which("strace") is None:
        pytest.skip("strace isn't installed")
    return ("strace", "-f", "--seccomp-bpf", "-s", "200", "-e", "trace=network", "-o", str(trace))


def without_network() -> tuple[str, ...]:
    """Return the command in front of another that runs it where no network exists, not even the machine's own."""
    if shutil.which("unshare") is None or subprocess.run([*WITHOUT_NETWORK, "true"], check=False).returncode:
        pytest.skip("nobody may leave the network here")
    return WITHOUT_NETWORK


def text_of(trace: Path) -> str:
    return trace.read_text(encoding="utf-8", errors="replace")


def families(trace: Path) -> set[str]:
    """Return the kinds of all sockets that were opened."""
    return set(re.findall(r"\bsocket(?:pair)?\((\w+)", text_of(trace)))


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon isn't installed")
    with desktop_bus(tmp_path) as address:
        yield address


def end(tracer: int) -> None:
    """Ask the program behind a tracer to end, and wait until it has."""
    (pid,) = map(int, Path(f"/proc/{tracer}/task/{tracer}/children").read_text(encoding="ascii").split())
    ends = os.pidfd_open(pid)
    os.kill(pid, signal.SIGTERM)
    # The tracer itself may wait longer, for what a sound system has left running.
    assert select.select([ends], [], [], 30)[0], "it ends when it is asked to"
    os.close(ends)


@pytest.mark.parametrize("network", [False, pytest.param(True, marks=pytest.mark.slow)], ids=["no network", "network"])
def test_a_session_with_sound_voice_and_media_keys_opens_no_internet_socket(
    network: bool, tmp_path: Path, display: str, bus: str
) -> None:
    before = (*(() if network else without_network()), *tracing(tmp_path / "trace"))
    arguments = ("20", "--data-dir", str(tmp_path / "data"), "start", *READY, "--set", "sound.enabled=yes")
    environment = environment_of(display, DBUS_SESSION_BUS_ADDRESS=bus)
    with running(*arguments, before=before, environment=environment, module="tests.faults.witness") as process:
        for _ in range(6):
            process.wait_for("saved", 60.0)
        end(process.process.pid)
    assert "AF_UNIX" in families(tmp_path / "trace"), "the trace must have seen the window's own socket"
    assert families(tmp_path / "trace") <= LOCAL
    assert "org.mpris.MediaPlayer2.hamstring_gui" in text_of(tmp_path / "trace"), "media keys have to be there too"
    others = [path for path in (tmp_path / "data").rglob("*") if stat.S_IMODE(path.stat().st_mode) & 0o077]
    assert others == []
    assert {"sessions.sqlite", "hamstring-gui.log", "instance.lock", "window"} <= {
        path.name for path in (tmp_path / "data").rglob("*")
    }


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Fill the test's folder, and take its log out into a file."""
    fill(tmp_path)
    out = subprocess.run(
        [sys.executable, "-m", "hamstring_gui", "--data-dir", str(tmp_path), "log", "--json"],
        cwd=ROOT, env=environment_of(None), capture_output=True, check=True,
    )  # fmt: skip
    (tmp_path / "taken-out.json").write_bytes(out.stdout)
    return tmp_path


def opens(command: tuple[str, ...], folder: Path, *before: str) -> set[str]:
    """Run a command, and return the kinds of sockets that it opened."""
    words = [word.format(folder=folder) if word.startswith("{") else word for word in command]
    whole = [*before, *tracing(folder / "trace"), sys.executable, "-m", "hamstring_gui", "--data-dir", str(folder)]
    done = subprocess.run(
        [*whole, *words], cwd=ROOT, env=environment_of(None), capture_output=True, timeout=300, check=False
    )
    assert done.returncode == 0, (command, done.stderr)
    return families(folder / "trace")


def test_commands_work_where_no_network_exists_and_open_no_internet_socket(kept: Path) -> None:
    for command in (("plan",), ("log", "--json"), ("doctor",)):
        assert opens(command, kept, *without_network()) <= LOCAL


@pytest.mark.slow
@pytest.mark.parametrize("command", [*QUICK, *SLOW], ids=" ".join)
def test_no_command_opens_an_internet_socket(command: tuple[str, ...], kept: Path) -> None:
    assert opens(command, kept) <= LOCAL, "where there is a network"
    assert opens(command, kept, *without_network()) <= LOCAL, "and where there is none"


def test_every_command_is_looked_at_for_sockets() -> None:
    (commands,) = (action for action in cli.parser()._actions if isinstance(action, argparse._SubParsersAction))
    assert set(commands.choices) <= {command[0] for command in (*QUICK, *SLOW)}
