"""A tempo changed in a session lasts when the person says so, and only then."""

from hamstring_gui.app.tempo_keeper import assignments
from hamstring_gui.practice.choices import Choices, chosen
from hamstring_gui.practice.settings import Settings
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.store import routine_file
from hamstring_gui.store.assets import asset

ROUTINE = routine_file.load(asset("routines", "hamstring.toml"))


def test_the_common_breath_is_kept_as_a_setting() -> None:
    wanted = assignments(ROUTINE, Choices(), {"bridge": Tempo(4.5, 0, 6.5, 0), "hip_flexor": Tempo(4.5, 0, 6.5, 0)})
    settings = Settings()
    for key, value in wanted.items():
        settings = settings.with_value(key, value)
    assert chosen(settings, ROUTINE, {}).tempo == Tempo(4.5, 0, 6.5, 0)


def test_an_exercises_own_tempo_is_kept_as_its_choice() -> None:
    wanted = assignments(ROUTINE, Choices(), {"deadlift": Tempo(3.5, 1, 2.5, 0)})
    made = chosen(Settings(), ROUTINE, wanted)
    assert made.tempo_of(ROUTINE.exercise("deadlift")) == Tempo(3.5, 1, 2.5, 0)
    assert made.tempo == Tempo()


def test_nothing_changed_nothing_to_keep() -> None:
    assert assignments(ROUTINE, Choices(), {}) == {}
