"""Asks the person for a file, without holding the window up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Choose: TypeAlias = Callable[[str, str, bool, Callable[[Path], None]], None]
"""Asks for a file: title, proposed name, whether it is to be written, and who takes the answer."""


def ask_for_file(parent: QWidget) -> Choose:
    """Return who asks by the desktop's dialog, over the window that a widget is in."""

    def ask(title: str, proposed: str, writes: bool, take: Callable[[Path], None]) -> None:
        dialog = QFileDialog(parent, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile if writes else QFileDialog.FileMode.ExistingFile)
        if writes:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(proposed)
        dialog.fileSelected.connect(lambda file: take(Path(file)))
        dialog.open()

    return ask
