"""A session done without the program, added to the log by hand."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.practice.routine import Routine
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card, Page
from hamstring_gui.screens.controls.score import Score, tightness_ends
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.log.session_page import LONGEST_NOTE, NoteBox
from hamstring_gui.screens.log.session_times import SessionTimes
from hamstring_gui.screens.wrapping import WrappingRow


class AddedSessionPage(Page):
    """Asks for day, time, minutes, scores and a note; `added` tells the record, `left` that nothing is to be added."""

    MARGINS = (16, 24, 24, 24)

    added = Signal(object)
    left = Signal()

    def __init__(self, routine: Routine, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._routine = routine
        self.add_title(self.tr("Add a session"), self.tr("One that you did without the program."))
        card = Card("card", 10)
        self.times = SessionTimes(now)
        self.before = Score(self.tr("How tight before"), ends=tightness_ends())
        self.after = Score(self.tr("How tight after"), ends=tightness_ends())
        self.note = NoteBox(self.tr("Note"))
        card.column.addWidget(self.times)
        for label, widget in (
            (self.tr("How tight before (0 to 10)"), self.before),
            (self.tr("How tight after (0 to 10)"), self.after),
            (self.tr("Note"), self.note),
        ):
            card.column.addWidget(Words(label, "small"))
            card.column.addWidget(widget)
        self.column.addWidget(card)
        row = WrappingRow(None, 12)
        row.addWidget(Button(self.tr("Add to the log"), self._add, "main"))
        row.addWidget(Button(self.tr("Cancel"), self.left.emit))
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.setFocusProxy(self.times)

    def _add(self) -> None:
        self.added.emit(
            SessionRecord(
                uuid=str(uuid4()),
                started=self.times.started,
                routine=self._routine.name,
                title=self._routine.title,
                tempo=None,
                ending=Ending.COMPLETED,
                active_seconds=self.times.seconds,
                planned_seconds=self.times.seconds,
                tight_before=self.before.value,
                tight_after=self.after.value,
                note=self.note.toPlainText()[:LONGEST_NOTE].strip(),
            )
        )
