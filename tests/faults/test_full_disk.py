"""The whole program on a disk that gets full in mid-session: it goes on, says so, and nothing is lost."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.store.log_file import check, reading
from hamstring_gui.store.log_trouble import DISK_FULL
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog
from hamstring_gui.store.set_aside import BROUGHT_BACK
from tests import small_disk
from tests.faults.running import READY, Running, environment_of, running

SPEED = "80"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk.small_disk(tmp_path / "disk", 2048) as folder:
        yield folder


def kept(disk: Path) -> SessionRecord:
    with reading(Places(disk / "data").log_file) as connection:
        check(connection)
    with closing(SessionLog(Places(disk / "data").log_file)) as log:
        (record,) = log.page(0, 10)
    return record


def wait_for_step(process: Running, done: int) -> None:
    while int(process.wait_for("saved").split()[2]) < done:
        pass


def test_a_session_on_a_full_disk_goes_on_to_its_end_and_nothing_is_lost(disk: Path, display: str) -> None:
    arguments = (SPEED, "--data-dir", str(disk / "data"), "start", *READY)
    with running(
        *arguments, environment=environment_of(display, WITNESS_GOES_ON="yes"), module="tests.faults.witness"
    ) as process:
        wait_for_step(process, 3)
        small_disk.fill(disk)
        assert process.wait_for("told The disk") == f"told {DISK_FULL}"
        assert process.wait_for("ended", 120.0) == "ended completed 65"
        assert not [line for line in process.said if line.startswith("saved") and line.endswith("completed")]
        assert 3 <= kept(disk).done < 65, "what was on disk before is whole"
        small_disk.free(disk)
        assert process.wait_for("told The log") == "told The log can be written again. Nothing of this session is lost."
        process.process.send_signal(signal.SIGTERM)
        assert process.process.wait(30) == 0
    record = kept(disk)
    assert (record.ending, record.done) == (Ending.COMPLETED, 65)
    assert record.active_seconds == pytest.approx(record.planned_seconds)


def test_a_window_closed_while_the_disk_is_full_loses_nothing(disk: Path, display: str) -> None:
    arguments = (SPEED, "--data-dir", str(disk / "data"), "start", *READY)
    environment = environment_of(display, WITNESS_GOES_ON="yes")
    with running(*arguments, environment=environment, module="tests.faults.witness") as process:
        wait_for_step(process, 3)
        small_disk.fill(disk)
        assert process.wait_for("ended", 120.0) == "ended completed 65"
        process.process.send_signal(signal.SIGTERM)
        assert process.process.wait(30) == 0
    assert kept(disk).done < 65
    small_disk.free(disk)
    with running(*arguments, environment=environment, module="tests.faults.witness") as process:
        told = BROUGHT_BACK.format(sessions="1 session")
        assert process.wait_for("told Brought") == f"told {told}"
    with closing(SessionLog(Places(disk / "data").log_file)) as log:
        record = next(record for record in log.page(0, 10) if record.ending is Ending.COMPLETED)
    assert record.done == 65
