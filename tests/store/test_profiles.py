"""Profiles on disk: each person's files apart, nothing ever deleted; a damaged list of names costs names only."""

from pathlib import Path

import pytest

from hamstring_gui.cli import main
from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.profile import FIRST, Profile
from hamstring_gui.store import settings_file
from hamstring_gui.store.paths import Places
from hamstring_gui.store.profiles import Profiles, places_of


@pytest.fixture
def profiles(tmp_path: Path) -> Profiles:
    return Profiles(tmp_path)


def test_at_first_there_is_one_in_the_programs_own_folders_and_nothing_is_made(
    profiles: Profiles, tmp_path: Path
) -> None:
    assert profiles.all() == (Profile(FIRST, "Me"),)
    assert profiles.current.name == FIRST
    assert profiles.places(FIRST) == Places(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_each_person_has_settings_log_and_routines_apart(profiles: Profiles) -> None:
    ben = profiles.create("Ben")
    first, other = profiles.places(FIRST), profiles.places(ben.name)
    for part in ("settings_file", "log_file", "backup_dir", "routines_dir"):
        assert getattr(first, part) != getattr(other, part)
    assert first.state_dir == other.state_dir
    settings_file.save(other.settings_file, {"breath": {"inhale": 5.0}})
    assert settings_file.load(first.settings_file).settings.number("breath.inhale") == 4.0
    assert settings_file.load(other.settings_file).settings.number("breath.inhale") == 5.0


@pytest.mark.parametrize("title", ["Anna  Łucja", ".. etc ..", "Анна", "con", "a" * 200])
def test_whatever_a_person_is_called_the_folder_has_a_plain_name(profiles: Profiles, title: str) -> None:
    made = profiles.create(title)
    folder = profiles.places(made.name).profiles_dir / made.name
    assert folder.is_dir()
    assert folder.parent == profiles.places(FIRST).profiles_dir
    assert made.name not in (FIRST, "con")
    assert made.name.isascii()
    assert profiles.named(made.title) == made


@pytest.mark.parametrize("title", ["../../etc", "C:\\Users", "/", "..", "- -"])
def test_a_path_or_a_name_without_a_letter_is_none(profiles: Profiles, title: str) -> None:
    with pytest.raises(FaultsError, match="without slashes"):
        profiles.create(title)
    assert len(profiles.all()) == 1


def test_a_name_is_needed_and_nobody_elses(profiles: Profiles) -> None:
    profiles.create("Ben")
    for title in ("", "  ", "\u202e\n", "ben", "ME", "first"):
        with pytest.raises(FaultsError, match="a name that nobody else has here"):
            profiles.create(title)
    assert [profile.title for profile in profiles.all()] == ["Me", "Ben"]


def test_a_person_can_be_called_otherwise_and_keeps_the_folder(profiles: Profiles) -> None:
    ben = profiles.create("Ben")
    profiles.rename(ben.name, "Benjamin")
    profiles.rename(FIRST, "Anna")
    profiles.rename(FIRST, "anna")
    assert profiles.all() == (Profile(FIRST, "anna"), Profile(ben.name, "Benjamin"))


def test_the_one_used_last_is_used_again(profiles: Profiles, tmp_path: Path) -> None:
    ben = profiles.create("Ben")
    profiles.use(ben.name)
    assert places_of(tmp_path, None) == Places(tmp_path, ben.name)
    assert places_of(tmp_path, "me") == Places(tmp_path)
    with pytest.raises(FaultsError, match=r"found “Carl”, expected one of first \(Me\), ben \(Ben\)"):
        places_of(tmp_path, "Carl")


def test_one_that_is_removed_lies_aside_whole_and_comes_back(profiles: Profiles) -> None:
    ben = profiles.create("Ben")
    kept = profiles.places(ben.name).settings_file
    settings_file.save(kept, {"breath": {"inhale": 5.0}})
    profiles.remove(ben.name)
    assert [profile.name for profile in profiles.all()] == [FIRST]
    # A new Ben is another person: the files of the first aren't in the way, nor touched.
    other = profiles.create("Ben")
    assert other.name != ben.name
    profiles.rename(other.name, "Ben Two")
    profiles.restore(ben.name)
    assert settings_file.load(kept).settings.number("breath.inhale") == 5.0


def test_neither_the_first_nor_the_one_in_use_can_be_removed(profiles: Profiles) -> None:
    ben = profiles.create("Ben")
    profiles.use(ben.name)
    for name in (FIRST, ben.name):
        with pytest.raises(FaultsError):
            profiles.remove(name)
    assert len(profiles.all()) == 2


def test_a_damaged_list_of_names_hides_nobody(profiles: Profiles) -> None:
    ben = profiles.create("Ben Two")
    (profiles.places(FIRST).profiles_dir / "profiles.toml").write_bytes(b"\xff = [")
    assert profiles.all() == (Profile(FIRST, "Me"), Profile(ben.name, "Ben two"))
    assert profiles.current.name == FIRST


def test_the_command_line_takes_a_profile_before_the_command(
    profiles: Profiles, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ben = profiles.create("Ben")
    settings_file.save(profiles.places(ben.name).settings_file, {"breath": {"inhale": 12.0}})
    assert main(["--data-dir", str(tmp_path), "plan"]) == 0
    first = capsys.readouterr().out
    assert main(["--data-dir", str(tmp_path), "--profile", "Ben", "plan"]) == 0
    assert " 12s  inhale" in capsys.readouterr().out
    assert " 12s  inhale" not in first
    assert main(["--data-dir", str(tmp_path), "--profile", "Carl", "plan"]) == 1
    assert "found “Carl”" in capsys.readouterr().err
