"""What a command works on: the routine, settings and choices that hold, with the assignments of the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from hamstring_gui.app.kept import Kept
from hamstring_gui.practice.choices import exercise_settings
from hamstring_gui.practice.faults import Fault, FaultsError, likely, shown
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.settings import SETTINGS, Setting, Settings, Value
from hamstring_gui.store import library, routine_file, settings_file, translations
from hamstring_gui.store.assets import asset
from hamstring_gui.store.profiles import places_of

COMMAND_LINE = "command line"


def practice_of(args: argparse.Namespace) -> Kept:
    """Return the practice that a command line means.

    Raises FaultsError when the routine or an assignment is wrong, with everything at once.
    """
    places = places_of(args.data_dir, args.profile)
    loaded = settings_file.load(places.settings_file)
    wanted = args.routine or loaded.settings.word("practice.routine")
    path = library.routine_path(wanted, places.routines_dir)
    routine = load_routine(path)
    own = settings_file.routine_choices(loaded, routine)
    settings, values = assigned(args.assignments, loaded.settings, own.values, routine)
    spoken = spoken_routine(routine, path, settings)
    return Kept(places, loaded, settings, spoken, values, (*loaded.notices, *own.notices))


def told_practice_of(args: argparse.Namespace) -> Kept:
    """Return the practice that a command line means, after telling about its settings file on standard error.

    Raises FaultsError as `practice_of`.
    """
    practice = practice_of(args)
    for notice in practice.notices:
        print(notice, file=sys.stderr)
    return practice


def spoken_routine(routine: Routine, path: Path, settings: Settings) -> Routine:
    """Return a routine in the person's language where it comes with the program, else in its own."""
    if path.parent != asset("routines"):
        return translations.own(routine)
    from hamstring_gui.app.language import spoken  # noqa: PLC0415 (Qt knows the system's languages)

    return translations.built_in(routine, spoken(settings))


def load_routine(path: Path) -> Routine:
    """Return the routine in a file, its poses checked.

    Raises FaultsError.
    """
    return routine_file.load(path, poses=library.poses())


def assigned(
    assignments: Iterable[str], settings: Settings, values: Mapping[str, Value], routine: Routine
) -> tuple[Settings, Mapping[str, Value]]:
    """Return settings and choices with the assignments of a command line made.

    A key may leave out what stands before its last dot where that leaves no doubt: `inhale=5` is `breath.inhale=5`.
    Raises FaultsError with everything that is wrong.
    """
    common = {setting.key: setting for setting in SETTINGS}
    own = {setting.key: setting for exercise in routine.exercises for setting in exercise_settings(exercise)}
    changed, chosen_values, faults = settings, dict(values), []
    for assignment in assignments:
        key, _, text = assignment.partition("=")
        setting = _setting(key.strip(), common, own)
        value = setting.parsed(text.strip()) if setting else None
        if setting is None:
            expected = f"KEY=VALUE with a key among {', '.join((*common, *own))}"
            meant = likely(key.strip(), (*common, *own))
            faults.append(Fault(COMMAND_LINE, "--set", shown(assignment), expected, meant=meant and f"{meant}={text}"))
        elif value is None:
            faults.append(Fault(COMMAND_LINE, f"--set {setting.key}", shown(text), setting.expected))
        elif setting.key in common:
            changed = changed.with_value(setting.key, value)
        else:
            chosen_values[setting.key] = value
    if faults:
        raise FaultsError(tuple(faults))
    return changed, chosen_values


def _setting(key: str, common: Mapping[str, Setting], own: Mapping[str, Setting]) -> Setting | None:
    for settings in (common, own):
        if key in settings:
            return settings[key]
        short = [setting for full, setting in settings.items() if full.split(".")[-1] == key]
        if len(short) == 1:
            return short[0]
    return None
