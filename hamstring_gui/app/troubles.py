"""Where unforeseen errors go: a log file that rotates, and a quiet notice; a session never ends for them."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from hamstring_gui.store.atomic_file import owner_only
from hamstring_gui.store.paths import made

LOG_BYTES = 256 * 1024
LOG_FILES = 3
NOTICE = "Something went wrong, but your session is safe. Details are in the log file."

# Qt's multimedia backends name each optional library they don't find; that is no trouble of ours.
QUIET_CATEGORIES = ("qt.multimedia", "qt.qpa.plugin", "qt.core.qfuture")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


TELLING = (OSError, AttributeError, ImportError, RecursionError, MemoryError, ZeroDivisionError, IndexError)
"""Exceptions whose texts come from Python and the system; that of any other may quote what a person wrote."""
COPIED_BYTES = 64 * 1024


def log_file(state_dir: Path) -> Path:
    """Return where the log file is."""
    return state_dir / "hamstring-gui.log"


def keep_troubles(state_dir: Path, tell: Callable[[str], None]) -> None:
    """Write errors, warnings of Qt and exceptions in slots to the log file; `tell` the person of exceptions.

    Nothing personal is written: no notes, no scores. Without a writable folder they go to standard error alone.
    """
    logger = logging.getLogger("hamstring_gui")
    logger.setLevel(logging.INFO)
    logger.propagate = False
    for old in (*logger.handlers,):
        logger.removeHandler(old)
        old.close()
    logger.addHandler(made_handler(state_dir))

    def in_slot(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        logger.error("an exception nobody expected", exc_info=(kind, error, trace))
        tell(NOTICE)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            in_slot(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = in_slot
    threading.excepthook = in_thread
    qInstallMessageHandler(_from_qt)


def log_text(state_dir: Path) -> str:
    """Return the end of the log file, as much as somebody would want to read in a report."""
    try:
        return log_file(state_dir).read_bytes()[-COPIED_BYTES:].decode("utf-8", "replace")
    except OSError as error:
        return error.strerror or str(error)


class OwnersFile(RotatingFileHandler):
    """A log file that rotates; each of its files is readable by its owner only from the start."""

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", errors="replace", opener=owner_only)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name that logging calls
        """Say what can't be written on standard error: the disk may be full, and a traceback helps nobody."""
        sys.stderr.write(f"{record.levelname} {record.getMessage()}\n")


class Impersonal(logging.Formatter):
    """Writes where an exception came from, without values: a note or a score might be among them."""

    def formatException(  # noqa: N802 - the name that logging calls
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """Return the frames of an exception and of those that led to it."""
        error, parts = ei[1], []
        while error is not None:
            parts.append("".join([*traceback.format_tb(error.__traceback__), _named(error)]))
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\nled to\n".join(reversed(parts))


def _named(error: BaseException) -> str:
    name = type(error).__name__
    if isinstance(error, OSError):
        return f"{name}: {error.strerror}"
    return f"{name}: {error}" if isinstance(error, TELLING) else name


def made_handler(state_dir: Path) -> logging.Handler:
    """Return what writes the log file, or to standard error where there is no place for it."""
    handler: logging.Handler
    try:
        path = log_file(made(state_dir))
        handler = OwnersFile(path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Impersonal("%(asctime)s %(levelname)s %(message)s"))
    return handler


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    category = context.category or ""
    if not category.startswith(QUIET_CATEGORIES):
        logging.getLogger("hamstring_gui").log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
