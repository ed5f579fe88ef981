"""Below the settings of the reminder: whether the desktop shows it, and the way into the person's own calendar."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.file_question import Choose, FileQuestion, ask_for_file
from hamstring_gui.screens.reminders import Reminders
from hamstring_gui.screens.spacing import Column, Row


class ReminderNote(QWidget):
    """Tells, and saves the calendar file."""

    def __init__(self, reminders: Reminders, choose: Choose | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reminders = reminders
        self._choose = choose or ask_for_file(self)
        column = Column(self, 10)
        self.words = Words("", "small")
        column.addWidget(self.words)
        row = Row(None, 12)
        self.save = Button(self.tr("Save as a calendar file…"), self._ask)
        row.addWidget(self.save)
        row.addStretch(1)
        column.addLayout(row)
        self.told = Words("", "body")
        self.told.hide()
        column.addWidget(self.told)

    def show_days(self, some: bool) -> None:
        """Say how the reminder comes; without a day there is none to save."""
        if self._reminders.can_show:
            text = self.tr(
                "At most one a day, and none once the week's goal is reached, after a session, or in a week of pause. "
                "To be reminded while the program is closed, put it into your calendar."
            )
        else:
            text = self.tr(
                "This desktop has no place for notifications from the program, so it can't remind you itself. "
                "Save the reminder as a calendar file instead, and open it with your calendar."
            )
        self.words.setText(text)
        self.save.setEnabled(some)

    def _ask(self) -> None:
        title = self.tr("Save the reminder for your calendar")
        self._choose(FileQuestion(title, ("ics",), "reminder.ics"), self._write)

    def _write(self, path: Path) -> None:
        self.told.setText(self._reminders.save_calendar(path))
        self.told.show()
