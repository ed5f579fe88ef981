"""Writes the log of a period as a PDF, or on a printer's paper, session by session."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSaveFile
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter

from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.report import Report, summed
from hamstring_gui.practice.search import Filter
from hamstring_gui.screens.report.pages import ReportPages, page_layout
from hamstring_gui.store.export import TOLD_EVERY, CancelledError, ExportError, Progress
from hamstring_gui.store.session_log import SessionLog

RESOLUTION = 300
READ_TIMES = 3
"""How often the sessions are read: for the sums, for the number of pages, and to be painted."""


class LogReport:
    """The sessions of a period, read as often as the pages need them.

    Raises, as it is painted, CancelledError and LogUnavailableError.
    """

    def __init__(self, log: SessionLog, first: date | None, last: date, progress: Progress | None = None) -> None:
        self._log, self._progress = log, progress
        self._wanted = Filter(first=first, last=last, rehearsals=False)
        self._total = log.count(self._wanted) * READ_TIMES
        self._read = 0
        self._first, self._last = first, last

    def _records(self) -> Iterator[SessionRecord]:
        for entry in self._log.entries(self._wanted):
            if self._read % TOLD_EVERY == 0 and not self._goes_on():
                raise CancelledError
            self._read += 1
            yield entry.record

    def _goes_on(self) -> bool:
        return self._progress is None or self._progress(min(self._read, self._total), self._total)

    def paint_on(self, device: QPagedPaintDevice, made: date) -> int:
        """Paint it on paper whose layout is set, and return how many pages there are."""
        report: Report = summed(self._records(), self._first, self._last)
        return ReportPages(device, report, self._records, made).paint()


def write_pdf(
    log: SessionLog, path: Path, first: date | None, last: date | None, progress: Progress | None = None
) -> int:
    """Write the sessions of a period as a PDF and return how many pages it has; without a day, all up to today.

    Raises ExportError, CancelledError, LogUnavailableError; then a file that was there is as it was.
    """
    today = log.now().date()
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise ExportError(f"{path.name} could not be written: {file.errorString()}")
    # A log is nobody else's business.
    file.setPermissions(QSaveFile.Permission.ReadOwner | QSaveFile.Permission.WriteOwner)
    try:
        writer = QPdfWriter(file)
        writer.setResolution(RESOLUTION)
        writer.setPageLayout(page_layout(QLocale()))
        writer.setTitle(QCoreApplication.translate("Report", "Session log"))
        writer.setCreator("hamstring-gui")
        pages = LogReport(log, first, last or today, progress).paint_on(writer, today)
    except BaseException:
        file.cancelWriting()
        file.commit()
        raise
    if not file.commit():
        raise ExportError(f"{path.name} could not be written: {file.errorString()}")
    return pages
