"""Our own processes: found from anywhere, and by a bundle that has no Python to start."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hamstring_gui import cli
from hamstring_gui.guide.sound import own_process, pcm
from hamstring_gui.guide.sound.breath_sound import breath_sound
from hamstring_gui.practice.routine import Kind


def test_it_starts_from_any_folder(tmp_path: Path) -> None:
    source, target = tmp_path / "breath.wav", tmp_path / "breath.flac"
    source.write_bytes(pcm.to_wav(breath_sound(Kind.INHALE, pcm.RATE)))
    command = own_process.command("flac", str(source), str(target))
    done = subprocess.run(command, cwd=tmp_path, env=own_process.environment(), capture_output=True, check=False)
    assert done.returncode == 0 and target.read_bytes()[:4] == b"fLaC"


def test_a_bundle_starts_itself_and_its_command_line_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    program, *arguments = own_process.command("flac", "a.wav", "-o.flac")
    assert program == sys.executable
    given: list[list[str]] = []

    def run(these: list[str]) -> int:
        given.append(these)
        return 7

    monkeypatch.setattr(own_process, "run", run)
    assert cli.main(arguments) == 7
    assert given == [["flac", "a.wav", "-o.flac"]]
