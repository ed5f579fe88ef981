"""The safety advice: asked for once, before the first session ever, and readable again at any time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card, Page
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.wrapping import WrappingRow


class SafetyTexts(Card):
    """The advice itself, as its routine gives it."""

    def __init__(self, texts: Sequence[str], look: str = "strong", parent: QWidget | None = None) -> None:
        super().__init__("notice", 14, parent)
        for text in texts:
            self.column.addWidget(Words(text, look))


class SafetyPage(Page):
    """Shows the advice before the first session; `confirmed` and `left` tell what the person decided."""

    WIDEST = 720

    confirmed = Signal()
    left = Signal()

    def __init__(self, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.addStretch(1)
        self.add_title(self.tr("Before your first session"), self.tr("Please read this once. Learn shows it again."))
        self.column.addWidget(SafetyTexts(texts, "heading"))
        row = WrappingRow(None, 12)
        self.confirm = Button(self.tr("I have read this. Start"), self.confirmed.emit, "main")
        row.addWidget(self.confirm)
        row.addWidget(Button(self.tr("Not now"), self.left.emit))
        self.column.addLayout(row)
        self.column.addStretch(2)
        self.setFocusProxy(self.confirm)
        self.setAccessibleName(self.tr("Safety advice"))
        self.confirm.setAccessibleDescription(" ".join(texts))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
