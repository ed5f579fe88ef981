"""From the start of the process to the first painted frame: the program against a window with nothing in it."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

from bench.row import Row, compare

# Runs before what is measured: ends the process once a widget was painted, and says when that was.
# The clock is one for all processes of the machine, so that the interpreter's own start counts too.
STOPWATCH = """
import os, runpy, sys, time
from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject

class Stopwatch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            watched.event(event)
            print("painted", time.monotonic(), flush=True)
            os._exit(0)
        return False

class Application(QtWidgets.QApplication):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.stopwatch = Stopwatch()
        self.installEventFilter(self.stopwatch)

QtWidgets.QApplication = Application
"""
BARE = """
application = QtWidgets.QApplication([])
window = QtWidgets.QWidget()
window.resize(1280, 720)
window.show()
application.exec()
"""
PROGRAM = """
sys.argv = ["hamstring-gui", "--data-dir", {folder!r}]
runpy.run_module("hamstring_gui", run_name="__main__")
"""


def seconds_to_first_frame(program: str) -> float:
    """Start a Python program and give the seconds until it has painted something."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    started = time.monotonic()
    command = [sys.executable, "-c", STOPWATCH + program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    for line in done.stdout.splitlines():
        if line.startswith("painted "):
            return float(line.split()[1]) - started
    raise RuntimeError(f"it painted nothing:\n{done.stderr}")


def first_frame() -> Iterator[Row]:
    """Compare the program with a bare window."""
    with tempfile.TemporaryDirectory() as folder:
        yield compare(
            "start to first painted frame",
            "a bare PySide6 window",
            lambda: seconds_to_first_frame(PROGRAM.format(folder=folder)),
            lambda: seconds_to_first_frame(BARE),
        )
