"""The lengths of getting ready and resting, or to wait: one line on Today that opens."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.settings import SETTINGS, Group, Settings
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card
from hamstring_gui.screens.controls.setting_control import SettingControl
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.setting_words import number_words, told
from hamstring_gui.screens.spacing import Column, Row, fit

BETWEEN = tuple(setting for setting in SETTINGS if setting.group is Group.BETWEEN)


class TimesCard(Card):
    """Says the times in words; opened, it has their controls. `changed` tells a setting's key and new value."""

    changed = Signal(str, object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__("strip", 8, parent)
        self._settings = settings
        self._controls: list[SettingControl] = []
        self._lines = QWidget()
        self._words = Words("", "small")
        self.more = Button(self.tr("Times"), look="quiet", name=self.tr("Times between exercises"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self._open_or_close)
        head = Row(None, 16)
        head.addWidget(self._words, 1)
        head.addWidget(self.more)
        self.column.addLayout(head)
        self.column.addWidget(self._lines)
        self._lines.hide()
        self.show_settings(settings)

    def _open_or_close(self) -> None:
        opened = self.more.isChecked()
        if not self._controls:
            self._add_controls()
        self._lines.setVisible(opened)
        self.more.setText(self.tr("Done") if opened else self.tr("Times"))

    def _add_controls(self) -> None:
        """Make them when first asked for, as the choices of an exercise."""
        column = Column(self._lines, 8, (0, 4, 4, 8))
        for setting in map(told, BETWEEN):
            control = SettingControl(setting, self._settings[setting.key])
            control.changed.connect(self.changed)
            self._controls.append(control)
            row = Row(None, 12)
            row.addWidget(Words(setting.label), 1)
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(row)
        fit(self._lines)

    def show_settings(self, settings: Settings) -> None:
        """Show the times in force."""
        self._settings = settings
        for control in self._controls:
            control.show_value(settings[control.setting.key])
        self._words.setText(" · ".join(self._told(setting.key, told(setting).label) for setting in BETWEEN))

    def _told(self, key: str, label: str) -> str:
        length = self._settings.length(key)
        told = self.tr("waits for you") if length is None else self.tr("{n} s").format(n=number_words(length))
        return f"{label}: {told}"
