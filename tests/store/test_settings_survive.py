"""Settings files of any content: none stops the program, none is lost."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hamstring_gui.practice.settings import SETTINGS, Setting
from hamstring_gui.store import settings_file

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(["wait", "dark"])
)
WORDS = st.text("[]{}=.\"'#\n abhielnrstw0159-_\\", max_size=80)


@QUICK
@given(st.binary(max_size=80) | WORDS.map(str.encode))
def test_whatever_the_file_holds_it_is_read_or_kept_aside(tmp_path: Path, content: bytes) -> None:
    for old in tmp_path.iterdir():
        old.unlink()
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    loaded = settings_file.load(path)
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [content]
    assert path.exists() or loaded.notices
    settings_file.save(path, settings_file.with_setting(loaded.document.table, "week.goal", 5))
    assert settings_file.load(path).settings["week.goal"] == 5


@QUICK
@given(st.sampled_from(SETTINGS), SCALARS)
def test_a_value_is_taken_or_told_and_costs_only_itself(tmp_path: Path, setting: Setting, value: object) -> None:
    if value is None:
        return
    other = next(s for s in SETTINGS if s.key == ("week.goal" if setting.key != "week.goal" else "sound.breath_volume"))
    table = settings_file.with_setting({}, setting.key, value)  # type: ignore[arg-type]  # wrong ones are meant
    path = tmp_path / "settings.toml"
    settings_file.save(path, settings_file.with_setting(table, other.key, 5))
    loaded = settings_file.load(path)
    assert loaded.settings[other.key] == 5
    if setting.accepts(value):
        assert (loaded.settings[setting.key], loaded.notices) == (value, ())
    else:
        assert loaded.settings[setting.key] == setting.default
        assert len(loaded.notices) == 1
        assert setting.key in loaded.notices[0]


def test_two_broken_files_in_a_second_are_both_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    for content in ("first = ", "second = "):
        path.write_text(content, encoding="utf-8")
        settings_file.load(path)
    assert {file.read_text(encoding="utf-8") for file in tmp_path.iterdir()} == {"first = ", "second = "}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_the_place_of_the_file_does_not_hang(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    os.mkfifo(path)
    assert "a regular file" in settings_file.load(path).notices[0]


def test_a_link_into_a_collection_of_settings_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "collection" / "hamstring.toml"
    settings_file.save(real, {"week": {"goal": 3}})
    (tmp_path / "settings.toml").symlink_to(real)
    settings_file.save(tmp_path / "settings.toml", {"week": {"goal": 6}})
    assert (tmp_path / "settings.toml").is_symlink()
    assert settings_file.load(real).settings["week.goal"] == 6
