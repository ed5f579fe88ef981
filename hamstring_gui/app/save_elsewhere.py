"""Offers to write sessions into a file elsewhere, while the log takes none: on a memory stick, say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from hamstring_gui.practice.faults import printable
from hamstring_gui.screens.window import Window
from hamstring_gui.store import export
from hamstring_gui.store.export import ExportError
from hamstring_gui.store.log_entry import Entry

from .waiting_log import WaitingLog


class SaveElsewhere(QObject):
    """Stands in the banner for as long as there is something to save; what it writes can be brought into any log."""

    def __init__(self, book: WaitingLog, window: Window, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._book = book
        self._window = window
        self._now = now
        self._why = ""
        book.failed.connect(self._offer)
        book.saved.connect(self._withdraw)

    def _offer(self, why: str) -> None:
        self._withdraw()
        self._why = why
        self._window.banner.offer(why, self.tr("Save elsewhere"), self.ask)

    def _withdraw(self) -> None:
        self._window.banner.withdraw(self._why)
        self._why = ""

    def ask(self) -> None:
        """Ask for the file's name, and write it; the offer stays for as long as the log takes nothing."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder) / f"hamstring-{self._now().date().isoformat()}.json")
        title, sorts = self.tr("Save the session elsewhere"), self.tr("Sessions (*.json)")
        name, _ = QFileDialog.getSaveFileName(self._window, title, proposed, sorts)
        if name:
            self.save(Path(name))
        if self._why:
            self._offer(self._why)

    def save(self, path: Path) -> None:
        """Write what waits into a file, and say how that went."""
        target = path if path.suffix else path.with_suffix(".json")
        try:
            export.write(target, (Entry(record, self._now()) for record in self._book.waiting), export.Form.JSON)
        except ExportError as error:
            self._window.show_notice(str(error))
            return
        words = self.tr("Written: {file}. Import it into the log later; twice does no harm.")
        self._window.show_notice(words.format(file=printable(str(target))))
