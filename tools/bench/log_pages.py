"""Reading the log: a page, a search and the year of a long one against a short one, which should cost the same."""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.row import Row, compare
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.record import Ending, Progress, SessionRecord
from hamstring_gui.practice.search import Filter
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store.assets import asset
from hamstring_gui.store.log_entry import Entry
from hamstring_gui.store.routine_file import load
from hamstring_gui.store.session_log import SessionLog

FEW, MANY = 40, 10_000
NEWEST = datetime(2026, 11, 23, 7, tzinfo=UTC)
PAGE = 40


def made_up(number: int) -> Iterator[Entry]:
    """List sessions, six a day, every tenth with a note."""
    portions = Progress.of(planner.build(load(asset("routines", "hamstring.toml")), Choices())).portions
    plain = SessionRecord("", NEWEST, "hamstring", "Hamstring release", Tempo(), portions=portions, active_seconds=719)
    for place in range(number):
        started, note = NEWEST - timedelta(hours=4 * place), "" if place % 10 else f"Note {place}"
        ending = tuple(Ending)[place % 4]
        yield Entry(replace(plain, uuid=f"{place:08}", started=started, note=note, ending=ending), NEWEST)


def log_pages() -> Iterator[Row]:
    """Compare the log's questions: the first page with its count, a search by words, the totals of a year."""
    asked: dict[str, Callable[[SessionLog], object]] = {
        "first page and count": lambda log: (log.page(0, PAGE), log.count()),
        "search for an ending": lambda log: log.page(0, FEW // 4, Filter(ending=Ending.PAIN)),
        "search for words": lambda log: log.page(0, FEW // 10, Filter(words="note")),
        "month": lambda log: log.day_outcomes(NEWEST.date() - timedelta(days=FEW // 6), NEWEST.date()),
    }
    with tempfile.TemporaryDirectory() as folder, ExitStack() as opened:
        logs = [SessionLog(Path(folder, f"{number}.sqlite")) for number in (FEW, MANY)]
        for log, number in zip(logs, (FEW, MANY), strict=True):
            opened.callback(log.close)
            log.merge(made_up(number))
        short, long = logs
        for what, ask in asked.items():
            yield compare(
                f"{what} of a log of {MANY} sessions",
                f"of {FEW} sessions",
                lambda ask=ask: _seconds(long, ask),  # type: ignore[misc]  # bound at once
                lambda ask=ask: _seconds(short, ask),  # type: ignore[misc]  # bound at once
                rounds=21,
            )


def _seconds(log: SessionLog, ask: Callable[[SessionLog], object]) -> float:
    started = time.perf_counter()
    ask(log)
    return time.perf_counter() - started
