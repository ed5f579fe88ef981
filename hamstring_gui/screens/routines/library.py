"""The library of routines: built-in, own and imported ones, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice import drafts
from hamstring_gui.practice.choices import chosen
from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.library import RoutineEntry, free_name, name_from
from hamstring_gui.practice.routine import Routine
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Page
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.file_question import FileQuestion, ask_for_file
from hamstring_gui.screens.notice_words import faults_words
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.routines.card import ImportCard, RoutineCard
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.spacing import Column, Row, clear, fit
from hamstring_gui.screens.wrapping import WrappingRow

ENDINGS = ("toml",)
MOST_DROPPED = 10


class RoutineLibrary(Page):
    """Shows the library and changes it through the services; a file dropped anywhere on it is looked at first."""

    practise_wanted = Signal(str)
    edit_wanted = Signal(object)
    """A routine to edit: practice.routine.Routine; a new one isn't kept yet."""
    deleted = Signal(str, str)
    """The name of a routine that was taken out, and words for it."""
    notice_wanted = Signal(str)

    def __init__(self, services: Services, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._gallery = services, gallery
        self._choose = ask_for_file(self)
        self.setAccessibleName(self.tr("Routines"))
        self.setAcceptDrops(True)
        head = Row(None, 10)
        head.addWidget(Words(self.tr("Routines"), "title"), 1)
        ways = WrappingRow(None, 10)
        ways.addWidget(Button(self.tr("New routine"), self._begin))
        ways.addWidget(Button(self.tr("Import…"), self._ask_for_file))
        head.addLayout(ways)
        self.column.addLayout(head)
        lead = self.tr("Choose what you practise, write your own, or import a file from your physical therapist.")
        self.column.addWidget(Words(lead, "lead"))
        self._offers, self._cards = Column(None, 12), Column(None, 12)
        self.column.addLayout(self._offers)
        self.column.addLayout(self._cards)
        self.column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show the library as it is now."""
        clear(self._cards)
        for entry in self._services.library.entries():
            choices = chosen(self._services.settings, entry.routine or self._services.routine, {})
            in_use = entry.name == self._services.routine.name
            card = RoutineCard(entry, choices, self._gallery_of(entry), in_use=in_use)
            self._connect(card)
            self._cards.addWidget(card)
        fit(self)

    def _gallery_of(self, entry: RoutineEntry) -> Gallery:
        return self._gallery if entry.routine is None else self._gallery.of(entry.routine)

    def _connect(self, card: RoutineCard) -> None:
        library = self._services.library
        card.practise_wanted.connect(self.practise_wanted)
        card.edit_wanted.connect(lambda name: self._tried(lambda: self.edit_wanted.emit(library.routine(name))))
        card.copy_wanted.connect(lambda name: self._changed(lambda: library.duplicate(name)))
        card.renamed.connect(self._rename)
        card.delete_wanted.connect(self._delete)
        card.export_wanted.connect(self._ask_where)
        card.moved.connect(self._move)

    def _tried(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except FaultsError as error:
            self.notice_wanted.emit(faults_words(error.faults))
            return False
        return True

    def _changed(self, change: Callable[[], object]) -> None:
        self._tried(change)
        self.refresh()

    def _rename(self, name: str, title: str) -> None:
        self._changed(lambda: self._services.library.rename(name, title))
        self.go_to(name)

    def _begin(self) -> None:
        library = self._services.library
        title = self.tr("My routine")
        name = free_name(name_from(title), [entry.name for entry in library.entries()])
        poses = sorted(library.poses)
        self.edit_wanted.emit(drafts.new_routine(name, title, "lying" if "lying" in poses else poses[0]))

    def _delete(self, name: str) -> None:
        entries = self._services.library.entries()
        names = [entry.name for entry in entries]
        place = names.index(name)
        if self._tried(lambda: self._services.library.delete(name)):
            self.deleted.emit(name, self.tr("“{title}” deleted").format(title=entries[place].title))
        self.refresh()
        # Not to the next card's Delete: Enter pressed twice would take out two.
        self.go_to((names[place + 1 :] or names[:place])[0])

    def _move(self, name: str, steps: int) -> None:
        names = [entry.name for entry in self._services.library.entries()]
        place = names.index(name)
        names.insert(min(len(names) - 1, max(0, place + steps)), names.pop(place))
        self._changed(lambda: self._services.library.reorder(names))

    def _ask_for_file(self) -> None:
        self._choose(FileQuestion(self.tr("Import a routine"), ENDINGS), lambda path: self.offer(str(path)))

    def _ask_where(self, name: str) -> None:
        question = FileQuestion(self.tr("Export a routine"), ENDINGS, f"{name}.routine.toml")
        self._choose(question, lambda path: self.export(name, str(path)))

    def export(self, name: str, file: str) -> None:
        """Write a routine to a file, and say where it is."""
        if self._tried(lambda: self._services.library.export(name, Path(file))):
            self.notice_wanted.emit(self.tr("Exported to {file}").format(file=file))

    def offer(self, *files: str) -> None:
        """Show what importing files would do, instead of what was wrong with others before; nothing is kept yet."""
        for card in self.findChildren(ImportCard):
            if not card.may_be_added:
                self._close(card)
        for file in files:
            self._offer_one(Path(file))
        fit(self)
        self.verticalScrollBar().setValue(0)

    def _offer_one(self, path: Path) -> None:
        entry = self._services.library.preview(path)
        routine: Routine = entry.routine or self._services.routine
        card = ImportCard(path.name, entry, chosen(self._services.settings, routine, {}), self._gallery_of(entry))
        card.accepted.connect(lambda: self._import(path, card))
        card.closed.connect(lambda: self._close(card))
        self._offers.addWidget(card)

    def _import(self, path: Path, card: ImportCard) -> None:
        names: list[str] = []
        self._changed(lambda: names.append(self._services.library.import_file(path)))
        self._close(card)
        if names:
            self.go_to(names[0])

    def go_to(self, name: str) -> None:
        """Bring the card of a routine into sight, and the focus to what can be done with it."""

        def go() -> None:
            # A new card finds its place in several steps.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            for card in self.findChildren(RoutineCard):
                if card.entry.name == name and not card.isHidden():
                    self.ensureWidgetVisible(card)
                    card.setFocus()

        # Later: where a new card is, is known when the page is laid out.
        QTimer.singleShot(0, self, go)

    def _close(self, card: ImportCard) -> None:
        self._offers.removeWidget(card)
        card.hide()
        card.deleteLater()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files in; what is in them is looked at when they are dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what importing the dropped files would do."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        self.offer(*files[:MOST_DROPPED])
        event.acceptProposedAction()
