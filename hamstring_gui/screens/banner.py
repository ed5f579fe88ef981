"""Notices in a strip below the pages: one at a time, they wait to be read, block nothing and can be put away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QMouseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card, Page
from hamstring_gui.screens.controls.progress_bar import ProgressBar
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.spacing import Column, Row, Scaled, fit

MOST = 9
"""More notices than this nobody goes through; the oldest give way."""


class Notice(Card):
    """One notice with a way to put it away, and perhaps one thing that can be done about it."""

    put_away = Signal()
    next_wanted = Signal()

    def __init__(self, text: str, action: Button | None = None, parent: QWidget | None = None) -> None:
        super().__init__("banner", 6, parent)
        self.text = text
        row = Row(None, 12)
        row.addWidget(Words(text), 1)
        self.more = Button("", self.next_wanted.emit, "quiet")
        self.more.hide()
        row.addWidget(self.more)
        if action is not None:
            action.clicked.connect(self.put_away)
            row.addWidget(action)
        name = self.tr("Dismiss: {text}").format(text=text)
        row.addWidget(Button(self.tr("Dismiss"), self.put_away.emit, "quiet", name=name))
        self.column.addLayout(row)
        self.setAccessibleName(text)

    def show_others(self, count: int) -> None:
        """Say how many notices there are besides this one."""
        self.more.setVisible(count > 0)
        self.more.setText(self.tr("{n} more").format(n=count))
        self.more.setAccessibleName(self.tr("Next notice, {n} more").format(n=count))


class Progress(Card):
    """How far something is that goes on beside the pages."""

    def __init__(self) -> None:
        super().__init__("banner", 6)
        self._words, self._bar = Words("", "small"), ProgressBar()
        row = Row(None, 12)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar, 1)
        self.column.addLayout(row)

    def show_part(self, text: str, part: float) -> None:
        """Show how much (0..1) of it is done."""
        self._words.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.show_part(part)


class Banner(QWidget, Scaled):
    """All notices that are not yet put away, the newest in sight: below the pages, so that nothing on them moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Row(self, 0, (30, 0, 30, 12))
        self._holder = QWidget()
        self._column = Column(self._holder, 8)
        row.addStretch(1)
        row.addWidget(self._holder, 1000)
        row.addStretch(1)
        self._notices: list[Notice] = []
        self._undo: Callable[[], object] | None = None
        self._progress: Progress | None = None
        self._rested: QPoint | None = None
        self.hide()
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.scale_to(1.0)

    def scale_to(self, unit: float) -> None:
        """Be no wider than a page's content."""
        self._holder.setMaximumWidth(round(Page.WIDEST * unit))

    @property
    def texts(self) -> list[str]:
        """Return the notices that are not yet put away, the newest first."""
        return [notice.text for notice in self._notices]

    def offer(self, text: str, label: str, deed: Callable[[], object]) -> None:
        """Show a text with a button that does something about it."""
        self.show_notice(text, Button(label, deed))

    def offer_undo(self, text: str, undo: Callable[[], object]) -> None:
        """Say what was done, with a button that takes it back; by its key that can be done even once it is put away."""

        def once() -> None:
            self._undo = None
            self.withdraw(text)
            undo()

        self._undo = once
        self.offer(text, self.tr("Undo"), once)

    def undo(self) -> bool:
        """Take back what was last offered to be taken back, and return whether there was anything."""
        if self._undo is None:
            return False
        self._undo()
        return True

    def withdraw(self, text: str) -> None:
        """Take a notice away that doesn't hold any more, if it is there."""
        for notice in [notice for notice in self._notices if notice.text == text]:
            self._put_away(notice)

    def show_progress(self, text: str, part: float) -> None:
        """Show how much (0..1) of something is done; at 1 it goes away."""
        if self._progress is None and part < 1.0:
            self._progress = Progress()
            self._column.addWidget(self._progress)
            self._show_first()
        if self._progress is None:
            return
        self._progress.show_part(text, part)
        if part >= 1.0:
            self._drop(self._progress)
            self._progress = None
            self._show_first()

    def show_notice(self, text: str, action: Button | None = None) -> None:
        """Show a notice; one that is already there isn't shown twice."""
        if not text or (action is None and text in self.texts):
            return
        notice = Notice(text, action)
        notice.put_away.connect(lambda: self._put_away(notice))
        notice.next_wanted.connect(self._show_next)
        self._notices.insert(0, notice)
        self._column.insertWidget(0, notice)
        for old in self._notices[MOST:]:
            self._put_away(old)
        self._show_first()
        self._rested = QCursor.pos()
        self._guard()

    def _show_next(self) -> None:
        self._notices.append(self._notices.pop(0))
        self._show_first()
        self._notices[0].more.setFocus()

    def _put_away(self, notice: Notice) -> None:
        if notice in self._notices:
            self._notices.remove(notice)
            self._drop(notice)
            self._show_first()

    def _drop(self, card: Card) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _show_first(self) -> None:
        for place, notice in enumerate(self._notices):
            notice.setVisible(place == 0)
        if self._notices:
            self._notices[0].show_others(len(self._notices) - 1)
        self.setVisible(bool(self._notices) or self._progress is not None)
        fit(self)
        self._be_high_enough()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need in this width, and see whether it is under the pointer now."""
        super().resizeEvent(event)
        self._be_high_enough()
        self._guard()

    def _be_high_enough(self) -> None:
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))

    def moveEvent(self, event: QMoveEvent) -> None:
        """See whether it is under the pointer now."""
        super().moveEvent(event)
        self._guard()

    def _guard(self) -> None:
        """Let a notice that comes under the pointer take no press that was meant for what stood there."""
        if self._rested is not None and self.rect().contains(self.mapFromGlobal(self._rested)):
            self._holder.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let notices be pressed once the pointer has moved."""
        way = QPoint() if self._rested is None else event.globalPosition().toPoint() - self._rested
        if way.manhattanLength() >= QGuiApplication.styleHints().startDragDistance():
            self._rested = None
            self._holder.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        super().mouseMoveEvent(event)
