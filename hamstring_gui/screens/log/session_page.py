"""One session of the log in full: planned against done, tempo, ending; what the person said of it can be changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.routine import Routine
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card, Page
from hamstring_gui.screens.controls.score import Score, effort_ends, tightness_ends
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.log.portion_table import PortionTable
from hamstring_gui.screens.log.session_times import SessionTimes
from hamstring_gui.screens.session_mark import MarkPicture
from hamstring_gui.screens.session_words import clock_length, day_words, outcome, tempo_words, time_words
from hamstring_gui.screens.spacing import Row, Scaled

LONGEST_NOTE = 2000
SCORES = ("tight_before", "tight_after", "effort")


class NoteBox(QPlainTextEdit, Scaled):
    """A note; `left` tells that the writing is over, Tab goes on to the next control."""

    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setTabChangesFocus(True)

    def scale_to(self, unit: float) -> None:
        """Show about four lines."""
        self.setFixedHeight(round(96 * unit))

    def focusOutEvent(self, event: object) -> None:
        """Tell that the focus has gone elsewhere."""
        super().focusOutEvent(event)  # type: ignore[arg-type]  # handed on as it came
        self.left.emit()


class SessionPage(Page):
    """Shows one session; `changed` tells a record that says otherwise, `delete_wanted` its uuid.

    `shown` is the same record with the titles to show.
    """

    MARGINS = (16, 24, 24, 24)

    changed = Signal(object)
    delete_wanted = Signal(str)

    def __init__(
        self,
        record: SessionRecord,
        routine: Routine,
        now: datetime,
        shown: SessionRecord | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.record, self.routine, self._shown = record, routine, shown or record
        head = Row(None, 12)
        head.addWidget(MarkPicture(outcome(record).mark), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Words(outcome(record).word, "title"), 1)
        self.column.addLayout(head)
        self._when = Words("", "lead")
        self.column.addWidget(self._when)
        self._show_when()
        self.column.addWidget(self._facts(routine))
        self.column.addWidget(self._times(now) if record.by_hand else PortionTable(self._shown.portions, routine))
        self.column.addWidget(self._feelings())
        row = Row(None, 8)
        row.addStretch(1)
        row.addWidget(Button(self.tr("Delete session"), lambda: self.delete_wanted.emit(record.uuid), "danger"))
        self.column.addLayout(row)
        self.column.addStretch(1)

    def _show_when(self) -> None:
        day, locale = self.record.day, QLocale()
        self.setAccessibleName(self.tr("Session of {day}").format(day=day_words(day, locale)))
        when = self.tr("{day}, {time}").format(day=day_words(day, locale), time=time_words(self.record.started, locale))
        self._when.setText(when)

    def _times(self, now: datetime) -> QWidget:
        """Return what corrects day, time and minutes of a session that was added by hand."""
        card = Card("card", 8)
        self.times = SessionTimes(now, self.record.active_seconds, self.record.started)
        self.correct = Button(self.tr("Correct"), self._correct)
        self.correct.setAccessibleName(self.tr("Correct day, time and minutes"))
        self.correct.setEnabled(False)
        self.times.changed.connect(lambda: self.correct.setEnabled(self._corrected() != self.record))
        card.column.addWidget(self.times)
        card.column.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _corrected(self) -> SessionRecord:
        moved = replace(self.record, started=self.times.started)
        seconds = self.times.seconds
        return (
            moved
            if seconds == moved.active_seconds
            else replace(moved, active_seconds=seconds, planned_seconds=seconds)
        )

    def _correct(self) -> None:
        self.times.setFocus()  # the button goes out
        self._keep(self._corrected())
        self._show_when()
        self.correct.setEnabled(False)

    def _facts(self, routine: Routine) -> QWidget:
        record = self.record
        card = Card("card", 8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        pauses = self.tr("none")
        if record.pauses:
            pauses = self.tr("{n}, {length} in all").format(n=record.pauses, length=clock_length(record.paused_seconds))
        exercised = self.tr("{done} of {planned}").format(
            done=clock_length(record.active_seconds), planned=clock_length(record.planned_seconds)
        )
        facts = [(self.tr("Routine"), self._shown.title)]
        if not record.by_hand:
            facts += [(self.tr("Exercised"), exercised), (self.tr("Pauses"), pauses)]
        if record.tempo is not None:
            facts.append((self.tr("Breath"), tempo_words(record.tempo)))
        facts += self._own_ways(routine)
        for place, (label, text) in enumerate(facts):
            grid.addWidget(Words(label, "lead", wraps=False), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Words(text), place, 1)
        grid.setColumnStretch(1, 1)
        card.column.addLayout(grid)
        return card

    def _own_ways(self, routine: Routine) -> list[tuple[str, str]]:
        """Return tempo and variant of the exercises that had their own; of another routine by what the log knows."""
        record, ways = self.record, []
        known = {exercise.name: exercise for exercise in routine.exercises if record.routine == routine.name}
        titles = {portion.exercise: portion.title for portion in self._shown.portions}
        for name in dict.fromkeys((*known, *titles, *record.tempos, *record.variants)):
            exercise, tempo, variant = known.get(name), record.tempos.get(name), record.variants.get(name)
            easier = exercise.variant(variant) if exercise is not None else None
            parts = [tempo_words(tempo)] if tempo is not None and tempo != record.tempo else []
            parts += filter(None, [easier.title if easier is not None else variant])
            if parts:
                ways.append((exercise.short if exercise is not None else titles.get(name, name), " · ".join(parts)))
        return ways

    def _feelings(self) -> QWidget:
        card = Card("card", 8)
        labels = (self.tr("How tight before"), self.tr("How tight after"), self.tr("Effort"))
        meanings = (tightness_ends(), tightness_ends(), effort_ends())
        for field, label, ends in zip(SCORES, labels, meanings, strict=True):
            card.column.addWidget(Words(self.tr("{label} (0 to 10)").format(label=label), "small"))
            score = Score(label, getattr(self.record, field), ends=ends)
            score.changed.connect(lambda value, field=field: self._keep(replace(self.record, **{field: value})))
            card.column.addWidget(score)
        self.note = NoteBox(self.tr("Note"))
        self.note.setPlainText(self.record.note)
        self.note.left.connect(self.keep_note)
        card.column.addWidget(Words(self.tr("Note"), "small"))
        card.column.addWidget(self.note)
        return card

    def keep_note(self) -> None:
        """Keep the note as it stands."""
        text = self.note.toPlainText()[:LONGEST_NOTE].strip()
        if text != self.record.note:
            self._keep(replace(self.record, note=text))

    def _keep(self, record: SessionRecord) -> None:
        self.record = record
        self.changed.emit(record)
