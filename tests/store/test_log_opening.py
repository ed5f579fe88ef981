"""A log that is damaged, missing, older or newer: what it holds stays, and the person is told."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hamstring_gui.practice.faults import FaultsError, LogUnavailableError
from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.store import backup, log_schema
from hamstring_gui.store.log_file import connected
from hamstring_gui.store.log_import import import_file
from hamstring_gui.store.log_merge import Merged
from hamstring_gui.store.log_rescue import carved
from hamstring_gui.store.log_schema import VERSION, migrate, version_of
from hamstring_gui.store.session_log import SessionLog

GOLDEN = Path(__file__).parents[1] / "data" / "logs"


def reopened(log: SessionLog) -> SessionLog:
    log.close()
    again = SessionLog(log.path, now=log.now)
    again.open()
    return again


def beside(log: SessionLog, word: str) -> list[Path]:
    return sorted(path for path in log.path.parent.iterdir() if word in path.name)


def golden(path: Path, version: int) -> Path:
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((GOLDEN / f"version-{version}.sql").read_text(encoding="utf-8"))
    return path


def flip(path: Path, place: int, length: int = 1) -> None:
    content = bytearray(path.read_bytes())
    content[place : place + length] = bytes(byte ^ 0xFF for byte in content[place : place + length])
    path.write_bytes(content)


def flip_each_page(path: Path) -> None:
    for place in range(50, path.stat().st_size, 4096):
        flip(path, place)


# Corrupt or truncated log


@pytest.mark.parametrize(
    ("name", "harm"),
    [
        ("header gone", lambda path: flip(path, 0, 100)),
        ("first page gone", lambda path: flip(path, 0, 4096)),
        ("no database at all", lambda path: path.write_bytes(b"hello" * 1000)),
        ("last half cut off", lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])),
        ("a page in the middle", lambda path: flip(path, 4096 * 5, 4096)),
        ("every page a little", flip_each_page),
    ],
)
def test_of_a_damaged_log_the_rest_is_kept_and_told(
    full_log: SessionLog, name: str, harm: Callable[[Path], object]
) -> None:
    there = {record.uuid: record for record in full_log.page(0, 100)}
    full_log.close()
    harm(full_log.path)
    damaged = full_log.path.read_bytes()
    log = reopened(full_log)
    assert "damaged" in log.notices[0]
    (kept,) = beside(log, "damaged")
    assert kept.read_bytes() == damaged
    assert kept.name in log.notices[0]
    saved = log.page(0, 100)
    assert all(record == there[record.uuid] for record in saved)
    # Every one whose text is still there, but for the one that is cut in two.
    assert len(saved) >= damaged.count(b'{"active_seconds": ') - 1
    log.save(replace(saved[0] if saved else next(iter(there.values())), note="goes on"))


def test_what_a_damaged_log_lost_comes_from_the_newest_good_backup(full_log: SessionLog) -> None:
    there = {record.uuid for record in full_log.page(0, 100)}
    good = backup.back_up(full_log.path, full_log.backup_dir, full_log.now())
    newer = full_log.backup_dir / "sessions-2026-11-24T00-00-00.sqlite"
    newer.write_bytes(b"a backup that was cut short")
    full_log.close()
    full_log.path.write_bytes(full_log.path.read_bytes()[:9000])
    log = reopened(full_log)
    assert {record.uuid for record in log.page(0, 100)} == there
    assert f"{good.made:%Y-%m-%d}" in log.notices[0]


def test_a_journal_is_moved_aside_with_its_log(full_log: SessionLog) -> None:
    full_log.close()
    flip(full_log.path, 0, 4096)
    journal = full_log.path.with_name(f"{full_log.path.name}-journal")
    journal.write_bytes(b"the pages as they were before")
    log = reopened(full_log)
    assert [path.name.endswith("-journal") for path in beside(log, "damaged")] == [False, True]
    assert not journal.exists()


def test_a_missing_log_comes_back_from_its_backup(full_log: SessionLog) -> None:
    backup.back_up(full_log.path, full_log.backup_dir, full_log.now())
    full_log.close()
    full_log.path.unlink()
    log = reopened(full_log)
    assert log.count() == 30
    assert "30 sessions came from the backup" in log.notices[0]


def test_a_row_damaged_while_the_log_is_open_is_mended_from_a_backup(full_log: SessionLog) -> None:
    backup.back_up(full_log.path, full_log.backup_dir, full_log.now())
    there = full_log.page(0, 100)
    with closing(sqlite3.connect(full_log.path)) as other, other:
        other.execute("UPDATE session SET record = replace(record, '5', '6') WHERE id = 7")
    assert full_log.page(0, 100) == there
    assert "damaged" in full_log.notices[0]


def test_a_full_disk_while_rescuing_leaves_the_damaged_log_where_it_was(
    full_log: SessionLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    full_log.close()
    flip(full_log.path, 0, 4096)
    damaged = full_log.path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("hamstring_gui.store.log_rescue.copied_aside", full)
    with pytest.raises(LogUnavailableError, match="disk is full"):
        full_log.count()
    assert full_log.path.read_bytes() == damaged


def test_entries_are_found_in_bytes_that_are_no_database(full_log: SessionLog, tmp_path: Path) -> None:
    there = {record.uuid for record in full_log.page(0, 100)}
    full_log.close()
    scattered = tmp_path / "scattered"
    scattered.write_bytes(b'\x00{"active_seconds": 3' + full_log.path.read_bytes()[4096:] + b"{")
    assert {entry.record.uuid for entry in carved(scattered)} == there


# Older log schema


def test_a_log_of_the_first_version_is_brought_up_to_date_after_a_backup(tmp_path: Path) -> None:
    log = SessionLog(golden(tmp_path / "data" / "sessions.sqlite", 1))
    assert [record.ending for record in log.page(0, 10)] == [
        Ending.COMPLETED, Ending.INTERRUPTED, Ending.PAIN, Ending.COMPLETED,
    ]  # fmt: skip
    assert log.interrupted() is None  # it was decided
    first = log.page(3, 1)[0]
    assert (first.note, first.started.isoformat()) == ("Größer als gestern", "2026-11-02T07:30:00+01:00")
    log.restore("5f0c6d1e-0000-4000-8000-000000000004")
    assert log.count() == 5
    (made,) = backup.backups(log.backup_dir)
    assert made.reason is backup.Reason.MIGRATION
    assert (backup.contents(made.path).version, backup.contents(made.path).sessions) == (1, 4)


def test_a_log_made_today_is_of_the_newest_version(full_log: SessionLog) -> None:
    with closing(connected(full_log.path)) as connection:
        assert version_of(connection) == VERSION


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = golden(tmp_path / "data" / "sessions.sqlite", 1)

    def loses(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM session WHERE day < '2026-11-05'")

    before = path.read_bytes()
    with closing(connected(path)) as connection:
        with pytest.raises(ValueError, match="had 5 sessions, after the migration 3"):
            migrate(connection, (*log_schema.MIGRATIONS, loses))
        assert version_of(connection) == 1
    assert path.read_bytes() == before


def test_a_damaged_log_of_an_older_version_is_rescued_too(tmp_path: Path) -> None:
    path = golden(tmp_path / "data" / "sessions.sqlite", 1)
    flip(path, 0, 100)
    log = SessionLog(path)
    assert log.count() >= 1
    assert "damaged" in log.notices[0]


# Newer log schema


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("ALTER TABLE session ADD COLUMN mood TEXT")
        connection.execute(f"PRAGMA user_version={VERSION + 1}")


def test_a_newer_log_is_shown_left_alone_and_joined_later(full_log: SessionLog) -> None:
    session: SessionRecord = replace(full_log.page(0, 1)[0], uuid="new one")
    full_log.close()
    newer(full_log.path)
    before = full_log.path.read_bytes()
    older = reopened(full_log)
    assert "newer version" in older.notices[0]
    assert older.count() == 30
    older.save(session)
    older.close()
    assert full_log.path.read_bytes() == before
    # The newer version, as far as this one can play it, starts again.
    with closing(sqlite3.connect(full_log.path)) as connection, connection:
        connection.execute(f"PRAGMA user_version={VERSION}")
    later = reopened(older)
    assert later.count() == 31
    assert later.get("new one") == session
    assert later.notices[0].endswith("beside it: 1 session.")
    assert [path.name for path in beside(later, "joined")]
    assert reopened(later).notices == ()


def test_a_newer_log_that_cannot_be_read_at_all_still_takes_sessions(full_log: SessionLog) -> None:
    session = full_log.page(0, 1)[0]
    full_log.close()
    with closing(sqlite3.connect(full_log.path)) as connection, connection:
        connection.execute("ALTER TABLE session RENAME TO practice")
        connection.execute(f"PRAGMA user_version={VERSION + 5}")
    older = reopened(full_log)
    assert "can't read" in older.notices[1]
    older.save(session)
    assert older.count() == 1


def test_a_file_of_another_program_is_kept_and_not_written_into(tmp_path: Path) -> None:
    path = tmp_path / "data" / "sessions.sqlite"
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    before = path.read_bytes()
    log = SessionLog(path)
    log.open()
    (kept,) = beside(log, "damaged")
    assert kept.read_bytes() == before


# Two machines syncing the folder


def test_a_log_removed_while_it_is_open_is_written_anew_with_all_it_had(full_log: SessionLog) -> None:
    before = full_log.page(0, 100)
    full_log.path.unlink()
    full_log.save(replace(before[0], note="after"))
    assert "removed by another program" in full_log.notices[-1]
    again = reopened(full_log)
    assert again.page(0, 100) == (replace(before[0], note="after"), *before[1:])


def test_a_log_replaced_while_it_is_open_has_both(full_log: SessionLog, tmp_path: Path) -> None:
    mine = full_log.page(0, 100)
    other = SessionLog(tmp_path / "other.sqlite")
    theirs = replace(mine[0], uuid="theirs")
    other.save(theirs)
    other.close()
    other.path.replace(full_log.path)
    assert full_log.get("theirs") == theirs
    assert full_log.count() == 31
    assert reopened(full_log).get(mine[5].uuid) == mine[5]


def test_a_conflict_copy_is_shown_not_loaded_and_can_be_imported(full_log: SessionLog) -> None:
    theirs = replace(full_log.page(0, 1)[0], uuid="theirs")
    full_log.close()
    copy = full_log.path.with_name("sessions.sync-conflict-20261123-210700-ABCDEFG.sqlite")
    copy.write_bytes(full_log.path.read_bytes())
    with closing(SessionLog(copy)) as other:
        other.save(theirs)
    log = reopened(full_log)
    assert copy.name in log.notices[0]
    assert log.count() == 30
    assert import_file(log, copy, log.now()).merged == Merged(added=1, unchanged=30)
    assert log.get("theirs") == theirs


def test_a_damaged_log_is_not_imported(full_log: SessionLog, tmp_path: Path) -> None:
    full_log.save(full_log.page(0, 1)[0])
    (tmp_path / "other.sqlite").write_bytes(full_log.path.read_bytes()[:9000])
    with pytest.raises(FaultsError, match=r"other\.sqlite.*damaged"):
        import_file(full_log, tmp_path / "other.sqlite", full_log.now())


def test_a_backup_of_the_first_version_is_imported_as_it_was(tmp_path: Path) -> None:
    old = golden(tmp_path / "old" / "sessions.sqlite", 1)
    log = SessionLog(tmp_path / "new" / "sessions.sqlite")
    assert import_file(log, old, log.now()).merged.added == 5
    migrated = SessionLog(old)
    assert [*log.entries(), *log.deleted()] == [*migrated.entries(), *migrated.deleted()]
    assert (log.count(), log.interrupted()) == (4, None)


def test_there_is_a_log_of_every_version_ever_shipped() -> None:
    assert {path.name for path in GOLDEN.glob("*.sql")} == {f"version-{number}.sql" for number in range(1, VERSION + 1)}


def test_a_log_of_the_second_version_opens_as_it_was(tmp_path: Path) -> None:
    log = SessionLog(golden(tmp_path / "data" / "sessions.sqlite", 2))
    there = log.page(0, 100)
    assert [int(record.uuid[:8], 16) for record in there] == [7, 6, 5, 4, 3, 1, 0]
    assert {record.note for record in there} == {"Note 0: Größe", "Note 5: Größe", ""}
    assert sum(total.sessions for total in log.day_totals(date.min, date.max)) == len(there)
    assert [entry.record.uuid[:8] for entry in log.deleted()] == ["00000002"]
    log.close()
