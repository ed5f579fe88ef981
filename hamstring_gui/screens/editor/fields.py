"""The fields of the editor: each shows and changes one value of a routine, with what is wrong with it below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from hamstring_gui.practice.settings import Group, Setting
from hamstring_gui.screens.controls.choice_box import ChoiceBox
from hamstring_gui.screens.controls.segments import Segments
from hamstring_gui.screens.controls.stepper import Stepper
from hamstring_gui.screens.controls.switch import Switch
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.spacing import Column

MOST_SHOWN = 3
MOST_ACROSS = 3


class Field(QWidget):
    """A value with its name above and its faults below; `changed` tells each new value."""

    changed = Signal(object)

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.column = Column(self, 3)
        self._label = Words(label, "strong")
        self.column.addWidget(self._label)
        if hint:
            self.column.addWidget(Words(hint, "small"))
        self._faults = Words("", "fault")
        self._faults.hide()
        self.column.addWidget(self._faults)

    def hold(self, control: QWidget, name: str = "", *, wide: bool = True) -> None:
        """Put a control between name and faults."""
        control.setAccessibleName(name or self.label)
        self._label.setBuddy(control)
        self.column.insertWidget(self.column.count() - 1, control, 0, _START if not wide else Qt.AlignmentFlag(0))
        self.setFocusProxy(control)

    def show_value(self, value: object) -> None:
        """Show a value without telling of it."""
        raise NotImplementedError

    def show_faults(self, texts: Sequence[str]) -> None:
        """Show what is wrong, or nothing."""
        self._faults.setText("\n".join(texts[:MOST_SHOWN]))
        self._faults.setVisible(bool(texts))

    @property
    def fault_text(self) -> str:
        """Return the faults in sight."""
        return self._faults.text() if not self._faults.isHidden() else ""


_START = Qt.AlignmentFlag.AlignLeft


def _is_undo(event: QEvent) -> bool:
    """Return whether a key asks for undo or redo: the editor's own, which knows more than one field."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class _Line(QLineEdit):
    def event(self, event: QEvent) -> bool:
        return False if _is_undo(event) else super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show how a long text begins once the person goes on; a menu, or another window, only comes between."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.setCursorPosition(0)


class _Box(QPlainTextEdit):
    def event(self, event: QEvent) -> bool:
        return False if _is_undo(event) else super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form where there is nothing to scroll."""
        if self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()


class LineField(Field):
    """One line of text."""

    def __init__(self, label: str, hint: str = "") -> None:
        super().__init__(label, hint)
        self.line = _Line()
        self.line.setProperty("look", "line")
        self.line.textEdited.connect(self.changed.emit)
        self.hold(self.line)

    def show_value(self, value: object) -> None:
        """Show a text, from its beginning."""
        if self.line.text() != value:
            self.line.setText(str(value))
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)


class LinesField(Field):
    """Several texts, one a line."""

    def __init__(self, label: str, hint: str = "", lines: int = 3) -> None:
        super().__init__(label, hint)
        self.box = _Box()
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(self.box.fontMetrics().lineSpacing() * (lines + 1) + 18)
        self.box.textChanged.connect(self._tell)
        self.hold(self.box)

    def _texts(self) -> tuple[str, ...]:
        return tuple(text.strip() for text in self.box.toPlainText().splitlines() if text.strip())

    def _tell(self) -> None:
        self.changed.emit(self._texts())

    def show_value(self, value: object) -> None:
        """Show texts."""
        assert isinstance(value, tuple)
        if self._texts() != value:
            blocked = self.box.blockSignals(True)
            self.box.setPlainText("\n".join(value))
            self.box.blockSignals(blocked)


class ChoiceField(Field):
    """One of a few words, all in sight; with `many` in a list that opens."""

    def __init__(self, label: str, options: Sequence[tuple[str, str]], hint: str = "", *, many: bool = False) -> None:
        super().__init__(label, hint)
        self._words = [word for word, _ in options]
        self.control: Segments | ChoiceBox = ChoiceBox() if many else Segments(label, options, "")
        if isinstance(self.control, Segments):
            self.control.chosen.connect(self.changed.emit)
        else:
            self.control.addItems([text for _, text in options])
            self.control.activated.connect(lambda index: self.changed.emit(self._words[index]))
        self.hold(self.control, wide=False)

    def show_value(self, value: object) -> None:
        """Show a word."""
        word = str(value)
        if isinstance(self.control, Segments):
            self.control.choose(word)
        elif word in self._words:
            self.control.setCurrentIndex(self._words.index(word))


class FlagField(Field):
    """Yes or no."""

    def __init__(self, label: str, hint: str = "") -> None:
        super().__init__(label, hint)
        self.switch = Switch(label, False)
        self.switch.toggled.connect(self.changed.emit)
        self.hold(self.switch, wide=False)

    def show_value(self, value: object) -> None:
        """Show whether it is so."""
        blocked = self.switch.blockSignals(True)
        self.switch.setChecked(bool(value))
        self.switch.blockSignals(blocked)


def number(label: str, low: float, high: float, step: float = 1.0, unit: str = "", *, whole: bool = True) -> Setting:
    """Return what a stepper needs to know of a number."""
    return Setting(label, round(low) if whole else float(low), label, "", Group.STATE, low, high, step, unit)


class NumbersField(Field):
    """One or more numbers side by side; `changed` tells all of them as a tuple."""

    def __init__(self, label: str, numbers: Sequence[Setting], hint: str = "") -> None:
        super().__init__(label, hint)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        self.steppers = [Stepper(declared, declared.low) for declared in numbers]
        across = len(numbers) if len(numbers) <= MOST_ACROSS else 2
        for place, (declared, stepper) in enumerate(zip(numbers, self.steppers, strict=True)):
            part = Column(None, 2)
            if len(numbers) > 1:
                part.addWidget(Words(declared.label, "small", wraps=False))
                stepper.box.setAccessibleName(f"{label}: {declared.label}")
            part.addWidget(stepper)
            grid.addLayout(part, place // across, place % across, _START)
            stepper.changed.connect(self._tell)
        grid.setColumnStretch(across, 1)
        self._whole = [isinstance(declared.default, int) for declared in numbers]
        self.hold(holder)
        self.setFocusProxy(self.steppers[0])

    def _tell(self) -> None:
        pairs = zip(self.steppers, self._whole, strict=True)
        self.changed.emit(tuple(round(stepper.value) if whole else stepper.value for stepper, whole in pairs))

    def show_value(self, value: object) -> None:
        """Show a tuple of numbers."""
        assert isinstance(value, tuple)
        for stepper, shown in zip(self.steppers, value, strict=True):
            if stepper.value != shown:
                stepper.show_value(float(shown))
