"""Something went wrong: what the log file says about it, to be read, and to be copied into a report."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Page
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.layers import Layers
from hamstring_gui.screens.spacing import Row


class TroublePage(Page):
    """Shows the end of the log file and copies it; `left` tells that the person has seen enough."""

    left = Signal()

    def __init__(self, log_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_title(
            self.tr("Something went wrong"),
            self.tr("Your sessions and settings are safe, and you can go on. This is what the program wrote down."),
        )
        self.text = QPlainTextEdit(log_text)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setMinimumHeight(220)
        self.text.setAccessibleName(self.tr("The log file"))
        # The newest is at the end.
        self.text.verticalScrollBar().setValue(self.text.verticalScrollBar().maximum())
        self.column.addWidget(self.text, 1)
        self.column.addWidget(
            Words(self.tr("If you report it, copy this text: no notes and no scores of yours are in it."), "small")
        )
        row = Row(None, 12)
        self.copy = Button(self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(log_text), "main")
        self.back = Button(self.tr("Back"), self.left.emit)
        row.addWidget(self.copy)
        row.addWidget(self.back)
        row.addStretch(1)
        self.column.addLayout(row)
        self.setFocusProxy(self.back)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Something went wrong"))


def show_log_text(layers: Layers, log_text: str) -> None:
    """Put the page over the others until the person has seen enough."""
    page = TroublePage(log_text)
    page.left.connect(lambda: layers.drop(page))
    layers.put_over(page)
    page.back.setFocus()
