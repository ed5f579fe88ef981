"""The form beside the outline: the fields of what is chosen in it, made anew where other ones are needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.editing import Place
from hamstring_gui.practice.faults import RISING, Fault
from hamstring_gui.practice.routine import Routine
from hamstring_gui.screens.controls.scroll_area import ScrollArea
from hamstring_gui.screens.editor import forms, nodes
from hamstring_gui.screens.library import Library
from hamstring_gui.screens.notice_words import told
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.spacing import Column, fit


class FormArea(ScrollArea):
    """Shows one place of a routine in fields; what is changed in them is up to who hears of it."""

    changed = Signal(object, object)
    """A field shows another value: its forms.Entry, and the value."""
    made = Signal()
    """Other fields are there than before."""

    def __init__(self, routine: Routine, library: Library, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._routine, self._library, self._gallery = routine, library, gallery
        self._place: Place = ()
        self._entries: list[forms.Entry] = []
        self._entries_place: Place = ()
        self._shape: tuple[object, ...] = ()
        # A form with other fields comes in the next turn: what was edited is to be seen first.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._make)
        self.setAccessibleName(self.tr("What is chosen in the outline"))
        self._make()

    @property
    def entries(self) -> Sequence[forms.Entry]:
        """Return the fields of what is looked at."""
        self.catch_up()
        return tuple(self._entries)

    def show_place(self, routine: Routine, place: Place) -> None:
        """Show a place in the fields that are there, if it has the same, else in new ones."""
        self._routine, self._place = routine, place
        if self._later.isActive() or forms.shape(routine, place) != self._shape:
            self._later.start()
            return
        self._entries = forms.shifted(self._entries, self._entries_place, place)
        self._entries_place = place
        self._show_values()

    def follow(self, routine: Routine) -> None:
        """Take a change that a field made: where it adds or takes away fields, the focus stays where it was."""
        self._routine = routine
        if forms.shape(routine, self._place) == self._shape:
            return
        focused = next((number for number, entry in enumerate(self._entries) if self._has_focus(entry)), None)
        self._make()
        if focused is not None and focused < len(self._entries):
            self._entries[focused].field.setFocus()

    def catch_up(self) -> None:
        """Make the fields now that would come in the next turn."""
        if self._later.isActive():
            self._make()

    def show_faults(self, faults: Sequence[Fault]) -> Sequence[Fault]:
        """Show beside each field what is wrong with its value, and return what no field shows."""
        shown: list[Fault] = []
        for entry in self._entries:
            here = nodes.faults_at(faults, entry.place)
            entry.field.show_faults([self.tr("Expected {right}").format(right=self._right(fault)) for fault in here])
            shown += here
        return [fault for fault in faults if fault not in shown]

    def _right(self, fault: Fault) -> str:
        """Return what would be right, in the words of the form where a file has others."""
        if fault.expected == RISING:
            return self.tr("“At least”, “Usually” and “At most” in rising order")
        return told(fault.expected)

    def go_to_fault(self) -> None:
        """Put the focus on the first field that shows something wrong, and bring it into sight."""
        self.catch_up()
        for entry in self._entries:
            if entry.field.fault_text:
                self.ensureWidgetVisible(entry.field)
                entry.field.setFocus()
                return

    def _make(self) -> None:
        self._later.stop()
        holder = QWidget()
        holder.setProperty("look", "page")
        column = Column(holder, 14, (2, 2, 12, 12))
        poses = (*self._routine.poses, *sorted(self._library.poses))
        self._entries = forms.entries(self._routine, self._place, self._gallery, poses)
        self._show_values()
        for number, entry in enumerate(self._entries):
            entry.field.changed.connect(lambda value, number=number: self._tell(number, value))
            column.addWidget(entry.field)
        column.addStretch(1)
        self._entries_place, self._shape = self._place, forms.shape(self._routine, self._place)
        # Later: the old form may hold the field whose signal brought us here.
        if (old := self.takeWidget()) is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(holder)
        fit(self)
        self.made.emit()

    def _show_values(self) -> None:
        for entry in self._entries:
            entry.field.show_value(entry.shown(forms.value_at(self._routine, entry.place)))

    def _tell(self, number: int, value: object) -> None:
        # While new fields are under way, this one belongs to what was looked at before.
        if not self._later.isActive():
            self.changed.emit(self._entries[number], value)

    @staticmethod
    def _has_focus(entry: forms.Entry) -> bool:
        focused = entry.field.window().focusWidget()
        return focused is not None and entry.field.isAncestorOf(focused)
