"""What the log's disk didn't take is set aside, and is in the log after the next start."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.store import set_aside
from hamstring_gui.store.log_entry import Entry
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog
from tests.faults.keeper import session_of, uuid_of

LATER = datetime(2036, 11, 24, 7, 30, tzinfo=UTC)


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    (tmp_path / "shared").mkdir()
    monkeypatch.setattr(
        set_aside, "folders", lambda _places: (tmp_path / "state" / "a", tmp_path / "shared" / "u" / "a")
    )
    return Places(tmp_path / "data")


@contextmanager
def opened(places: Places) -> Iterator[SessionLog]:
    with closing(SessionLog(places.log_file)) as log:
        yield log


def test_what_was_set_aside_is_in_the_log_after_the_next_start_and_is_newer(places: Places) -> None:
    further = replace(session_of(1), note="further than the log knows")
    with opened(places) as log:
        log.save(session_of(1))
    kept = set_aside.keep([Entry(further, LATER), Entry(session_of(2), LATER)], places)
    assert os.name == "nt" or [file.stat().st_mode & 0o777 for file in kept] == [0o600] * 2
    with opened(places) as log:
        assert set_aside.bring_back(log, places).endswith(": 2 sessions.")
        assert log.get(uuid_of(1)) == further
        assert log.get(uuid_of(2)) == session_of(2)
        assert set_aside.bring_back(log, places) == ""
    assert not any(file.exists() for file in kept)


def test_where_the_first_folder_takes_nothing_another_does(places: Places, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("no folder")
    (file,) = set_aside.keep([Entry(session_of(1), LATER)], places)
    assert file.is_relative_to(tmp_path / "shared")
    with opened(places) as log:
        assert set_aside.bring_back(log, places)
        assert log.get(uuid_of(1)) == session_of(1)


def test_a_log_that_takes_nothing_still_leaves_all_aside(places: Places) -> None:
    (file,) = set_aside.keep([Entry(session_of(1), LATER)], places)

    class Full(SessionLog):
        def merge(self, entries: object) -> None:  # type: ignore[override]  # it never returns
            raise LogUnavailableError("full")

    with closing(Full(places.log_file)) as log, pytest.raises(LogUnavailableError):
        set_aside.bring_back(log, places)
    assert file.exists()


def test_nothing_comes_from_a_folder_that_others_can_write(places: Places, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("no folder")
    (file,) = set_aside.keep([Entry(session_of(1), LATER)], places)
    file.parent.parent.chmod(0o777)
    with opened(places) as log:
        assert set_aside.bring_back(log, places) == ""
        assert log.count() == 0
    assert set_aside.keep([Entry(session_of(2), LATER)], places) == []


def test_a_file_that_cannot_be_read_is_left_and_hides_no_other(places: Places) -> None:
    (file,) = set_aside.keep([Entry(session_of(1), LATER)], places)
    broken = file.with_name("0.json")
    broken.write_text('{"uuid": ')
    with opened(places) as log:
        assert set_aside.bring_back(log, places).endswith(": 1 session.")
    assert broken.exists()
