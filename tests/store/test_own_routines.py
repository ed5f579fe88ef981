"""The person's own routines: every change is whole on disk, and a file that can't be read never hides the others."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.library import Origin, copy_title, free_name, name_from
from hamstring_gui.store import library, routine_file, routine_writer
from hamstring_gui.store.assets import asset
from hamstring_gui.store.own_routines import OwnRoutines

POSES = library.poses()
BROKEN = Path(__file__).parents[1] / "data" / "routines"
BUILT_IN = ["hamstring", "desk_break", "first_week", "reset"]


@pytest.fixture
def own(tmp_path: Path) -> OwnRoutines:
    return OwnRoutines(tmp_path / "routines", POSES)


def names(own: OwnRoutines) -> list[str]:
    return [entry.name for entry in own.entries()]


def test_a_fresh_library_has_the_built_in_routines(own: OwnRoutines) -> None:
    assert names(own) == BUILT_IN
    assert not any(entry.may_change or entry.faults for entry in own.entries())


def test_a_copy_stands_behind_its_original_and_is_the_persons_own(own: OwnRoutines) -> None:
    assert own.duplicate("desk_break") == "desk_break_2"
    assert names(own) == ["hamstring", "desk_break", "desk_break_2", "first_week", "reset"]
    copy = own.entry("desk_break_2")
    assert (copy.title, copy.origin) == ("Desk break (copy)", Origin.OWN)
    assert own.routine("desk_break_2").exercises == own.routine("desk_break").exercises
    assert OwnRoutines(own.folder, POSES).entries() == own.entries()


def test_a_rename_changes_the_title_and_keeps_the_name_that_the_log_knows(own: OwnRoutines) -> None:
    own.duplicate("reset")
    own.rename("reset_2", "Evening")
    assert own.entry("reset_2").title == "Evening"


def test_what_is_deleted_can_be_brought_back_to_its_place(own: OwnRoutines) -> None:
    own.duplicate("hamstring")
    before = own.entries()
    own.delete("hamstring_2")
    assert names(own) == BUILT_IN
    own.restore("hamstring_2")
    assert own.entries() == before


def test_the_order_is_kept(own: OwnRoutines) -> None:
    own.duplicate("reset")
    own.reorder(["reset_2", "reset", "hamstring"])
    assert names(OwnRoutines(own.folder, POSES)) == ["reset_2", "reset", "hamstring", "desk_break", "first_week"]


@pytest.mark.parametrize("change", ["delete", "rename", "save"])
def test_a_built_in_routine_is_never_changed(own: OwnRoutines, change: str) -> None:
    with pytest.raises(FaultsError, match="duplicate a built-in one"):
        if change == "delete":
            own.delete("reset")
        elif change == "rename":
            own.rename("reset", "Mine")
        else:
            own.save(own.routine("reset"))
    assert names(own) == BUILT_IN


def test_every_broken_file_is_listed_with_its_faults_and_hides_no_other(own: OwnRoutines) -> None:
    own.duplicate("reset")
    for path in BROKEN.glob("*.toml"):
        (own.folder / path.name).write_bytes(path.read_bytes())
    entries = {entry.name: entry for entry in own.entries()}
    assert {*BUILT_IN, "reset_2"} <= {name for name, entry in entries.items() if entry.routine}
    for path in BROKEN.glob("*.toml"):
        broken = entries[path.stem]
        assert broken.routine is None
        assert broken.faults
        assert str(own.folder) in str(broken.faults[0])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no FIFO and no names that aren't text")
def test_what_is_no_file_at_all_is_listed_too(own: OwnRoutines) -> None:
    own.folder.mkdir(parents=True)
    os.mkfifo(own.folder / "pipe.toml")
    (own.folder / "folder.toml").mkdir()
    (own.folder / "dangling.toml").symlink_to("nowhere")
    Path(os.fsdecode(bytes(own.folder) + b"/\xff.toml")).write_text("")
    told = {entry.name: str(entry.faults[0]) for entry in own.entries() if entry.faults}
    assert len(told) == 4
    assert "regular file" in told["pipe"]
    assert all(text.isprintable() for text in told.values())


def test_a_conflict_copy_is_shown_but_not_taken_for_the_routine(own: OwnRoutines) -> None:
    own.duplicate("reset")
    text = (own.folder / "reset_2.toml").read_text(encoding="utf-8")
    (own.folder / "reset_2 (conflicted copy).toml").write_text(text, encoding="utf-8")
    copy = own.entry("reset_2 (conflicted copy)")
    assert copy.routine is None
    assert "a file named reset_2.toml" in str(copy.faults[0])
    own.delete("reset_2 (conflicted copy)")
    assert names(own) == [*BUILT_IN, "reset_2"]


def test_a_file_with_a_built_in_name_does_not_take_its_place(own: OwnRoutines) -> None:
    own.folder.mkdir(parents=True)
    (own.folder / "reset.toml").write_text("format = 1")
    assert own.entry("reset").origin is Origin.BUILT_IN
    assert "no built-in routine has" in str(own.entry("reset.toml").faults[0])
    own.delete("reset.toml")
    assert names(own) == BUILT_IN


def test_an_import_keeps_the_file_as_it_is_written(own: OwnRoutines, tmp_path: Path) -> None:
    routine = replace(own.routine("reset"), name="evening", title="Evening")
    given = tmp_path / "From Dr. Grey.toml"
    given.write_text("# for the evenings\n" + routine_writer.text_of(routine), encoding="utf-8")
    assert own.preview(given).routine == routine
    assert names(own) == BUILT_IN
    assert own.import_file(given) == "evening"
    assert own.entry("evening").origin is Origin.IMPORTED
    assert (own.folder / "evening.toml").read_bytes() == given.read_bytes()


def test_an_import_whose_name_is_taken_gets_a_number_and_keeps_its_comments(own: OwnRoutines) -> None:
    source = asset("routines", "reset.toml")
    assert own.preview(source).name == "reset_2"
    assert own.import_file(source) == "reset_2"
    assert own.import_file(source) == "reset_3"
    text = (own.folder / "reset_3.toml").read_text(encoding="utf-8")
    assert text == source.read_text(encoding="utf-8").replace('name = "reset"', 'name = "reset_3"')


@pytest.mark.parametrize("path", sorted(BROKEN.glob("*.toml")), ids=lambda path: path.stem)
def test_a_broken_file_can_be_looked_at_but_not_imported(own: OwnRoutines, path: Path) -> None:
    assert own.preview(path).faults
    with pytest.raises(FaultsError):
        own.import_file(path)
    assert names(own) == BUILT_IN


@pytest.mark.parametrize("name", ["reset", "reset_2"])
def test_an_export_is_a_file_that_can_be_imported(own: OwnRoutines, tmp_path: Path, name: str) -> None:
    own.duplicate("reset")
    own.export(name, tmp_path / "out" / "mine.toml")
    assert routine_file.load(tmp_path / "out" / "mine.toml", POSES) == own.routine(name)


def test_a_change_made_outside_is_seen(own: OwnRoutines) -> None:
    own.duplicate("reset")
    path = own.folder / "reset_2.toml"
    assert own.entry("reset_2").title == "Five-minute reset (copy)"
    path.write_text(path.read_text(encoding="utf-8").replace("Five-minute reset (copy)", "By hand"), encoding="utf-8")
    assert own.entry("reset_2").title == "By hand"


def test_a_folder_that_cannot_be_made_is_told_and_the_built_in_ones_are_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    own = OwnRoutines(tmp_path / "file" / "routines", POSES)
    assert names(own) == BUILT_IN
    with pytest.raises(FaultsError, match="can't be written"):
        own.duplicate("reset")


def test_a_broken_order_loses_the_order_only(own: OwnRoutines) -> None:
    own.duplicate("reset")
    (own.folder / ".library.toml").write_bytes(b"order = [\xff")
    assert names(own) == [*BUILT_IN, "reset_2"]


@pytest.mark.parametrize(
    ("title", "name"),
    [("Évening & more!", "evening_more"), ("…", "routine"), ("x" * 99, "x" * 40), ("COM1", "com1")],
)
def test_a_name_is_made_from_a_title(title: str, name: str) -> None:
    assert name_from(title) == name


def test_free_names_and_titles() -> None:
    assert free_name("a" * 40, {"a" * 40}) == "a" * 35 + "_2"
    assert copy_title("One (copy)", {"One (copy)"}) == "One (copy 2)"
