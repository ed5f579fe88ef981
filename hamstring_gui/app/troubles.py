"""Where unforeseen errors go: a log file that rotates, and a quiet notice; a session never ends for them."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

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
    logger.addHandler(_handler(state_dir))

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


def _handler(state_dir: Path) -> logging.Handler:
    handler: logging.Handler
    try:
        path = log_file(made(state_dir))
        path.touch(mode=0o600)
        handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    return handler


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    category = context.category or ""
    if not category.startswith(QUIET_CATEGORIES):
        logging.getLogger("hamstring_gui").log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
