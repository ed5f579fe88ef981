"""Work on the whole log beside the window: out, in, backups and restoring, with progress and cancel."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPagedPaintDevice

from hamstring_gui.practice.faults import FaultsError, LogUnavailableError, printable
from hamstring_gui.screens.log_keeper import Advanced, Done, Ended, KeptCopy, Listed, Task, Work
from hamstring_gui.store import backup, export, log_import, log_upkeep
from hamstring_gui.store.backup import Backup, BackupError, Contents, Reason
from hamstring_gui.store.export import CancelledError, ExportError, Form
from hamstring_gui.store.session_log import SessionLog

from .log_report import LogReport, write_pdf

MOST_TOLD = 3
"""How many faults of a file are told; the command line tells all."""


class LogWork(QObject):
    """One piece of work at a time, in a thread; its answers come in the window's thread."""

    _advanced = Signal(float)
    _ended = Signal(object)
    _listed = Signal(object)

    def __init__(self, log: SessionLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._thread: threading.Thread | None = None
        self._cancelled = threading.Event()
        self._tell: tuple[Advanced, Ended] | None = None
        self._advanced.connect(self._advance)
        self._ended.connect(self._end)
        self._listing: threading.Thread | None = None
        self._tell_listed: Listed = lambda _copies: None
        self._listed.connect(self._end_listing)

    def begin(self, work: Work, advanced: Advanced, ended: Ended) -> bool:
        """Begin, unless something is under way."""
        if self._thread is not None:
            return False
        self._cancelled.clear()
        self._tell = (advanced, ended)
        self._thread = threading.Thread(target=self._run, args=(work,), name="log work")
        self._thread.start()
        return True

    def cancel(self) -> None:
        """Leave what is under way undone."""
        self._cancelled.set()

    def close(self) -> None:
        """Cancel what is under way, and wait until it has stopped."""
        self.cancel()
        for thread in (self._thread, self._listing):
            if thread is not None:
                thread.join()

    def list_backups(self, listed: Listed) -> None:
        """Look into all backups in a thread of its own, and tell them newest first to whoever asked last."""
        self._tell_listed = listed
        if self._listing is None:
            self._listing = threading.Thread(target=self._list, name="backups")
            self._listing.start()

    def _list(self) -> None:
        self._listed.emit([_kept(one) for one in backup.backups(self._log.backup_dir)])

    def _end_listing(self, copies: list[KeptCopy]) -> None:
        if self._listing is not None:
            self._listing.join()
        self._listing = None
        self._tell_listed(copies)

    def _run(self, work: Work) -> None:
        try:
            done = Done(True, self._done(work))
        except CancelledError:
            done = Done(False, self.tr("Cancelled; nothing has changed."))
        except FaultsError as error:
            done = Done(False, "\n".join(str(fault) for fault in error.faults[:MOST_TOLD]))
        except (ExportError, BackupError, LogUnavailableError, OSError) as error:
            done = Done(False, str(error))
        self._ended.emit(done)

    def _done(self, work: Work) -> str:
        match work.task:
            case Task.EXPORT:
                return self._export(work.path)
            case Task.REPORT | Task.PRINT:
                return self._report(work) if work.paper is None else self._print(work, work.paper)
            case Task.IMPORT:
                return self._import(work.path)
            case Task.BACK_UP:
                made = log_upkeep.back_up_before(self._log, self._log.now(), Reason.DAY)
                return self.tr("Backup made: {file}").format(file=made.path.name) if made else self.tr("Nothing yet.")
            case Task.LOOK:
                return self._described(backup.contents(work.path))
            case Task.RESTORE:
                holds, _ = log_upkeep.restore(self._log, work.path, self._log.now())
                return self.tr("Restored: {contents}").format(contents=self._described(holds))

    def _export(self, path: Path) -> str:
        forms = [form for form in Form if path.suffix.lower() == f".{form.value}"]
        target = path if forms else path.with_name(f"{path.name}.{Form.CSV.value}")
        export.export(self._log, target, forms[0] if forms else Form.CSV, progress=self._goes_on)
        return self.tr("Written: {file}").format(file=printable(str(target)))

    def _report(self, work: Work) -> str:
        target = work.path if work.path.suffix.lower() == ".pdf" else work.path.with_name(f"{work.path.name}.pdf")
        pages = write_pdf(self._log, target, work.first, work.last, self._goes_on)
        told = self.tr("Written: {file} (pages: {n}).")
        return told.format(file=printable(str(target)), n=pages)

    def _print(self, work: Work, paper: QPagedPaintDevice) -> str:
        today = self._log.now().date()
        pages = LogReport(self._log, work.first, work.last or today, self._goes_on).paint_on(paper, today)
        return self.tr("Handed to the printer (pages: {n}).").format(n=pages)

    def _import(self, path: Path) -> str:
        done = log_import.import_file(self._log, path, self._log.now(), self._goes_on)
        merged = done.merged
        told = self.tr("{new} sessions added, {changed} updated, {same} there already.").format(
            new=merged.added, changed=merged.updated, same=merged.unchanged
        )
        refused = self.tr("{n} can't be used:").format(n=done.refused) if done.refused else ""
        return "\n".join(filter(None, [told, refused, *map(str, done.faults[:MOST_TOLD])]))

    def _described(self, holds: Contents) -> str:
        if holds.first is None or holds.last is None:
            return self.tr("no sessions")
        words = self.tr("{n} sessions, from {first} to {last}", "", holds.sessions)
        return words.format(n=holds.sessions, first=holds.first.isoformat(), last=holds.last.isoformat())

    def _goes_on(self, done: int, total: int) -> bool:
        self._advanced.emit(done / total if total else 1.0)
        return not self._cancelled.is_set()

    def _advance(self, part: float) -> None:
        if self._tell is not None:
            self._tell[0](part)

    def _end(self, done: Done) -> None:
        if self._thread is not None:
            self._thread.join()
        tell, self._thread, self._tell = self._tell, None, None
        if tell is not None:
            tell[1](done)


def _kept(copy: Backup) -> KeptCopy:
    try:
        size = copy.path.stat().st_size
    except OSError:
        size = 0
    return KeptCopy(copy.path, copy.made, copy.reason.value, size, backup.sessions_in(copy.path))
