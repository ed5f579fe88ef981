"""Asks the person for a printer by the desktop's dialog, where there is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QWidget

from hamstring_gui.screens.report.pages import page_layout

ChoosePrinter: TypeAlias = Callable[[Callable[[QPagedPaintDevice], None]], None]
"""Asks for a printer; the paper of the one that is chosen is handed over."""


def ask_for_printer(parent: QWidget) -> ChoosePrinter | None:
    """Return who asks over the window that a widget is in, or None where nothing can be printed."""
    try:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 (not every system has it)
    except ImportError:
        return None

    def ask(take: Callable[[QPagedPaintDevice], None]) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(QLocale()))
        dialog = QPrintDialog(printer, parent)
        # It prints all or nothing: the pages are made only then.
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            take(printer)
        dialog.deleteLater()

    return ask
