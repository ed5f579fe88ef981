"""The settings file: what is right in it holds, what is wrong costs only itself, what is unknown stays."""

from __future__ import annotations

import copy
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import tomli_w

from hamstring_gui.practice.choices import exercise_settings
from hamstring_gui.practice.faults import Fault, FaultsError, shown
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.settings import SETTINGS, WAIT, Setting, Settings, Value

from . import atomic_file, toml_file
from .toml_file import Document

ROUTINES = "routine"
"""The table under which the choices about each routine's exercises are kept, by the routine's name."""


@dataclass(frozen=True)
class Loaded:
    """A settings file as it was found: the raw table with all it holds, the settings in force, what to tell."""

    document: Document
    settings: Settings = field(default_factory=Settings)
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chosen:
    """What was chosen about a routine's exercises, and what to tell about values that can't hold."""

    values: Mapping[str, Value]
    notices: tuple[str, ...] = ()


def load(path: Path) -> Loaded:
    """Return what a settings file says; a missing one says nothing.

    A file that can't be read is kept beside it under a dated name, and a notice says so: nothing is thrown away.
    """
    if not os.path.lexists(path):  # Path.exists raises where the folder may not be entered
        return Loaded(Document(str(path), {}))
    try:
        document = toml_file.read(path)
    except FaultsError as error:
        kept = _set_aside(path)
        return Loaded(Document(str(path), {}), notices=(f"{error}. The defaults are used; {kept}",))
    values, notices = _accepted(document, SETTINGS, "")
    return Loaded(document, Settings(values), notices)


def routine_choices(loaded: Loaded, routine: Routine) -> Chosen:
    """Return what a settings file says about a routine's exercises."""
    declared = [setting for exercise in routine.exercises for setting in exercise_settings(exercise)]
    return Chosen(*_accepted(loaded.document, declared, f"{ROUTINES}.{routine.name}."))


def with_setting(table: Mapping[str, Any], key: str, value: Value) -> dict[str, Any]:
    """Return a raw table with one setting changed; all else stays, known or not."""
    changed = copy.deepcopy(dict(table))
    *path, last = key.split(".")
    inner = changed
    for part in path:
        if not isinstance(inner.get(part), dict):
            inner[part] = {}
        inner = inner[part]
    inner[last] = value
    return changed


def with_choice(table: Mapping[str, Any], routine: str, key: str, value: Value) -> dict[str, Any]:
    """Return a raw table with one choice about a routine changed; `key` is one of exercise_settings."""
    return with_setting(table, f"{ROUTINES}.{routine}.{key}", value)


def save(path: Path, table: Mapping[str, Any]) -> None:
    """Write a raw table as the settings file.

    Raises OSError when that fails; the old file is then as it was.
    """
    atomic_file.write(path, tomli_w.dumps(table).encode("utf-8"))


def _accepted(document: Document, declared: Iterable[Setting], prefix: str) -> tuple[dict[str, Value], tuple[str, ...]]:
    values: dict[str, Value] = {}
    notices = []
    for setting in declared:
        key = prefix + setting.key
        found = _found(document.table, key)
        if found is None:
            continue
        if isinstance(found, (bool, int, float, str)) and setting.accepts(found):
            # People write 4 for 4.0.
            values[setting.key] = float(found) if isinstance(setting.default, float) and found != WAIT else found
        else:
            fault = Fault(document.file, key, shown(found), setting.expected, document.line_of(key))
            notices.append(f"{fault}; the default, {setting.default}, is used")
    return values, tuple(notices)


def _found(table: Mapping[str, Any], key: str) -> object:
    inner: object = table
    for part in key.split("."):
        if not isinstance(inner, Mapping) or part not in inner:
            return None
        inner = inner[part]
    return inner


def _set_aside(path: Path) -> str:
    """Rename a file that can't be read, so that a save doesn't overwrite it, and say where it is."""
    dated = f"{path.stem} {datetime.now().astimezone():%Y-%m-%d %H.%M.%S}{path.suffix}.broken"
    aside = atomic_file.free_name(path.with_name(dated))
    try:
        path.rename(aside)
    except OSError as error:
        return f"the file stays where it is ({error.strerror})"
    return f"the file is kept as {aside.name}"
