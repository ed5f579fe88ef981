"""Settings: each declaration makes sense by itself, and says what would be right."""

from math import inf, nan

import pytest

from hamstring_gui.practice.choices import Choices, chosen, exercise_settings
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.settings import BY_KEY, SETTINGS, Group, Setting, Settings, Value
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import Tempo


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_default_is_accepted_and_explained(setting: Setting) -> None:
    assert setting.accepts(setting.default)
    assert setting.label
    assert setting.help.endswith(".")


def test_keys_are_unique() -> None:
    assert len(BY_KEY) == len(SETTINGS)


@pytest.mark.parametrize("value", [1.5, 12.5, nan, inf, True, "4", None, [4.0]])
def test_a_wrong_inhale_is_refused(value: object) -> None:
    assert not BY_KEY["breath.inhale"].accepts(value)


def test_lengths_between_may_wait_but_a_rest_may_not() -> None:
    assert BY_KEY["between.switch_sides"].accepts("wait")
    assert not BY_KEY["between.rest"].accepts("wait")
    assert Settings({"between.switch_sides": "wait"}).length("between.switch_sides") is None


def test_what_is_expected_is_said_in_words() -> None:
    assert BY_KEY["between.get_ready"].expected == "a number from 3 to 120 (seconds), or “wait”"
    assert "“dark”" in BY_KEY["stage.theme"].expected


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [("breath.inhale", "5", 5.0), ("week.goal", "4", 4), ("sound.enabled", "off", False), ("week.goal", "4.5", None),
     ("breath.inhale", "five", None), ("between.positions", "wait", "wait"), ("stage.theme", "pink", None)],
)  # fmt: skip
def test_values_from_a_command_line(key: str, text: str, value: object) -> None:
    assert BY_KEY[key].parsed(text) == value


def test_a_value_out_of_bounds_cannot_be_set() -> None:
    with pytest.raises(ValueError, match="from 2 to 12"):
        Settings().with_value("breath.inhale", 40.0)


def test_the_defaults_make_the_default_choices(hamstring: Routine) -> None:
    made = chosen(Settings(), hamstring, {})
    assert made.tempo == Choices().tempo
    assert made.sets_of(hamstring.exercise("bridge")) == 3
    assert made.tempo_of(hamstring.exercise("deadlift")) == Tempo(3, 1, 2, 0)


def test_choices_about_exercises(hamstring: Routine) -> None:
    values: dict[str, Value] = {
        "deadlift.repetitions": 12,
        "deadlift.first_side": "left",
        "deadlift.variant": "wall",
        "bridge.sets": 5,
    }
    made = chosen(Settings(), hamstring, values)
    deadlift = hamstring.exercise("deadlift")
    assert made.repetitions_of(deadlift) == 12
    assert made.sides_of(deadlift)[0] is Side.LEFT
    assert made.of(deadlift).variant == "wall"
    assert made.sets_of(hamstring.exercise("bridge")) == 5


def test_what_can_be_chosen_follows_from_the_routine(hamstring: Routine) -> None:
    keys = {setting.key for exercise in hamstring.exercises for setting in exercise_settings(exercise)}
    assert "bridge.sets" in keys
    assert "bridge.repetitions" not in keys  # five, no choice
    assert "bridge.first_side" not in keys
    assert {"deadlift.sets", "deadlift.order", "deadlift.hold_in"} <= keys
    assert all(s.group is Group.STATE for e in hamstring.exercises for s in exercise_settings(e))
