"""What Today asks after a session, if anybody likes to answer: how hard it was, and a note."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card
from hamstring_gui.screens.controls.score import Score, effort_ends
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.log.session_page import LONGEST_NOTE
from hamstring_gui.screens.session_words import time_words
from hamstring_gui.screens.spacing import Beside, Row


class AfterSessionCard(Card):
    """`changed` tells the record with what was said, each time; `put_away` that nothing more will be."""

    changed = Signal(object)
    put_away = Signal(str)

    def __init__(self, record: SessionRecord, parent: QWidget | None = None) -> None:
        super().__init__("card", 10, parent)
        self._record = record
        asked = Beside(None, 12)
        words = self.tr("How hard was the session of {time}? (optional)")
        asked.addWidget(Words(words.format(time=time_words(record.started, QLocale()))), 1)
        self.effort = Score(self.tr("Effort"), record.effort, ends=effort_ends())
        self.effort.changed.connect(lambda value: self._keep(effort=value))
        asked.addWidget(self.effort)
        self.column.addLayout(asked)
        row = Row(None, 12)
        self.note = QLineEdit(record.note)
        self.note.setProperty("look", "line")
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("A note, if you like"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.editingFinished.connect(lambda: self._keep(note=self.note.text().strip()))
        row.addWidget(self.note, 1)
        self.close_button = Button(self.tr("Done"), lambda: self.put_away.emit(record.uuid))
        row.addWidget(self.close_button)
        self.column.addLayout(row)

    def _keep(self, **said: int | str | None) -> None:
        record = replace(self._record, **said)  # type: ignore[arg-type]  # a score or a note
        if record != self._record:
            self._record = record
            self.changed.emit(record)


def may_be_asked_about(last: SessionRecord | None, today: date) -> bool:
    """Return whether a session is today's, has ended, and nothing was said about it yet."""
    if last is None or last.day != today or last.rehearsal or last.ending is Ending.INTERRUPTED or not last.done:
        return False
    return last.effort is None and not last.note
