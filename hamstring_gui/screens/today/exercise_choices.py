"""All that can be chosen about one exercise, made from its declared choices."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.choices import OWN_TEMPO, exercise_settings
from hamstring_gui.practice.routine import Exercise
from hamstring_gui.practice.settings import Setting, Value
from hamstring_gui.practice.tempo import PARTS
from hamstring_gui.screens.controls.setting_control import SettingControl
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.setting_words import told
from hamstring_gui.screens.spacing import Column, Row

_START = Qt.AlignmentFlag.AlignLeft
FITS_BESIDE = 22
"""So many letters of a choice's options fit beside each other on a card."""
LONGEST_BESIDE = 11
"""A label with a word of more letters than these stands above its control."""


class ExerciseChoices(QWidget):
    """One line a choice, but for the first, whether the exercise is included; `changed` tells key and new value."""

    changed = Signal(str, object)

    def __init__(self, exercise: Exercise, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exercise = exercise
        self._controls: dict[str, SettingControl] = {}
        self._lines: dict[str, QWidget] = {}
        column = Column(self, 10, (0, 4, 0, 0))
        for setting in map(told, exercise_settings(exercise)[1:]):
            column.addWidget(self._line(setting))

    def _line(self, setting: Setting) -> QWidget:
        """Return label and control: beside each other where there is room, else one below the other."""
        upright = sum(len(label) for _, label in setting.options) > FITS_BESIDE
        control = SettingControl(setting, setting.default, upright=upright)
        control.changed.connect(self.changed)
        self._controls[setting.key] = control
        line = QWidget()
        below = bool(setting.options) or max(map(len, setting.label.split())) > LONGEST_BESIDE
        layout = Column(line, 4) if below else Row(line, 6)
        layout.addWidget(Words(setting.label, "small"), 1)
        # A bar of words is as wide as these, not as the card.
        layout.addWidget(control, 0, _START if below and not upright else Qt.AlignmentFlag(0))
        self._lines[setting.key] = line
        return line

    def show_values(self, values: Mapping[str, Value]) -> None:
        """Show what is chosen; a tempo of its own only where the exercise has one."""
        for key, control in self._controls.items():
            control.show_value(values.get(key, control.setting.default))
        key = f"{self._exercise.name}.{OWN_TEMPO}"
        if key in self._controls:
            for part in PARTS:
                self._lines[f"{self._exercise.name}.{part}"].setVisible(bool(values.get(key, False)))
