"""A choice among a few words, all in sight; arrow keys go from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from hamstring_gui.screens.spacing import Column
from hamstring_gui.screens.wrapping import WrappingRow


class Segments(QWidget):
    """One of a few options, as radio buttons that look like parts of one bar; `upright` stacks them."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        value: str,
        *,
        upright: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("look", "segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = Column(self, 2, (3, 3, 3, 3)) if upright else WrappingRow(self, 2, 3)
        self._group = QButtonGroup(self)
        self._words = [word for word, _ in options]
        for number, (_, label) in enumerate(options):
            button = QRadioButton(label.replace("&", "&&"))
            button.setAccessibleName(f"{name}: {label}")
            button.setProperty("look", "segment")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, number)
            layout.addWidget(button)
        self.choose(value)
        # Not `idClicked`: a screen reader doesn't click what can be checked, it toggles it.
        self._group.idToggled.connect(self._tell)

    @property
    def value(self) -> str:
        """Return the option that is chosen."""
        return self._words[self._group.checkedId()]

    def choose(self, value: str) -> None:
        """Show an option as the chosen one, without a signal."""
        if value in self._words:
            with QSignalBlocker(self._group):
                self._group.button(self._words.index(value)).setChecked(True)

    def _tell(self, number: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(self._words[number])
