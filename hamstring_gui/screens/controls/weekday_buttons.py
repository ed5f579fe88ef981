"""The seven days of a week, each on or off, in the order of the locale."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.screens.controls.buttons import Option
from hamstring_gui.screens.wrapping import WrappingRow


class WeekdayButtons(QWidget):
    """Tells by `changed` the days that are on now, Monday = 0, in order."""

    changed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row, locale = WrappingRow(self, 4), QLocale()
        first = locale.firstDayOfWeek().value - 1
        self.buttons: dict[int, Option] = {}
        for place in range(7):
            day = (first + place) % 7
            words = locale.standaloneDayName(day + 1)
            short = locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
            button = Option(short, self._tell, name=f"{name}: {words}")
            button.setToolTip(words)
            self.buttons[day] = button
            row.addWidget(button)
        self.setFocusProxy(self.buttons[first])

    @property
    def days(self) -> tuple[int, ...]:
        """Return the days that are on."""
        return tuple(sorted(day for day, button in self.buttons.items() if button.isChecked()))

    def show_days(self, days: tuple[int, ...]) -> None:
        """Show days as those that are on, without telling of it."""
        for day, button in self.buttons.items():
            button.show_checked(day in days)

    def _tell(self) -> None:
        self.changed.emit(self.days)
