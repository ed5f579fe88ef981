"""Looking a log over: what is damaged is said, what is whole is not complained of, and nothing is changed."""

import sqlite3
from contextlib import closing

from hamstring_gui.store.log_upkeep import damage_of
from hamstring_gui.store.session_log import SessionLog


def test_a_whole_log_and_a_missing_one_have_no_damage(log: SessionLog, full_log: SessionLog) -> None:
    assert damage_of(full_log.path) is None
    assert damage_of(full_log.path.with_name("none.sqlite")) is None


def test_a_flipped_bit_is_found_that_sqlite_does_not_see(full_log: SessionLog) -> None:
    with closing(sqlite3.connect(full_log.path)) as connection, connection:
        connection.execute("UPDATE session SET record = replace(record, 'hamstring', 'hamstrinh') WHERE id = 5")
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    before = full_log.path.read_bytes()
    assert damage_of(full_log.path) == "1 row doesn't fit its checksum"
    assert full_log.path.read_bytes() == before


def test_a_log_cut_short_is_damaged(full_log: SessionLog) -> None:
    full_log.close()
    full_log.path.write_bytes(full_log.path.read_bytes()[:9000])
    assert damage_of(full_log.path) == "it is damaged"
