"""An error nobody expected: written down without anything personal, told quietly, and the session goes on."""

import logging
import os
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from pytestqt.qtbot import QtBot

from hamstring_gui.app import troubles
from hamstring_gui.guide.session import Session
from tests.conftest import FakeClock

SECRET = "my left knee, 7 of 10"


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Keep troubles in the test's folder; give what the person is told."""
    found: list[str] = []
    before = sys.excepthook, threading.excepthook
    logger = logging.getLogger("hamstring_gui")
    troubles.keep_troubles(tmp_path / "state", found.append)
    yield found
    sys.excepthook, threading.excepthook = before
    qInstallMessageHandler(None)
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
        handler.close()
    logger.propagate = True


def raise_in_hook(error: BaseException) -> None:
    try:
        raise error
    except type(error) as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_an_exception_in_a_slot_is_written_and_told_and_the_session_goes_on(
    told: list[str], tmp_path: Path, session: Session, clock: FakeClock, qtbot: QtBot
) -> None:
    def slot(_phase: object) -> None:
        raise AttributeError("no such thing")

    session.phase_entered.connect(slot)
    with qtbot.captureExceptions() as caught:
        session.start()
        clock.advance(1.0)
        session.tick()
    assert [kind for kind, _, _ in caught] == [AttributeError]
    assert (session.state, session.active_seconds) == ("running", 1.0)
    session.stop()
    raise_in_hook(caught[0][1])
    assert told == [troubles.NOTICE]
    text = troubles.log_text(tmp_path / "state")
    assert "in slot" in text
    assert "AttributeError: no such thing" in text


def test_an_exception_in_a_thread_is_written_and_told(told: list[str], tmp_path: Path) -> None:
    def fail() -> None:
        raise OSError(28, "No space left on device")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert told == [troubles.NOTICE]
    assert "OSError: No space left on device" in troubles.log_text(tmp_path / "state")


def test_no_note_and_no_score_is_written(told: list[str], tmp_path: Path) -> None:
    try:
        int(SECRET)
    except ValueError as error:
        wrapped = RuntimeError(f"can't read {SECRET}")
        wrapped.__cause__ = error
    raise_in_hook(wrapped)
    raise_in_hook(OSError(2, "No such file or directory", SECRET))
    text = troubles.log_text(tmp_path / "state")
    assert "ValueError\nled to\n" in text
    assert "RuntimeError\n" in text
    assert "OSError: No such file" in text or "FileNotFoundError: No such file" in text
    assert "knee" not in text
    assert "7 of 10" not in text


def test_the_file_rotates_and_only_its_owner_can_read_it(
    told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    logger = logging.getLogger("hamstring_gui")
    for number in range(4000):
        logger.warning("%d %s", number, "x" * 300)
    files = sorted((tmp_path / "state").iterdir())
    assert [file.name for file in files] == ["hamstring-gui.log", *(f"hamstring-gui.log.{n}" for n in (1, 2, 3))]
    assert os.name == "nt" or {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert sum(file.stat().st_size for file in files) <= 4 * troubles.LOG_BYTES
    assert len(troubles.log_text(tmp_path / "state")) <= troubles.COPIED_BYTES


def test_without_a_place_for_the_file_it_is_told_on_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "state").write_text("no folder")
    handler = troubles.made_handler(tmp_path / "state")
    handler.emit(logging.LogRecord("hamstring_gui", logging.ERROR, "", 0, "something", (), None))
    assert "something" in capsys.readouterr().err


def test_a_full_disk_under_the_log_file_gives_a_line_and_no_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = troubles.made_handler(tmp_path / "state")

    def full(_record: logging.LogRecord) -> bool:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(handler, "shouldRollover", full)
    handler.emit(logging.LogRecord("hamstring_gui", logging.ERROR, "", 0, "something", (), None))
    handler.close()
    assert capsys.readouterr().err == "ERROR something\n"
