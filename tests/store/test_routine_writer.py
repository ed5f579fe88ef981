"""Writing a routine: what is written can be read, and is the same routine."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from hamstring_gui.practice.routine import Routine
from hamstring_gui.store import library, routine_file, routine_writer, toml_file
from hamstring_gui.store.assets import asset
from tests.made_routines import routines

BUILT_IN = sorted(asset("routines").glob("*.toml"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(routines())
def test_whatever_a_routine_holds_its_file_gives_it_back(routine: Routine) -> None:
    text = routine_writer.text_of(routine)
    assert routine_file.read(toml_file.parse(text, "written.toml"), library.poses()) == routine


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
def test_the_routines_that_come_with_the_program_survive_being_written(path: Path) -> None:
    routine = routine_file.load(path)
    assert routine_file.read(toml_file.parse(routine_writer.text_of(routine), "written.toml")) == routine


def test_what_is_taken_for_granted_is_not_written() -> None:
    text = routine_writer.text_of(routine_file.load(asset("routines", "hamstring.toml")))
    assert "hold_out" not in text
    assert "seconds" not in text
    assert 'detail = "Block or towel ready; knees bent, feet hip-width apart"' in text
