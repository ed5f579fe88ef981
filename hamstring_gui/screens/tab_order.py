"""The order in which Tab goes from control to control: that in which they are read, whenever each was made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def go_on(root: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next control of a widget, or the one before, and around; False where there is none."""
    controls = list(controls_of(root))
    if not controls:
        return False
    focused = root.focusWidget()
    here = next((place for place, one in enumerate(controls) if focused is one), None)
    if here is None:
        here = next((place for place, one in enumerate(controls) if focused and one.isAncestorOf(focused)), -1)
    place = here + 1 if forward else max(here, 0) - 1
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    controls[place % len(controls)].setFocus(reason)
    return True


def controls_of(widget: QWidget) -> Iterator[QWidget]:
    """Give all that is in sight and takes the focus by Tab, in the order of the layouts."""
    if not (widget.isVisible() and widget.isEnabled()):
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea) and (content := widget.widget()) is not None:
        yield from controls_of(content)
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from controls_of(widget)
        elif inner is not None:
            yield from _laid_out(inner)
