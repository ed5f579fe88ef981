"""Routine files: the built-in one loads; a broken one tells everything that is wrong, with key and reason."""

from pathlib import Path

import pytest
import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st

from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.routine import Kind
from hamstring_gui.store import library, routine_file, toml_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.pose_file import PoseSet
from hamstring_gui.store.routine_format import ROUTINE

SMALL = """\
format = 1
name = "small"
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
[[exercise.position.repeat]]
name = "in"
kind = "inhale"
cue = "Breathe in"
pose = "lying"
[[exercise.position.repeat]]
name = "out"
kind = "exhale"
cue = "Breathe out"
pose = ["lying", "lying"]
seconds = 4
"""
LYING = PoseSet({"lying": library.poses()["lying"]})


def faults_of(text: str, poses: PoseSet | None = None) -> list[str]:
    with pytest.raises(FaultsError) as caught:
        routine_file.read(toml_file.parse(text, "a.toml"), poses)
    return [str(fault) for fault in caught.value.faults]


def test_a_small_routine_needs_no_more_than_this() -> None:
    routine = routine_file.read(toml_file.parse(SMALL, "a.toml"), LYING)
    first, second = routine.exercises[0].positions[0].repeat
    assert (first.kind, first.seconds, first.poses) == (Kind.INHALE, None, ("lying",))
    assert (second.seconds, second.poses) == (4.0, ("lying", "lying"))


def test_a_misspelt_key_or_name_is_told_with_what_was_meant_and_one_far_off_with_all_there_are() -> None:
    broken = SMALL.replace('kind = "inhale"', 'kind = "inhael"').replace(
        'title = "Small"', 'title = "S"\nweather = "x"'
    )
    told = faults_of(broken)
    assert told[0].startswith("a.toml:4: weather: found “x”, expected one of the keys format, name, title")
    assert told[1].endswith("repeat[1].kind: found “inhael”; did you mean “inhale”?")


def test_several_faults_name_their_file_once_above_them() -> None:
    broken = SMALL.replace('title = "Small"', 'titel = "Small"').replace('name = "small"', "")
    with pytest.raises(FaultsError) as caught:
        routine_file.read(toml_file.parse(broken, "a.toml"))
    assert str(caught.value).splitlines() == [
        "a.toml:",
        "  line 3: titel: did you mean “title”?",
        "  name: found nothing, expected a name of 1 to 40 small letters, digits and underscores",
    ]


def test_every_fault_is_told_at_once_with_line_key_value_and_what_is_right() -> None:
    broken = SMALL.replace('title = "Small"', 'titel = "Small"').replace("high = 2", "high = 99")
    broken = broken.replace('kind = "inhale"', 'kind = "snort"').replace("seconds = 4", "seconds = 0.1")
    told = faults_of(broken)
    assert len(told) == 4
    assert told[0] == "a.toml:3: titel: did you mean “title”?"
    assert told[1] == "a.toml:9: exercise[1].sets.high: found 99, expected a whole number from 1 to 50"
    assert "exercise[1].position[1].repeat[1].kind: found “snort”, expected one of “inhale”" in told[2]
    assert (
        told[3] == "a.toml:24: exercise[1].position[1].repeat[2].seconds: found 0.1, expected a number from 0.5 to 3600"
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('name = "small"', 'name = "../small"', "a name of 1 to 40"),
        ('title = "Small"', 'title = "Sm\\u202eall"', "without control characters"),
        ('title = "Small"', f'title = "{"x" * 81}"', "1 to 80"),
        ('cue = "Breathe in"', f'cue = "{"x" * 301}"', "1 to 300"),
        ("seconds = 4", "seconds = nan", "0.5 to 3600"),
        ("seconds = 4", "seconds = inf", "0.5 to 3600"),
        ("seconds = 4", "seconds = 1e400", "0.5 to 3600"),
        ("seconds = 4", "seconds = true", "0.5 to 3600"),
        ("default = 3", "default = 3.0", "a whole number"),
        ("default = 3", "default = 1000", "1 to 999"),
        ("default = 3", "default = 6", "in rising order"),
        ("format = 1", "format = 2", "newer version"),
        ('name = "out"', 'name = "in"', "a different name for each phase"),
        ('name = "one"', 'name = "breath"', "a name other than"),
        ('pose = "lying"', "pose = 3", "a name of 1 to 40"),
        ('pose = "lying"', 'pose = "lying"\nmistake_poses = ["lying"]', "no more than there are mistakes"),
    ],
)
def test_a_wrong_value_is_refused_with_its_reason(old: str, new: str, told: str) -> None:
    assert any(told in fault for fault in faults_of(SMALL.replace(old, new, 1)))


def test_an_unknown_pose_is_named_where_it_stands() -> None:
    told = faults_of(SMALL.replace('["lying", "lying"]', '["lying", "flying"]'), LYING)
    assert told == ["a.toml:23: exercise[1].position[1].repeat[2].pose: found “flying”; did you mean “lying”?"]
    told = faults_of(SMALL.replace('["lying", "lying"]', '["lying", "asleep"]'), LYING)
    assert told == [
        "a.toml:23: exercise[1].position[1].repeat[2].pose: found “asleep”, expected the name of a pose: lying"
    ]


def test_more_phases_than_a_file_may_have() -> None:
    phase = '[[exercise.position.repeat]]\nname = "p{}"\nkind = "inhale"\ncue = "In"\npose = "lying"\n'
    position = '[[exercise.position]]\nname = "more"\ntitle = "More"\n'
    many = "".join(phase.format(number) for number in range(199))
    assert faults_of(SMALL + position + many)[0].endswith("expected at most 200 phases as written")


@pytest.mark.parametrize("text", ["= 1", "a = [", "a = 1\na = 2", f"a = {'[' * 5000}", f"a = {'9' * 5000}"])
def test_what_is_not_toml_is_a_fault_not_a_crash(text: str) -> None:
    assert "valid TOML" in faults_of(text)[0]


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    huge = tmp_path / "huge.toml"
    huge.write_bytes(b"#" * (256 * 1024 + 1))
    with pytest.raises(FaultsError, match="at most 256 KiB"):
        routine_file.load(huge)


def test_bytes_that_are_not_text_name_their_line(tmp_path: Path) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_bytes(b"format = 1\ntitle = '\xff'\n")
    with pytest.raises(FaultsError, match=r"broken.toml:2: .*UTF-8"):
        routine_file.load(broken)


@pytest.mark.parametrize("name", ["missing.toml", "."])
def test_what_is_no_file_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(FaultsError, match="file"):
        routine_file.load(tmp_path / name)


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
_KEYS = st.sampled_from(["format", "name", "title", "exercise", "learn", "safety", "written_for"])


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(_KEYS | st.text(max_size=8), _VALUES, max_size=8))
def test_whatever_is_in_a_file_nothing_but_faults_is_raised(table: dict[str, object]) -> None:
    with pytest.raises(FaultsError):
        routine_file.read(toml_file.Document("any.toml", table))


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 15000), st.text(max_size=5))
def test_a_text_inserted_anywhere_loads_or_is_a_fault(place: int, text: str) -> None:
    source = asset("routines", "hamstring.toml").read_text(encoding="utf-8")
    try:
        routine_file.read(toml_file.parse(source[:place] + text + source[place:], "any.toml"))
    except FaultsError as error:
        assert error.faults


def test_the_schema_for_editors_knows_every_key() -> None:
    schema = ROUTINE.json_schema()
    assert isinstance(schema["properties"], dict)
    assert "written_for" in schema["properties"]
    assert schema["additionalProperties"] is False


def test_line_numbers_survive_a_round_trip_through_the_writer() -> None:
    document = toml_file.parse(tomli_w.dumps(toml_file.parse(SMALL, "a").table), "b")
    assert document.line_of("exercise[1].position[1].repeat[2].kind") is not None
