"""The settings file: a wrong value costs only itself, unknown keys survive, a broken file is kept."""

import errno
import os
import stat
from pathlib import Path

import pytest

from hamstring_gui.practice.routine import Routine
from hamstring_gui.store import atomic_file, routine_file, settings_file
from hamstring_gui.store.assets import asset


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


@pytest.fixture(scope="module")
def hamstring() -> Routine:
    return routine_file.load(asset("routines", "hamstring.toml"))


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_no_file_means_the_defaults_and_nothing_to_tell(path: Path) -> None:
    loaded = settings_file.load(path)
    assert loaded.settings.number("breath.inhale") == 4.0
    assert loaded.notices == ()


def test_a_wrong_value_costs_only_itself(path: Path) -> None:
    loaded = settings_file.load(written(path, "[breath]\ninhale = 40\nexhale = 8\n[stage]\ntheme = 'pink'\n"))
    assert loaded.settings.number("breath.inhale") == 4.0
    assert loaded.settings.number("breath.exhale") == 8.0
    first, second = loaded.notices
    assert f"{path}:2: breath.inhale: found 40, expected a number from 2 to 12 (seconds); the default, 4.0" in first
    assert f"{path}:5: stage.theme: found “pink”, expected one of “system”" in second


def test_a_saved_change_is_there_next_time_and_unknown_keys_survive(path: Path) -> None:
    written(path, "future = true\n[breath]\ninhale = 5\ncolour = 'blue'\n")
    loaded = settings_file.load(path)
    settings_file.save(path, settings_file.with_setting(loaded.document.table, "breath.exhale", 7.5))
    again = settings_file.load(path)
    assert (again.settings.number("breath.inhale"), again.settings.number("breath.exhale")) == (5.0, 7.5)
    assert again.document.table["future"] is True
    assert again.document.table["breath"]["colour"] == "blue"  # type: ignore[index]  # raw data


def test_choices_are_kept_for_each_routine(path: Path, hamstring: Routine) -> None:
    table = settings_file.with_choice({}, "hamstring", "deadlift.repetitions", 10)
    table = settings_file.with_choice(table, "other", "deadlift.repetitions", 12)
    settings_file.save(path, settings_file.with_choice(table, "hamstring", "bridge.sets", 9))
    chosen = settings_file.routine_choices(settings_file.load(path), hamstring)
    assert chosen.values == {"deadlift.repetitions": 10}
    assert "routine.hamstring.bridge.sets: found 9, expected a whole number from 3 to 5" in chosen.notices[0]


def test_a_broken_file_is_kept_under_a_dated_name(path: Path) -> None:
    loaded = settings_file.load(written(path, "[breath]\ninhale = \n"))
    assert loaded.settings.number("breath.inhale") == 4.0
    assert "settings.toml:2" in loaded.notices[0]
    (kept,) = path.parent.iterdir()
    assert kept.name in loaded.notices[0]
    assert kept.read_text(encoding="utf-8") == "[breath]\ninhale = \n"


def test_where_a_table_is_due_a_value_does_no_harm(path: Path) -> None:
    loaded = settings_file.load(written(path, "breath = 3\nroutine = 4\n"))
    changed = settings_file.with_setting(loaded.document.table, "breath.inhale", 5.0)
    assert changed["breath"] == {"inhale": 5.0}


def test_a_full_disk_leaves_the_old_file_and_no_litter(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings_file.save(path, {"old": True})

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        settings_file.save(path, {"new": True})
    assert settings_file.load(path).document.table == {"old": True}
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folders from others by itself")
def test_only_the_owner_can_read_it(path: Path) -> None:
    atomic_file.write(path, b"secret")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
