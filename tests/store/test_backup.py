"""Backups: read back before they count, thinned out by days, weeks and months, restored in one step."""

import errno
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.store import backup
from hamstring_gui.store.backup import Backup, BackupError, Reason, back_up, backups, contents, kept
from hamstring_gui.store.log_upkeep import back_up_daily, restore
from hamstring_gui.store.session_log import SessionLog
from tests.proven_backups import prove_backups


def test_a_backup_holds_what_the_log_holds(full_log: SessionLog) -> None:
    made = back_up(full_log.path, full_log.backup_dir, full_log.now())
    found = contents(made.path)
    days = [record.day for record in full_log.page(0, 100)]
    assert (found.sessions, found.first, found.last) == (30, min(days), max(days))
    assert os.name == "nt" or made.path.stat().st_mode & 0o077 == 0
    assert backups(full_log.backup_dir) == (made,)


def test_once_a_day_and_only_when_something_changed(full_log: SessionLog) -> None:
    clock = full_log.now
    assert back_up_daily(full_log, clock()) is not None
    full_log.delete(full_log.page(0, 1)[0].uuid)
    assert back_up_daily(full_log, clock()) is None
    tomorrow = clock() + timedelta(days=1)
    second = back_up_daily(full_log, tomorrow)
    assert second is not None
    assert contents(second.path).sessions == 29
    assert back_up_daily(full_log, tomorrow + timedelta(days=1)) is None


@pytest.mark.parametrize("place", [0, 4096 * 5])
def test_the_daily_backup_finds_damage_and_has_it_mended_first(full_log: SessionLog, place: int) -> None:
    back_up(full_log.path, full_log.backup_dir, full_log.now())
    full_log.save(replace(full_log.page(0, 1)[0], note="newer than the backup"))
    full_log.close()
    content = bytearray(full_log.path.read_bytes())
    content[place : place + 2000] = bytes(2000)
    full_log.path.write_bytes(content)
    log = SessionLog(full_log.path, now=full_log.now)
    made = back_up_daily(log, full_log.now() + timedelta(days=1))
    assert made is not None
    assert contents(made.path).sessions == 30
    assert "damaged" in log.notices[0]


def test_a_copy_is_brought_to_disk_by_what_windows_allows(
    full_log: SessionLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There a file that is open for reading alone can't be."""
    if sys.platform == "win32":
        pytest.skip("Windows refuses it by itself")
    import fcntl  # noqa: PLC0415

    fsync = os.fsync

    def as_windows_does(descriptor: int) -> None:
        reads_only = fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY
        if reads_only and not Path(f"/dev/fd/{descriptor}").is_dir():
            raise OSError(errno.EBADF, "Bad file descriptor")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", as_windows_does)
    made = back_up(full_log.path, full_log.backup_dir, full_log.now())
    assert contents(made.path).sessions == 30


def test_no_log_no_backup(log: SessionLog) -> None:
    assert back_up_daily(log, log.now()) is None
    assert not log.backup_dir.exists()


def named(day: datetime, reason: Reason = Reason.DAY) -> Backup:
    return Backup(Path(f"{day:%Y-%m-%dT%H}{reason}"), day, reason)


def test_seven_days_five_weeks_and_twelve_months_are_kept() -> None:
    newest = datetime(2026, 11, 23, 21, tzinfo=UTC)
    made = [named(newest - timedelta(days=day)) for day in range(800)]
    stay = kept(made)
    ages = [(newest - b.made).days for b in made if b.path in stay]
    # 23 November 2026 is a Monday: the last backups of the weeks before are of Sundays, those of months of their ends.
    assert ages == [0, 1, 2, 3, 4, 5, 6, 8, 15, 22, 23, 54, 84, 115, 146, 176, 207, 237, 268, 296, 327]


def test_of_several_on_a_day_the_last_one_stays() -> None:
    day = datetime(2026, 11, 23, 8, tzinfo=UTC)
    made = [named(day + timedelta(hours=hour)) for hour in range(5)]
    assert kept(made) == {made[-1].path}


def test_seven_that_were_made_before_something_are_kept_beside_the_daily_ones() -> None:
    day = datetime(2026, 11, 23, 8, tzinfo=UTC)
    made = [named(day + timedelta(hours=hour), Reason.IMPORT) for hour in range(10)]
    assert kept([*made, named(day)]) == {b.path for b in made[3:]} | {named(day).path}


def test_the_one_just_made_stays_even_when_the_clock_was_set_back(full_log: SessionLog) -> None:
    later = full_log.now()
    for day in range(20):
        back_up(full_log.path, full_log.backup_dir, later + timedelta(days=day))
    made = back_up(full_log.path, full_log.backup_dir, later - timedelta(days=4000))
    assert made in backups(full_log.backup_dir)


@pytest.mark.parametrize("step", ["_copy", "check"])
def test_a_full_disk_or_a_bad_copy_leaves_the_earlier_backups(
    full_log: SessionLog, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    good = back_up(full_log.path, full_log.backup_dir, full_log.now())

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(backup, step, full)
    with pytest.raises(BackupError, match="the earlier ones are as they were: the disk is full"):
        back_up(full_log.path, full_log.backup_dir, full_log.now() + timedelta(days=1))
    assert list(full_log.backup_dir.iterdir()) == [good.path]


def test_restoring_brings_back_everything_and_keeps_what_it_replaces(full_log: SessionLog) -> None:
    before = full_log.page(0, 100)
    made = back_up(full_log.path, full_log.backup_dir, full_log.now())
    changed = replace(before[0], note="after the backup")
    full_log.save(changed)
    full_log.delete(before[3].uuid)
    found, replaced = restore(full_log, made.path, full_log.now())
    assert full_log.page(0, 100) == before
    assert found.sessions == 30
    assert replaced is not None
    assert (replaced.reason, contents(replaced.path).sessions) == (Reason.RESTORE, 29)
    restore(full_log, replaced.path, full_log.now())
    assert full_log.page(0, 1) == (changed,)
    assert full_log.count() == 29


def test_restoring_where_there_is_no_log(full_log: SessionLog, tmp_path: Path) -> None:
    made = back_up(full_log.path, full_log.backup_dir, full_log.now())
    elsewhere = SessionLog(tmp_path / "elsewhere" / "sessions.sqlite")
    _, replaced = restore(elsewhere, made.path, full_log.now())
    assert replaced is None
    assert elsewhere.page(0, 100) == full_log.page(0, 100)


def test_a_damaged_backup_is_refused_and_the_log_stays(full_log: SessionLog) -> None:
    made = back_up(full_log.path, full_log.backup_dir, full_log.now())
    content = made.path.read_bytes()
    there: tuple[SessionRecord, ...] = full_log.page(0, 100)
    made.path.write_bytes(content.replace(b'"active_seconds": 60', b'"active_seconds": 90', 1))
    with pytest.raises(BackupError, match="it is damaged"):
        restore(full_log, made.path, full_log.now())
    made.path.write_bytes(content[: len(content) // 2])
    with pytest.raises(BackupError, match="damaged"):
        contents(made.path)
    assert full_log.page(0, 100) == there


def test_files_that_are_no_backups_are_left_alone(full_log: SessionLog) -> None:
    full_log.backup_dir.mkdir()
    for name in ("notes.txt", "sessions-2026-99-99T00-00-00.sqlite", "sessions-2026-11-23T00-00-00-conflict.sqlite"):
        (full_log.backup_dir / name).write_text("mine", encoding="utf-8")
    assert backups(full_log.backup_dir) == ()
    back_up(full_log.path, full_log.backup_dir, full_log.now())
    assert len(list(full_log.backup_dir.iterdir())) == 4


def test_a_backup_that_would_not_give_back_all_of_the_log_fails_any_test(
    full_log: SessionLog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = SessionLog(tmp_path / "other.sqlite")
    other.save(full_log.page(0, 1)[0])
    copy = backup._copy
    monkeypatch.setattr(backup, "_copy", lambda _log, part: copy(other.path, part))
    prove_backups(monkeypatch, lambda: tmp_path / "restored")
    with pytest.raises(AssertionError, match="doesn't give back"):
        back_up(full_log.path, full_log.backup_dir, full_log.now())
