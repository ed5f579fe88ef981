"""The guide to the routine format says the truth: its example is sound, and it names all there is."""

import re
from pathlib import Path

import pytest

from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.routine import MOVEMENTS
from hamstring_gui.store import library, routine_file, toml_file
from hamstring_gui.store.routine_format import ROUTINE
from hamstring_gui.store.schema import Items, Named, Spec, Table

GUIDE = Path(__file__).parents[2] / "docs" / "routine-format.md"
BLOCKS = re.findall(r"```toml\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)


def keys(spec: Spec) -> set[str]:
    """Return every key that a declaration knows, however deep."""
    if isinstance(spec, Items | Named):
        return keys(spec.of)
    if isinstance(spec, Table):
        return set(spec.fields) | {key for field in spec.fields.values() for key in keys(field.spec)}
    return set()


def test_the_example_is_a_routine_that_can_be_practised() -> None:
    routine = routine_file.read(toml_file.parse(BLOCKS[0], "example.toml"), library.poses())
    plan = planner.build(routine, Choices())
    assert plan.title == "Evening bridge"
    assert sum(phase.completes for phase in plan.phases) == 10


@pytest.mark.parametrize("block", BLOCKS[1:3], ids=["sides", "tempo"])
def test_the_smaller_examples_fit_into_an_exercise(block: str) -> None:
    text = BLOCKS[0].replace('counted = "repetition"', f'counted = "repetition"\n{block}')
    assert routine_file.read(toml_file.parse(text, "example.toml")).exercises[0].name == "bridge"


@pytest.mark.parametrize("block", BLOCKS[3:], ids=["changed", "whole"])
def test_the_poses_in_the_guide_fit_under_the_example(block: str) -> None:
    name = re.findall(r"\[pose\.(\w+)\]", block)[0]
    text = BLOCKS[0].replace('pose = "bridge_lifted"', f'pose = "{name}"') + block
    routine = routine_file.read(toml_file.parse(text, "example.toml"), library.poses())
    assert library.poses().with_own(routine)[name].name == name


def test_every_key_of_the_format_is_in_the_guide() -> None:
    words = set(re.findall(r"[a-z_]+", GUIDE.read_text(encoding="utf-8")))
    assert keys(ROUTINE) <= words


@pytest.mark.parametrize("heading", ["Poses", "Movements"])
def test_the_names_in_the_guide_are_those_there_are(heading: str) -> None:
    section = GUIDE.read_text(encoding="utf-8").split(f"\n## {heading}\n")[1].split("\n## ")[0]
    named = set(re.findall(r"`([a-z0-9_]+)`", section))
    assert named == (set(library.poses()) if heading == "Poses" else set(MOVEMENTS))
