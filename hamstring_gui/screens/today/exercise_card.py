"""One exercise on Today: what will be done, and everything that can be chosen about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QWidget

from hamstring_gui.practice.choices import Choices, exercise_settings
from hamstring_gui.practice.routine import Exercise
from hamstring_gui.practice.settings import Value
from hamstring_gui.practice.side import Side
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card
from hamstring_gui.screens.controls.switch import Switch
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.pose_picture import Gallery, PosePicture, shown_stance
from hamstring_gui.screens.session_words import dose, sides, tempo_words
from hamstring_gui.screens.spacing import Row, fit
from hamstring_gui.screens.today.exercise_choices import ExerciseChoices
from hamstring_gui.screens.wrapping import WrappingRow

_RIGID, _GROWING = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding


class ExerciseCard(Card):
    """Shows one exercise; `changed` tells a choice's key and new value.

    `written_for` is the side for which the routine's poses are written.
    """

    changed = Signal(str, object)
    look_wanted = Signal(str)
    toggled = Signal()
    """The choices are about to be opened or closed."""

    def __init__(self, exercise: Exercise, written_for: Side, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__("card", 8, parent)
        self.exercise, self._written_for = exercise, written_for
        self._values: Mapping[str, Value] = {}
        self._choices: ExerciseChoices | None = None
        self._held = False
        included, *others = exercise_settings(exercise)
        self._picture = PosePicture(gallery, shown_stance(exercise), exercise.title, lines=6.6)
        self._included = Switch(self.tr("Include {title}").format(title=exercise.title), True)
        self._included.toggled.connect(lambda on: self.changed.emit(included.key, on))
        self._dose, self._sides, self._tempo = Words("", "strong"), Words("", "small"), Words("", "small")
        self.more = Button(self.tr("Choices"))
        self.more.setAccessibleName(self.tr("Choices for {title}").format(title=exercise.title))
        self.more.setCheckable(True)
        self.more.toggled.connect(self._open_or_close)
        look_name = self.tr("Look at {title} slowly").format(title=exercise.title)
        self.look = Button(self.tr("How to"), lambda: self.look_wanted.emit(exercise.name), name=look_name)
        self._lay_out()
        self.more.setVisible(bool(others))

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        head = Row(None, 10)
        head.addWidget(Words(self.exercise.title, "heading"), 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._included, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._picture)
        self.column.addLayout(head)
        for words in (self._dose, self._sides, self._tempo):
            self.column.addWidget(words)
        self._above_button = QSpacerItem(0, 0, _RIGID, _GROWING)
        self.column.addItem(self._above_button)
        row = WrappingRow(None, 8)
        row.addWidget(self.more)
        row.addWidget(self.look)
        self.column.addLayout(row)
        self._below_button = QSpacerItem(0, 0, _RIGID, _RIGID)
        self.column.addItem(self._below_button)

    def _open_or_close(self) -> None:
        self.toggled.emit()
        opened = self.more.isChecked()
        if self._choices is None:
            # Made when first asked for: a page of closed cards is there sooner.
            self._choices = ExerciseChoices(self.exercise)
            self._choices.changed.connect(self.changed)
            self._choices.show_values(self._values)
            self.column.insertWidget(self.column.count() - 1, self._choices)
            fit(self._choices)
        self._choices.setVisible(opened)
        self.more.setText(self.tr("Done") if opened else self.tr("Choices"))

    def hold_buttons(self, held: bool) -> None:
        """Keep the buttons where they are while this card or one beside it has its choices open.

        Else they stand at the bottom, in one line with those of the others.
        """
        if held == self._held:
            return
        above = self._above_button.geometry().height()
        self._held = held
        self._above_button.changeSize(0, above if held else 0, _RIGID, _RIGID if held else _GROWING)
        self._below_button.changeSize(0, 0, _RIGID, _GROWING if held else _RIGID)
        self.column.invalidate()

    def refresh(self, choices: Choices, values: Mapping[str, Value]) -> None:
        """Show the choices in force, in words and picture."""
        exercise, own, self._values = self.exercise, choices.of(self.exercise), values
        blocked = self._included.blockSignals(True)
        self._included.setChecked(own.included)
        self._included.blockSignals(blocked)
        if self._choices is not None:
            self._choices.show_values(values)
        self._dose.setText(dose(exercise, choices) if own.included else self.tr("Left out today"))
        self._sides.setText(sides(exercise, choices))
        self._sides.setVisible(exercise.two_sided)
        variant = exercise.variant(own.variant)
        pace = tempo_words(choices.tempo_of(exercise))
        self._tempo.setText(f"{variant.title} · {pace}" if variant is not None else pace)
        mirrored = choices.sides_of(exercise)[0] is self._written_for.other
        self._picture.show_stance(replace(shown_stance(exercise, variant), mirrored=mirrored))
        self._picture.setEnabled(own.included)
        self._dose.setEnabled(own.included)
