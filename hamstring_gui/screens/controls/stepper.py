"""A number with a button for less and one for more; it can be typed, and arrow keys step it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QToolButton, QWidget

from hamstring_gui.practice.settings import Setting
from hamstring_gui.screens.setting_words import short_unit, unit_words
from hamstring_gui.screens.spacing import Row


class NumberBox(QDoubleSpinBox):
    """A number that the wheel doesn't change by accident while the page is scrolled, shown without needless zeros."""

    def textFromValue(self, value: float) -> str:  # noqa: N802 (Qt's name)
        """Return the number as short as it can be written."""
        decimals = 0 if float(value).is_integer() else 1
        return self.locale().toString(float(value), "f", decimals)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the digits all of the room."""
        super().resizeEvent(event)
        self._spread()

    def changeEvent(self, event: QEvent) -> None:
        """Give it to them again: another style sheet lays the digits out anew."""
        super().changeEvent(event)
        self._spread()

    def _spread(self) -> None:
        """Let the digits take what a style sheet leaves for buttons, of which there are none."""
        self.lineEdit().setGeometry(self.rect().adjusted(4, 0, -4, 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class Stepper(QWidget):
    """A number within a setting's bounds; `changed` tells each new one."""

    changed = Signal(float)

    def __init__(self, setting: Setting, value: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "stepper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.box = self._box(setting)
        self.show_value(value)
        self.box.valueChanged.connect(self._change)
        row = Row(self, 0, (2, 2, 2, 2))
        for sign, sense, steps in (("−", self.tr("Less"), -1), ("+", self.tr("More"), 1)):
            button = self._button(sign, f"{setting.label}: {sense}", steps)
            row.addWidget(button)
            if steps < 0:
                row.addWidget(self.box)
        self.setFocusProxy(self.box)

    def _box(self, setting: Setting) -> NumberBox:
        box = NumberBox()
        box.setLocale(QLocale())
        box.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.setDecimals(0 if isinstance(setting.default, int) else 1)
        box.setRange(setting.low, setting.high)
        box.setSingleStep(setting.step)
        short, unit = short_unit(setting.unit), unit_words(setting.unit)
        box.setSuffix(f" {short}" if short else "")
        box.setAccessibleName(f"{setting.label} ({unit})" if unit else setting.label)
        box.setAccessibleDescription(setting.help)
        box.setKeyboardTracking(False)
        return box

    def _button(self, sign: str, name: str, steps: int) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAccessibleName(name)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the number itself steps by arrow keys
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.box.stepBy(steps))
        return button

    @property
    def value(self) -> float:
        """Return the number shown."""
        return self.box.value()

    def show_value(self, value: float) -> None:
        """Show a number without telling of it."""
        blocked = self.box.blockSignals(True)
        self.box.setValue(value)
        self.box.blockSignals(blocked)

    def _change(self, value: float) -> None:
        self.changed.emit(value)
