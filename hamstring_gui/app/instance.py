"""One window for each data folder: a second start hands its wish to the first and ends."""

from __future__ import annotations

import os
import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QThread

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

from hamstring_gui.store.atomic_file import owner_only
from hamstring_gui.store.paths import made

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ANSWER_MS = 1500
"""How long a second start waits for the first to answer, in milliseconds: a person waits two seconds at most."""
LOADING_MS = 15_000
"""How long it waits for one that is loading still, and can't answer before that is done."""
RETRY_MS = 50
LOADING = b"loading"
LOCKED_AT = 2**30
"""Where in the file Windows locks a byte: the same for all, however much is in it, and beyond what others read."""
LONGEST_SOCKET = 100
"""Bytes that the path of a local socket may have everywhere."""
TAKEN = b"taken"
MOST_BYTES = 4096


class Instance(QObject):
    """Holds the place of the only instance, by a lock that even a killed process gives back."""

    def __init__(self, state_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock_file = state_dir / "instance.lock"
        self._lock: IO[bytes] | None = None
        self._name = _socket_name(state_dir)
        self._server: QLocalServer | None = None
        self._wished: Callable[[str], None] = lambda _wish: None

    def is_first(self) -> bool:
        """Take the place if it is free, and return whether it is ours; without a place to lock, it always is."""
        try:
            made(self._lock_file.parent)
            self._lock = open(self._lock_file, "ab", opener=owner_only)  # noqa: SIM115 (an opener; held)
        except OSError:
            return True
        if _locked(self._lock):
            self._write_state(LOADING)
            return True
        self._lock.close()
        self._lock = None
        return False

    def listen(self, wished: Callable[[str], None]) -> None:
        """Call `wished` with what each later start asks for; only this user's processes can reach us."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 (the window is shown before this is loaded)

        self._wished = wished
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        self._server.listen(self._name)
        self._write_state(b"")

    def hand_over(self, wish: str) -> bool:
        """Tell the first instance what is wanted, and return whether it answered in time."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 (only a second start needs it)

        patience, loading = QDeadlineTimer(ANSWER_MS), QDeadlineTimer(LOADING_MS)
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        # The first may have started just now, and listen when it has loaded.
        while not socket.waitForConnected(patience.remainingTime()):
            if self._is_loading() and not loading.hasExpired():
                patience = QDeadlineTimer(ANSWER_MS)
            if patience.hasExpired():
                return False
            QThread.msleep(RETRY_MS)
            socket.connectToServer(self._name)
        socket.write(wish.encode("utf-8") + b"\n")
        answered = socket.waitForBytesWritten(patience.remainingTime()) and socket.waitForReadyRead(
            patience.remainingTime()
        )
        return answered and bytes(socket.readAll().data()) == TAKEN

    def close(self) -> None:
        """Give the place back."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _is_loading(self) -> bool:
        """Return whether the first says in its locked file that it loads still."""
        try:
            return self._lock_file.read_bytes() == LOADING
        except OSError:
            return False

    def _write_state(self, state: bytes) -> None:
        if self._lock is not None:
            with suppress(OSError):
                self._lock.truncate(0)
                self._lock.write(state)
                self._lock.flush()

    def _receive(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MOST_BYTES:
                socket.abort()
            return
        wish = bytes(socket.readLine(MOST_BYTES).data()).decode("utf-8", "replace").strip()
        socket.write(TAKEN)
        socket.flush()
        socket.disconnectFromServer()
        self._wished(wish)


def _socket_name(state_dir: Path) -> str:
    """Return the name of the local socket: in our own folder, where no other user can take it first.

    Where that path is too long for a socket, or no text, it has to be a name in the folder for temporary files.
    """
    path = str(state_dir.absolute() / "instance.socket")
    raw = path.encode("utf-8", "surrogateescape")
    if sys.platform != "win32" and len(raw) <= LONGEST_SOCKET and path.isprintable():
        return path
    return f"hamstring-gui-{zlib.crc32(raw):08x}"


def _locked(file: IO[bytes]) -> bool:
    """Lock a file without waiting, and return whether that worked; the system unlocks it when the process ends."""
    try:
        if sys.platform == "win32":
            os.lseek(file.fileno(), LOCKED_AT, os.SEEK_SET)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
