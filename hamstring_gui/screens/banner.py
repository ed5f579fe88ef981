"""Notices at the top of the window: they wait to be read, block nothing and can be put away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.spacing import Column, Row, fit

MOST = 3
"""More notices than this at once would hide the page; the oldest give way."""


class Notice(Card):
    """One notice with a way to put it away, and perhaps one thing that can be done about it."""

    def __init__(self, text: str, action: Button | None = None, parent: QWidget | None = None) -> None:
        super().__init__("banner", 6, parent)
        self.text = text
        row = Row(None, 12)
        row.addWidget(Words(text), 1)
        if action is not None:
            action.clicked.connect(self.deleteLater)
            row.addWidget(action)
        away = Button(self.tr("Dismiss"), self.deleteLater, "quiet", name=self.tr("Dismiss: {text}").format(text=text))
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self.setAccessibleName(text)


class Banner(QWidget):
    """All notices that are not yet put away, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = Column(self, 8, (30, 12, 30, 0))
        self._progress: QProgressBar | None = None
        self.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @property
    def texts(self) -> list[str]:
        """Return the notices in sight."""
        return [notice.text for notice in self._notices()]

    def _notices(self) -> list[Notice]:
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Notice)]

    def _hide_when_empty(self) -> None:
        if not self._notices() and self._progress is None:
            self.hide()

    def offer(self, text: str, label: str, deed: Callable[[], object]) -> None:
        """Show a text with a button that does something about it."""
        self.show_notice(text, Button(label, deed))

    def withdraw(self, text: str) -> None:
        """Take a notice away that doesn't hold any more, if it is in sight."""
        for notice in self._notices():
            if notice.text == text:
                self._column.removeWidget(notice)
                notice.deleteLater()

    def show_progress(self, text: str, part: float) -> None:
        """Show how much (0..1) of something is done; at 1 it goes away."""
        if self._progress is None and part < 1.0:
            self._progress = QProgressBar()
            self._progress.setRange(0, 100)
            self._column.addWidget(self._progress)
            self.show()
        if self._progress is None:
            return
        self._progress.setFormat(f"{text} %p %")
        self._progress.setAccessibleName(text)
        self._progress.setValue(round(part * 100))
        if part >= 1.0:
            self._progress.deleteLater()
            self._progress = None
            self._hide_when_empty()

    def show_notice(self, text: str, action: Button | None = None) -> None:
        """Show a notice; one that is already in sight isn't shown twice."""
        if not text or (action is None and text in self.texts):
            return
        notice = Notice(text, action)
        notice.destroyed.connect(self._hide_when_empty)
        self._column.insertWidget(0, notice)
        self.show()
        fit(self)
        for notice in self._notices()[MOST:]:
            self._column.removeWidget(notice)
            notice.deleteLater()
