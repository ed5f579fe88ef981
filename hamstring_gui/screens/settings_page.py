"""Settings: the page made from their declarations, by group; a change acts at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from hamstring_gui.practice.choices import common_tempo
from hamstring_gui.practice.settings import SETTINGS, Group, Setting, Sort
from hamstring_gui.practice.tempo import PARTS, Tempo
from hamstring_gui.screens.breath_preview import BreathPreview
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card, Page
from hamstring_gui.screens.controls.setting_control import SettingControl
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.reading_line import ReadingLine
from hamstring_gui.screens.reminder_note import ReminderNote
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.session_words import rate_words
from hamstring_gui.screens.setting_words import group_words, number_words, told, unit_words
from hamstring_gui.screens.spacing import Beside, Column, Row
from hamstring_gui.screens.tap_along import TapAlong
from hamstring_gui.screens.tempo_presets import TempoPresets
from hamstring_gui.screens.wrapping import WrappingRow

GROUPS = tuple(group for group in Group if group is not Group.STATE)


class SettingRow(QWidget):
    """One setting: label and help, its control, and a way back to the default once it is another."""

    def __init__(self, setting: Setting, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        setting = told(setting)
        self.setting, self._services = setting, services
        self.control = SettingControl(setting, services.settings[setting.key])
        reset = self.tr("Reset {label} to {default}").format(label=setting.label, default=self._default_words())
        self.reset = Button("↺", self._reset, "quiet", name=reset)
        self.reset.setToolTip(reset)
        row = Beside(self, 12)
        words = Column(None, 2)
        label = Words(setting.label, "strong")
        # On Linux a screen reader is told the present choice as the name of a list, and its label beside.
        label.setBuddy(self.control.focusProxy() or self.control)
        words.addWidget(label)
        if setting.help:
            words.addWidget(Words(setting.help, "small"))
        row.addLayout(words, 1)
        keep = self.reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # controls stay in one column
        self.reset.setSizePolicy(keep)
        both = Row(None, 12)
        both.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        both.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(both)

    def _default_words(self) -> str:
        default = self.setting.default
        if isinstance(default, bool):
            return self.tr("on") if default else self.tr("off")
        if isinstance(default, str) and self.setting.sort is not Sort.PLAIN:
            return default
        if isinstance(default, str):
            return dict(self.setting.options).get(default, self.tr("empty"))
        return f"{number_words(default)} {unit_words(self.setting.unit)}".strip()

    def refresh(self) -> None:
        """Show the value in force."""
        value = self._services.settings[self.setting.key]
        self.control.show_value(value)
        self.reset.setVisible(value != self.setting.default)

    def _reset(self) -> None:
        self.control.changed.emit(self.setting.key, self.setting.default)
        self.control.setFocus()


class SettingsPage(Page):
    """All settings that are for the person; `changed` tells the key of one that was changed."""

    WIDEST = 900

    changed = Signal(str)
    voice_test_wanted = Signal()
    audio_wanted = Signal()
    """The session is wanted as an audio file."""

    def __init__(self, services: Services, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._rows: list[SettingRow] = []
        self._preview, self._rate = BreathPreview(clock), Words("", "strong", wraps=False)
        self._line = ReadingLine()
        self.reminder_note = ReminderNote(services.reminders)
        self.presets, self.tap_along = TempoPresets(), TapAlong(clock)
        self.presets.tempo_chosen.connect(self._take_tempo)
        self.tap_along.tempo_chosen.connect(self._take_tempo)
        self.presets.own_changed.connect(lambda text: self._change("breath.presets", text))
        self.add_title(self.tr("Settings"), self.tr("Every change acts at once and is kept."))
        self.sections: dict[Group, Card] = {group: self._section(group) for group in GROUPS}
        self.column.addStretch(1)
        self.refresh()
        services.look.changed.connect(self._show_motion)

    def _section(self, group: Group) -> Card:
        card = Card("card", 14)
        card.column.addWidget(Words(group_words(group), "heading"))
        rows = Column(None, 14)
        for number, setting in enumerate(setting for setting in SETTINGS if setting.group is group):
            if number:
                rule = QFrame()
                rule.setProperty("look", "rule")
                rows.addWidget(rule)
            rows.addWidget(self._row(setting))
            if setting.key == "stage.reading_distance":
                rows.addWidget(Words(self.tr("You should read this line with ease from the mat:"), "small"))
                rows.addWidget(self._line)
        if group is Group.BREATH:
            card.column.addWidget(self.presets)
            beside = Beside(None, 28)
            beside.addLayout(rows, 1)
            beside.addLayout(self._preview_column())
            card.column.addLayout(beside)
            card.column.addWidget(self.tap_along)
        else:
            card.column.addLayout(rows)
        if group is Group.SOUND:
            card.column.addLayout(self._sound_buttons())
        if group is Group.REMINDER:
            card.column.addWidget(self.reminder_note)
        self.column.addWidget(card)
        return card

    def _sound_buttons(self) -> WrappingRow:
        row = WrappingRow(None, 12)
        row.addWidget(Button(self.tr("Test the voice"), self.voice_test_wanted.emit))
        row.addWidget(Button(self.tr("Save the session as an audio file…"), self.audio_wanted.emit))
        return row

    def _preview_column(self) -> Column:
        column = Column(None, 10)
        column.addStretch(1)
        column.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._rate, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return column

    def _row(self, setting: Setting) -> SettingRow:
        row = SettingRow(setting, self._services)
        row.control.changed.connect(self._change)
        self._rows.append(row)
        return row

    def _take_tempo(self, tempo: Tempo) -> None:
        for part in PARTS:
            self._change(f"breath.{part}", tempo.of(part))
        self.refresh()

    def _change(self, key: str, value: object) -> None:
        assert isinstance(value, (bool, int, float, str))
        if value == self._services.settings[key]:
            return
        self._services.set_setting(key, value)
        self.refresh()
        self.changed.emit(key)

    def refresh(self) -> None:
        """Show the settings in force."""
        for row in self._rows:
            row.refresh()
        settings = self._services.settings
        tempo = common_tempo(settings)
        self._preview.show_tempo(tempo)
        self._show_motion()
        self.presets.show_tempo(tempo, settings.word("breath.presets"))
        self._rate.setText(rate_words(tempo))
        self.reminder_note.show_days(bool(settings.word("reminder.days")))
        self._line.show_distance(settings.number("stage.reading_distance"))

    def _show_motion(self) -> None:
        self._preview.set_moving(not self._services.look.reduces_motion(self._services.settings.word("stage.motion")))

    def show_group(self, group: Group) -> None:
        """Bring a group into sight and give its first control the focus."""
        section = self.sections[group]
        self.ensureWidgetVisible(section)
        first = next(row for row in self._rows if row.setting.group is group)
        first.control.setFocus()
