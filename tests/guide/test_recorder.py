"""The log follows a session step by step, and the record says what was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from hamstring_gui.guide.recorder import BACK_IN_WORK, Recorder
from hamstring_gui.guide.session import Session
from hamstring_gui.guide.writer import BackgroundWriter, Writer
from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store.session_log import SessionLog

if TYPE_CHECKING:
    from tests.conftest import FakeClock
    from tests.guide.conftest import Book, MakeSession

MORNING = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
FULL = LogUnavailableError("The disk is full.")

Record = Callable[..., Recorder]


@pytest.fixture
def watch(book: Book, record: SessionRecord, clock: FakeClock) -> Record:
    """Record a session into the book, at once, at the time of day that the clock makes it."""

    def make(session: Session, begin: SessionRecord | None = None) -> Recorder:
        return Recorder(
            session,
            book,
            begin or record,
            lambda: MORNING + timedelta(seconds=clock.now - 1000.0),
            writer=Writer(book),
        )

    return make


def pass_time(session: Session, clock: FakeClock, seconds: float) -> None:
    """Let some seconds pass, looking twice a second."""
    for _ in range(round(seconds * 2)):
        clock.advance(0.5)
        session.tick()


def test_the_whole_routine_with_pauses_ways_back_and_another_tempo(
    make_session: MakeSession, watch: Record, book: Book, clock: FakeClock
) -> None:
    session = make_session()
    watch(session)
    clock.advance(60.0)
    session.start()
    pass_time(session, clock, 25.0)  # ready, the preparing inhale, the first lift
    session.pause()
    clock.advance(30.0)
    session.go_on()
    session.change_tempo(2)
    pass_time(session, clock, 4.0)  # the lowering that was under way, in the tempo it began with
    pass_time(session, clock, 3.0)
    session.previous_phase()  # the second lift once more, from its start
    pass_time(session, clock, 7.0)
    clock.advance(600.0)  # the lid is closed
    session.tick()
    session.resume()
    while session.phase.exercise != "deadlift":
        pass_time(session, clock, 0.5)
    session.change_tempo(-1)
    while session.state != "ended":
        pass_time(session, clock, 0.5)
    row = book.newest
    assert row.ending is Ending.COMPLETED
    assert (row.done, row.planned) == (65, 65)
    assert {(p.exercise, p.side): p.done for p in row.portions if p.exercise == "deadlift" and p.set == 2} == {
        ("deadlift", Side.RIGHT): 8,
        ("deadlift", Side.LEFT): 8,
    }
    assert row.planned_seconds == 719.0
    assert row.active_seconds == session.plan.seconds + 3.0
    assert (row.paused_seconds, row.pauses) == (630.0, 2)
    assert row.tempos["bridge"] == row.tempos["hip_flexor"] == Tempo(5.0, 0.0, 7.0, 0.0)
    assert row.tempos["deadlift"] == session.tempo != Tempo(3.0, 1.0, 2.0, 0.0)
    assert row.started == MORNING + timedelta(seconds=60)
    assert row.ended is not None
    assert (row.ended - row.started).total_seconds() == row.active_seconds + row.paused_seconds
    assert row.at == session.plan.phases[-1].order


def test_a_row_is_there_from_the_start_and_after_every_phase(
    make_session: MakeSession, watch: Record, book: Book, clock: FakeClock
) -> None:
    session = make_session()
    watch(session)
    assert book.saved == []
    session.start()
    assert [row.ending for row in book.saved] == [Ending.INTERRUPTED]
    assert (book.newest.planned, book.newest.done) == (65, 0)
    while session.state == "running":
        pass_time(session, clock, 0.5)
    assert [row.at for row in book.saved[:-1]] == [phase.order for phase in session.plan.phases]
    assert [row.active_seconds for row in book.saved[:-1]] == [phase.start for phase in session.plan.phases]
    assert {row.uuid for row in book.saved} == {book.newest.uuid}


def test_a_pause_and_its_end_are_written(
    make_session: MakeSession, watch: Record, book: Book, clock: FakeClock
) -> None:
    session = make_session()
    watch(session)
    session.start()
    pass_time(session, clock, 7.0)
    session.pause()
    assert (book.newest.active_seconds, book.newest.pauses) == (7.0, 1)
    clock.advance(100.0)
    session.resume()
    assert (book.newest.active_seconds, book.newest.paused_seconds) == (7.0, 100.0)


@pytest.mark.parametrize("ending", [Ending.STOPPED, Ending.PAIN])
def test_it_says_how_it_was_stopped(
    make_session: MakeSession, watch: Record, book: Book, clock: FakeClock, ending: Ending
) -> None:
    session = make_session()
    watch(session)
    session.start()
    pass_time(session, clock, 30.0)
    {Ending.STOPPED: session.stop, Ending.PAIN: session.stop_for_pain}[ending]()
    assert (book.newest.ending, book.newest.active_seconds, book.newest.done) == (ending, 30.0, 1)
    assert not book.newest.counts_for_week


def test_a_session_that_never_began_leaves_no_row(make_session: MakeSession, watch: Record, book: Book) -> None:
    session = make_session()
    recorder = watch(session)
    session.stop()
    recorder.close()
    assert book.saved == []


def test_a_tempo_that_was_never_practised_is_not_in_the_record(
    make_session: MakeSession, watch: Record, book: Book, clock: FakeClock
) -> None:
    session = make_session()
    watch(session)
    session.start()
    _, (_, hip, _), _ = session.plan.exercises
    while session.phase.index < hip - 1:
        session.next_phase()
    session.change_tempo(2)
    pass_time(session, clock, 10.0)
    assert session.phase.exercise == "hip_flexor"
    assert book.newest.tempos["bridge"] == Tempo(4.0, 0.0, 6.0, 0.0)
    assert book.newest.tempos["hip_flexor"] == Tempo(5.0, 0.0, 7.0, 0.0)


def test_a_full_disk_is_said_once_and_nothing_is_lost(
    make_session: MakeSession, watch: Record, book: Book, clock: FakeClock
) -> None:
    session = make_session()
    recorder = watch(session)
    notices: list[str] = []
    recorder.notice.connect(notices.append)
    session.start()
    book.trouble = FULL
    pass_time(session, clock, 100.0)
    assert notices == ["The disk is full."]
    assert (session.state, book.newest.active_seconds) == ("running", 0.0)
    book.trouble = None
    pass_time(session, clock, 12.0)
    assert notices == ["The disk is full.", BACK_IN_WORK]
    assert book.newest.done == session.progress.done > 0
    book.trouble = LogUnavailableError("The folder can't be written.")
    pass_time(session, clock, 12.0)
    assert notices[2:] == ["The folder can't be written."]
    session.stop()
    recorder.close()


def test_after_the_end_a_failed_log_is_tried_again(
    make_session: MakeSession, watch: Record, book: Book, clock: FakeClock
) -> None:
    session = make_session()
    recorder = watch(session)
    session.start()
    pass_time(session, clock, 5.0)
    book.trouble = FULL
    session.stop_for_pain()
    (retry,) = recorder.findChildren(QTimer)
    assert retry.isActive()
    book.trouble = None
    retry.timeout.emit()
    assert book.newest.ending is Ending.PAIN
    assert not retry.isActive()


def test_closing_the_window_saves_without_a_question(
    make_session: MakeSession, watch: Record, book: Book, clock: FakeClock
) -> None:
    session = make_session()
    recorder = watch(session)
    session.start()
    pass_time(session, clock, 17.5)
    assert recorder.close()
    assert (book.newest.ending, book.newest.active_seconds) == (Ending.INTERRUPTED, 17.5)
    assert book.newest.at == session.plan.phases[1].order
    session.stop()


def test_closing_tries_once_more_and_says_when_it_was_in_vain(
    make_session: MakeSession, watch: Record, book: Book, clock: FakeClock
) -> None:
    session = make_session()
    recorder = watch(session)
    session.start()
    book.trouble = FULL
    session.stop()
    assert not recorder.close()
    book.trouble = None
    assert recorder.close()
    assert book.newest.ending is Ending.STOPPED


def test_scores_and_note_join_the_record(
    make_session: MakeSession, watch: Record, book: Book, record: SessionRecord
) -> None:
    session = make_session()
    recorder = watch(session)
    recorder.change(replace(record, tight_before=7))
    assert book.saved == []
    session.start()
    session.stop()
    recorder.change(replace(recorder.record, tight_after=3, effort=5, note="Left is tighter"))
    row = book.newest
    assert (row.tight_before, row.tight_after, row.effort, row.note) == (7, 3, 5, "Left is tighter")
    assert row.ending is Ending.STOPPED


def test_a_session_taken_up_again_goes_on_with_its_record(
    make_session: MakeSession, watch: Record, book: Book, clock: FakeClock, record: SessionRecord
) -> None:
    cut_off = make_session()
    watch(cut_off)
    cut_off.start()
    pass_time(cut_off, clock, 40.0)
    cut_off.pause()
    old, done = book.newest, cut_off.progress
    session = make_session(first=cut_off.plan.index_of(old.at), progress=done)
    watch(session, old)
    session.start()
    assert (book.newest.active_seconds, book.newest.pauses, book.newest.done) == (40.0, 1, done.done)
    assert (book.newest.started, book.newest.at) == (old.started, old.at)
    pass_time(session, clock, 5.0)
    session.stop()
    assert book.newest.active_seconds == 45.0


def test_unasked_it_writes_in_the_background(
    make_session: MakeSession, book: Book, record: SessionRecord, clock: FakeClock
) -> None:
    session = make_session()
    recorder = Recorder(session, book, record, lambda: MORNING)
    assert isinstance(recorder.findChild(BackgroundWriter), BackgroundWriter)
    session.start()
    while session.state == "running":
        pass_time(session, clock, 0.5)
    assert recorder.close()
    assert (book.newest.ending, book.newest.done) == (Ending.COMPLETED, 65)


def test_the_row_on_disk_is_the_record(
    make_session: MakeSession, tmp_path: Path, record: SessionRecord, clock: FakeClock
) -> None:
    session = make_session()
    log = SessionLog(tmp_path / "sessions.sqlite")
    recorder = Recorder(session, log, record, lambda: MORNING)
    session.start()
    pass_time(session, clock, 40.0)
    session.pause()
    assert recorder.flush()
    assert log.get(record.uuid) == recorder.record
    session.resume()
    session.change_tempo(1)
    while session.state == "running":
        pass_time(session, clock, 0.5)
    assert recorder.close()
    log.close()
    row = SessionLog(tmp_path / "sessions.sqlite").get(record.uuid)
    assert row == recorder.record
    assert row is not None
    assert (row.ending, row.done, row.pauses) == (Ending.COMPLETED, 65, 1)
