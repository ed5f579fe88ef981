"""Where everything is kept: the platform's own folders, or all under one folder that was asked for."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "hamstring-gui"
OWNER_ONLY = 0o700
NO_HOME = Path("~")


@dataclass(frozen=True)
class Places:
    """The folders and files of one person's data; nothing is made until it is needed.

    A profile other than the first has its settings, log and routines in a folder of its own. What belongs to the
    machine, such as window, lock and spoken phrases, is shared.
    """

    data_dir: Path | None = None
    profile: str = ""

    @property
    def config_dir(self) -> Path:
        """Return the folder of the settings."""
        if self.profile:
            return self.profiles_dir / self.profile / "config"
        return self.data_dir / "config" if self.data_dir else _own("config")

    @property
    def log_dir(self) -> Path:
        """Return the folder of the session log, its backups and the person's own routines."""
        if self.profile:
            return self.profiles_dir / self.profile / "data"
        return self.data_dir / "data" if self.data_dir else _own("data")

    @property
    def state_dir(self) -> Path:
        """Return the folder of what may be lost: the program's own log file, the lock of the one instance."""
        return self.data_dir / "state" if self.data_dir else _own("state")

    @property
    def cache_dir(self) -> Path:
        """Return the folder of what can be made again, such as spoken phrases."""
        return self.data_dir / "cache" if self.data_dir else _own("cache")

    @property
    def profiles_dir(self) -> Path:
        """Return the folder of all profiles but the first."""
        return Places(self.data_dir).log_dir / "profiles"

    @property
    def phrases_dir(self) -> Path:
        """Return the folder of spoken phrases, which the window and the command line share."""
        return self.cache_dir / "phrases"

    @property
    def settings_file(self) -> Path:
        """Return the file of the settings."""
        return self.config_dir / "settings.toml"

    @property
    def log_file(self) -> Path:
        """Return the file of the session log."""
        return self.log_dir / "sessions.sqlite"

    @property
    def backup_dir(self) -> Path:
        """Return the folder of the log's backups."""
        return self.log_dir / "backups"

    def unwritable(self) -> Path | None:
        """Return the first folder in which nothing can be kept, or None; nothing is made to find out."""
        return next((folder for folder in (self.config_dir, self.log_dir) if not takes_files(folder)), None)

    @property
    def routines_dir(self) -> Path:
        """Return the folder of the person's own routines."""
        return self.log_dir / "routines"


def _own(sort: str) -> Path:
    """Return the platform's folder for config, data, state or cache; without a home, one that `made` refuses."""
    try:
        return Path(getattr(platformdirs.PlatformDirs(APP, appauthor=False), f"user_{sort}_dir"))
    except RuntimeError:
        return Path("~", sort, APP)


def takes_files(folder: Path) -> bool:
    """Return whether files can be made in a folder, or the folder itself where there is none yet."""
    if folder.parts[:1] == NO_HOME.parts:
        return False
    for part in (folder, *folder.parents):
        if os.path.lexists(part):  # Path.exists raises where a folder on the way may not be entered
            return part.is_dir() and os.access(part, os.W_OK | os.X_OK)
    return False


def made(folder: Path) -> Path:
    """Return a folder after making it, with its parents, readable by its owner only.

    Raises OSError when it can't be made.
    """
    if folder.parts[:1] == NO_HOME.parts:
        # What platformdirs gives as well where there is no home: never make a folder of that name.
        raise OSError(errno.ENOENT, "there is no home folder", str(folder))
    # mkdir gives its mode to the last folder alone.
    for part in reversed([part for part in (folder, *folder.parents) if not part.exists()]):
        part.mkdir(exist_ok=True, mode=OWNER_ONLY)
    folder.mkdir(exist_ok=True)
    return folder


def usable(folder: Path) -> Path | None:
    """Return a folder after making it as `made` does; None where it can't be made, for what can do without."""
    try:
        return made(folder)
    except OSError:
        return None
