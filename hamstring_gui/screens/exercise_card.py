"""One exercise on Today: what will be done, and everything that can be chosen about it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstring_gui.practice.choices import OWN_TEMPO, STANDARD, Choices, exercise_settings
from hamstring_gui.practice.routine import Exercise
from hamstring_gui.practice.settings import Setting, Value
from hamstring_gui.practice.tempo import PARTS
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card
from hamstring_gui.screens.controls.setting_control import SettingControl
from hamstring_gui.screens.controls.switch import Switch
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.pose_picture import Gallery, PosePicture, shown_stance
from hamstring_gui.screens.session_words import dose, sides, tempo_words
from hamstring_gui.screens.spacing import Column, Row

FITS_BESIDE = 22
"""So many letters of a choice's options fit beside each other on a card."""


class ExerciseCard(Card):
    """Shows one exercise; `changed` tells a choice's key and new value, `opened` that the choices were asked for."""

    changed = Signal(str, object)

    def __init__(
        self, exercise: Exercise, values: Mapping[str, Value], gallery: Gallery, parent: QWidget | None = None
    ) -> None:
        super().__init__("card", 8, parent)
        self.exercise = exercise
        settings = exercise_settings(exercise)
        self._controls: dict[str, SettingControl] = {}
        self._lines: dict[str, QWidget] = {}
        self._picture = PosePicture(gallery, shown_stance(exercise), exercise.title, lines=6.6)
        self._included = Switch(self.tr("Include {title}").format(title=exercise.title), True)
        self._included.toggled.connect(lambda on: self.changed.emit(settings[0].key, on))
        self._dose, self._sides, self._tempo = Words("", "strong"), Words("", "small"), Words("", "small")
        self._more = Button(self.tr("Choices"), self._open_or_close)
        self._more.setAccessibleName(self.tr("Choices for {title}").format(title=exercise.title))
        self._more.setCheckable(True)
        self._choices = self._choice_column(settings[1:], values)
        self._lay_out()

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        head = Row(None, 10)
        title = Words(self.exercise.title, "heading")
        head.addWidget(title, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._included, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._picture)
        self.column.addLayout(head)
        for words in (self._dose, self._sides, self._tempo):
            self.column.addWidget(words)
        self._above_button = self.column.count()
        self.column.addStretch(1)
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._choices)
        self.column.addStretch(0)
        self._more.setVisible(bool(self._controls))
        self._choices.hide()

    def _choice_column(self, settings: tuple[Setting, ...], values: Mapping[str, Value]) -> QWidget:
        holder = QWidget()
        column = Column(holder, 10, (0, 4, 0, 0))
        for setting in settings:
            upright = sum(len(label) for _, label in setting.options) > FITS_BESIDE
            control = SettingControl(setting, values.get(setting.key, setting.default), upright=upright)
            control.changed.connect(self.changed)
            self._controls[setting.key] = control
            column.addWidget(self._line(setting, control))
        return holder

    def _line(self, setting: Setting, control: SettingControl) -> QWidget:
        """Return label and control: beside each other where there is room, else one below the other."""
        line = QWidget()
        layout = Column(line, 4) if setting.options else Row(line, 6)
        layout.addWidget(Words(setting.label, "small"), 1)
        layout.addWidget(control)
        self._lines[setting.key] = line
        return line

    def _open_or_close(self) -> None:
        opened = self._more.isChecked()
        self._choices.setVisible(opened)
        # Closed cards have their buttons in one line at the bottom, opened ones their choices right below.
        self.column.setStretch(self._above_button, 0 if opened else 1)
        self.column.setStretch(self.column.count() - 1, 1 if opened else 0)
        self._more.setText(self.tr("Done") if opened else self.tr("Choices"))

    def refresh(self, choices: Choices, values: Mapping[str, Value]) -> None:
        """Show the choices in force."""
        exercise, own = self.exercise, choices.of(self.exercise)
        blocked = self._included.blockSignals(True)
        self._included.setChecked(own.included)
        self._included.blockSignals(blocked)
        for key, control in self._controls.items():
            control.show_value(values.get(key, control.setting.default))
        own_tempo = self._controls.get(f"{exercise.name}.{OWN_TEMPO}")
        if own_tempo is not None:
            paced_alone = values.get(own_tempo.setting.key, own_tempo.setting.default)
            for part in PARTS:
                self._lines[f"{exercise.name}.{part}"].setVisible(bool(paced_alone))
        self._dose.setText(dose(exercise, choices) if own.included else self.tr("Left out today"))
        self._sides.setText(sides(exercise, choices))
        self._sides.setVisible(exercise.two_sided)
        variant = exercise.variant(None if own.variant == STANDARD else own.variant)
        pace = tempo_words(choices.tempo_of(exercise))
        self._tempo.setText(f"{variant.title} · {pace}" if variant is not None else pace)
        self.setProperty("out", not own.included)
        self._picture.setEnabled(own.included)
        self._dose.setEnabled(own.included)
