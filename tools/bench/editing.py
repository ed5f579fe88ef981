"""Editing the longest routine: what an edit keeps the window busy for, against planning the routine once."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from bench.planning import seconds
from bench.row import Row
from hamstring_gui.app.clocks import Time
from hamstring_gui.app.kept import Kept
from hamstring_gui.app.services import ProgramServices
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.editing import Place, put
from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.planner import build
from hamstring_gui.practice.routine import Range, Routine
from hamstring_gui.practice.settings import Settings
from hamstring_gui.screens.editor.nodes import Sort
from hamstring_gui.screens.editor.routine_editor import RoutineEditor
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.theme import LIGHT
from hamstring_gui.store import routine_file, settings_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog

ROUNDS = 15


def longest_written(routine: Routine) -> Routine:
    """Return a routine with as many sets as the planner still takes."""
    longest = routine
    for sets in range(3, 50):
        more = routine
        for place in (0, 2):
            more = put(more, ("exercises", place, "sets"), Range(sets, 1, 50))
        try:
            build(more, Choices())
        except FaultsError:
            break
        longest = more
    return longest


def longest_edits() -> Iterator[Row]:
    """Measure what a person does in the editor, each until the window is painted again."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    routine = replace(longest_written(routine_file.load(asset("routines", "hamstring.toml"))), name="longest")
    with tempfile.TemporaryDirectory() as folder:
        places = Places(Path(folder))
        kept = Kept(places, settings_file.load(places.settings_file), Settings(), routine, {})
        services = ProgramServices(kept, SessionLog(places.log_file), Time())
        editor = RoutineEditor(routine, services, Gallery(None, LIGHT), lambda: 0.0)
        editor.resize(1280, 800)
        editor.show()
        yield from _rows(editor, len(build(routine, Choices()).phases))
        editor.close()
        services.close()
    del application


def _rows(editor: RoutineEditor, phases: int) -> Iterator[Row]:
    planning = median(seconds(lambda: build(editor.routine, Choices())) for _ in range(ROUNDS))
    letters = iter("abcdefghijklmnopqrstuvwxyz")
    entry = next(entry for entry in editor.form.entries if entry.place == ("title",))
    phase: Place = ("exercises", 0, "positions", 0, "repeat", 0)
    down, up = (lambda: editor.outline.move_wanted.emit(1), lambda: editor.outline.move_wanted.emit(-1))
    deeds: tuple[tuple[str, Place, Callable[[], object]], ...] = (
        ("typing", (), lambda: entry.field.changed.emit(f"Longest {next(letters)}")),
        ("copying a phase", phase, editor.outline.copy_wanted.emit),
        ("undoing that", phase, editor.undo),
        ("moving an exercise down", ("exercises", 0), down),
        ("moving it up", ("exercises", 2), up),
        ("adding an exercise", phase, lambda: editor.outline.add_wanted.emit(Sort.EXERCISE)),
        ("undoing that", phase, editor.undo),
    )
    for name, place, deed in deeds:
        editor.outline.tree.setCurrentItem(editor.outline.item_at(place))
        QApplication.processEvents()
        taken = median(seconds(lambda deed=deed: _until_painted(deed)) for _ in range(ROUNDS))  # type: ignore[misc]
        what = f"{name} in a routine of {phases} phases: {taken * 1e3:.1f} ms"
        yield Row(what, "planning it once", taken / planning)


def _until_painted(deed: Callable[[], object]) -> None:
    deed()
    QApplication.processEvents()
