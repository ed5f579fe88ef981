"""A million sessions: the page opens, scrolls and filters as with ten, and taking them out needs no more memory."""

import sqlite3
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hamstring_gui.app.clocks import Time
from hamstring_gui.app.kept import Kept
from hamstring_gui.app.services import ProgramServices
from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.search import ALL, Filter
from hamstring_gui.screens.log.model import find
from hamstring_gui.screens.log.page import LogPage
from hamstring_gui.store import export, log_search, routine_file, settings_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.export import CancelledError, Form
from hamstring_gui.store.log_file import connected
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog
from tests.conftest import FakeClock
from tests.store.many_sessions import LAST_DAY, MILLION, log_of

# One worker makes the million for all of them.
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("million")]

ROUNDS = 5
MORE = 0.1
"""Seconds by which the page may open later than with ten sessions."""
FRAME = 1.0 / 60.0
FILTERS = (
    Filter(ending=Ending.PAIN),
    Filter(routine="calves"),
    Filter(routine="none"),
    Filter(only_rehearsals=True),
    Filter(first=date(2000, 1, 1), last=date(2000, 1, 31)),
    Filter(words="größe"),
    Filter(words="no such words"),
    Filter(first=date(1990, 1, 1), ending=Ending.STOPPED, routine="calves", words="note"),
)


@dataclass(frozen=True)
class Logs:
    """Three logs: of ten sessions, of a thousand, of a million."""

    ten: SessionLog
    thousand: SessionLog
    million: SessionLog


@pytest.fixture(scope="module")
def logs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Logs]:
    folder = tmp_path_factory.mktemp("logs")
    found = Logs(log_of(folder, 10), log_of(folder, 1000), log_of(folder, MILLION))
    yield found
    for log in (found.ten, found.thousand, found.million):
        log.close()
        log.path.unlink()


@pytest.fixture
def page_of(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[Callable[[SessionLog], LogPage]]:
    opened: list[ProgramServices] = []

    def made(log: SessionLog) -> LogPage:
        places = Places(tmp_path)
        loaded = settings_file.load(places.settings_file)
        routine = routine_file.load(asset("routines", "hamstring.toml"))
        now = datetime(2026, 11, 23, 12, tzinfo=UTC)
        kept = Kept(places, loaded, loaded.settings, routine, {})
        opened.append(ProgramServices(kept, log, Time(now=lambda: now, clock=clock)))
        page = LogPage(opened[-1])
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        opened[-1].reader.settle()
        page.grab()
        return page

    yield made
    for services in opened:
        services.close()


def processor_seconds(work: Callable[[], object], clock: Callable[[], float] = time.process_time) -> float:
    """Return the processor's time that something takes in all threads, the best of some rounds: no wait counts."""
    taken = []
    for _ in range(ROUNDS):
        begun = clock()
        work()
        taken.append(clock() - begun)
    return min(taken)


def hundreds_of_steps(path: Path, work: Callable[[sqlite3.Connection], object]) -> int:
    """Count the steps that SQLite's machine takes, in hundreds."""
    taken = [0]

    def count() -> int:
        taken[0] += 1
        return 0

    with closing(connected(path)) as connection:
        connection.execute("SELECT 1 FROM session LIMIT 1").fetchall()
        connection.set_progress_handler(count, 100)
        work(connection)
    return taken[0]


def test_a_million_sessions_cost_a_page_no_more_than_a_thousand(logs: Logs) -> None:
    long = logs.million
    for matching in (ALL, Filter(ending=Ending.PAIN), Filter(words="größe")):
        query, values = log_search.page_query(matching)
        taken = [
            hundreds_of_steps(log.path, lambda c, q=query, v=values: c.execute(q, [*v, 50, 0]).fetchall())  # type: ignore[misc]  # bound at once
            for log in (logs.thousand, long)
        ]
        assert taken[1] <= taken[0] * 1.5 + 1, matching
    assert long.open() == ()
    assert long.count() == MILLION
    assert len(long.page(0, 50)) == 50
    assert sum(total.sessions for total in long.day_totals(date.min, date.max)) == MILLION
    oldest = next(long.entries())
    assert len(list(islice(long.entries(), 1200))) == 1200
    assert long.page(MILLION - 1, 10) == (oldest.record,)


def test_the_page_opens_at_most_a_tenth_of_a_second_later_than_with_ten(
    logs: Logs, page_of: Callable[[SessionLog], LogPage]
) -> None:
    window = [processor_seconds(partial(page_of, log), time.thread_time) for log in (logs.ten, logs.million)]
    beside = [processor_seconds(partial(find, log, ALL)) for log in (logs.ten, logs.million)]
    assert window[1] + beside[1] - window[0] - beside[0] < MORE
    page = page_of(logs.million)
    assert page.model.rowCount() >= 40
    assert page.filter.routine.isVisibleTo(page)


def test_scrolling_never_costs_the_window_more_than_a_frame(
    logs: Logs, page_of: Callable[[SessionLog], LogPage]
) -> None:
    page = page_of(logs.million)
    bar, frames = page.list.verticalScrollBar(), []
    for _ in range(400):
        begun = time.thread_time()
        bar.setValue(bar.value() + 180)
        QApplication.processEvents()
        page.list.viewport().repaint()
        frames.append(time.thread_time() - begun)
        if page.model.asking.waiting and bar.value() > bar.maximum() - 2000:
            page._services.reader.settle()
    assert page.model.rowCount() > 1000
    assert sorted(frames)[round(len(frames) * 0.99)] < FRAME
    assert page.model.canFetchMore(QModelIndex())


def test_each_filter_answers_within_two_tenths_of_a_second_beside_the_window(
    logs: Logs, page_of: Callable[[SessionLog], LogPage]
) -> None:
    page = page_of(logs.million)
    here, all_threads = {}, {}
    for matching in FILTERS:
        window = time.thread_time()
        page.model.filter(matching)
        here[matching] = time.thread_time() - window

        def answered(one: Filter = matching) -> None:
            page.model.filter(one)
            page._services.reader.settle()

        all_threads[matching] = processor_seconds(answered)
        assert all(matching.accepts(page.model.record(row)) for row in range(page.model.rowCount()))
    assert max(here.values()) < FRAME, here
    assert max(all_threads.values()) < 0.2, all_threads


@pytest.mark.parametrize("form", list(Form))
def test_the_log_is_taken_out_at_constant_memory_with_progress_until_it_is_cancelled(
    logs: Logs, tmp_path: Path, form: Form
) -> None:
    told, held = list[tuple[int, int]](), list[int]()

    def goes_on(done: int, total: int) -> bool:
        told.append((done, total))
        held.append(tracemalloc.get_traced_memory()[1])
        return done < 15_000

    tracemalloc.start()
    try:
        with pytest.raises(CancelledError):
            export.export(logs.million, tmp_path / f"log.{form.value}", form, progress=goes_on)
    finally:
        tracemalloc.stop()
    assert told[0] == (0, MILLION)
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert held[-1] < held[20] * 1.1, "what 15 000 sessions need is what 2000 need"
    assert list(tmp_path.iterdir()) == []


def test_every_session_of_a_year_of_them_is_taken_out(logs: Logs, tmp_path: Path) -> None:
    year = Filter(first=LAST_DAY.replace(year=2025), last=LAST_DAY)
    export.export(logs.million, tmp_path / "log.csv", Form.CSV, year)
    with (tmp_path / "log.csv").open(encoding="utf-8") as stream:
        lines = sum(1 for _ in stream)
    assert lines == logs.million.count(year) + 1 == 351 * 25 + 1
