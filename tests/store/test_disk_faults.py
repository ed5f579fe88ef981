"""A disk that is full or read-only, and kills in the middle: what was acknowledged is there, the rest is told."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.store import backup, export, record_json, settings_file
from hamstring_gui.store.backup import BackupError
from hamstring_gui.store.export import ExportError, Form
from hamstring_gui.store.log_file import check, reading
from hamstring_gui.store.log_schema import VERSION
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog
from tests import small_disk as disks
from tests.small_disk import fill, free, read_only

GOLDEN = Path(__file__).parents[1] / "data" / "logs"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of 400 KiB."""
    with disks.small_disk(tmp_path / "disk", 400) as disk:
        yield disk


def test_a_full_disk_keeps_the_log_and_says_so(small_disk: Path, made_up: Callable[..., SessionRecord]) -> None:
    log = SessionLog(small_disk / "data" / "sessions.sqlite")
    log.save(made_up(1))
    fill(small_disk)
    with pytest.raises(LogUnavailableError, match="disk is full"):
        for number in range(2, 200):
            log.save(made_up(number, note="x" * 5000))
    assert log.get(made_up(1).uuid) == made_up(1)
    free(small_disk)
    log.save(made_up(500))
    assert log.get(made_up(500).uuid) == made_up(500)
    log.close()
    with reading(log.path) as connection:
        check(connection)


def test_a_full_disk_keeps_the_old_settings(small_disk: Path) -> None:
    path = small_disk / "settings.toml"
    settings_file.save(path, {"week": {"goal": 4}})
    fill(small_disk)
    with pytest.raises(OSError, match="No space"):
        settings_file.save(path, {"week": {"goal": 5}, "future": "x" * 100_000})
    assert settings_file.load(path).settings["week.goal"] == 4
    assert {file.name for file in small_disk.iterdir()} == {"settings.toml", "filler"}


def test_a_backup_on_a_full_disk_leaves_the_last_good_one(
    small_disk: Path, made_up: Callable[..., SessionRecord], log: SessionLog
) -> None:
    log.save(made_up(1))
    good = backup.back_up(log.path, small_disk, log.now())
    fill(small_disk)
    with pytest.raises(BackupError, match="disk is full"):
        backup.back_up(log.path, small_disk, log.now())
    assert backup.newest_good(small_disk) == good


def test_an_export_to_a_full_disk_leaves_the_file_that_was_there(small_disk: Path, full_log: SessionLog) -> None:
    target = small_disk / "log.json"
    target.write_text("the one of last week", encoding="utf-8")
    fill(small_disk)
    with pytest.raises(ExportError, match="disk is full"):
        export.export(full_log, target, Form.JSON)
    assert target.read_text(encoding="utf-8") == "the one of last week"


def test_a_log_in_a_read_only_folder_is_shown_and_says_why_it_takes_nothing(
    small_disk: Path, made_up: Callable[..., SessionRecord]
) -> None:
    log = SessionLog(small_disk / "sessions.sqlite")
    log.save(made_up(1))
    log.close()
    read_only(small_disk)
    log = SessionLog(small_disk / "sessions.sqlite")
    assert log.open() == ()
    assert log.page(0, 10) == (made_up(1),)
    with pytest.raises(LogUnavailableError, match="read-only"):
        log.save(made_up(2))
    assert log.count() == 1
    log.close()


def test_an_empty_read_only_folder_gives_an_empty_log_and_a_reason(
    small_disk: Path, made_up: Callable[..., SessionRecord]
) -> None:
    read_only(small_disk)
    log = SessionLog(small_disk / "data" / "sessions.sqlite")
    assert (log.open(), log.count()) == ((), 0)
    with pytest.raises(LogUnavailableError, match=r"[Rr]ead-only"):
        log.save(made_up(2))


def test_settings_in_a_read_only_folder_are_read_and_not_moved(small_disk: Path) -> None:
    path = small_disk / "settings.toml"
    path.write_text("[week]\ngoal = \n", encoding="utf-8")
    read_only(small_disk)
    loaded = settings_file.load(path)
    assert "settings.toml:2" in loaded.notices[0]
    assert path.exists()
    with pytest.raises(OSError, match="Read-only"):
        settings_file.save(path, {"week": {"goal": 5}})


def test_without_a_home_nothing_is_made_in_the_folder_one_happens_to_be_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made_up: Callable[..., SessionRecord]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(variable, raising=False)
    places = Places()
    assert settings_file.load(places.settings_file).notices == ()
    with pytest.raises(OSError, match="no home folder"):
        settings_file.save(places.settings_file, {})
    with pytest.raises(LogUnavailableError, match="no home folder"):
        SessionLog(places.log_file).save(made_up(1))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["Übung ☃ ' \" ? # %41 .sqlite", "\udcff\udcfe.sqlite"])
def test_any_path_will_do(tmp_path: Path, made_up: Callable[..., SessionRecord], name: str) -> None:
    log = SessionLog(tmp_path / name)
    log.save(made_up(1))
    made = backup.back_up(log.path, log.backup_dir, log.now())
    assert backup.contents(made.path).sessions == 1
    log.close()


WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from hamstring_gui.store import record_json
from hamstring_gui.store.session_log import SessionLog
log = SessionLog(Path(sys.argv[1]))
record = record_json.loads(sys.argv[2])
number = 0
while True:
    number += 1
    log.save(replace(record, uuid=f"{number // 3}", pauses=number))
    print(number, flush=True)
"""


@pytest.mark.parametrize("acknowledged", [1, 2, 5, 11])
def test_what_was_acknowledged_before_a_kill_is_there(
    tmp_path: Path, made_up: Callable[..., SessionRecord], acknowledged: int
) -> None:
    path = tmp_path / "sessions.sqlite"
    command = [sys.executable, "-c", WRITER, str(path), record_json.dumps(made_up(1))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        last = 0
        for _ in range(acknowledged):
            last = int(writer.stdout.readline())
        writer.kill()
        last = max([last, *map(int, writer.stdout.read().split())])
    log = SessionLog(path)
    assert log.open() == ()
    kept = {record.uuid: record.pauses for record in log.page(0, 1000)}
    assert kept[str(last // 3)] >= last
    assert all(kept[str(number)] == number * 3 + 2 for number in range(last // 3))
    log.close()
    with reading(path) as connection:
        check(connection)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folders from others by itself")
def test_only_the_owner_can_read_what_is_kept(tmp_path: Path, made_up: Callable[..., SessionRecord]) -> None:
    log = SessionLog(tmp_path / "a" / "b" / "sessions.sqlite")
    log.save(replace(made_up(1), note="secret"))
    backup.back_up(log.path, log.backup_dir, log.now())
    export.export(log, tmp_path / "a" / "log.json", Form.JSON)
    log.close()
    kept = list((tmp_path / "a").rglob("*"))
    assert len(kept) == 5
    assert [path.name for path in [tmp_path / "a", *kept] if path.stat().st_mode & 0o077] == []


@pytest.mark.parametrize("version", ["older", "newer"])
def test_a_log_that_cannot_be_brought_up_to_date_is_shown_until_it_can(
    small_disk: Path, made_up: Callable[..., SessionRecord], version: str
) -> None:
    path = small_disk / "sessions.sqlite"
    if version == "older":
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript((GOLDEN / "version-1.sql").read_text(encoding="utf-8"))
    else:
        with closing(SessionLog(path)) as log:
            for number in range(4):
                log.save(made_up(number))
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    read_only(small_disk)
    log = SessionLog(path)
    assert "can't be brought up to date now" in log.open()[0]
    assert log.count() == len(log.page(0, 10)) == 4
    with pytest.raises(LogUnavailableError, match=r"[Rr]ead-only|can't be opened"):
        log.save(made_up(9))
    assert log.count() == 4
    assert path.read_bytes() == before
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    log.save(made_up(9))
    assert log.count() == 5
    log.close()
