"""What past sessions are called now: a built-in routine's titles are in the language that is spoken today."""

from __future__ import annotations

from dataclasses import replace

from hamstring_gui.practice.library import Origin
from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.routine import Routine
from hamstring_gui.screens.library import Library


def built_in_routines(library: Library) -> dict[str, Routine]:
    """Return the routines that come with the program, by name."""
    entries = (entry for entry in library.entries() if entry.origin is Origin.BUILT_IN)
    return {entry.name: entry.routine for entry in entries if entry.routine is not None}


def with_present_titles(record: SessionRecord, library: Library) -> SessionRecord:
    """Return a record to show, with the titles that its built-in routine has now; the log keeps those it has.

    A routine of that name with other exercises came from a file, and only the log knows its titles.
    """
    routine = built_in_routines(library).get(record.routine)
    titles = {exercise.name: exercise.title for exercise in routine.exercises} if routine is not None else {}
    if routine is None or any(portion.exercise not in titles for portion in record.portions):
        return record
    portions = tuple(replace(portion, title=titles[portion.exercise]) for portion in record.portions)
    return replace(record, title=routine.title, portions=portions)
