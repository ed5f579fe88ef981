"""Tempos to choose by name: those that come with the program, and the person's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from hamstring_gui.practice import presets
from hamstring_gui.practice.presets import LONGEST_NAME, PRESETS, Preset
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.screens.controls.buttons import Button, Option
from hamstring_gui.screens.session_words import listed, rate_words, tempo_words
from hamstring_gui.screens.spacing import Column, clear, fit
from hamstring_gui.screens.wrapping import WrappingRow


class TempoPresets(QWidget):
    """A row of presets; `tempo_chosen` tells a tempo, `own_changed` the own presets as the text of their setting."""

    tempo_chosen = Signal(object)
    own_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: tuple[Preset, ...] = ()
        self._tempo = Tempo()
        self._buttons: list[tuple[Preset, Option]] = []
        self._rows = Column(None, 8)
        self.name = QLineEdit()
        self.name.setProperty("look", "line")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name for this tempo"))
        self.name.setAccessibleName(self.tr("Name for this tempo"))
        self.name.textChanged.connect(self._suit)
        self.name.returnPressed.connect(self._keep)
        self.keep = Button(self.tr("Keep as preset"), self._keep)
        self.forget = Button(self.tr("Forget preset"), self._forget)
        column = Column(self, 8)
        column.addLayout(self._rows)
        row = WrappingRow(None, 8)
        row.addWidget(self.name)
        row.addWidget(self.keep)
        row.addWidget(self.forget)
        column.addLayout(row)

    def show_tempo(self, tempo: Tempo, own: str) -> None:
        """Show which preset the tempo is, if any; `own` is the text of the own presets' setting."""
        found = presets.read(own)
        self._tempo = tempo
        if found != self._own or not self._buttons:
            self._own = found
            self._fill()
        self._mark()
        self._suit()

    def _mark(self) -> None:
        for preset, button in self._buttons:
            button.show_checked(preset.tempo == self._tempo)

    def _take(self, preset: Preset) -> None:
        self.tempo_chosen.emit(preset.tempo)
        self._mark()  # one that was taken again stays marked

    def _fill(self) -> None:
        clear(self._rows)
        self._buttons = [(preset, self._button(preset)) for preset in (*PRESETS, *self._own)]
        row = WrappingRow(None, 8)
        for _, button in self._buttons:
            row.addWidget(button)
        self._rows.addLayout(row)
        fit(self)

    def _button(self, preset: Preset) -> Option:
        button = Option(
            QCoreApplication.translate("Preset", preset.name) if preset in PRESETS else preset.name,
            lambda: self._take(preset),
        )
        words = listed((tempo_words(preset.tempo), rate_words(preset.tempo)))
        button.setToolTip(words)
        button.setAccessibleDescription(words)
        return button

    def _suit(self) -> None:
        """Offer only what can be done: keep a tempo that has no name yet, forget an own one."""
        known = presets.preset_of(self._tempo, self._own)
        for widget in (self.name, self.keep):
            widget.setVisible(known is None)
        self.keep.setEnabled(bool(presets.preset_name(self.name.text())))
        self.forget.setVisible(known is not None and known in self._own)

    def _keep(self) -> None:
        name = presets.preset_name(self.name.text())
        if name:
            try:
                own = presets.with_preset(self._own, Preset(name, self._tempo))
            except ValueError:
                return
            self.name.clear()
            self.own_changed.emit(presets.written(own))

    def _forget(self) -> None:
        known = presets.preset_of(self._tempo, self._own)
        self.own_changed.emit(presets.written(preset for preset in self._own if preset != known))
