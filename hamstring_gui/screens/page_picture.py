"""A picture of any page, painted without a window on the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from hamstring_gui.guide.session import Session
from hamstring_gui.screens.log.page import OVERVIEW, LogPage
from hamstring_gui.screens.pose_picture import PaintersOf
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.shell import Shell
from hamstring_gui.screens.theme import theme_for
from hamstring_gui.screens.welcome import Welcome
from hamstring_gui.screens.window import Window

PAGES = ("today", "routines", "log", "overview", "learn", "settings", "safety", "welcome", "place", "breaths")
WELCOME = ("welcome", "place", "breaths")
"""The steps of the welcome, in order."""

_LAYOUT_ROUNDS = 4
"""A page is laid out when it is shown, and again when its labels know how they wrap."""


def paint_page(
    name: str,
    services: Services,
    size: QSize,
    painters: PaintersOf | None = None,
) -> QImage:
    """Return the window with a page (one of PAGES), in its frame as it is really shown, in the settings' theme.

    An exercise's page has its name. Raises KeyError for a name there is not.
    """
    window = Window(services, _no_stage, lambda: 0.0, painters, pictures_at_once=True)
    shell = Shell(theme_for(services.settings.word("stage.theme")))
    shell.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    shell.resize(size)
    shell.set_content(window)
    shell.show()
    if name == "safety":
        window.ask_for_safety(None)
    elif name in WELCOME:
        window.welcome(again=True)
        window.findChildren(Welcome)[0].show_step(WELCOME.index(name))
    elif name == "overview":
        window.show_page("log")
        window.findChildren(LogPage)[0].show_view(OVERVIEW)
    elif name in PAGES:
        window.show_page(name)
    else:
        window.pages.look_at(name)
    services.reader.settle()
    for _ in range(_LAYOUT_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QCoreApplication.sendPostedEvents()
    image = shell.grab().toImage()
    shell.close()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return image


def _no_stage(_session: Session, _leave: Callable[[], None]) -> QWidget:
    raise AssertionError("a picture of a page starts no session")
