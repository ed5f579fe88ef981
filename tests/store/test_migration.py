"""Older file formats: brought up to today's step by step, on raw data."""

import pytest

from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.store import routine_file, toml_file
from hamstring_gui.store.migration import Raw, migrated

# A format that never was: it called the title `label`, and wrote lengths in milliseconds.
FORMAT_0 = {"format": 0, "label": "Old", "exercise": [{"wait": 4000}]}


def _label_to_title(table: Raw) -> Raw:
    table["title"] = table.pop("label")
    return table


def _milliseconds_to_seconds(table: Raw) -> Raw:
    exercises = table["exercise"]
    assert isinstance(exercises, list)
    table["exercise"] = [{"seconds": row["wait"] / 1000} for row in exercises]
    return table


STEPS = (_label_to_title, _milliseconds_to_seconds)


def test_every_step_from_the_files_own_format_is_taken_in_order() -> None:
    assert migrated(FORMAT_0, STEPS, 2) == {"format": 2, "title": "Old", "exercise": [{"seconds": 4.0}]}


def test_a_file_in_between_takes_only_the_later_steps() -> None:
    table: Raw = {"format": 1, "label": "kept", "exercise": [{"wait": 500}]}
    assert migrated(table, STEPS, 2) == {"format": 2, "label": "kept", "exercise": [{"seconds": 0.5}]}


def test_the_data_it_was_given_stay_as_they_were() -> None:
    migrated(FORMAT_0, STEPS, 2)
    assert FORMAT_0["format"] == 0
    assert "label" in FORMAT_0


@pytest.mark.parametrize("version", [2, 3, -1, "1", True, None, 1.0])
def test_any_other_format_is_left_to_the_check(version: object) -> None:
    table: Raw = {"format": version, "label": "same"}
    assert migrated(table, STEPS, 2) is table


def test_a_routine_of_an_older_format_loads(monkeypatch: pytest.MonkeyPatch) -> None:
    def named(table: Raw) -> Raw:
        return {**table, "name": "small"}

    text = """\
        format = 0
        title = "Small"
        [[exercise]]
        name = "one"
        title = "One"
        short = "One"
        pose = "lying"
        sets = { default = 1, low = 1, high = 2 }
        repetitions = { default = 3, low = 1, high = 5 }
        [[exercise.position]]
        name = "only"
        title = "Only"
        repeat = [{ name = "in", kind = "inhale", cue = "In", pose = "lying" }]
        """
    document = toml_file.parse(text, "old.toml")
    with pytest.raises(FaultsError, match="format: found 0, expected a whole number from 1 to 1"):
        routine_file.read(document)
    monkeypatch.setattr(routine_file, "MIGRATION_STEPS", (named,))
    assert routine_file.read(document).name == "small"
