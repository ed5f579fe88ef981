"""The control that a setting's declaration asks for: switch, segments, stepper, weekdays, time, line of text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from hamstring_gui.practice.reminder import time_of_day, weekdays, weekdays_text
from hamstring_gui.practice.settings import WAIT, Setting, Sort, Value
from hamstring_gui.screens.controls.choice_box import ChoiceBox
from hamstring_gui.screens.controls.segments import Segments
from hamstring_gui.screens.controls.stepper import Stepper
from hamstring_gui.screens.controls.switch import Switch
from hamstring_gui.screens.controls.time_box import TimeBox
from hamstring_gui.screens.controls.weekday_buttons import WeekdayButtons
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.spacing import Row

MOST_SEGMENTS = 6
"""More choices than these are in a list that opens."""


class SettingControl(QWidget):
    """Shows and changes the value of one setting; `changed` tells key and new value."""

    changed = Signal(str, object)

    def __init__(self, setting: Setting, value: Value, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._row = Row(self, 12)
        if isinstance(setting.default, bool):
            self._add_switch()
        elif len(setting.options) > MOST_SEGMENTS:
            self._add_list()
        elif setting.options:
            self._add_segments(upright)
        elif setting.sort is Sort.WEEKDAYS:
            self._add_weekdays()
        elif setting.sort is Sort.TIME:
            self._add_time()
        elif isinstance(setting.default, str):
            self._add_line()
        else:
            self._add_number()
        self.show_value(value)

    def _add_switch(self) -> None:
        self._switch = Switch(self.setting.label, False)
        self._switch.setAccessibleDescription(self.setting.help)
        self._switch.toggled.connect(self._tell)
        self._hold(self._switch)

    def _add_segments(self, upright: bool) -> None:
        self._segments = Segments(self.setting.label, self.setting.options, "", upright=upright)
        self._segments.chosen.connect(self._tell)
        self._hold(self._segments)

    def _add_list(self) -> None:
        self._list = ChoiceBox()
        for word, label in self.setting.options:
            self._list.addItem(label, word)
        self._list.setAccessibleName(self.setting.label)
        self._list.setAccessibleDescription(self.setting.help)
        self._list.currentIndexChanged.connect(lambda place: self._tell(self._list.itemData(place)))
        self._hold(self._list)

    def _add_weekdays(self) -> None:
        self._days = WeekdayButtons(self.setting.label)
        self._days.changed.connect(lambda days: self._tell(weekdays_text(days)))
        self._hold(self._days)

    def _add_time(self) -> None:
        self._time = TimeBox(self.setting.label)
        self._time.setAccessibleDescription(self.setting.help)
        self._time.timeChanged.connect(lambda: self._tell(f"{self._time.chosen:%H:%M}"))
        self._hold(self._time)

    def _add_line(self) -> None:
        self._line = QLineEdit()
        self._line.setProperty("look", "line")
        self._line.setMaxLength(80)
        self._line.setAccessibleName(self.setting.label)
        self._line.setAccessibleDescription(self.setting.help)
        self._line.editingFinished.connect(self._tell_line)
        self._hold(self._line)

    def _add_number(self) -> None:
        default = self.setting.default
        self._stepper = Stepper(self.setting, 0.0 if isinstance(default, str) else float(default))
        self._stepper.changed.connect(self._tell_number)
        if self.setting.may_wait:
            self._wait_words = Words(self.tr("Wait for me"), "small", wraps=False)
            self._wait = Switch(self.setting.label + ": " + self.tr("Wait for me"), False)
            self._wait.toggled.connect(self._wait_or_count)
            self._hold(self._wait_words)
            self._hold(self._wait)
        self._hold(self._stepper)

    def _hold(self, widget: QWidget) -> None:
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(widget)

    def show_value(self, value: Value) -> None:
        """Show a value without telling of it."""
        blocked = self.blockSignals(True)
        if isinstance(value, bool):
            self._switch.setChecked(value)
        elif isinstance(self.setting.default, str):
            self._show_word(str(value))
        else:
            self._show_length(value)
        self.blockSignals(blocked)

    def _show_word(self, word: str) -> None:
        if len(self.setting.options) > MOST_SEGMENTS:
            self._list.setCurrentIndex(self._list.findData(word))
        elif self.setting.options:
            self._segments.choose(word)
        elif self.setting.sort is Sort.WEEKDAYS:
            self._days.show_days(weekdays(word) or ())
        elif self.setting.sort is Sort.TIME and (chosen := time_of_day(word)) is not None:
            self._time.show_time(chosen)
        else:
            self._line.setText(word)

    def _show_length(self, value: float | str) -> None:
        waits = value == WAIT
        if self.setting.may_wait:
            self._wait.setChecked(waits)
        if not isinstance(value, str):
            self._stepper.show_value(float(value))
        self._stepper.setEnabled(not waits)

    def _wait_or_count(self, waits: bool) -> None:
        self._stepper.setEnabled(not waits)
        if waits:
            self._tell(WAIT)
        else:
            self._tell_number(self._stepper.value)

    def _tell(self, value: object) -> None:
        self.changed.emit(self.setting.key, value)

    def _tell_line(self) -> None:
        text = self._line.text()
        if self.setting.accepts(text):
            self._tell(text)

    def _tell_number(self, value: float) -> None:
        self._tell(round(value) if isinstance(self.setting.default, int) else value)
