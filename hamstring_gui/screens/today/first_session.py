"""After the first session: what was done, when to come back, and how to see whether it helps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.session_words import listed_apart, minutes

NEXT = timedelta(days=2)
"""A day between two sessions makes three a week."""


class FirstSessionCard(Card):
    """Stands on Today until it is put away, or the second session is done."""

    put_away = Signal()

    def __init__(self, record: SessionRecord, times_a_week: int, parent: QWidget | None = None) -> None:
        super().__init__("notice", 8, parent)
        completed = record.ending is Ending.COMPLETED
        title = self.tr("Your first session is done") if completed else self.tr("You have made a start")
        self.column.addWidget(Words(title, "heading"))
        parts = (
            (self.tr("What you did"), self._done(record)),
            (self.tr("When to come back"), self._next(record, times_a_week)),
            (self.tr("Whether it helps"), self._helps(record)),
        )
        for caption, text in parts:
            self.column.addWidget(Words(caption, "caption"))
            self.column.addWidget(Words(text))
        self.column.addWidget(Button(self.tr("All right"), self.put_away.emit), 0, Qt.AlignmentFlag.AlignLeft)

    def _done(self, record: SessionRecord) -> str:
        made = listed_apart(
            self.tr("{title}: {done} of {planned}").format(title=title, done=done, planned=planned)
            for title, done, planned in _by_exercise(record)
        )
        return self.tr("{length} in all. {made}.").format(length=minutes(record.active_seconds), made=made)

    def _next(self, record: SessionRecord, times_a_week: int) -> str:
        day = record.day + NEXT
        name = QLocale().toString(QDate(day.year, day.month, day.day), "dddd")
        text = self.tr("{day} would be good, or any day that suits you: {n} sessions a week, with rest between them.")
        return text.format(day=name, n=times_a_week)

    def _helps(self, record: SessionRecord) -> str:
        how = self.tr(
            "Say how tight it feels before each session, on this page, and after it, on the last screen. "
            "Log › Overview shows both; look at weeks, not at single days."
        )
        if record.tight_before is None or record.tight_after is None:
            return how
        today = self.tr("This time: {before} before, {after} after.")
        return f"{today.format(before=record.tight_before, after=record.tight_after)} {how}"


def _by_exercise(record: SessionRecord) -> Iterator[tuple[str, int, int]]:
    """Return each exercise with what was done and planned of it, all sets and sides together."""
    for title in dict.fromkeys(portion.title for portion in record.portions):
        those = [portion for portion in record.portions if portion.title == title]
        yield title, sum(portion.done for portion in those), sum(portion.planned for portion in those)
