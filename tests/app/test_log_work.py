"""Work on the whole log: done in a thread, told in the window's, and really done."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from hamstring_gui.app.log_work import LogWork
from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.screens.log_keeper import Done, KeptCopy, Task, Work
from hamstring_gui.store.session_log import SessionLog

NOW = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)


def work_on(folder: Path, number: int) -> tuple[SessionLog, LogWork]:
    log = SessionLog(folder / "sessions.sqlite", now=lambda: NOW)
    for place in range(number):
        log.save(SessionRecord(f"{place}", NOW, "hamstring", "Hamstring release", Tempo()))
    return log, LogWork(log)


def did(qtbot: QtBot, keeper: LogWork, work: Work) -> Done:
    ended: list[Done] = []
    assert keeper.begin(work, lambda _part: None, ended.append)
    assert not keeper.begin(work, lambda _part: None, ended.append)
    qtbot.waitUntil(lambda: bool(ended))
    return ended[0]


def listed(qtbot: QtBot, keeper: LogWork) -> Sequence[KeptCopy]:
    told: list[Sequence[KeptCopy]] = []
    keeper.list_backups(told.append)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def test_what_was_taken_out_comes_in_elsewhere(qtbot: QtBot, tmp_path: Path) -> None:
    log, keeper = work_on(tmp_path / "one", 3)
    assert did(qtbot, keeper, Work(Task.EXPORT, tmp_path / "out.json")).good
    other, there = work_on(tmp_path / "two", 0)
    assert "3 sessions added" in did(qtbot, there, Work(Task.IMPORT, tmp_path / "out.json")).text
    assert other.count() == 3
    log.close()
    other.close()


def test_a_backup_is_made_looked_into_and_restored(qtbot: QtBot, tmp_path: Path) -> None:
    log, keeper = work_on(tmp_path, 2)
    assert did(qtbot, keeper, Work(Task.BACK_UP)).good
    (copy,) = listed(qtbot, keeper)
    assert (copy.sessions, copy.size) == (2, copy.path.stat().st_size)
    log.delete("1")
    assert did(qtbot, keeper, Work(Task.LOOK, copy.path)).text == "2 sessions, from 2026-11-23 to 2026-11-23"
    assert did(qtbot, keeper, Work(Task.RESTORE, copy.path)).good
    assert log.count() == 2
    assert {one.before for one in listed(qtbot, keeper)} == {"restore", ""}
    log.close()


def test_a_file_that_is_no_log_is_told_and_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    log, keeper = work_on(tmp_path, 1)
    (tmp_path / "in.json").write_text("[1, 2", encoding="utf-8")
    done = did(qtbot, keeper, Work(Task.IMPORT, tmp_path / "in.json"))
    assert (done.good, log.count()) == (False, 1)
    assert "in.json" in done.text
    log.close()


def test_a_backup_that_cannot_be_read_is_listed_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    log, keeper = work_on(tmp_path, 1)
    assert did(qtbot, keeper, Work(Task.BACK_UP)).good
    (copy,) = listed(qtbot, keeper)
    copy.path.write_bytes(b"no log at all" * 100)
    assert [one.sessions for one in listed(qtbot, keeper)] == [None]
    log.close()
