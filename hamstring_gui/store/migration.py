"""Bringing data of an older file format up to today's, on the raw data, before anything looks at it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

Raw: TypeAlias = dict[str, object]
MigrationStep: TypeAlias = Callable[[Raw], Raw]
"""Takes the data of one format and returns that of the next; it never calls today's code, which will change."""


def migrated(table: Raw, steps: Sequence[MigrationStep], newest: int) -> Raw:
    """Return data in the newest format; the last of the steps leads to it, each earlier one to the format before.

    Data whose format is newer, older than every step, or no number is returned as it is: the check says so.
    """
    version = table.get("format")
    oldest = newest - len(steps)
    if not isinstance(version, int) or isinstance(version, bool) or not oldest <= version < newest:
        return table
    for step in steps[version - oldest :]:
        version += 1
        table = {**step(dict(table)), "format": version}
    return table
