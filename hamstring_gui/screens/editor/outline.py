"""The outline of the routine that is edited, and the buttons that change it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from hamstring_gui.practice.editing import Place
from hamstring_gui.practice.faults import Fault
from hamstring_gui.practice.routine import Routine
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.editor import nodes
from hamstring_gui.screens.editor.nodes import Sort
from hamstring_gui.screens.spacing import Column
from hamstring_gui.screens.wrapping import WrappingRow

PLACE = Qt.ItemDataRole.UserRole


class Outline(QWidget):
    """Shows all places of a routine as a tree; its signals tell what the person wants."""

    selected = Signal(object)
    """The place that is looked at now: practice.editing.Place."""
    add_wanted = Signal(object)
    """A nodes.Sort."""
    copy_wanted = Signal()
    remove_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place: Place = ()
        self._routine: Routine | None = None
        self._closed: set[Place] = set()
        self._items: dict[Place, QTreeWidgetItem] = {}
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Outline of the routine"))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setIndentation(16)
        self.tree.currentItemChanged.connect(self._select)
        self.tree.itemCollapsed.connect(lambda item: self._closed.add(self._place_of(item)))
        self.tree.itemExpanded.connect(lambda item: self._closed.discard(self._place_of(item)))
        self.add = Button(self.tr("Add"))
        # The button's own: a menu among what this widget hands its focus to takes the others out of Tab's way.
        self._menu = QMenu(self.add)
        self.add.setMenu(self._menu)
        self.copy = Button(self.tr("Copy"), self.copy_wanted.emit, "quiet")
        self.remove = Button(self.tr("Remove"), self.remove_wanted.emit, "quiet")
        self.up = Button("↑", lambda: self.move_wanted.emit(-1), "quiet", name=self.tr("Move up"))
        self.down = Button("↓", lambda: self.move_wanted.emit(1), "quiet", name=self.tr("Move down"))
        column = Column(self, 8)
        column.addWidget(self.tree, 1)
        row = WrappingRow(None, 2)
        for button in (self.add, self.copy, self.remove, self.up, self.down):
            row.addWidget(button)
        column.addLayout(row)
        self.setFocusProxy(self.tree)

    def sizeHint(self) -> QSize:
        """Return a width for a phase's cue."""
        return QSize(300, 400)

    @staticmethod
    def _place_of(item: QTreeWidgetItem) -> Place:
        place: Place = item.data(0, PLACE)
        return tuple(place)

    def show_routine(self, routine: Routine, faults: Sequence[Fault], place: Place) -> None:
        """Show a routine with a place selected; what has faults in it bears a sign."""
        blocked = self.tree.blockSignals(True)
        self._routine, self.place = routine, place
        places = list(nodes.all_places(routine))
        if places != list(self._items):
            self._rebuild(places)
        for at, item in self._items.items():
            text = nodes.label(routine, at) or self.tr("(no title)")
            told = f"⚠ {text}" if faults and nodes.faults_at(faults, at) else text
            if told != item.text(0):  # each text that is set costs a look at the layout
                item.setText(0, told)
        self.tree.setCurrentItem(self._items[place])
        self.tree.blockSignals(blocked)
        self._offer(routine)

    def item_at(self, place: Place) -> QTreeWidgetItem:
        """Return the line of a place; KeyError where there is none."""
        return self._items[place]

    def relabel(self, routine: Routine) -> None:
        """Show at once what the selected place is called now."""
        self._routine = routine
        self._items[self.place].setText(0, nodes.label(routine, self.place) or self.tr("(no title)"))

    def _rebuild(self, places: Sequence[Place]) -> None:
        self.tree.clear()
        self._items = {}
        for place in places:
            item = QTreeWidgetItem()
            item.setData(0, PLACE, place)
            self._items[place] = item
            if place:
                self._items[place[:-2]].addChild(item)
        self.tree.addTopLevelItem(self._items[()])
        self.tree.expandAll()
        for place in self._closed:
            if place in self._items:
                self._items[place].setExpanded(False)

    def _offer(self, routine: Routine) -> None:
        words = {
            Sort.EXERCISE: self.tr("Exercise"),
            Sort.POSITION: self.tr("Position"),
            Sort.STEP: self.tr("Step of getting into position"),
            Sort.BEFORE: self.tr("Phase once a set"),
            Sort.REPEAT: self.tr("Phase of each repetition"),
            Sort.SWITCH: self.tr("Step of switching sides"),
            Sort.REST: self.tr("Step of resting"),
            Sort.VARIANT: self.tr("Easier form"),
        }
        self._menu.clear()
        for sort in nodes.addable(self.place, routine):
            self._menu.addAction(words[sort], partial(self.add_wanted.emit, sort))
        inside = nodes.may_move(self.place)
        self.copy.setEnabled(nodes.may_copy(routine, self.place))
        self.up.setEnabled(inside)
        self.down.setEnabled(inside)
        self.remove.setEnabled(nodes.may_remove(routine, self.place))

    def _select(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and self._routine is not None:
            self.place = self._place_of(item)
            self._offer(self._routine)
            self.selected.emit(self.place)
