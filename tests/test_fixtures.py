"""The fixtures themselves: a check that never fires protects nobody."""

from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QStandardPaths

from tests.conftest import FakeClock

pytest_plugins = ["pytester"]

FAULTY = """
import socket
import threading

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget

kept = []


def test_leaves_a_window(qtbot):
    kept.append(QWidget())
    kept[-1].show()


def test_leaves_a_timer(qtbot):
    kept.append(QTimer())
    kept[-1].start(60_000)


def test_leaves_a_thread():
    done = threading.Event()
    threading.Thread(target=done.wait, daemon=True).start()
    kept.append(done)


def test_opens_a_connection():
    with socket.socket() as connection:
        connection.connect(("127.0.0.1", 9))


def test_raises_in_a_slot(qtbot):
    timer = QTimer()
    timer.timeout.connect(lambda: 1 / 0)
    timer.timeout.emit()


def test_makes_qt_warn(qtbot):
    qWarning(b"something is off")


def test_tidies_up(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    timer = QTimer(window)
    timer.start(60_000)
    timer.stop()


@pytest.fixture(scope="session", autouse=True)
def tidy():
    yield
    for thing in kept:
        tidy_up = {QWidget: QWidget.deleteLater, QTimer: QTimer.stop, threading.Event: threading.Event.set}
        tidy_up[type(thing)](thing)
    kept.clear()
"""


def test_faulty_tests_are_found_out(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(Path(__file__).with_name("conftest.py").read_text(encoding="utf-8"))
    pytester.makeini("[pytest]\nqt_log_level_fail = WARNING\nqt_api = pyside6\n")
    pytester.makepyfile(FAULTY)
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider", "-p", "no:xdist")
    # The three that leave something behind pass, and then their clean-up fails.
    result.assert_outcomes(passed=4, failed=3, errors=3)
    result.stdout.fnmatch_lines_random(
        ["*left behind: window*", "*left behind: ticking timer*", "*left behind: running thread*", "*('127.0.0.1', 9)*"]
    )


def test_the_clock_moves_only_by_hand(clock: FakeClock) -> None:
    start = clock()
    assert clock() == start
    clock.advance(2.5)
    assert clock() == start + 2.5
    with pytest.raises(AssertionError):
        clock.advance(-1)


def test_every_folder_is_a_temporary_one(home: Path) -> None:
    folders = platformdirs.PlatformDirs("hamstring-gui")
    standard = QStandardPaths.StandardLocation.AppConfigLocation
    for folder in (
        *(folders.user_config_dir, folders.user_data_dir, folders.user_state_dir, folders.user_cache_dir),
        *(folders.user_log_dir, folders.user_documents_dir, folders.user_runtime_dir),
        QStandardPaths.writableLocation(standard),
        str(Path.home()),
    ):
        assert Path(folder).is_relative_to(home)
