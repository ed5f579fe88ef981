"""The whole program without a display: the session is played, told, pictured and logged as a rehearsal."""

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

SPEED = "200"


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-m", "hamstring_gui", "--data-dir", str(folder), *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120, check=False)


def test_without_a_display_the_session_is_played_told_and_logged(tmp_path: Path) -> None:
    played = run(tmp_path, "start", "--speed", SPEED)
    assert (played.returncode, played.stderr) == (0, "")
    lines = played.stdout.splitlines()
    assert lines[0].startswith("No display here")
    assert "See a doctor" in lines[1]
    assert [line for line in lines if line.startswith("Single-leg deadlift")] == [
        "Single-leg deadlift, set 1 of 2, right leg",
        "Single-leg deadlift, set 1 of 2, left leg",
        "Single-leg deadlift, set 2 of 2, right leg",
        "Single-leg deadlift, set 2 of 2, left leg",
    ]
    assert any("completed, rehearsal, 65 of 65 repetitions" in line for line in lines)
    pictures = [Path(line.removeprefix("Picture: ")) for line in lines if line.startswith("Picture: ")]
    assert len(pictures) >= 3
    assert all(not QImage(str(path)).isNull() for path in pictures)

    logged = run(tmp_path, "log", "--json")
    assert logged.returncode == 0, logged.stderr
    assert '"rehearsal": true' in json.dumps(json.loads(logged.stdout))


def test_a_broken_routine_on_the_command_line_is_told_and_the_program_starts_all_the_same(tmp_path: Path) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text("format = 1\n", encoding="utf-8")
    played = run(tmp_path / "data", "start", str(broken), "--speed", "700")
    assert played.returncode == 0
    assert "broken.toml: name: found nothing, expected a name" in played.stderr
    assert "Hamstring release: completed, rehearsal" in played.stdout
