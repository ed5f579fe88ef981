"""A session done without the program, added to the log by hand."""

from __future__ import annotations

from datetime import date, datetime, time
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.settings import Group, Setting
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card, Page
from hamstring_gui.screens.controls.day_box import DayBox
from hamstring_gui.screens.controls.score import Score
from hamstring_gui.screens.controls.stepper import Stepper
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.log.session_page import LONGEST_NOTE, NoteBox
from hamstring_gui.screens.spacing import Row
from hamstring_gui.screens.wrapping import WrappingRow

NOON = time(12)


class AddedSessionPage(Page):
    """Asks for day, minutes, scores and a note; `added` tells the record, `left` that nothing is to be added."""

    MARGINS = (16, 24, 24, 24)

    added = Signal(object)
    left = Signal()

    def __init__(self, routine: Routine, tempo: Tempo, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._routine, self._tempo = routine, tempo
        self.add_title(self.tr("Add a session"), self.tr("One that you did without the program."))
        card = Card("card", 10)
        self.day = DayBox(self.tr("Day"), today)
        length = Setting("minutes", 12, self.tr("Minutes"), "", Group.STATE, 1, 180, 1, "minutes")
        self.minutes = Stepper(length, 12)
        self.before, self.after = Score(self.tr("How tight before")), Score(self.tr("How tight after"))
        self.note = NoteBox(self.tr("Note"))
        for label, widget in (
            (self.tr("Day"), self.day),
            (self.tr("Minutes"), self.minutes),
            (self.tr("How tight before (0 to 10)"), self.before),
            (self.tr("How tight after (0 to 10)"), self.after),
            (self.tr("Note"), self.note),
        ):
            card.column.addWidget(Words(label, "small"))
            line = Row(None, 0)
            line.addWidget(widget)
            if widget in (self.day, self.minutes):
                line.addStretch(1)
            card.column.addLayout(line)
        self.column.addWidget(card)
        row = WrappingRow(None, 12)
        row.addWidget(Button(self.tr("Add to the log"), self._add, "main"))
        row.addWidget(Button(self.tr("Cancel"), self.left.emit))
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.setFocusProxy(self.day)

    def _add(self) -> None:
        day = self.day.day
        seconds = self.minutes.value * 60.0
        self.added.emit(
            SessionRecord(
                uuid=str(uuid4()),
                started=datetime.combine(day, NOON).astimezone(),
                routine=self._routine.name,
                title=self._routine.title,
                tempo=self._tempo,
                ending=Ending.COMPLETED,
                active_seconds=seconds,
                planned_seconds=seconds,
                tight_before=self.before.value,
                tight_after=self.after.value,
                note=self.note.toPlainText()[:LONGEST_NOTE].strip(),
            )
        )
