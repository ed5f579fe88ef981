"""Whose practice it is: the people who share one computer, each with settings, routines and a log of their own."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

from .library import free_name, name_from

FIRST = "first"
"""The name of the profile that is there from the beginning: its files are in the program's own folders."""
FIRST_TITLE = "Me"
LONGEST_TITLE = 40
MOST_PROFILES = 20
NAME_EXPECTED = "a name with a letter or digit in it, without slashes"
_DEVICES = ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
"""Names that no folder may have on Windows."""


@dataclass(frozen=True)
class Profile:
    """One person: a plain name, which is that of a folder too, and what the person is called."""

    name: str
    title: str


def clean_title(text: str) -> str:
    """Return what a person may be called: one line in composed form, not longer than fits; empty for nothing."""
    composed = unicodedata.normalize("NFC", " ".join(text[: 4 * LONGEST_TITLE].split()))
    return "".join(sign for sign in composed if sign.isprintable())[:LONGEST_TITLE].strip()


def is_name(title: str) -> bool:
    """Return whether a person may be called so: by a word or a sign, never by a path."""
    return any(sign.isalnum() or unicodedata.category(sign) == "So" for sign in title) and not set(title) & set("/\\")


def profile_name(title: str, taken: Collection[str]) -> str:
    """Return a plain name for a new profile, close to its title and different from all that are taken."""
    return free_name(name_from(title, otherwise="profile"), {*taken, FIRST, *_DEVICES})
