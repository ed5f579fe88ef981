"""The log's data: out to a file, in from one, backups, and restoring one after a look at what is in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget
from shiboken6 import isValid

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card, Page
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.file_question import Choose, ask_for_file
from hamstring_gui.screens.log.backup_table import BackupTable
from hamstring_gui.screens.log_keeper import Done, KeptCopy, LogKeeper, Task, Work
from hamstring_gui.screens.report.card import ReportCard
from hamstring_gui.screens.report.print_question import ChoosePrinter, ask_for_printer
from hamstring_gui.screens.spacing import Column, Row, clear, fit
from hamstring_gui.screens.wrapping import WrappingRow

BY_STEPS = (Task.EXPORT, Task.IMPORT)
"""What tells how far it is, and can be cancelled; all else is done as a whole, or not at all."""


class LogData(Page):
    """Asks the keeper of the log; `log_changed` tells that there are other sessions now."""

    log_changed = Signal()

    def __init__(
        self,
        keeper: LogKeeper,
        today: Callable[[], date],
        choose: Choose | None = None,
        choose_printer: ChoosePrinter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._choose = choose or ask_for_file(self)
        self._choose_printer = choose_printer or ask_for_printer(self)
        self._told, self._inside = Words("", "body"), Words("", "body")
        self._bar = QProgressBar(maximum=1000, textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = Button(self.tr("Cancel"), keeper.cancel, "quiet")
        self._buttons: list[Button] = []
        self._restore: Button | None = None
        self._backups = QWidget()
        self._table: BackupTable | None = None
        self._listed = Column(self._backups, 10)
        self.column.addWidget(self._progress_card())
        self.column.addWidget(self._out_card())
        self.column.addWidget(self._report_card(today))
        self.column.addWidget(self._in_card())
        self.column.addWidget(self._backup_card())
        self.column.addStretch(1)
        self._show_running(False)
        self.refresh()

    def _progress_card(self) -> QWidget:
        self._progress = Card("notice", 8)
        self._progress.column.addWidget(self._told)
        row = Row(None, 12)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._progress.column.addLayout(row)
        self._progress.hide()
        return self._progress

    def _button(self, text: str, pressed: Callable[[], object], look: str = "plain", name: str = "") -> Button:
        button = Button(text, pressed, look, name=name)
        self._buttons.append(button)
        return button

    def _card(self, title: str, words: str, *buttons: Button) -> Card:
        card = Card("card", 10)
        card.column.addWidget(Words(title, "heading"))
        card.column.addWidget(Words(words, "body"))
        row = WrappingRow(None, 10)
        for button in buttons:
            row.addWidget(button)
        card.column.addLayout(row)
        return card

    def _out_card(self) -> QWidget:
        forms = (
            ("csv", self.tr("Table (CSV)…")),
            ("json", self.tr("Everything (JSON)…")),
            ("ics", self.tr("Calendar (ICS)…")),
        )
        buttons = [self._button(label, partial(self._export, form)) for form, label in forms]
        words = self.tr("A table for a spreadsheet, all there is for another computer, or events for your calendar.")
        return self._card(self.tr("Export the log"), words, *buttons)

    def _report_card(self, today: Callable[[], date]) -> QWidget:
        self.report = ReportCard(today)
        self.report.wanted.connect(self._save_report)
        self.report.print_wanted.connect(self._print_report)
        self.report.print.setVisible(self._choose_printer is not None)
        self._buttons += [self.report.save, self.report.print]
        return self.report

    def _save_report(self, first: date | None, last: date) -> None:
        def begin(path: Path) -> None:
            self._begin(Work(Task.REPORT, path, first, last))

        self._choose(self.tr("Save pages for a physical therapist"), "sessions.pdf", True, begin)

    def _print_report(self, first: date | None, last: date) -> None:
        if self._choose_printer is not None:
            self._choose_printer(lambda paper: self._begin(Work(Task.PRINT, first=first, last=last, paper=paper)))

    def _in_card(self) -> QWidget:
        words = self.tr(
            "Sessions from a JSON or CSV file, or from another log; those already there aren't added twice."
        )
        button = self._button(self.tr("Import…"), self._import, name=self.tr("Import sessions from a file"))
        return self._card(self.tr("Import sessions"), words, button)

    def _backup_card(self) -> QWidget:
        words = self.tr("One is made each day on which something changed, checked, and kept up to a year.")
        now = self._button(self.tr("Back up now"), lambda: self._begin(Work(Task.BACK_UP)))
        card = self._card(self.tr("Backups"), words, now)
        card.column.addWidget(self._backups)
        return card

    def refresh(self) -> None:
        """List the backups there are now."""
        self._keeper.list_backups(self._list)

    def _list(self, copies: Sequence[KeptCopy]) -> None:
        if not isValid(self):
            return
        clear(self._listed)
        self._inside, self._restore, self._table = Words("", "body"), None, None
        if not copies:
            self._listed.addWidget(Words(self.tr("There is no backup yet."), "small"))
            return
        self._table = BackupTable(copies)
        self._table.chosen.connect(lambda: self._show_inside(""))
        self._listed.addWidget(self._table)
        self._listed.addWidget(Button(self.tr("Look inside"), self._look), 0, Qt.AlignmentFlag.AlignLeft)
        self._listed.addWidget(self._inside)
        self._restore = Button(self.tr("Replace the log by this backup"), self._restore_chosen, "danger")
        self._restore.hide()
        self._listed.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        fit(self)

    def _export(self, form: str) -> None:
        self._choose(
            self.tr("Export the log"), f"sessions.{form}", True, lambda path: self._begin(Work(Task.EXPORT, path))
        )

    def _import(self) -> None:
        self._choose(self.tr("Import sessions"), "", False, lambda path: self._begin(Work(Task.IMPORT, path)))

    def _look(self) -> None:
        self._begin_on_chosen(Task.LOOK)

    def _restore_chosen(self) -> None:
        self._begin_on_chosen(Task.RESTORE)

    def _begin_on_chosen(self, task: Task) -> None:
        path = self._table.path if self._table is not None else None
        if path is not None:
            self._begin(Work(task, path))

    def _begin(self, work: Work) -> None:
        if self._keeper.begin(work, self._advance, lambda done: self._end(work, done)):
            self._told.setText(self.tr("Working…"))
            self._bar.setValue(0)
            self._show_running(True, by_steps=work.task in BY_STEPS)

    def _show_running(self, running: bool, *, by_steps: bool = False) -> None:
        self._progress.setVisible(running or bool(self._told.text()))
        self._bar.setVisible(by_steps)
        self._cancel.setVisible(by_steps)
        for widget in (*self._buttons, self._backups):
            widget.setEnabled(not running)

    def _advance(self, part: float) -> None:
        self._bar.setValue(round(part * 1000))

    def _end(self, work: Work, done: Done) -> None:
        if work.task is Task.LOOK:
            self._told.setText("" if done.good else done.text)
            words = self.tr("In it: {contents}. What is in the log now is backed up before it is replaced.")
            self._show_inside(words.format(contents=done.text) if done.good else "")
        else:
            self._told.setText(done.text)
            self.refresh()
        self._show_running(False)
        if done.good and work.task in (Task.IMPORT, Task.RESTORE):
            self.log_changed.emit()

    def _show_inside(self, words: str) -> None:
        """Say what is in the backup that is chosen; only then may it be restored."""
        self._inside.setText(words)
        if self._restore is not None:
            self._restore.setVisible(bool(words))
