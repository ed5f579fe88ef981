"""The routine editor: outline, form and preview around one value, with every way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.editing import Editing, Place, at
from hamstring_gui.practice.faults import Fault, FaultsError
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.settings import Value
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.editor import nodes
from hamstring_gui.screens.editor.form_area import FormArea
from hamstring_gui.screens.editor.forms import Entry
from hamstring_gui.screens.editor.judge import Judge, Verdict
from hamstring_gui.screens.editor.nodes import Sort
from hamstring_gui.screens.editor.outline import Outline
from hamstring_gui.screens.editor.preview import Preview
from hamstring_gui.screens.handed_down import unit_of
from hamstring_gui.screens.notice_words import faults_words
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.session_words import clock_length
from hamstring_gui.screens.spacing import Column, Row, clear, fit

PAUSE_MS = 120
ROOM_FOR_THREE = 880
"""The width from which on the preview stands beside outline and form, in pixels at unit 1."""


class RoutineEditor(QWidget):
    """Edits one routine; nothing is kept before Save, and only what the file check accepts."""

    saved = Signal(str)
    closed = Signal()
    notice_wanted = Signal(str)

    def __init__(
        self,
        routine: Routine,
        services: Services,
        gallery: Gallery,
        clock: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._gallery = services, gallery
        self.editing = Editing.of(routine)
        self._is_new = all(entry.name != routine.name for entry in services.library.entries())
        self.faults: Sequence[Fault] = ()
        self._elsewhere: Sequence[Fault] = ()
        self.outline, self.preview = Outline(), Preview(gallery, clock)
        self.form = FormArea(routine, services.library, gallery)
        self._variant: Place | None = None
        self._follows = False
        self._judge = Judge(services.library.check, self)
        self._judge.judged.connect(self._take_verdict)
        # Checking and planning a long routine takes many frames: both wait for a pause in typing, and run beside us.
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self.judge_later)
        self._lay_out()
        self._connect()
        self.outline.show_routine(routine, (), ())
        self._show_faults()
        self._show_state()
        self.judge_later()

    def _lay_out(self) -> None:
        column = Column(self, 10, (24, 18, 24, 18))
        column.addLayout(self._head())
        self._question = Column(None, 0)
        column.addLayout(self._question)
        self._fault_line = Words("", "fault")
        self.show_fault_button = Button(self.tr("Show it"), self.show_fault, "plain")
        told = Row(None, 10)
        told.addWidget(self._fault_line, 1)
        told.addWidget(self.show_fault_button)
        column.addLayout(told)
        row = Row(None, 18)
        row.addWidget(self.outline, 5)
        row.addWidget(self.form, 8)
        self._preview_card = Card("card", 6)
        self._preview_card.column.addWidget(self.preview, 1)
        row.addWidget(self._preview_card, 6)
        column.addLayout(row, 1)
        self.setFocusProxy(self.outline)

    def _head(self) -> Row:
        head = Row(None, 8)
        self._title, self._length = Words("", "title"), Words("", "lead", wraps=False)
        head.addWidget(self._title, 1)
        head.addWidget(self._length)
        self.undo_button = Button(self.tr("Undo"), self.undo, "quiet")
        self.redo_button = Button(self.tr("Redo"), self.redo, "quiet")
        self.save_button = Button(self.tr("Save"), self.save)
        for button in (self.undo_button, self.redo_button, self.save_button):
            head.addWidget(button)
        head.addWidget(Button(self.tr("Close"), self.close_or_ask, "quiet"))
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the preview out where form and outline need all of the width."""
        self._preview_card.setVisible(event.size().width() >= ROOM_FOR_THREE * unit_of(self))
        super().resizeEvent(event)

    def _connect(self) -> None:
        outline = self.outline
        outline.selected.connect(self._look_at)
        outline.add_wanted.connect(self._add)
        outline.copy_wanted.connect(lambda: self._restructure(nodes.duplicated(self.routine, outline.place)))
        outline.remove_wanted.connect(lambda: self._restructure(nodes.removed(self.routine, outline.place)))
        self.form.changed.connect(self._change)
        self.form.made.connect(self._show_faults)
        outline.move_wanted.connect(lambda steps: self._restructure(nodes.moved(self.routine, outline.place, steps)))
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Redo, self.redo),
            (QKeySequence.StandardKey.Save, self.save),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @property
    def routine(self) -> Routine:
        """Return the routine as it is now."""
        return self.editing.routine

    def _add(self, sort: Sort) -> None:
        pose = self.routine.exercises[0].pose
        self._restructure(nodes.added(self.routine, self.outline.place, sort, pose))

    def _restructure(self, change: tuple[Routine, Place]) -> None:
        routine, place = change
        self.editing = self.editing.changed(routine)
        self._show_all(place)

    def _show_all(self, place: Place) -> None:
        while not nodes.exists(self.routine, place):
            place = place[:-2]
        self.outline.show_routine(self.routine, self.faults, place)
        self._show_form(place)
        self._later.start()

    def _look_at(self, place: Place) -> None:
        self._show_form(place)
        self.form.verticalScrollBar().setValue(0)
        self.preview.show_order(nodes.order_of(self.routine, place))
        if nodes.variant_of(place) != self._variant:
            self._follows = True
            self.judge_later()

    def _show_form(self, place: Place) -> None:
        self.form.show_place(self.routine, place)
        self._show_faults()

    def _change(self, entry: Entry, value: object) -> None:
        """Take a value from its field; the field shows it already."""
        if entry.moved is not None:
            self._restructure(entry.moved(self.routine, entry.place, value))
            return
        self.editing = self.editing.put(entry.place, entry.kept(value))
        self.form.follow(self.routine)
        self.outline.relabel(self.routine)
        self._show_state()
        self._later.start()

    def catch_up(self) -> None:
        """Check and plan the routine as it is now, and show both, with the fields of what is looked at."""
        self.form.catch_up()
        self._later.stop()
        self._take_verdict(self._judge.verdict(self.routine, self._services.settings, self._values()))

    def judge_later(self) -> None:
        """Check and plan the routine as it is now beside the window, and show both when they are there."""
        self._judge.judge_later(self.routine, self._services.settings, self._values())

    def _take_verdict(self, verdict: Verdict) -> None:
        """Show faults and plan; a verdict on what has changed since says nothing, and the next one is under way."""
        if verdict.routine is not self.routine:
            return
        self.faults = verdict.faults
        self.outline.show_routine(self.routine, self.faults, self.outline.place)
        self._show_faults()
        if verdict.values == self._values():
            self._show_plan(verdict.plan)
            if self._follows:
                self._follows = False
                self.preview.show_order(nodes.order_of(self.routine, self.outline.place))
        self._show_state()

    def _values(self) -> dict[str, Value]:
        """Return what is chosen in the preview: the easier form that is looked at."""
        self._variant = nodes.variant_of(self.outline.place)
        if self._variant is None:
            return {}
        exercise = at(self.routine, self._variant[:2])
        return {f"{exercise.name}.variant": at(self.routine, self._variant).name}

    def _show_plan(self, plan: Plan | None) -> None:
        self.preview.show_plan(plan)
        self._length.setText(clock_length(plan.seconds) if plan is not None else "")

    def _show_state(self) -> None:
        self._title.setText(self.routine.title[:40] or self.tr("(no title)"))
        self.undo_button.setEnabled(bool(self.editing.past))
        self.redo_button.setEnabled(bool(self.editing.future))
        self.save_button.setEnabled((self.editing.is_changed or self._is_new) and not self.faults)

    def _show_faults(self) -> None:
        self._elsewhere = self.form.show_faults(self.faults)
        count = len(self.faults)
        self._fault_line.setVisible(bool(count))
        self.show_fault_button.setVisible(bool(count))
        if count:
            text = self.tr("To fix before it can be saved: {n}. The outline marks where.").format(n=count)
            where = (
                nodes.way_to(self.routine, nodes.place_of(self.routine, self._elsewhere[0])) if self._elsewhere else ""
            )
            self._fault_line.setText(" ".join(part for part in (text, where) if part))

    def show_fault(self) -> None:
        """Look at what is wrong: out of sight first; a question about closing that stands there is answered by it."""
        clear(self._question)
        if self._elsewhere:
            self._show_all(nodes.place_of(self.routine, self._elsewhere[0]))
        self.form.go_to_fault()

    def undo(self) -> None:
        """Take the last change back."""
        self.editing = self.editing.undone()
        self._show_all(self.outline.place)

    def redo(self) -> None:
        """Make the change that was taken back again."""
        self.editing = self.editing.redone()
        self._show_all(self.outline.place)

    def save(self) -> bool:
        """Keep the routine, and return whether that could be done."""
        self.faults = self._services.library.check(self.routine)
        if self.faults:
            self._show_all(self.outline.place)
            self._show_faults()
            return False
        try:
            kept = self._services.library.save(self.routine)
        except FaultsError as error:
            self.notice_wanted.emit(faults_words(error.faults))
            return False
        self.editing, self._is_new = self.editing.with_saved(kept), False
        self._show_all(self.outline.place)
        self.saved.emit(kept.name)
        return True

    def close_or_ask(self) -> None:
        """Close; with changes that are not saved ask what becomes of them."""
        if not self.editing.is_changed:
            self.closed.emit()
            return
        clear(self._question)
        self.catch_up()
        card = Card("banner", 6)
        row = Row(None, 10)
        if self.faults:
            row.addWidget(Words(self.tr("Your changes can't be saved before what is marked is fixed.")), 1)
        else:
            row.addWidget(Words(self.tr("Save your changes?")), 1)
            row.addWidget(Button(self.tr("Save and close"), self._save_and_close))
        row.addWidget(Button(self.tr("Discard them"), self.closed.emit, "quiet"))
        row.addWidget(Button(self.tr("Keep editing"), lambda: clear(self._question), "quiet"))
        card.column.addLayout(row)
        self._question.addWidget(card)
        fit(self)

    def _save_and_close(self) -> None:
        if self.save():
            self.closed.emit()
        elif self.faults:  # made while the question stood there
            self.close_or_ask()
