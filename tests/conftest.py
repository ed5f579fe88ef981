"""What every test stands on: a clock moved by hand, folders of its own, and a look at what it leaves behind."""

import gc
import os
import socket
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from tests.proven_backups import prove_backups


class FakeClock:
    """A monotonic clock that stands still until a test moves it; called, it gives seconds."""

    def __init__(self) -> None:
        # Not zero: code that takes an unset origin for a moment in time should be found out.
        self.now = 1000.0

    def __call__(self) -> float:
        """Give the moment in seconds."""
        return self.now

    def advance(self, seconds: float) -> None:
        """Let some seconds pass; a monotonic clock never goes back."""
        assert seconds >= 0, "a monotonic clock never goes back"
        self.now += seconds


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a home of its own: every folder of platformdirs and of Qt's standard paths lies in it."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    # Windows knows its folders by other names.
    monkeypatch.setenv("USERPROFILE", str(folder))
    monkeypatch.setenv("WIN_PD_OVERRIDE_APPDATA", str(folder / "AppData" / "Roaming"))
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(folder / "AppData" / "Local"))
    for variable, place in (
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_STATE_HOME", ".local/state"),
        ("XDG_CACHE_HOME", ".cache"),
        ("XDG_RUNTIME_DIR", "run"),
    ):
        monkeypatch.setenv(variable, str(folder / place))
    # Qt refuses a runtime folder that others may read.
    (folder / "run").mkdir(mode=0o700)
    monkeypatch.delenv("XDG_DOCUMENTS_DIR", raising=False)
    return folder


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that leaves the machine: the program is promised to open none."""
    connect = socket.socket.connect

    def local_only(self: socket.socket, address: object) -> None:
        if sys.platform != "win32" and self.family == socket.AF_UNIX:
            connect(self, address)  # type: ignore[arg-type]  # the address is whatever its family takes
            return
        pytest.fail(f"a network connection was opened, to {address!r}")

    monkeypatch.setattr(socket.socket, "connect", local_only)


@pytest.fixture(autouse=True)
def proven_backups(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Restore every backup that the test makes, and fail it when one doesn't give back what the log had."""
    prove_backups(monkeypatch, lambda: tmp_path_factory.mktemp("restored"))


class Watch:
    """Keeps an eye on every timer and thread of Qt that a test starts, without keeping it alive."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._timers: list[weakref.ref[QTimer]] = []
        self._threads: list[weakref.ref[QThread]] = []
        start_timer, start_thread = QTimer.start, QThread.start

        def timer_started(timer: QTimer, *args: object) -> None:
            self._timers.append(weakref.ref(timer))
            start_timer(timer, *args)

        def thread_started(thread: QThread, *args: object) -> None:
            self._threads.append(weakref.ref(thread))
            start_thread(thread, *args)  # type: ignore[arg-type]  # handed on as it came

        monkeypatch.setattr(QTimer, "start", timer_started)
        monkeypatch.setattr(QThread, "start", thread_started)

    def running(self) -> list[str]:
        """Name what still ticks or runs; what Qt has deleted does neither."""
        timers = (timer for ref in self._timers if (timer := ref()) is not None and isValid(timer))
        threads = (thread for ref in self._threads if (thread := ref()) is not None and isValid(thread))
        return [
            *(f"ticking timer {timer!r}" for timer in timers if timer.isActive()),
            *(f"running thread {thread!r}" for thread in threads if thread.isRunning()),
        ]


def _windows() -> set[QWidget]:
    return set(QApplication.topLevelWidgets()) if isinstance(QCoreApplication.instance(), QApplication) else set()


def _python_threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if not thread.name.startswith(("execnet", "Dummy"))}


def _settle() -> None:
    """Delete what was marked to be deleted later, and what only a cycle of references still holds."""
    gc.collect()
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QThreadPool.globalInstance().waitForDone(1000)


@pytest.fixture(autouse=True)
def nothing_left_behind(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a window, a ticking timer or a running thread: it would disturb the next one."""
    watch = Watch(monkeypatch)
    windows, threads = _windows(), _python_threads()
    yield

    def left() -> list[str]:
        # Names, not objects: a failure must not keep alive what it complains of.
        return [
            *(f"window {window!r}" for window in _windows() - windows),
            *(f"running thread {thread!r}" for thread in _python_threads() - threads),
            *watch.running(),
        ]

    if left():
        _settle()
    if names := left():
        pytest.fail("left behind: " + ", ".join(names))
