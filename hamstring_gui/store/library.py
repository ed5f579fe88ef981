"""Which routines and poses there are: those that come with the program, and the person's own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from hamstring_gui.practice.faults import Fault, FaultsError, likely, shown

from . import pose_file
from .assets import asset
from .pose_file import PoseSet

SUFFIX = ".toml"


def routine_path(wanted: str, own: Path) -> Path:
    """Return the file of a routine: a path as it is, else a name among the built-in ones and those in `own`.

    Raises FaultsError when there is none of that name.
    """
    if wanted.endswith(SUFFIX) or "/" in wanted or "\\" in wanted:
        return Path(wanted)
    names = dict(_named(own)) | dict(_named(asset("routines")))
    if wanted in names:
        return names[wanted]
    known = ", ".join(sorted(names))
    expected = f"one of {known}, or a file whose name ends in {SUFFIX}"
    raise FaultsError((Fault("routine", "", shown(wanted), expected, meant=likely(wanted, names)),))


def poses() -> PoseSet:
    """Return the poses that come with the program, by name."""
    return pose_file.load(sorted(asset("poses").glob(f"*{SUFFIX}")))


def _named(folder: Path) -> Iterator[tuple[str, Path]]:
    if os.path.isdir(folder):  # noqa: PTH112 (Path.is_dir raises where a folder on the way may not be entered)
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            if not path.name.startswith("."):
                yield path.stem, path
