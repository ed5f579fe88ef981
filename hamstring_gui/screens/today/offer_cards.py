"""What Today offers after a session that was cut off, or stopped for pain; nothing is decided for the person."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.routine import Exercise, Variant
from hamstring_gui.practice.side import Side
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.session_words import minutes, short_day, time_words
from hamstring_gui.screens.wrapping import WrappingRow


class InterruptedCard(Card):
    """A session was cut off: go on with it, keep what was done, or take it out of the log."""

    resume_wanted = Signal(str)
    keep_wanted = Signal(str)
    discard_wanted = Signal(str)

    def __init__(self, record: SessionRecord, parent: QWidget | None = None) -> None:
        super().__init__("notice", 10, parent)
        self.column.addWidget(Words(self.tr("A session was interrupted"), "heading"))
        words = self.tr("{day}, {time}: {done} of {planned} repetitions and breaths, {length}. It is all kept.")
        locale = QLocale()
        self.column.addWidget(
            Words(
                words.format(
                    day=short_day(record.day, locale),
                    time=time_words(record.started, locale),
                    done=record.done,
                    planned=record.planned,
                    length=minutes(record.active_seconds),
                )
            )
        )
        self.column.addWidget(Words(self._place_words(record)))
        row = WrappingRow(None, 10)
        uuid = record.uuid
        row.addWidget(Button(self.tr("Resume where it stopped"), lambda: self.resume_wanted.emit(uuid)))
        row.addWidget(Button(self.tr("Keep as partial"), lambda: self.keep_wanted.emit(uuid)))
        row.addWidget(Button(self.tr("Discard"), lambda: self.discard_wanted.emit(uuid)))
        self.column.addLayout(row)

    def _place_words(self, record: SessionRecord) -> str:
        """Return the routine, and where in it the session stood: the first exercise and side of which some is left."""
        reached = next((portion for portion in record.portions if portion.done < portion.planned), None)
        if reached is None:
            return record.title
        words = self.tr("{routine}: {exercise}, {side}, set {set}, number {count} of {planned}")
        if reached.side is None:
            words = self.tr("{routine}: {exercise}, set {set}, number {count} of {planned}")
        side = self.tr("left side") if reached.side is Side.LEFT else self.tr("right side")
        return words.format(
            routine=record.title, exercise=reached.title, side=side, set=reached.set,
            count=reached.done + 1, planned=reached.planned,
        )  # fmt: skip


class EasierCard(Card):
    """The last session was stopped for pain: an easier form, or none, is there for whoever wants it."""

    easier_wanted = Signal(str, str)
    without_wanted = Signal(str)
    refused = Signal()

    def __init__(self, exercise: Exercise, parent: QWidget | None = None) -> None:
        super().__init__("notice", 10, parent)
        self.column.addWidget(Words(self.tr("Last time you stopped for pain"), "heading"))
        if exercise.variants:
            text = self.tr("If you want, do “{title}” in an easier form today, or leave it out.")
        else:
            text = self.tr("If you want, leave “{title}” out today.")
        if_it_stays = self.tr("If the pain is still there, rest, and ask a doctor or physical therapist.")
        self.column.addWidget(Words(f"{text.format(title=exercise.title)} {if_it_stays}"))
        row = WrappingRow(None, 10)
        for variant in exercise.variants:
            row.addWidget(self._offer(exercise, variant))
        row.addWidget(Button(self.tr("Leave it out"), lambda: self.without_wanted.emit(exercise.name)))
        row.addWidget(Button(self.tr("As before"), self.refused.emit))
        self.column.addLayout(row)

    def _offer(self, exercise: Exercise, variant: Variant) -> Button:
        button = Button(variant.title, lambda: self.easier_wanted.emit(exercise.name, variant.name))
        button.setAccessibleDescription(variant.note)
        button.setToolTip(variant.note)
        return button


def exercise_to_ease(record: SessionRecord, exercises: tuple[Exercise, ...]) -> Exercise | None:
    """Return the exercise in which a session was stopped for pain, if the routine has it."""
    planned = list(dict.fromkeys(portion.exercise for portion in record.portions))
    reached = next((portion.exercise for portion in record.portions if portion.done < portion.planned), None)
    if record.at and record.at[0] < len(planned):
        # Where it stood, not what is undone: exercises may have been skipped before.
        reached = planned[record.at[0]]
    return next((exercise for exercise in exercises if exercise.name == reached), None)
