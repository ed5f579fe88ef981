"""The command line: what it prints, and what it says to mistakes."""

import json
import os
import subprocess
import sys
import wave
from argparse import Namespace
from collections import Counter
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from hamstring_gui.cli import main
from hamstring_gui.store.assets import asset
from tests.guide.sound.hum import Hum


def plan(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["plan", "--json", *arguments]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


def test_the_plan_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    told = plan(capsys)
    phases = told["phases"]
    assert (told["routine"], told["seconds"]) == ("hamstring", 719.0)
    exhales = Counter((p["exercise"], p["side"]) for p in phases if p["kind"] == "exhale")
    assert exhales == {
        ("bridge", None): 15, ("hip_flexor", "right"): 9, ("hip_flexor", "left"): 9,
        ("deadlift", "right"): 16, ("deadlift", "left"): 16,
    }  # fmt: skip
    assert all(one["start"] + one["seconds"] == other["start"] for one, other in pairwise(phases))
    keys = "index start seconds kind exercise position set sets count of side pose_from pose_to movement cue say"
    assert set(keys.split()) <= phases[0].keys()


@pytest.mark.skipif(os.name == "nt", reason="a broken pipe is no such thing there")
@pytest.mark.parametrize("command", ["plan", "doctor", "--version"])
def test_a_reader_that_has_had_enough_is_no_reason_for_a_word(command: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    asked = [sys.executable, "-m", "hamstring_gui", command]
    # Where nothing is held back, what little is printed breaks the pipe at once, and not at the end.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    done = subprocess.run(asked, env=environment, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


def test_settings_for_this_once(capsys: pytest.CaptureFixture[str]) -> None:
    told = plan(capsys, "--set", "inhale=5", "--set", "bridge.sets=4", "--set", "between.get_ready=wait")
    first, inhale = told["phases"][:2]
    assert (first["kind"], first["seconds"]) == ("get_ready", None)
    assert inhale["seconds"] == 5.0
    assert inhale["sets"] == 4


def test_every_wrong_assignment_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--set", "inhale=99", "--set", "bridge.sets=1", "--set", "nonsense"]) == 1
    heading, *told = capsys.readouterr().err.splitlines()
    assert heading == "command line:"
    assert "--set breath.inhale: found “99”, expected a number from 2 to 12 (seconds)" in told[0]
    assert "--set bridge.sets: found “1”, expected a whole number from 3 to 5" in told[1]
    assert "found “nonsense”, expected KEY=VALUE with a key among language, breath.inhale" in told[2]


@pytest.mark.usefixtures("qapp")  # `snapshot` makes an application, which would outlive the test
def test_what_is_misspelt_on_the_command_line_is_told_with_what_was_meant(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, meant in (
        (["plan", "--set", "breath.inhael=5"], "--set: found “breath.inhael=5”; did you mean “breath.inhale=5”?"),
        (["plan", "hamstrings"], "routine: found “hamstrings”; did you mean “hamstring”?"),
        (["snapshot", "pose", "bridge_lift", "-o", "x.png"], "found “bridge_lift”; did you mean “bridge_lifted”?"),
    ):
        assert main(arguments) == 1
        assert meant in capsys.readouterr().err


def test_an_unknown_routine_is_told_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "yoga"]) == 1
    assert "found “yoga”, expected one of" in capsys.readouterr().err


def test_the_plan_as_a_table_to_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Hamstring release: 11:59\n\nBreathing bridge with hip lift\n")
    assert "right leg" in told


def test_check_says_nothing_of_good_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *(str(path) for path in asset("routines").glob("*.toml"))]) == 0
    assert capsys.readouterr().out == ""


def test_check_says_a_line_for_each_error_of_all_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.toml").write_text("format = 1\nname = 'A'\n", encoding="utf-8")
    assert main(["check", str(tmp_path / "missing.toml"), str(tmp_path / "broken.toml")]) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[0] == f"{tmp_path / 'missing.toml'} can't be read: No such file or directory"
    assert told[1] == f"{tmp_path / 'broken.toml'}:"
    assert told[2].startswith("  line 2: name: found “A”, expected a name of")
    assert len(told) == 5


def test_check_knows_the_poses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = asset("routines", "hamstring.toml").read_text(encoding="utf-8")
    (tmp_path / "a.toml").write_text(text.replace('"bridge_lifted"', '"bridge_flying"'), encoding="utf-8")
    assert main(["check", str(tmp_path / "a.toml")]) == 1
    assert "repeat[1].pose: found “bridge_flying”, expected the name of a pose" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["nonsense"], ["start", "--speed", "nan"], ["snapshot", "today"]])
def test_misuse_ends_with_two_and_says_how_it_is_used(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: hamstring-gui" in capsys.readouterr().err


def test_settings_under_data_dir_hold_for_the_plan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text("[breath]\nexhale = 8\ninhale = 1\n", encoding="utf-8")
    assert main(["--data-dir", str(tmp_path), "plan", "--json"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["phases"][2]["seconds"] == 8.0
    assert "breath.inhale: found 1, expected a number from 2 to 12" in told.err


def test_the_schema_is_json_and_closed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert schema["properties"]["exercise"]["items"]["additionalProperties"] is False


def test_the_transcript_tells_what_is_said_and_when(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--say"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split()[0].startswith("0:00")
    assert "Lie on your back" in lines[0]
    assert any("Left hip" in line for line in lines)


@pytest.mark.parametrize("before", [[], ["--data-dir", "folder"]])
def test_a_routine_file_alone_is_opened_and_not_started(before: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Namespace] = []

    def run(args: Namespace) -> int:
        asked.append(args)
        return 0

    monkeypatch.setitem(sys.modules, "hamstring_gui.commands.window", SimpleNamespace(run=run))
    assert main([*before, "of mine/Desk Break.toml"]) == 0
    assert (asked[0].opened, asked[0].start) == (Path("of mine/Desk Break.toml"), False)


def test_the_session_as_an_audio_file_with_its_chapters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    short = ["--set", "hip_flexor.included=no", "--set", "deadlift.included=no", "--set", "between.rest=0"]
    target = tmp_path / "session.wav"
    arguments = ["--data-dir", str(tmp_path), "audio", *short, "--set", "voice.engine=none", "-o", str(target)]
    assert main(arguments) == 0
    with wave.open(str(target)) as file:
        seconds = file.getnframes() / file.getframerate()
    assert 177.0 <= seconds <= 190.0
    assert "Breathing bridge with hip lift" in target.with_suffix(".cue").read_text(encoding="utf-8")
    assert str(target) in capsys.readouterr().out


def test_without_a_home_no_phrase_is_kept_and_no_folder_called_so_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def homeless(*_: object, **__: object) -> None:
        raise RuntimeError("there is no home")

    hum = Hum()
    monkeypatch.setattr("platformdirs.PlatformDirs", homeless)
    monkeypatch.setattr("hamstring_gui.guide.sound.audio_file.engines", lambda: (("hum", lambda: hum),))
    monkeypatch.chdir(tmp_path)
    short = ["--set", "hip_flexor.included=no", "--set", "deadlift.included=no", "--set", "between.rest=0"]
    assert main(["audio", *short, "-o", "session.wav"]) == 0
    assert hum.asked
    assert sorted(file.name for file in tmp_path.iterdir()) == ["session.cue", "session.wav"]


def test_a_wrong_place_for_an_audio_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, expected in (("a.mp3", "a name that ends in .wav or .flac"), ("no/a.wav", "a.wav can't be written: ")):
        arguments = ["--data-dir", str(tmp_path), "audio", "--set", "voice.engine=none", "-o", str(tmp_path / name)]
        assert main(arguments) == 1
        assert expected in capsys.readouterr().err


def test_the_window_is_on_the_screen_before_anything_is_read_that_it_does_not_need() -> None:
    program = "import sys, hamstring_gui.cli, hamstring_gui.commands.window; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    loaded = set(done.stdout.split())
    assert "hamstring_gui.screens.shell" in loaded
    late = {"app.system_wishes", "practice.plan", "screens.system_look", "screens.window"}
    assert not loaded & {"ctypes", "difflib", "sqlite3", "tomllib", *(f"hamstring_gui.{name}" for name in late)}
