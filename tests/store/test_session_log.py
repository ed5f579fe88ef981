"""The session log: every acknowledged step is on disk, nothing is lost, nothing is shown that was flipped."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.practice.record import Ending, Portion, SessionRecord
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store import record_json
from hamstring_gui.store.session_log import SessionLog

HERE = timezone(timedelta(hours=1))


def record(number: int, ending: Ending = Ending.COMPLETED, **changes: object) -> SessionRecord:
    made = SessionRecord(
        uuid=f"uuid-{number}",
        started=datetime(2026, 11, 1, 7, 30, tzinfo=HERE) + timedelta(days=number),
        routine="hamstring",
        title="Hamstring release",
        tempo=Tempo(),
        tempos={"bridge": Tempo(4.5, 0, 6.5, 0)},
        portions=(
            Portion("deadlift", "Deadlift", 1, Side.LEFT, None, 8, 5),
            Portion("bridge", "B", 1, None, None, 5, 5),
        ),
        ending=ending,
        at=(0, 1, 0, 2, 1, 0),
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # the fields of a record


@pytest.fixture
def log(tmp_path: Path) -> Iterator[SessionLog]:
    made = SessionLog(tmp_path / "data" / "sessions.sqlite")
    yield made
    made.close()


def test_reading_makes_no_file(log: SessionLog, tmp_path: Path) -> None:
    assert (log.count(), log.page(0, 10), log.interrupted(), log.get("x")) == (0, (), None, None)
    assert not (tmp_path / "data").exists()


def test_a_session_comes_back_as_it_was_saved(log: SessionLog, tmp_path: Path) -> None:
    log.save(record(1))
    log.close()
    assert log.get("uuid-1") == record(1)


NOTHING_DONE = (Portion("bridge", "B", 1, None, None, 5, 0),)


def begun_by_mistake(**changes: object) -> SessionRecord:
    return record(1, Ending.STOPPED, portions=NOTHING_DONE, active_seconds=21.0, **changes)


def test_a_session_begun_by_mistake_is_not_listed_and_comes_back_once_something_is_said_of_it(log: SessionLog) -> None:
    log.save(replace(begun_by_mistake(), ending=Ending.INTERRUPTED))
    assert log.count() == 1
    log.save(begun_by_mistake())
    assert (log.count(), log.page(0, 9), log.interrupted()) == (0, (), None)
    assert [entry.record for entry in log.deleted()] == [begun_by_mistake()]
    log.save(begun_by_mistake(note="The dog came in"))
    assert log.count() == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"ending": Ending.PAIN},
        {"ending": Ending.INTERRUPTED},
        {"portions": (replace(NOTHING_DONE[0], done=1),)},
        {"active_seconds": 60.0},
        {"tight_before": 4},
        {"rehearsal": True},
    ],
)
def test_whatever_may_have_been_meant_is_kept(log: SessionLog, changes: dict[str, object]) -> None:
    log.save(replace(begun_by_mistake(), **changes))  # type: ignore[arg-type]  # the fields of a record
    assert log.count() == 1


def test_what_the_person_deleted_stays_so_whatever_is_saved_of_it(log: SessionLog) -> None:
    log.save(record(1))
    log.delete("uuid-1")
    log.save(record(1, note="Late"))
    assert log.count() == 0


def test_saving_again_changes_the_row(log: SessionLog) -> None:
    log.save(record(1, Ending.INTERRUPTED))
    log.save(record(1, Ending.PAIN, note="left knee"))
    assert log.page(0, 10) == (record(1, Ending.PAIN, note="left knee"),)


def test_newest_first_a_page_at_a_time(log: SessionLog) -> None:
    for number in (2, 5, 1, 4, 3):
        log.save(record(number))
    assert [r.uuid for r in log.page(1, 3)] == ["uuid-4", "uuid-3", "uuid-2"]
    assert log.count() == 5


def test_only_completed_sessions_that_are_no_rehearsal_count(log: SessionLog) -> None:
    log.save(record(1))
    log.save(record(2, Ending.STOPPED))
    log.save(record(3, rehearsal=True))
    assert log.counted_days() == (date(2026, 11, 2),)


def test_the_day_of_the_start_stays_what_it_was_there(log: SessionLog) -> None:
    late = datetime(2026, 3, 1, 0, 30, tzinfo=timezone(timedelta(hours=13)))
    log.save(record(1, started=late))
    assert log.counted_days() == (date(2026, 3, 1),)
    assert log.between(date(2026, 3, 1), date(2026, 3, 1))[0].started.isoformat() == "2026-03-01T00:30:00+13:00"


def test_an_interrupted_session_is_offered_until_decided(log: SessionLog) -> None:
    log.save(record(1, Ending.INTERRUPTED))
    log.save(record(2, Ending.INTERRUPTED))
    found = log.interrupted()
    assert found is not None
    assert found.uuid == "uuid-2"
    log.keep_as_partial("uuid-2")
    assert log.interrupted() is None
    assert log.count() == 2


def test_deleting_can_be_undone(log: SessionLog) -> None:
    log.save(record(1))
    log.delete("uuid-1")
    assert (log.count(), log.counted_days(), log.get("uuid-1")) == (0, (), None)
    log.restore("uuid-1")
    assert log.get("uuid-1") == record(1)


def test_a_row_with_a_flipped_bit_is_not_shown_as_true(log: SessionLog, tmp_path: Path) -> None:
    log.save(record(1))
    log.save(record(2))
    log.close()
    with sqlite3.connect(tmp_path / "data" / "sessions.sqlite") as connection:
        connection.execute("UPDATE session SET record = replace(record, '5', '6') WHERE uuid = 'uuid-1'")
    connection.close()
    assert [r.uuid for r in log.page(0, 10)] == ["uuid-2"]


def test_a_place_that_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(LogUnavailableError, match="kept in memory"):
        SessionLog(tmp_path / "data" / "sessions.sqlite").save(record(1))


@given(st.text(max_size=40), st.none() | st.integers(0, 10), st.sampled_from(Ending))
def test_every_record_survives_its_text(note: str, tight: int | None, ending: Ending) -> None:
    made = record(1, ending, note=note, tight_before=tight)
    assert record_json.loads(record_json.dumps(made)) == made


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"uuid": 1, "started": "yesterday"}'])
def test_what_is_no_record_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        record_json.loads(text)
