"""Out and in: JSON and CSV come back as they were, merging is the same in any order."""

import random
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstring_gui.store import export
from hamstring_gui.store.export import CancelledError, Form
from hamstring_gui.store.log_entry import Entry
from hamstring_gui.store.log_import import import_file
from hamstring_gui.store.session_log import SessionLog
from tests.store.made_logs import ENTRIES, LINES, brought_in, content, new_log


@LINES
@given(st.lists(ENTRIES, max_size=5, unique_by=lambda entry: entry.record.uuid))
def test_json_comes_back_as_it_was(tmp_path: Path, entries: list[Entry]) -> None:
    old = new_log(tmp_path, "old", entries)
    export.export(old, tmp_path / "log.json", Form.JSON)
    new = new_log(tmp_path, "new")
    done = brought_in(new, tmp_path / "log.json")
    assert (done.faults, done.merged.added) == ((), len(entries))
    assert content(new) == content(old)
    export.export(new, tmp_path / "again.json", Form.JSON)
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "log.json").read_bytes()
    assert brought_in(new, tmp_path / "log.json").merged.unchanged == len(entries)
    old.close()
    new.close()


@LINES
@given(st.lists(ENTRIES, max_size=5, unique_by=lambda entry: entry.record.uuid))
def test_csv_comes_back_as_it_was_but_for_the_deleted(tmp_path: Path, entries: list[Entry]) -> None:
    old = new_log(tmp_path, "old", entries)
    export.export(old, tmp_path / "log.csv", Form.CSV)
    new = new_log(tmp_path, "new")
    done = brought_in(new, tmp_path / "log.csv")
    assert done.faults == ()
    assert content(new) == list(old.entries())
    old.close()
    new.close()


@LINES
@given(st.lists(ENTRIES, min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_merging_in_any_order_and_twice_gives_the_same(
    tmp_path: Path, entries: list[Entry], chance: random.Random
) -> None:
    # Few uuids, so that there is something to decide, and often at the same moment.
    entries = [
        replace(
            entry,
            record=replace(entry.record, uuid=f"uuid-{place % 2}"),
            changed=datetime(2026, 1, 1 + chance.randrange(2), tzinfo=UTC),
        )
        for place, entry in enumerate(entries)
    ]
    one = new_log(tmp_path, "one", entries)
    shuffled = chance.sample(entries, len(entries))
    other = new_log(tmp_path, "other", [*shuffled, *shuffled])
    assert content(one) == content(other)
    one.close()
    other.close()


def test_a_newer_change_holds_whichever_way_it_comes(full_log: SessionLog, tmp_path: Path) -> None:
    export.export(full_log, tmp_path / "before.json", Form.JSON)
    first, second = full_log.page(0, 2)
    full_log.save(replace(first, note="edited since"))
    full_log.delete(second.uuid)
    export.export(full_log, tmp_path / "after.json", Form.JSON)
    assert brought_in(full_log, tmp_path / "before.json").merged.unchanged == 30
    assert full_log.get(first.uuid) == replace(first, note="edited since")
    other = new_log(tmp_path, "other")
    brought_in(other, tmp_path / "before.json")
    done = brought_in(other, tmp_path / "after.json")
    assert (done.merged.updated, done.merged.unchanged) == (2, 28)
    assert other.get(second.uuid) is None


def test_export_and_import_can_be_cancelled_and_then_nothing_has_changed(full_log: SessionLog, tmp_path: Path) -> None:
    export.export(full_log, tmp_path / "log.json", Form.JSON)
    before = (tmp_path / "log.json").read_bytes()
    full_log.delete(full_log.page(0, 1)[0].uuid)
    with pytest.raises(CancelledError):
        export.export(full_log, tmp_path / "log.json", Form.JSON, progress=lambda done, total: False)
    assert (tmp_path / "log.json").read_bytes() == before
    new = new_log(tmp_path, "new")
    with pytest.raises(CancelledError):
        import_file(new, tmp_path / "log.json", new.now(), progress=lambda done, total: False)
    assert new.count() == 0
