"""The log's data: out to a file, in from one, backups, and restoring one after a look at what is in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card, Page
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.file_question import Choose, FileQuestion, ask_for_file
from hamstring_gui.screens.log.backup_table import BackupTable
from hamstring_gui.screens.log.work_report import WorkReport
from hamstring_gui.screens.log_keeper import Done, KeptCopy, LogKeeper, Task, Work
from hamstring_gui.screens.report.card import ReportCard
from hamstring_gui.screens.report.print_question import ChoosePrinter, ask_for_printer
from hamstring_gui.screens.spacing import Column, clear, fit
from hamstring_gui.screens.wrapping import WrappingRow

BY_STEPS = (Task.EXPORT, Task.IMPORT)
"""What tells how far it is, and can be cancelled; all else is done as a whole, or not at all."""
READABLE = ("json", "csv", "sqlite")
"""What the names of files end with that sessions can be brought in from."""
ROUND_REPORT = 24
"""So many pixels around what is told are in sight, too."""


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
        self._keeper, self._today = keeper, today
        self._choose = choose or ask_for_file(self)
        self._choose_printer = choose_printer or ask_for_printer(self)
        self._inside = Words("", "body")
        self._inside.hide()
        self._buttons: list[Button] = []
        self._reports: dict[Task, WorkReport] = {}
        self._is_busy = False
        self._restore: Button | None = None
        self._backups = QWidget()
        self._table: BackupTable | None = None
        self._listed = Column(self._backups, 10)
        self.column.addWidget(self._out_card())
        self.column.addWidget(self._report_card(today))
        self.column.addWidget(self._in_card())
        self.column.addWidget(self._backup_card())
        self.column.addStretch(1)
        self.refresh()

    def _add_report(self, card: Card, *tasks: Task) -> None:
        """Let a card tell how these go: the words stand below its buttons."""
        report = WorkReport(self._keeper.cancel, card)
        card.column.addWidget(report)
        self._reports |= dict.fromkeys(tasks, report)

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
        card = self._card(self.tr("Export the log"), words, *buttons)
        self._add_report(card, Task.EXPORT)
        return card

    def _report_card(self, today: Callable[[], date]) -> QWidget:
        self.report = ReportCard(today)
        self.report.wanted.connect(self._save_report)
        self.report.print_wanted.connect(self._print_report)
        self.report.print.setVisible(self._choose_printer is not None)
        self._buttons += [self.report.save, self.report.print]
        self._add_report(self.report, Task.REPORT, Task.PRINT)
        return self.report

    def _save_report(self, first: date | None, last: date) -> None:
        title = self.tr("Save pages for a physical therapist")
        self._ask(self._written(title, "pdf"), lambda path: self._begin(Work(Task.REPORT, path, first, last)))

    def _print_report(self, first: date | None, last: date) -> None:
        if self._choose_printer is not None and not self._is_busy:
            self._choose_printer(lambda paper: self._begin(Work(Task.PRINT, first=first, last=last, paper=paper)))

    def _in_card(self) -> QWidget:
        words = self.tr(
            "Sessions from a JSON or CSV file, or from another log; those already there aren't added twice."
        )
        button = self._button(self.tr("Import…"), self._import, name=self.tr("Import sessions from a file"))
        card = self._card(self.tr("Import sessions"), words, button)
        self._add_report(card, Task.IMPORT)
        return card

    def _backup_card(self) -> QWidget:
        words = self.tr("One is made each day on which something changed, checked, and kept up to a year.")
        now = self._button(self.tr("Back up now"), lambda: self._begin(Work(Task.BACK_UP)))
        card = self._card(self.tr("Backups"), words, now)
        self._add_report(card, Task.BACK_UP)
        card.column.addWidget(self._backups)
        self._add_report(card, Task.LOOK, Task.RESTORE)
        return card

    def refresh(self) -> None:
        """List the backups there are now."""
        self._keeper.list_backups(self._list)

    def _list(self, copies: Sequence[KeptCopy]) -> None:
        if not isValid(self):
            return
        clear(self._listed)
        self._inside, self._restore, self._table = Words("", "body"), None, None
        self._inside.hide()
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

    def _ask(self, question: FileQuestion, take: Callable[[Path], None]) -> None:
        if not self._is_busy:
            self._choose(question, take)

    def _written(self, title: str, ending: str) -> FileQuestion:
        return FileQuestion(title, (ending,), f"hamstring-{self._today().isoformat()}.{ending}")

    def _export(self, form: str) -> None:
        question = self._written(self.tr("Export the log"), form)
        self._ask(question, lambda path: self._begin(Work(Task.EXPORT, path)))

    def _import(self) -> None:
        question = FileQuestion(self.tr("Import sessions"), READABLE)
        self._ask(question, lambda path: self._begin(Work(Task.IMPORT, path)))

    def _look(self) -> None:
        self._begin_on_chosen(Task.LOOK)

    def _restore_chosen(self) -> None:
        self._begin_on_chosen(Task.RESTORE)

    def _begin_on_chosen(self, task: Task) -> None:
        path = self._table.path if self._table is not None else None
        if path is not None:
            self._begin(Work(task, path))

    def _begin(self, work: Work) -> None:
        if self._is_busy or not self._keeper.begin(
            work, lambda part: self._advance(work, part), lambda done: self._end(work, done)
        ):
            return
        for report in self._reports.values():
            report.tell("")
        self._reports[work.task].begin(by_steps=work.task in BY_STEPS)
        self._show_running(True)
        self._bring_into_sight(work.task)

    def _advance(self, work: Work, part: float) -> None:
        if isValid(self):
            self._reports[work.task].advance(part)

    def _show_running(self, running: bool) -> None:
        self._is_busy = running
        # What has the focus keeps it, or has it again once the dialog is closed: the person goes on from there.
        focused = self.window().focusWidget()
        for widget in (*self._buttons, *self._backups.findChildren(Button)):
            widget.setEnabled(not running or widget is focused)

    def _bring_into_sight(self, task: Task) -> None:
        def bring() -> None:
            # What it moves finds its place in several steps.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self.ensureWidgetVisible(self._reports[task], 0, ROUND_REPORT)

        QTimer.singleShot(0, self, bring)

    def _end(self, work: Work, done: Done) -> None:
        if not isValid(self):
            return  # it took longer than the person stayed
        self._show_running(False)
        looked = work.task is Task.LOOK and done.good
        self._reports[work.task].tell("" if looked else done.text)
        words = self.tr("In it: {contents}. What is in the log now is backed up before it is replaced.")
        self._show_inside(words.format(contents=done.text) if looked else "")
        if work.task is not Task.LOOK:
            self.refresh()
        self._bring_into_sight(work.task)
        if done.good and work.task in (Task.IMPORT, Task.RESTORE):
            self.log_changed.emit()

    def _show_inside(self, words: str) -> None:
        """Say what is in the backup that is chosen; only then may it be restored."""
        self._inside.setText(words)
        self._inside.setVisible(bool(words))
        if self._restore is not None:
            self._restore.setVisible(bool(words))
