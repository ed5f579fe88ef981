"""Asks the person for a file, without holding the window up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


@dataclass(frozen=True)
class FileQuestion:
    """What is asked: for a file to be read, or with a proposed name for one to be written."""

    title: str
    endings: tuple[str, ...]
    """What the names of such files end with, without the dot; the first is added to a name that has none."""
    proposed: str = ""

    @property
    def pattern(self) -> str:
        """Return which files are shown, as Qt's dialog takes it."""
        return f"{', '.join(self.endings).upper()} ({' '.join(f'*.{ending}' for ending in self.endings)})"


Choose: TypeAlias = Callable[[FileQuestion, Callable[[Path], None]], None]
"""Asks for a file, and hands it to who takes the answer."""


def ask_for_file(parent: QWidget) -> Choose:
    """Return who asks by the desktop's dialog, over the window that a widget is in."""

    def ask(question: FileQuestion, take: Callable[[Path], None]) -> None:
        dialog = QFileDialog(parent, question.title, str(own_folder()), question.pattern)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if question.proposed:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setFileMode(QFileDialog.FileMode.AnyFile)
            dialog.setDefaultSuffix(question.endings[0])
            dialog.selectFile(question.proposed)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: take(Path(file)))
        dialog.open()

    return ask


def own_folder() -> Path:
    """Return where the person's own files are: not wherever the program happened to be started."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()
