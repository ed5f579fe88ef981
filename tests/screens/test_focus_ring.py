"""Whoever goes by keys sees where they are: each kind of control changes clearly when it takes the focus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.screens.theme import CONTRAST, DARK, LIGHT, Theme, contrast
from hamstring_gui.screens.window import Window
from tests.screens.test_page_fit import opened, seen

pytestmark = pytest.mark.usefixtures("typeface")

PAGES = ("today", "routines", "log", "overview", "learn", "settings", "bridge", "welcome")
CLEAR = 3.0
"""What changes has at least this contrast to what was there."""
AROUND = 8
SPOT = 50
"""So many pixels are enough where the focus is on a spot of a large picture."""


def kinds(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Give one control of each kind that the keys reach on a page, with what is to be said of it."""
    met = set()
    for widget in seen(window):
        reached = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and widget.isEnabled()
        if not reached or widget.focusProxy() is not None or isinstance(widget, QScrollArea):
            continue
        checked = isinstance(widget, QAbstractButton) and widget.isChecked()
        kind = f"{type(widget).__name__} {widget.property('look') or ''} {'checked' if checked else ''}"
        if kind not in met and widget.visibleRegion().boundingRect().width() > AROUND:
            met.add(kind)
            yield kind, widget


def picture_of(window: Window, widget: QWidget) -> QImage:
    """Return how a control looks, with a little of what is around it."""
    QCoreApplication.processEvents()
    shown = widget.visibleRegion().boundingRect().translated(widget.mapTo(window, widget.rect().topLeft()))
    return window.grab(shown).toImage()


def clearly_changed(before: QImage, after: QImage) -> int:
    """Return how many pixels changed with a clear contrast."""
    return sum(
        1
        for y in range(min(before.height(), after.height()))
        for x in range(min(before.width(), after.width()))
        if before.pixel(x, y) != after.pixel(x, y)
        and contrast(QColor(before.pixel(x, y)), QColor(after.pixel(x, y))) >= CLEAR
    )


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
@pytest.mark.parametrize("page", PAGES)
def test_the_focus_is_seen_on_each_kind_of_control(qtbot: QtBot, page: str, theme: Theme) -> None:
    window = opened(qtbot, page, 1280, 2400)
    window._services.set_setting("stage.theme", theme.name)
    window._restyle()
    weak = {}
    window.activateWindow()
    QCoreApplication.processEvents()
    for kind, widget in kinds(window):
        if (focused := QApplication.focusWidget()) is not None:
            focused.clearFocus()
        before = picture_of(window, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        after = picture_of(window, widget)
        changed, wanted = clearly_changed(before, after), min(2 * min(widget.width(), widget.height()), SPOT)
        if changed < wanted:
            weak[kind] = f"{changed} of {wanted}"
    assert weak == {}
