"""What the disk doesn't take waits in memory, of every session; the person may save it elsewhere meanwhile."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hamstring_gui.app.save_elsewhere import SaveElsewhere
from hamstring_gui.app.waiting_log import WaitingLog
from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.screens.banner import Notice
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.window import Window
from hamstring_gui.store import log_import
from hamstring_gui.store.log_trouble import DISK_FULL
from hamstring_gui.store.session_log import SessionLog
from tests.faults.keeper import session_of, uuid_of
from tests.screens.fake_services import FakeServices

NOW = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)


class Disk:
    """A log on a disk that is full for as long as a test likes, and never takes a record that is poison."""

    def __init__(self) -> None:
        self.full = False
        self.kept: dict[str, SessionRecord] = {}

    @contextmanager
    def held(self, _seconds: float) -> Iterator[bool]:
        yield True

    def save(self, record: SessionRecord) -> None:
        if self.full:
            raise LogUnavailableError(DISK_FULL)
        if record.title == "poison":
            raise ValueError(record.title)
        self.kept[record.uuid] = record


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def book(disk: Disk, qapp: object) -> WaitingLog:
    return WaitingLog(disk)


def test_sessions_of_a_full_disk_are_all_saved_once_there_is_space(disk: Disk, book: WaitingLog) -> None:
    told: list[str] = []
    book.failed.connect(told.append)
    book.saved.connect(lambda: told.append("saved"))
    disk.full = True
    for number in (1, 2, 1):
        with pytest.raises(LogUnavailableError, match="disk is full"):
            book.save(session_of(number))
    assert [record.uuid for record in book.waiting] == [uuid_of(1), uuid_of(2)]
    disk.full = False
    book.save(session_of(3))
    assert set(disk.kept) == {uuid_of(1), uuid_of(2), uuid_of(3)}
    assert told == [DISK_FULL, "saved"]


def test_a_record_that_cannot_be_kept_keeps_no_other_from_it(disk: Disk, book: WaitingLog) -> None:
    for record in (replace(session_of(1), title="poison"), session_of(2)):
        with pytest.raises(ValueError, match="poison"):
            book.save(record)
    assert set(disk.kept) == {uuid_of(2)}
    assert [record.uuid for record in book.waiting] == [uuid_of(1)]


def test_what_waits_is_tried_once_more_at_the_end(disk: Disk, book: WaitingLog) -> None:
    disk.full = True
    with suppress(LogUnavailableError):
        book.save(session_of(1))
    book.save_waiting()
    assert disk.kept == {}
    disk.full = False
    book.save_waiting()
    assert set(disk.kept) == {uuid_of(1)}


def test_who_holds_the_log_and_who_saves_beside_never_wait_for_each_other(tmp_path: Path, qapp: object) -> None:
    with closing(SessionLog(tmp_path / "sessions.sqlite")) as log:
        book = WaitingLog(log)

        def save_twenty() -> None:
            for number in range(20):
                book.save(session_of(number))

        beside = threading.Thread(target=save_twenty, daemon=True)
        beside.start()
        for number in range(20, 40):
            with log.held(10.0) as held:
                assert held
                book.save(session_of(number))
        beside.join(30.0)
        assert not beside.is_alive()
        assert log.count() == 40


def offers(window: Window) -> list[Button]:
    notices = [notice for notice in window.findChildren(Notice) if notice.text == DISK_FULL]
    return [button for notice in notices for button in notice.findChildren(Button) if button.text() == "Save elsewhere"]


def test_what_waits_can_be_saved_elsewhere_for_as_long_as_it_waits(
    disk: Disk, book: WaitingLog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Window(FakeServices(), lambda _session, _leave: window, lambda: 0.0)
    qtbot.addWidget(window)
    SaveElsewhere(book, window, lambda: NOW)
    disk.full = True
    for number in (1, 2):
        with suppress(LogUnavailableError):
            book.save(session_of(number))
    (tmp_path / "file").write_text("no folder")
    for chosen in ("", str(tmp_path / "file" / "mine.json"), str(tmp_path / "mine")):
        (offer,) = offers(window)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, chosen=chosen: (chosen, ""))
        offer.click()
        qtbot.waitUntil(lambda: len(offers(window)) == 1)
    assert any("mine.json could not be written" in text for text in window.banner.texts)
    assert any(text.startswith("Written: ") for text in window.banner.texts)
    with closing(SessionLog(tmp_path / "other" / "sessions.sqlite")) as log:
        done = log_import.import_file(log, tmp_path / "mine.json", NOW)
        assert done.merged.added == 2
        assert log.get(uuid_of(2)) == session_of(2)
    disk.full = False
    book.save_waiting()
    qtbot.waitUntil(lambda: not offers(window))
