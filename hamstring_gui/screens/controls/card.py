"""A card: a calm surface that holds what belongs together."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from hamstring_gui.screens.controls.scroll_area import ScrollArea
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.spacing import Column, Row, Scaled

MARGINS = {"strip": (22, 10, 18, 10), "banner": (22, 8, 10, 8)}


class Card(QFrame):
    """A surface with a column of content; looks: card, notice, hero, strip and banner (one slim line)."""

    def __init__(self, look: str = "card", gap: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self.column = Column(self, gap, MARGINS.get(look, (22, 18, 22, 20)))


class PageContent(QWidget):
    """What a page scrolls: as high as its width asks for, whatever it would need if it were narrow."""

    is_low = True
    """Wrapped texts would ask for the height of their narrowest shape: so none is asked for."""

    def minimumSizeHint(self) -> QSize:
        """Return the least width, and the least height where that is wanted."""
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.is_low else least


class Page(ScrollArea, Scaled):
    """A page that scrolls when it must; its column of content is centred and never wider than can be read."""

    WIDEST = 1080  # pixels at unit 1
    MARGINS = (30, 24, 30, 20)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content = PageContent()
        content.setProperty("look", "page")
        outer = Row(content, 0, self.MARGINS)
        self._holder = QWidget()
        self._holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = Column(self._holder, 16)
        outer.addStretch(1)
        outer.addWidget(self._holder, 1000)
        outer.addStretch(1)
        self.setWidget(content)
        self.scale_to(1.0)

    def scale_to(self, unit: float) -> None:
        """Grow with the window."""
        self._holder.setMaximumWidth(round(self.WIDEST * unit))

    def add_title(self, text: str, lead: str = "") -> Words:
        """Put the page's title at its top, with a line below it."""
        title = Words(text, "title")
        self.column.addWidget(title)
        if not self.accessibleName():
            # It takes the focus, to be scrolled by keys.
            self.setAccessibleName(text)
        if lead:
            self.column.addWidget(Words(lead, "lead"))
        return title
