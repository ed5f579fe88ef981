"""The self-check tells what is wrong and what to do, changes nothing, and says nothing personal."""

import json
import os
from contextlib import closing
from pathlib import Path

import pytest

from hamstring_gui.app.checkup import folders, log, routines, settings
from hamstring_gui.cli import main
from hamstring_gui.store import backup, settings_file
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog
from tests.faults import keeper
from tests.faults.sweep import fill, fill_and_back_up

NAMES = ["Versions", "Folders", "Settings", "Log", "Routines", "Sound", "Voice", "Screen"]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    fill_and_back_up(tmp_path)
    tmp_path.chmod(0o700)
    return Places(tmp_path)


def content(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_all_is_well(places: Places, tmp_path: Path, qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    before = content(tmp_path)
    assert main(["--data-dir", str(tmp_path), "doctor", "--json"]) == 0
    told = capsys.readouterr().out
    sections = {section["name"]: section for section in json.loads(told)}
    assert list(sections) == NAMES
    assert sections["Log"]["facts"]["sessions"] == str(keeper.OLD_SESSIONS + 1)
    assert sections["Log"]["facts"]["checksums"] == "all right"
    assert [sections[name]["troubles"] for name in ("Folders", "Settings", "Log", "Routines")] == [[]] * 4
    assert str(tmp_path) not in told
    assert content(tmp_path) == before


def test_it_can_be_read(tmp_path: Path, home: Path, qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 0
    told = capsys.readouterr().out
    assert "~/.config/hamstring-gui (not made yet)" in told
    assert "  ! There is no display" in told
    assert str(home) not in told


def test_a_damaged_log_is_told_and_left_as_it_is(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    whole = places.log_file.read_bytes()
    at = whole.index(b'"routine"')
    places.log_file.write_bytes(whole[:at] + b"X" + whole[at + 1 :])
    (trouble,) = log(places).troubles
    assert "1 row doesn't fit its checksum" in trouble.what
    assert "keeps all that can be read" in trouble.remedy
    assert trouble.serious
    places.log_file.write_bytes(b"no database" * 500)
    assert "it is damaged" in log(places).troubles[0].what
    places.log_file.unlink()
    assert "newest good backup" in log(places).troubles[0].remedy


def test_a_bad_backup_is_told(places: Places) -> None:
    (made,) = backup.backups(places.backup_dir)
    made.path.write_bytes(b"nothing")
    assert [trouble.what for trouble in log(places).troubles] == [f"{made.path.name} can't be used: it is damaged"]


def test_a_log_that_was_not_closed_is_no_trouble(places: Places) -> None:
    with closing(SessionLog(places.log_file)) as kept:
        kept.open()
    places.log_file.with_name("sessions.sqlite-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    assert log(places).troubles == ()


def test_broken_settings_and_routines_are_told_and_left_where_they_are(places: Places) -> None:
    settings_file.save(places.settings_file, {"week": {"goal": 99}})
    assert "week.goal: found 99" in settings(places).troubles[0].what
    places.settings_file.write_text("not = = toml")
    assert settings(places).troubles[0].serious
    assert places.settings_file.exists()
    places.routines_dir.mkdir()
    (places.routines_dir / "mine.toml").write_text("format = 1")
    assert any("mine.toml" in trouble.what for trouble in routines(places).troubles)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folders from others by itself")
def test_folders_that_others_may_read_or_nobody_can_write(tmp_path: Path) -> None:
    fill(tmp_path / "open")
    Places(tmp_path / "open").config_dir.chmod(0o755)
    (trouble,) = folders(Places(tmp_path / "open")).troubles
    assert trouble.what.startswith("Others may look into")
    (tmp_path / "file").write_text("no folder")
    assert all(trouble.serious for trouble in folders(Places(tmp_path / "file")).troubles)
    assert len(folders(Places(tmp_path / "file")).troubles) == 4
