"""Where the focus goes when what had it is gone: to the control that took its place, or to its neighbour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QWidget
from shiboken6 import isValid

from hamstring_gui.screens.tab_order import controls_of


@dataclass(frozen=True)
class Lost:
    """A control that had the focus and was hidden, deleted or disabled."""

    area: QWidget
    """The page it was on, or what stands beside the pages."""
    control: QWidget
    name: str
    place: QPoint
    """Its middle, as the pages count."""


class FocusKeeper(QObject):
    """Keeps the focus on the page in sight: Qt hands it on in the order of making, at last to the way between pages."""

    def __init__(self, pages: QStackedWidget, beside: QWidget) -> None:
        super().__init__(pages)
        self._pages, self._beside = pages, beside
        self._lost: Lost | None = None
        # Not at once: of a page that is made anew, the new controls come after the old ones.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._put)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._lost is not None and not _can_be_reached(self._lost.control) and old and not _can_be_reached(old):
            return  # Qt hands it on through all that goes, one after the other
        self._lost = None
        areas = (self._pages.currentWidget(), self._beside)
        area = next((area for area in areas if area and old and isValid(old) and area.isAncestorOf(old)), None)
        if area is None or old is None:
            return
        # Of a control that is being disabled Qt takes the focus before it says so: that is looked at later.
        if not _can_be_reached(old) or new is None or not area.isAncestorOf(new):
            self._lost = Lost(area, old, old.accessibleName(), self._middle(old))
            self._later.start()

    def _middle(self, widget: QWidget) -> QPoint:
        return self._pages.mapFromGlobal(widget.mapToGlobal(widget.rect().center()))

    def _put(self) -> None:
        lost, self._lost = self._lost, None
        page = self._pages.currentWidget()
        if lost is None or page is None or not page.isVisible() or _can_be_reached(lost.control):
            return
        if lost.area not in (page, self._beside) or not lost.area.isVisible():
            page.setFocus()
            return
        controls = [control for control in controls_of(lost.area) if not isinstance(control, QScrollArea)]
        namesakes = [control for control in controls if control.accessibleName() == lost.name]
        nearest = min(namesakes or controls, key=lambda control: self._far(control, lost.place), default=page)
        nearest.setFocus(Qt.FocusReason.OtherFocusReason)

    def _far(self, control: QWidget, place: QPoint) -> int:
        return (self._middle(control) - place).manhattanLength()


def _can_be_reached(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible() and widget.isEnabled()
