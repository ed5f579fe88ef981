"""Qt without a display, for commands that paint into files."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from hamstring_gui.app.opening import made_application
from hamstring_gui.screens import fonts
from hamstring_gui.store.assets import asset


def start_off_screen() -> QApplication:
    """Return the application, with the program's typeface and no display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_tell_all_but_the_platform)
    application = made_application()
    fonts.load_fonts(asset("fonts"))
    QApplication.setFont(fonts.application_font())
    return application


def _tell_all_but_the_platform(_kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    # What Qt's offscreen screen can't do, no picture needs.
    if message and not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)
