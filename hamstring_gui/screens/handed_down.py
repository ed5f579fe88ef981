"""What the program's window hands down to all that is in it: how large all is, its theme, whether it is narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

UNIT, THEME, IS_NARROW = "unit", "theme", "narrow"
"""The names under which it is kept, as Qt's dynamic properties."""


def handed_down(widget: QWidget, name: str) -> object:
    """Return what the widget has under a name, or the nearest widget around it; None when none has it.

    Not what the top-level window has: the program's window may itself be in a frame, and a dialog is in none.
    """
    around: QWidget | None = widget
    while around is not None:
        if (found := around.property(name)) is not None:
            return found
        around = around.parentWidget()
    return None


def unit_of(widget: QWidget) -> float:
    """Return how much larger than on a small laptop everything around a widget is; 1 where nothing says it."""
    unit = handed_down(widget, UNIT)
    return unit if isinstance(unit, float) else 1.0
