"""Who practises: the people who share this computer, to switch, add, rename and remove."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from hamstring_gui.practice.faults import Fault, FaultsError
from hamstring_gui.practice.profile import (
    FIRST,
    LONGEST_TITLE,
    MOST_PROFILES,
    NAME_EXPECTED,
    Profile,
    clean_title,
    is_name,
)
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.notice_words import told
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.spacing import Column, Row, clear, fit
from hamstring_gui.screens.wrapping import WrappingRow


def profile_words(profile: Profile) -> str:
    """Return what a person is called; the first one has a name before giving one."""
    return QCoreApplication.translate("Profile", profile.title) if profile.name == FIRST else profile.title


class ProfileCard(Card):
    """A line for each person; what fails is told beside, and nothing is changed then."""

    switch_wanted = Signal(str)
    """The name of a profile that is to be opened."""
    removed = Signal(str, str)
    """A profile was moved aside: its name, and words for it."""
    renamed = Signal()
    put_away = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("card", 10, parent)
        self._services = services
        self.column.addWidget(Words(self.tr("Who practises?"), "heading"))
        self.column.addWidget(
            Words(self.tr("Each person has settings, choices, routines and a log of their own."), "small")
        )
        self._lines = Column(None, 8)
        self.column.addLayout(self._lines)
        self.line = QLineEdit()
        self.line.setProperty("look", "line")
        self.line.setMaxLength(LONGEST_TITLE)
        self.keep = Button("", self._keep)
        self.line.textChanged.connect(self._check_name)
        self.cancel = Button(self.tr("Cancel"), lambda: self._ask_name(None), "quiet")
        self.line.returnPressed.connect(self.keep.click)
        row = WrappingRow(None, 10)
        for widget in (self.line, self.keep, self.cancel):
            row.addWidget(widget)
        self.column.addLayout(row)
        self._fault = Words("", "fault")
        self._fault.hide()
        self.column.addWidget(self._fault)
        self._renamed: Profile | None = None
        self.refresh()

    def refresh(self) -> None:
        """Show who is there."""
        clear(self._lines)
        profiles = self._services.profiles.all()
        for profile in profiles:
            self._lines.addWidget(self._line_of(profile))
        self._ask_name(None)
        self.line.setEnabled(len(profiles) < MOST_PROFILES)
        fit(self)

    def _line_of(self, profile: Profile) -> QWidget:
        line = QWidget()
        row = Row(line, 10)
        here, name = profile == self._services.profiles.here, profile_words(profile)
        row.addWidget(Words(name, "strong"), 1)
        if here:
            row.addWidget(Words(self.tr("practises now"), "small", wraps=False))
        else:
            row.addWidget(self._button(self.tr("Switch"), name, lambda: self._switch(profile), "plain"))
        row.addWidget(self._button(self.tr("Rename"), name, lambda: self._ask_name(profile)))
        if not here and profile.name != FIRST:
            row.addWidget(self._button(self.tr("Remove"), name, lambda: self._remove(profile)))
        return line

    def _button(self, text: str, whose: str, pressed: Callable[[], object], look: str = "quiet") -> Button:
        return Button(text, pressed, look, name=f"{text}: {whose}")

    def _ask_name(self, renamed: Profile | None) -> None:
        """Ask for another name of a person, or with None for that of a new one."""
        self._renamed = renamed
        asked = (
            self.tr("New name of {name}").format(name=profile_words(renamed))
            if renamed
            else self.tr("Name of a new person")
        )
        self.line.setPlaceholderText(asked)
        self.line.setAccessibleName(asked)
        self.line.setText(renamed.title if renamed else "")
        self.keep.setText(self.tr("Rename") if renamed else self.tr("Add"))
        self.keep.setAccessibleName(self.keep.text())
        self.keep.setEnabled(renamed is not None)
        self.cancel.setVisible(renamed is not None)
        if renamed is not None:
            self.line.setFocus()
            self.line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back: from another name to a new one, then away; a full screen is left first."""
        if event.key() != Qt.Key.Key_Escape or self.window().isFullScreen():
            super().keyPressEvent(event)
        elif self._renamed is not None:
            self._ask_name(None)
        else:
            self.put_away.emit()

    def _check_name(self, text: str) -> None:
        """Offer to keep what can be a name, and say so of what can't."""
        title = clean_title(text)
        self.keep.setEnabled(is_name(title))
        wrong = bool(title) and not is_name(title)
        if wrong:
            self._fault.setText(self.tr("Expected {right}").format(right=told(NAME_EXPECTED)))
        self._fault.setVisible(wrong)

    def _keep(self) -> None:
        renamed, title = self._renamed, self.line.text()
        if renamed is None:
            self._tried(lambda: self._services.profiles.create(title))
        elif clean_title(title) == renamed.title:
            self._ask_name(None)
        elif self._tried(lambda: self._services.profiles.rename(renamed.name, title)):
            self.renamed.emit()

    def _switch(self, profile: Profile) -> None:
        if self._tried(lambda: self._services.profiles.use(profile.name)):
            self.switch_wanted.emit(profile.name)

    def _remove(self, profile: Profile) -> None:
        if self._tried(lambda: self._services.profiles.remove(profile.name)):
            text = self.tr("“{name}” is no longer among the people here; settings and log are kept aside.")
            self.removed.emit(profile.name, text.format(name=profile_words(profile)))

    def _tried(self, change: Callable[[], object]) -> bool:
        """Make a change, and return whether that could be done."""
        try:
            change()
        except FaultsError as error:
            self._fault.setText("\n".join(map(_fault_words, error.faults)))
            self._fault.show()
            return False
        self._fault.hide()
        self.refresh()
        return True


def _fault_words(fault: Fault) -> str:
    return told(str(fault) if fault.failed else f"{fault.value}: {told(fault.expected)}")
