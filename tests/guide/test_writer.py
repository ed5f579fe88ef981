"""Records reach the log in order, the newest always, and away from the thread that asks."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from hamstring_gui.guide.writer import BackgroundWriter, Writer
from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.practice.record import SessionRecord

if TYPE_CHECKING:
    from tests.guide.conftest import Book

LONG_ENOUGH = 10.0


class SlowBook:
    """A log on a disk that takes its time: each record waits until it's let go."""

    def __init__(self) -> None:
        self.begun = threading.Semaphore(0)
        self.let_go = threading.Semaphore(0)
        self.pauses: list[int] = []
        self.threads: set[str] = set()

    def save(self, record: SessionRecord) -> None:
        """Keep how many pauses the record has, once let go."""
        self.begun.release()
        assert self.let_go.acquire(timeout=LONG_ENOUGH)
        self.threads.add(threading.current_thread().name)
        self.pauses.append(record.pauses)


def heard(writer: Writer) -> list[str]:
    """Return a list that fills with what a writer tells."""
    told: list[str] = []
    writer.saved.connect(lambda: told.append("saved"))
    writer.failed.connect(told.append)
    return told


@pytest.mark.usefixtures("qapp")
def test_a_record_is_written_elsewhere_and_waited_for(record: SessionRecord) -> None:
    book = SlowBook()
    writer = BackgroundWriter(book)
    writer.write(record)
    assert not writer.flush(0.0)
    book.let_go.release()
    assert writer.flush(LONG_ENOUGH)
    assert book.pauses == [0]
    assert book.threads == {"session log"}


@pytest.mark.usefixtures("qapp")
def test_on_a_slow_disk_only_the_newest_waits(record: SessionRecord) -> None:
    book = SlowBook()
    writer = BackgroundWriter(book)
    writer.write(record)
    assert book.begun.acquire(timeout=LONG_ENOUGH)
    for pauses in range(1, 6):
        writer.write(replace(record, pauses=pauses))
    book.let_go.release(2)
    assert writer.flush(LONG_ENOUGH)
    assert book.pauses == [0, 5]


def test_what_it_tells_arrives_in_the_thread_of_the_window(
    qapp: QCoreApplication, record: SessionRecord, book: Book
) -> None:
    writer = BackgroundWriter(book)
    told = heard(writer)
    book.trouble = LogUnavailableError("The disk is full.")
    writer.write(record)
    assert not writer.flush(LONG_ENOUGH)
    book.trouble = None
    writer.write(record)
    assert writer.flush(LONG_ENOUGH)
    QCoreApplication.sendPostedEvents()
    assert told == ["The disk is full.", "saved"]


@pytest.mark.parametrize("make", [Writer, BackgroundWriter])
@pytest.mark.usefixtures("qapp")
def test_an_error_nobody_foresaw_stops_nothing(record: SessionRecord, book: Book, make: type[Writer]) -> None:
    writer = make(book)
    told = heard(writer)
    book.trouble = ZeroDivisionError("division by zero")
    writer.write(record)
    assert not writer.flush(LONG_ENOUGH)
    book.trouble = None
    writer.write(record)
    assert writer.flush(LONG_ENOUGH)
    assert book.newest == record
    QCoreApplication.sendPostedEvents()
    assert told == ["ZeroDivisionError: division by zero", "saved"]
