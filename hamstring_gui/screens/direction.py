"""Places in a painted widget, for languages that are read from the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget


def placed(rect: QRectF, widget: QWidget, within: QRectF | None = None) -> QRectF:
    """Return where something is that was laid out from the left; `within` is the room it is in, else the widget's."""
    if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return rect
    room = within or QRectF(widget.rect())
    return QRectF(room.left() + room.right() - rect.right(), rect.top(), rect.width(), rect.height())
