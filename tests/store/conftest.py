"""Made-up sessions, and logs to keep them in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TypeAlias

import pytest

from hamstring_gui.practice.record import Ending, Portion, SessionRecord
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store.log_entry import Entry
from hamstring_gui.store.session_log import SessionLog

MakeUp: TypeAlias = Callable[..., SessionRecord]
NOW = datetime(2026, 11, 23, 21, 7, tzinfo=timezone(timedelta(hours=1)))


class HandMovedClock:
    """The time of day, which moves only when a test says so."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **length: float) -> None:
        self.now += timedelta(**length)


@pytest.fixture
def time_of_day() -> HandMovedClock:
    return HandMovedClock()


@pytest.fixture(scope="session")
def made_up() -> MakeUp:
    """Make a session of a number: another day, ending, note and dose for each."""
    return made_up_session


def made_up_session(number: int, **changes: object) -> SessionRecord:
    started = datetime(2024, 2, 27, 6, 30, tzinfo=UTC) + timedelta(days=number, minutes=number % 600)
    done = number % 9
    made = SessionRecord(
        uuid=f"{number:08x}-0000-4000-8000-000000000000",
        started=started.astimezone(timezone(timedelta(hours=number % 25 - 12))),
        routine="hamstring" if number % 3 else "calves",
        title="Hamstring release",
        tempo=Tempo(4.0, 0.0, 6.0, number % 4 / 2),
        tempos={"bridge": Tempo(4.5, 0.0, 6.5, 0.0)},
        portions=(
            Portion("bridge", "Breathing bridge", 1, None, None, 5, min(done, 5)),
            Portion("deadlift", "Single-leg deadlift", 1, Side.RIGHT, None, 8, done),
            Portion("deadlift", "Single-leg deadlift", 1, Side.LEFT, None, 8, done // 2),
        ),
        ending=tuple(Ending)[number % 4],
        active_seconds=600.0 + number % 100 / 8,
        rehearsal=number % 7 == 6,
        note=f"Note {number}: Größe" if number % 5 == 0 else "",
        tight_before=number % 11,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # the fields of a record


@pytest.fixture
def log(tmp_path: Path, time_of_day: HandMovedClock) -> SessionLog:
    return SessionLog(tmp_path / "data" / "sessions.sqlite", now=time_of_day)


@pytest.fixture
def full_log(log: SessionLog, made_up: MakeUp) -> SessionLog:
    """Give a log with thirty sessions."""
    log.merge(Entry(made_up(number), NOW) for number in range(30))
    return log
