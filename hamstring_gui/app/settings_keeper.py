"""Keeps the settings file as the person changes settings and choices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from hamstring_gui.practice.settings import Value
from hamstring_gui.store import settings_file
from hamstring_gui.store.toml_file import Document

NOT_SAVED = "Your settings can't be saved ({why}); they hold until the program ends."


class SettingsKeeper:
    """Writes each change at once; that it can't be written is told once, until it can again."""

    def __init__(self, path: Path, loaded: settings_file.Loaded, tell: Callable[[str], None]) -> None:
        self._path = path
        self._loaded = loaded
        self._table: dict[str, Any] = dict(loaded.document.table)
        self._tell = tell
        self._told = False

    @property
    def loaded(self) -> settings_file.Loaded:
        """Return the settings file as it was found, with what it would hold if it were read now."""
        return replace(self._loaded, document=Document(str(self._path), self._table))

    def keep_setting(self, key: str, value: Value) -> None:
        """Keep a setting; all else in the file stays, known or not."""
        self._keep(settings_file.with_setting(self._table, key, value))

    def keep_choice(self, routine: str, key: str, value: Value) -> None:
        """Keep a choice about the exercises of the routine of that name."""
        self._keep(settings_file.with_choice(self._table, routine, key, value))

    def _keep(self, table: dict[str, Any]) -> None:
        self._table = table
        try:
            settings_file.save(self._path, table)
        except OSError as error:
            if not self._told:
                self._tell(NOT_SAVED.format(why=error.strerror or error))
            self._told = True
        else:
            self._told = False
