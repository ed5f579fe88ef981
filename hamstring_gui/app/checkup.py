"""Looks at everything the program stands on: what is there, what is wrong, and what to do; changes nothing."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.store import backup, library, settings_file, toml_file
from hamstring_gui.store.log_file import check, journal_of, reading
from hamstring_gui.store.log_schema import VERSION, version_of
from hamstring_gui.store.log_trouble import DamagedError, why
from hamstring_gui.store.own_routines import OwnRoutines
from hamstring_gui.store.paths import Places, takes_files

LITTLE_SPACE = 50 * 2**20
"""Bytes below which free space is worth a word: a log of years takes a few."""
PATIENCE = 5.0
"""Seconds that a sound system may take to answer."""


@dataclass(frozen=True)
class Trouble:
    """Something that is wrong, and what to do about it; `serious` when what is kept is concerned."""

    what: str
    remedy: str
    serious: bool = False


@dataclass(frozen=True)
class Section:
    """What was found about one thing."""

    name: str
    facts: dict[str, str] = field(default_factory=dict)
    troubles: tuple[Trouble, ...] = ()


def looked_at(places: Places) -> Iterator[Section]:
    """Look at one thing after the other; nothing is changed."""
    yield versions()
    yield folders(places)
    yield settings(places)
    yield log(places)
    yield routines(places)
    yield sound()
    yield voice()
    yield screen()


def versions() -> Section:
    """Tell the versions of the program and of what it is made with."""
    facts = {package: _version_of(package) for package in ("hamstring-gui", "PySide6-Addons")}
    facts |= {"Python": platform.python_version(), "SQLite": sqlite3.sqlite_version}
    return Section("Versions", facts | {"System": f"{platform.system()} {platform.release()} {platform.machine()}"})


def _version_of(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed as a package"


def folders(places: Places) -> Section:
    """Tell where things are kept, whether they can be, and how much room there is."""
    facts, troubles = {}, []
    named = {
        "settings": places.config_dir,
        "data": places.log_dir,
        "state": places.state_dir,
        "cache": places.cache_dir,
    }
    for name, folder in named.items():
        there = os.path.isdir(folder)  # noqa: PTH112 (Path.is_dir raises where a folder may not be entered)
        facts[name] = f"{folder}{'' if there else ' (not made yet)'}"
        if not takes_files(folder):
            troubles.append(
                Trouble(f"Nothing can be written in {folder}.", "Make it yours and writable.", serious=True)
            )
        elif there and os.name != "nt" and stat.S_IMODE(folder.stat().st_mode) & 0o077:
            troubles.append(Trouble(f"Others may look into {folder}.", "Take that right away: chmod 700 on it."))
    free = _free(places.log_dir)
    if free is not None:
        facts["free"] = f"{free / 2**20:.0f} MiB"
        if free < LITTLE_SPACE:
            troubles.append(Trouble("The disk is nearly full.", "Free some space, or sessions can't be saved."))
    return Section("Folders", facts, tuple(troubles))


def _free(folder: Path) -> int | None:
    for part in (folder, *folder.parents):
        try:
            return shutil.disk_usage(part).free
        except OSError:
            continue
    return None


def settings(places: Places) -> Section:
    """Tell whether the settings file is right; a file that can't be read is left where it is."""
    path = places.settings_file
    if not os.path.lexists(path):
        return Section("Settings", {"file": "none yet, so the defaults hold"})
    try:
        toml_file.read(path)
    except FaultsError as error:
        remedy = "Correct it, or start the program: it keeps the file under a dated name and uses the defaults."
        return Section("Settings", {"file": str(path)}, (Trouble(str(error), remedy, serious=True),))
    notices = settings_file.load(path).notices
    return Section("Settings", {"file": str(path)}, tuple(Trouble(text, "Correct or delete it.") for text in notices))


def log(places: Places) -> Section:
    """Tell whether the log is whole, by its checksums and by SQLite's own check, and what backups there are."""
    path = places.log_file
    found = backup.backups(places.backup_dir)
    facts = {"backups": str(len(found))}
    if not os.path.lexists(path):
        remedy = "Start the program: it brings back the newest good backup."
        return Section("Log", {"file": "none yet"} | facts, (Trouble("It is gone.", remedy, True),) if found else ())
    try:
        facts |= {"file": str(path), "size": f"{path.stat().st_size / 1024:.0f} KiB"} | _contents(path)
    except (DamagedError, sqlite3.Error, OSError) as error:
        if journal_of(path).exists():
            return Section("Log", facts | {"state": "not closed in order; the next start puts that right by itself"})
        remedy = "Start the program: it moves the file aside and keeps all that can be read, from it and its backups."
        return Section("Log", facts, (Trouble(f"It can't be read whole: {why(error)}.", remedy, serious=True),))
    return Section("Log", facts, tuple(_bad_backups(found)))


def _contents(path: Path) -> dict[str, str]:
    with reading(path) as connection:
        schema = version_of(connection)
        if schema > VERSION:
            return {"state": f"of a newer version ({schema}), left as it is"}
        if schema == 0:
            return {"state": "empty"}
        check(connection)
        (number,) = connection.execute("SELECT count(*) FROM session WHERE deleted = 0").fetchone()
    return {
        "version": f"{schema} of {VERSION}",
        "sessions": str(number),
        "checksums": "all right",
        "SQLite": "all right",
    }


def _bad_backups(found: tuple[backup.Backup, ...]) -> Iterator[Trouble]:
    for made in found[:3]:
        try:
            backup.contents(made.path)
        except backup.BackupError as error:
            yield Trouble(str(error), "Others are there or will be made; it may be deleted.")


def routines(places: Places) -> Section:
    """Tell how many routines there are, and which can't be read."""
    try:
        poses = library.poses()
        entries = OwnRoutines(places.routines_dir, poses).entries()
    except (FaultsError, OSError) as error:
        return Section(
            "Routines", {}, (Trouble(str(error), "Install the program again, or make the folder readable."),)
        )
    broken = [Trouble(str(fault), "Correct the file.") for entry in entries for fault in entry.faults]
    good = sum(not entry.faults for entry in entries)
    return Section("Routines", {"good": str(good), "poses": str(len(poses))}, tuple(broken))


def sound() -> Section:
    """Tell whether there is a loudspeaker, by the process that plays: a sound system can hang or abort it."""
    from hamstring_gui.guide.sound import loudspeaker, own_process  # noqa: PLC0415 (with the sound alone)

    try:
        process = subprocess.Popen(
            own_process.command("player"),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=own_process.environment(), creationflags=own_process.no_window(),
        )  # fmt: skip
    except OSError as error:
        return Section("Sound", {}, (Trouble(f"It can't be tried: {why(error)}.", "Install the program again."),))
    with process:
        assert process.stdout is not None
        hangs = threading.Timer(PATIENCE, process.kill)
        hangs.start()
        reports = process.stdout.read(loudspeaker.REPORT.size)
        hangs.cancel()
        process.kill()
    if reports:
        return Section("Sound", {"loudspeaker": "found"})
    remedy = "Connect or switch on a loudspeaker; the session goes on without, and the sound comes back by itself."
    return Section("Sound", {"loudspeaker": "none"}, (Trouble("No loudspeaker was found.", remedy),))


def voice() -> Section:
    """Tell which engine speaks."""
    from hamstring_gui.guide.sound import speech, system_voice  # noqa: PLC0415 (with the sound alone)

    chosen = speech.choose("auto", speech.Manner(), system_voice.engines())
    if chosen.engine is None:
        return Section(
            "Voice", {"engine": "none"}, (Trouble(speech.NO_VOICE, "Install eSpeak NG if you want a voice."),)
        )
    name = chosen.engine.name
    chosen.engine.close()
    return Section("Voice", {"engine": name})


def screen() -> Section:
    """Tell the screens as Qt sees them."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 (Qt takes 100 ms to import)

    from .display import prefer_a_display, without_display  # noqa: PLC0415 (with Qt)

    prefer_a_display(os.environ)
    # Held until the screens are read.
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    facts = {"platform": QGuiApplication.platformName()}
    if without_display():
        remedy = "Start it in a desktop session, or set DISPLAY or WAYLAND_DISPLAY."
        return Section("Screen", facts, (Trouble("There is no display; sessions play as a time-lapse.", remedy),))
    for number, one in enumerate(QGuiApplication.screens(), 1):
        size, scale, rate = one.size(), one.devicePixelRatio(), one.refreshRate()
        facts[f"screen {number}"] = f"{size.width()}x{size.height()}, scale {scale:g}, {rate:.0f} Hz"
    del application
    return Section("Screen", facts)
