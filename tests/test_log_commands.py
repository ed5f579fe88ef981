"""The log on the command line: out in every form, in again, backed up and restored."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hamstring_gui.cli import main
from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog


def record(day: int, note: str = "") -> SessionRecord:
    started = datetime(2026, 11, day, 7, 30, tzinfo=UTC)
    return SessionRecord(
        f"uuid-{day}", started, "hamstring", "Hamstring release", Tempo(), ending=Ending.COMPLETED, note=note
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    log = SessionLog(Places(tmp_path).log_file)
    for day in (2, 9, 16):
        log.save(record(day, note="=1+1" if day == 9 else ""))
    log.close()
    return tmp_path


def run(folder: Path, *arguments: str) -> int:
    return main(["--data-dir", str(folder), *arguments])


def test_newest_first_as_lines_to_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "log") == 0
    days = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert days == ["2026-11-16", "2026-11-09", "2026-11-02"]


def test_only_the_days_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "log", "--from", "2026-11-03", "--to", "2026-11-10") == 0
    assert capsys.readouterr().out.startswith("2026-11-09")


def test_no_cell_of_the_csv_is_a_formula(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "log", "--csv") == 0
    told = capsys.readouterr().out
    assert ",=1+1" not in told
    assert "=1+1" in told


def test_the_calendar_has_an_event_for_each_session(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "log", "--ics") == 0
    assert capsys.readouterr().out.count("BEGIN:VEVENT") == 3


def test_json_out_and_in_again_gives_the_same_and_twice_adds_nothing(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder, "log", "--json") == 0
    taken = capsys.readouterr().out
    other = tmp_path_factory.mktemp("other")
    file = other / "sessions.json"
    file.write_text(taken, encoding="utf-8")
    assert run(other, "log", "import", str(file)) == 0
    assert run(other, "log", "import", str(file)) == 0
    assert capsys.readouterr().out.splitlines() == [
        "3 added, 0 updated, 0 there already",
        "0 added, 0 updated, 3 there already",
    ]
    assert run(other, "log", "--json") == 0
    assert json.loads(capsys.readouterr().out) == json.loads(taken)


def test_what_is_no_log_is_told_and_changes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = folder / "other.json"
    file.write_text("{", encoding="utf-8")
    assert run(folder, "log", "import", str(file)) == 1
    assert "other.json" in capsys.readouterr().err


def test_a_backup_shows_what_is_in_it_and_comes_back_when_asked_for(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder, "backup") == 0
    told = capsys.readouterr().out
    assert "3 sessions, from 2026-11-02 to 2026-11-16" in told
    path = told.split(": ")[0]
    log = SessionLog(Places(folder).log_file)
    log.delete("uuid-16")
    log.close()
    assert run(folder, "restore", path) == 0
    assert "add --yes" in capsys.readouterr().out
    assert run(folder, "restore", path, "--yes") == 0
    assert "Restored 3 sessions. What was there before" in capsys.readouterr().out
    assert run(folder, "log") == 0
    assert len(capsys.readouterr().out.splitlines()) == 3


def test_a_broken_backup_is_not_restored(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "broken.sqlite").write_bytes(b"nothing of the kind")
    assert run(folder, "restore", str(folder / "broken.sqlite"), "--yes") == 1
    assert "broken.sqlite" in capsys.readouterr().err
    assert run(folder, "log") == 0


def test_without_a_log_there_is_nothing_to_print_or_back_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "log") == 0
    assert run(tmp_path, "backup") == 0
    assert capsys.readouterr().out == "There is no log to back up yet.\n"
