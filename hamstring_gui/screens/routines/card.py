"""Routines as cards: one of the library with all that can be done with it, and one that may be imported."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.faults import Fault, FaultsError
from hamstring_gui.practice.library import LONGEST_TITLE, Origin, RoutineEntry
from hamstring_gui.practice.routine import Exercise, Routine
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.notice_words import faults_words
from hamstring_gui.screens.pose_picture import Gallery, PosePicture, shown_stance
from hamstring_gui.screens.session_words import dose, listed_apart, minutes
from hamstring_gui.screens.spacing import Beside, Column, Row, clear, fit
from hamstring_gui.screens.wrapping import WrappingRow

MOST_FAULTS = 8
"""More faults than these are counted: nobody mends them one by one on the screen."""


def length_words(routine: Routine, choices: Choices) -> str:
    """Return how long a routine takes, or nothing where it can't be reckoned."""
    try:
        return minutes(planner.build(routine, choices).seconds)
    except FaultsError:
        return ""


def add_faults(column: Column, faults: Sequence[Fault], more: str) -> None:
    """Show faults one a line, below the file they are in; `more` says how many are left out, with {n}."""
    for line in faults_words(faults[:MOST_FAULTS]).splitlines():
        column.addWidget(Words(line, "fault"))
    if len(faults) > MOST_FAULTS:
        column.addWidget(Words(more.format(n=len(faults) - MOST_FAULTS), "fault"))


class RoutineCard(Card):
    """One routine of the library; its signals tell what the person wants done with it, by its name."""

    practise_wanted = Signal(str)
    edit_wanted = Signal(str)
    copy_wanted = Signal(str)
    export_wanted = Signal(str)
    delete_wanted = Signal(str)
    renamed = Signal(str, str)
    moved = Signal(str, int)
    """By how many places, -1 or 1."""

    def __init__(
        self, entry: RoutineEntry, choices: Choices, gallery: Gallery, *, in_use: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("card", 8, parent)
        self.entry = entry
        self.setAccessibleName(entry.title)
        row = Beside(None, 18)
        if entry.routine is not None:
            first = entry.routine.exercises[0]
            picture = PosePicture(gallery, shown_stance(first), first.title, lines=6)
            picture.setMaximumWidth(220)
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = Column(None, 4)
        self._title_row = Row(None, 10)
        words.addLayout(self._title_row)
        self._show_title()
        words.addWidget(Words(self._origin_words(choices, in_use=in_use), "small"))
        if entry.routine is None:
            add_faults(words, entry.faults, self.tr("… and {n} more"))
        elif entry.routine.summary:
            words.addWidget(Words(entry.routine.summary))
        words.addSpacing(6)
        words.addStretch(1)
        words.addLayout(self._buttons(in_use=in_use))
        row.addLayout(words, 1)
        self.column.addLayout(row)

    def _origin_words(self, choices: Choices, *, in_use: bool) -> str:
        origin = {
            Origin.BUILT_IN: self.tr("Comes with the program"),
            Origin.OWN: self.tr("Your own"),
            Origin.IMPORTED: self.tr("Imported"),
        }[self.entry.origin]
        if self.entry.routine is None:
            return self.tr("{origin} · can't be used").format(origin=origin)
        shorts = " · ".join(exercise.short for exercise in self.entry.routine.exercises)
        parts = [origin, length_words(self.entry.routine, choices), shorts]
        return " · ".join(part for part in [*parts, self.tr("in use") if in_use else ""] if part)

    def _buttons(self, *, in_use: bool) -> Row:
        entry, row = self.entry, WrappingRow(None, 6)
        if entry.routine is not None:
            practise = self._button(row, self.tr("Practise this"), self.practise_wanted, "plain")
            if in_use:
                # Never shown here: it isn't on the card yet, and would be a window of its own for a moment.
                practise.hide()
            edit = self._button(row, self.tr("Edit"), self.edit_wanted, "plain") if entry.may_change else None
            copy = self._button(row, self.tr("Duplicate"), self.copy_wanted)
            # Not what leaves the page: Enter pressed once more must not.
            self.setFocusProxy(edit or copy)
            if entry.may_change:
                row.addWidget(
                    Button(self.tr("Rename"), self.ask_for_title, "quiet", name=self._named(self.tr("Rename")))
                )
            self._button(row, self.tr("Export"), self.export_wanted)
        if entry.may_change:
            self._button(row, self.tr("Delete"), self.delete_wanted)
        both = Row(None, 6)
        both.addLayout(row, 1)
        for sign, sense, steps in (("↑", self.tr("Up"), -1), ("↓", self.tr("Down"), 1)):
            button = Button(sign, partial(self.moved.emit, entry.name, steps), "quiet")
            button.setAccessibleName(self._named(sense))
            both.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return both

    def _button(self, row: WrappingRow, text: str, wanted: SignalInstance, look: str = "quiet") -> Button:
        button = Button(text, lambda: wanted.emit(self.entry.name), look, name=self._named(text))
        row.addWidget(button)
        return button

    def _named(self, text: str) -> str:
        return f"{text}: {self.entry.title}"

    def _show_title(self) -> None:
        clear(self._title_row)
        self._title_row.addWidget(Words(self.entry.title, "heading"), 1)

    def ask_for_title(self) -> None:
        """Put a line in the title's place; Enter keeps what is typed, Escape what was."""
        clear(self._title_row)
        line = QLineEdit(self.entry.title)
        line.setProperty("look", "line")
        line.setMaxLength(LONGEST_TITLE)
        line.setAccessibleName(self.tr("New title"))
        keep = Button(self.tr("Keep"), lambda: self._rename(line.text()), "plain")
        line.returnPressed.connect(keep.click)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), line, context=Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._keep_title)
        self._title_row.addWidget(line, 1)
        self._title_row.addWidget(keep)
        self._title_row.addWidget(Button(self.tr("Cancel"), self._keep_title, "quiet"))
        fit(self)
        line.selectAll()
        line.setFocus()

    def _rename(self, text: str) -> None:
        if text.strip() and text.strip() != self.entry.title:
            self.renamed.emit(self.entry.name, text.strip())
        else:
            self._keep_title()

    def _keep_title(self) -> None:
        self._show_title()
        self.setFocus()


class ImportCard(Card):
    """What importing a file would add, or what is wrong with it; nothing is kept before `accepted`."""

    accepted = Signal()
    closed = Signal()

    def __init__(
        self, file: str, entry: RoutineEntry, choices: Choices, gallery: Gallery, parent: QWidget | None = None
    ) -> None:
        super().__init__("notice", 8, parent)
        self.may_be_added = entry.routine is not None
        if entry.routine is None:
            self.column.addWidget(Words(self.tr("{file} can't be imported").format(file=file), "heading"))
            add_faults(self.column, entry.faults, self.tr("… and {n} more"))
            self._add_buttons(Button(self.tr("Close"), self.closed.emit))
            return
        routine = entry.routine
        self.column.addWidget(Words(self.tr("Add “{title}” to your routines?").format(title=routine.title), "heading"))
        length = length_words(routine, choices)
        self.column.addWidget(Words(self.tr("From {file} · {length}").format(file=file, length=length), "small"))
        if routine.summary:
            self.column.addWidget(Words(routine.summary))
        for exercise in routine.exercises:
            self.column.addLayout(self._exercise_row(exercise, choices, gallery))
        needs = dict.fromkeys(need for exercise in routine.exercises for need in exercise.needs)
        if needs:
            self.column.addWidget(Words(self.tr("You need {things}.").format(things=listed_apart(needs))))
        if routine.poses:
            brought = self.tr("Poses that come with it: {n}").format(n=len(routine.poses))
            self.column.addWidget(Words(brought, "small"))
        self._add_buttons(
            Button(self.tr("Add it"), self.accepted.emit), Button(self.tr("Not now"), self.closed.emit, "quiet")
        )

    def _exercise_row(self, exercise: Exercise, choices: Choices, gallery: Gallery) -> Row:
        row = Row(None, 14)
        picture = PosePicture(gallery, shown_stance(exercise), exercise.title, lines=3.5)
        picture.setMaximumWidth(130)
        row.addWidget(picture)
        text = self.tr("{exercise}: {dose}, on each side") if exercise.two_sided else self.tr("{exercise}: {dose}")
        row.addWidget(Words(text.format(exercise=exercise.title, dose=dose(exercise, choices))), 1)
        return row

    def _add_buttons(self, *buttons: Button) -> None:
        row = Row(None, 10)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
