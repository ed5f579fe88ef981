"""Clock set, time zone, daylight saving, a stopped process: lengths stay right, and the day of the start stays."""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
import tracemalloc
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from hamstring_gui.app.clocks import Time
from hamstring_gui.app.kept import Kept
from hamstring_gui.app.services import ProgramServices
from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.store import library, routine_file, settings_file
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog
from tests.conftest import FakeClock
from tests.faults.running import READY, environment_of, running

BERLIN = ZoneInfo("Europe/Berlin")
HOURS = 8
GROWTH = 5 * 2**20


class TimeOfDay:
    """The time of day as the system tells it; a test sets it as it likes."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def services_of(folder: Path, now: TimeOfDay, clock: FakeClock) -> ProgramServices:
    places = Places(folder)
    loaded = settings_file.load(places.settings_file)
    routine = routine_file.load(library.routine_path("hamstring", places.routines_dir))
    kept = Kept(places, loaded, loaded.settings, routine, {})
    return ProgramServices(kept, SessionLog(places.log_file), Time(now=now, clock=clock))


def kept(folder: Path) -> SessionRecord:
    with closing(SessionLog(Places(folder).log_file)) as log:
        (record,) = log.page(0, 10)
    return record


@pytest.mark.parametrize(
    ("start", "later"),
    [
        pytest.param(
            datetime(2026, 10, 25, 2, 55, tzinfo=BERLIN), datetime(2026, 10, 25, 2, 7, tzinfo=BERLIN, fold=1),
            id="daylight saving ends",
        ),
        pytest.param(
            datetime(2026, 3, 29, 1, 55, tzinfo=BERLIN), datetime(2026, 3, 29, 3, 7, tzinfo=BERLIN),
            id="daylight saving begins",
        ),
        pytest.param(
            datetime(2026, 11, 23, 23, 55, tzinfo=BERLIN), datetime(2026, 11, 24, 0, 7, tzinfo=BERLIN), id="midnight"
        ),
        pytest.param(
            datetime(2026, 11, 23, 23, 55, tzinfo=BERLIN),
            datetime(2026, 11, 23, 12, 7, tzinfo=timezone(timedelta(hours=-11))),
            id="another time zone",
        ),
        pytest.param(
            datetime(2026, 11, 23, 7, 0, tzinfo=BERLIN), datetime(2019, 1, 1, 7, 0, tzinfo=BERLIN), id="clock set back"
        ),
    ],
)  # fmt: skip
def test_whatever_the_time_of_day_does_lengths_and_the_day_of_the_start_stay(
    start: datetime, later: datetime, tmp_path: Path, clock: FakeClock, qapp: object
) -> None:
    now = TimeOfDay(start)
    services = services_of(tmp_path, now, clock)
    session = services.start_session()
    session.start()
    for second in range(720):
        if second == 300:
            now.now = later
        clock.advance(1.0)
        session.tick()
    services.close()
    record = kept(tmp_path)
    assert (record.day, record.started.utcoffset()) == (start.date(), start.utcoffset())
    assert (record.active_seconds, record.done, record.pauses) == (719.0, 65, 0)


@pytest.mark.parametrize("jump", [400, pytest.param(-400, marks=pytest.mark.slow)])
def test_the_clock_of_the_machine_is_set_in_mid_session(jump: int, tmp_path: Path, display: str) -> None:
    told = tmp_path / "time"
    told.write_text("0", encoding="ascii")
    environment = environment_of(display, WITNESS_TIME=str(told), WITNESS_GOES_ON="yes")
    folder = tmp_path / "data"
    arguments = ("80", "--data-dir", str(folder), "start", *READY)
    with running(*arguments, environment=environment, module="tests.faults.witness") as process:
        while process.wait_for("saved").split()[2] != "3":
            pass
        before = kept(folder)
        told.write_text(str(jump), encoding="ascii")
        assert process.wait_for("ended", 120.0) == "ended completed 65"
        # The last line may have come with the one about the end, or come later.
        while not any(line.startswith("saved") and line.endswith("completed") for line in process.said):
            process.wait_for("saved")
    record = kept(folder)
    assert record.ended is not None
    assert abs(record.ended - record.started) > timedelta(days=399), "the clock was set, as the program saw it"
    assert record.started == before.started
    assert record.active_seconds == pytest.approx(record.planned_seconds)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_stopped_process_is_paused_at_the_moment_it_was_stopped(tmp_path: Path, display: str) -> None:
    """As near to a closed lid as a test comes: nothing of the process runs, while the clock goes on."""
    with running(
        "20", "--data-dir", str(tmp_path), "start", *READY,
        environment=environment_of(display), module="tests.faults.witness",
    ) as process:  # fmt: skip
        while process.wait_for("saved").split()[2] != "1":
            pass
        os.kill(process.process.pid, signal.SIGSTOP)
        before = kept(tmp_path)
        time.sleep(4.0)  # 80 seconds of the session's clock: eight breaths
        os.kill(process.process.pid, signal.SIGCONT)
        process.wait_for("saved")
        process.listen_until(1.0)
        after = kept(tmp_path)
        process.kill()
    assert after.pauses == 1
    assert after.done - before.done <= 1, "phases don't rush by to catch up"
    assert after.active_seconds - before.active_seconds < 20.0


@pytest.mark.slow
def test_eight_hours_of_sessions_take_no_more_memory(
    tmp_path: Path, clock: FakeClock, qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    now = TimeOfDay(datetime(2026, 11, 23, 7, 0, tzinfo=BERLIN))
    services = services_of(tmp_path, now, clock)
    # The first hour fills what is kept on purpose.
    growth = sizes = 0
    tracemalloc.start()
    for session_number in range(HOURS * 5):
        session = services.start_session()
        session.start()
        while session.ending is None:
            clock.advance(0.25)
            session.tick()
            # What the thread that writes has told.
            QCoreApplication.processEvents()
        now.now += timedelta(minutes=12)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        size, _ = tracemalloc.get_traced_memory()
        if session_number == 4:
            sizes = size
        growth = size - sizes
    tracemalloc.stop()
    services.close()
    with capsys.disabled():
        print(f"\n{HOURS} hours of sessions: {growth / 2**20:.2f} MiB more than after the first")
    assert growth < GROWTH
