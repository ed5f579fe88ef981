"""Keeps the machine and its screen awake while a session runs, and lets go of them whatever happens."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from .session import Session

PATIENCE = 300.0
"""Seconds that a session may stand still, paused or waiting for the person, before the machine may sleep again."""
NOT_KEPT = "The screen can't be kept on by itself here: please see to it that it stays on while you practise."


class Inhibitor(Protocol):
    """What keeps the machine from sleeping; both calls return at once and may be repeated."""

    def hold(self, failed: Callable[[], None]) -> None:
        """Keep screen and machine awake from now on; call `failed`, from any thread, when that can't be had."""

    def release(self) -> None:
        """Let both sleep when they like."""


class SystemInhibitor:
    """Asks the desktop, on a thread of its own: a desktop that doesn't answer costs a session no frame.

    The system takes the wish back by itself when the process dies: it belongs to its connection, or to its thread.
    """

    def __init__(self) -> None:
        self._let_go: threading.Event | None = None

    def hold(self, failed: Callable[[], None]) -> None:
        """Keep screen and machine awake from now on."""
        if self._let_go is None:
            self._let_go = threading.Event()
            # A daemon: a desktop that hangs mustn't keep the program from ending.
            threading.Thread(target=_keep, args=(self._let_go, failed), name="keep-awake", daemon=True).start()

    def release(self) -> None:
        """Let both sleep when they like."""
        if self._let_go is not None:
            self._let_go.set()
            self._let_go = None


def _keep(let_go: threading.Event, failed: Callable[[], None]) -> None:
    """Hold the wish until it is let go; it must be given and taken back by one and the same thread."""
    try:
        from wakepy import keep  # noqa: PLC0415 (39 ms that the first frame doesn't need)

        with keep.presenting(on_fail="pass") as wish:
            if wish.active:
                let_go.wait()
                return
    except Exception:  # whatever desktops come up with, the session goes on
        logging.getLogger(__name__).exception("keeping the machine awake failed")
    failed()


class KeepAwake(QObject):
    """Follows one session: awake while it runs, asleep again once it ends or has stood still for long.

    `patience` is that long, in seconds of the real clock.
    """

    notice = Signal(str)
    """It can't be had here; told once."""
    _failed = Signal()

    def __init__(
        self, session: Session, inhibitor: Inhibitor, patience: float = PATIENCE, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._inhibitor = inhibitor
        self._told = False
        self._standing = QTimer(self)
        self._standing.setSingleShot(True)
        self._standing.setInterval(round(patience * 1000))
        self._standing.timeout.connect(inhibitor.release)
        # The failure may come from another thread, and the person is told in this one.
        self._failed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        for signal in (session.started, session.phase_entered, session.paused, session.resumed):
            signal.connect(self._follow)
        session.ended.connect(self.release)
        session.destroyed.connect(inhibitor.release)

    def release(self) -> None:
        """Let the machine sleep, whatever the session does."""
        self._standing.stop()
        self._inhibitor.release()

    def _follow(self) -> None:
        if self._session.state == "ended":
            return
        if self._session.state == "running" and not self._session.at_gate:
            self._standing.stop()
            self._inhibitor.hold(self._fail)
        elif not self._standing.isActive():
            self._inhibitor.hold(self._fail)
            self._standing.start()

    def _fail(self) -> None:
        with suppress(RuntimeError):  # the session may be over and this object gone when the answer comes
            self._failed.emit()

    def _tell(self) -> None:
        if not self._told:
            self._told = True
            self.notice.emit(NOT_KEPT)
