"""The profiles on disk: list, add, rename, remove and bring back, and which one is in use."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import tomli_w

from hamstring_gui.practice.faults import CANT_WRITE, Fault, FaultsError, likely, shown
from hamstring_gui.practice.profile import (
    FIRST,
    FIRST_TITLE,
    MOST_PROFILES,
    NAME_EXPECTED,
    Profile,
    clean_title,
    is_name,
    profile_name,
)

from . import atomic_file, toml_file
from .paths import Places, made
from .schema import Name, Report
from .toml_file import Document

FILE = "profiles.toml"
REMOVED = ".removed"


@dataclass(frozen=True)
class Profiles:
    """The profiles beside each other in one data folder, None for the platform's own.

    Each but the first is a folder of `profiles`; a file there holds only what they are called, and which is in use.
    Every change is on disk when its method returns; one that fails raises FaultsError and changes nothing.
    """

    data_dir: Path | None = None
    opened: str = FIRST
    """The profile that is open in this program."""

    @property
    def _folder(self) -> Path:
        return Places(self.data_dir).profiles_dir

    def places(self, name: str) -> Places:
        """Return where a profile's files are."""
        return Places(self.data_dir, "" if name == FIRST else name)

    def all(self) -> tuple[Profile, ...]:
        """Return all profiles, the first one first."""
        titles = self._titles()
        return tuple(Profile(name, titles.get(name) or _title_of(name)) for name in (FIRST, *self._found()))

    @property
    def here(self) -> Profile:
        """Return the profile that is open in this program."""
        return next((one for one in self.all() if one.name == self.opened), Profile(self.opened, self.opened))

    @property
    def current(self) -> Profile:
        """Return the profile that was used last; the first one where that is gone."""
        profiles = self.all()
        used = self._table().get("current")
        return next((profile for profile in profiles if profile.name == used), profiles[0])

    def named(self, wanted: str) -> Profile:
        """Return the profile of that name, or the person who is called so.

        Raises FaultsError when there is none.
        """
        profiles = self.all()
        for profile in profiles:
            if profile.name == wanted:
                return profile
        for profile in profiles:
            if profile.title.casefold() == clean_title(wanted).casefold():
                return profile
        known = ", ".join(f"{profile.name} ({profile.title})" for profile in profiles)
        meant = likely(wanted, [word for profile in profiles for word in (profile.name, profile.title)])
        raise FaultsError((Fault("profile", "", shown(wanted), f"one of {known}", meant=meant),))

    def use(self, name: str) -> None:
        """Keep which profile is in use."""
        self._keep({**self._table(), "current": self.named(name).name})

    def create(self, title: str) -> Profile:
        """Add a person, with nothing set or practised yet."""
        title = self._free_title(title)
        if len(self.all()) >= MOST_PROFILES:
            raise FaultsError((Fault("profile", "", shown(title), f"at most {MOST_PROFILES} profiles"),))
        name = profile_name(title, [*self._found(), *self._removed()])
        self._keep_title(name, title)
        try:
            made(self._folder / name)
        except OSError as error:
            raise FaultsError((_fault(self._folder / name, error),)) from error
        return Profile(name, title)

    def rename(self, name: str, title: str) -> None:
        """Call a person otherwise; the folder stays."""
        self._keep_title(self.named(name).name, self._free_title(title, besides=name))

    def remove(self, name: str) -> None:
        """Move a profile aside, with all that is in it; `restore` brings it back, and nothing is ever deleted."""
        if name in (FIRST, self.opened, self.current.name):
            expected = "a profile that isn't in use" if name != FIRST else "any but the first one"
            raise FaultsError((Fault("profile", "", shown(name), expected),))
        self.named(name)
        self._move(self._folder / name, self._folder / REMOVED / name)

    def restore(self, name: str) -> None:
        """Bring a removed profile back."""
        if name not in self._removed():
            raise FaultsError((Fault("profile", "", shown(name), "a profile that was removed"),))
        self._move(self._folder / REMOVED / name, self._folder / name)

    def _found(self) -> list[str]:
        return [name for name in _folders(self._folder) if name != FIRST]

    def _removed(self) -> list[str]:
        return _folders(self._folder / REMOVED)

    def _table(self) -> dict[str, object]:
        try:
            return dict(toml_file.read(self._folder / FILE).table)
        except FaultsError:
            return {}  # Only what they are called: without it every profile is still there.

    def _titles(self) -> dict[str, str]:
        titles = self._table().get("title")
        rows = titles if isinstance(titles, dict) else {}
        return {name: clean_title(title) for name, title in rows.items() if isinstance(title, str)}

    def _free_title(self, title: str, besides: str = "") -> str:
        cleaned = clean_title(title)
        if cleaned and not is_name(cleaned):
            raise FaultsError((Fault("profile", "", shown(title), NAME_EXPECTED),))
        others = [profile for profile in self.all() if profile.name != besides]
        taken = {word for profile in others for word in (profile.title.casefold(), profile.name)}
        if not cleaned or cleaned.casefold() in taken:
            raise FaultsError((Fault("profile", "", shown(title), "a name that nobody else has here"),))
        return cleaned

    def _keep_title(self, name: str, title: str) -> None:
        self._keep({**self._table(), "title": {**self._titles(), name: title}})

    def _keep(self, table: dict[str, object]) -> None:
        path = self._folder / FILE
        try:
            atomic_file.write(path, tomli_w.dumps(table).encode("utf-8"))
        except OSError as error:
            raise FaultsError((_fault(path, error),)) from error

    @staticmethod
    def _move(source: Path, target: Path) -> None:
        try:
            made(target.parent)
            source.rename(target)
            atomic_file.sync_folder(target.parent)
            atomic_file.sync_folder(source.parent)
        except OSError as error:
            raise FaultsError((_fault(source, error),)) from error


def places_of(data_dir: Path | None, wanted: str | None) -> Places:
    """Return where the files of a profile are: of the one wanted, else of the one used last.

    Raises FaultsError when there is no such profile.
    """
    profiles = Profiles(data_dir)
    profile = profiles.named(wanted) if wanted else profiles.current
    return profiles.places(profile.name)


def _title_of(name: str) -> str:
    return FIRST_TITLE if name == FIRST else name.replace("_", " ").capitalize()


def _folders(folder: Path) -> list[str]:
    """Return the names of the profiles in a folder; what has another sort of name is none."""
    try:
        with os.scandir(folder) as entries:
            return sorted(entry.name for entry in entries if _is_plain(entry.name) and entry.is_dir())
    except OSError:
        return []


def _is_plain(name: str) -> bool:
    report = Report(Document("", {}))
    Name().check(name, "", report)
    return not report.faults


def _fault(path: Path, error: OSError) -> Fault:
    return Fault(str(path), "", error.strerror or str(error), "a place that can be written to", failed=CANT_WRITE)
