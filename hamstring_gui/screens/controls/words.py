"""Words on a page: plain text only, whatever is in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Words(QLabel):
    """A text in one of the page's styles: title, heading, lead, body, small, number; it wraps and is never markup."""

    def __init__(self, text: str, look: str = "body", *, wraps: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wraps)
        self.setProperty("look", look)
        # A wrapping label must not ask for the width of its longest line: rows would push others out.
        preferred = QSizePolicy.Policy.Preferred
        policy = QSizePolicy(preferred, QSizePolicy.Policy.Minimum if wraps else preferred)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
