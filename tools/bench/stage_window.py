"""The stage with a running session in a window of its own; prints its processor time and when it painted, as JSON.

Arguments: width, height, seconds to warm up, seconds to measure, and `busy` for a second thread that computes in
Python all the while.
"""

import json
import sys
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication

from hamstring_gui.app.opening import made_application
from hamstring_gui.body.motion import PoseBook
from hamstring_gui.guide.clock import monotonic_clock
from hamstring_gui.guide.session import Session
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.planner import build
from hamstring_gui.practice.routine import Kind
from hamstring_gui.screens.fonts import load_fonts
from hamstring_gui.screens.stage.canvas import Canvas
from hamstring_gui.screens.stage.widget import Stage
from hamstring_gui.screens.theme import DARK
from hamstring_gui.store import library
from hamstring_gui.store.assets import asset
from hamstring_gui.store.routine_file import load

KEYS, KEY_EVERY = 10, 0.27
"""How many times Space is pressed, and after how many seconds each."""


class PaintWatch:
    """Notes when that is painted which moves on the stage; words, once a second, come after it."""

    def __init__(self, monotonic: Callable[[], float] = time.perf_counter) -> None:
        self.at: list[float] = []
        paint = Canvas.paintEvent

        def watched(canvas: Canvas, event: QPaintEvent) -> None:
            above = QRectF(canvas.places.scene)
            above.setBottom(canvas.places.centre.y())  # below the horizon the reach of the cue's letters begins
            if event.region().intersects(above.toAlignedRect()):
                self.at.append(monotonic())
            paint(canvas, event)

        Canvas.paintEvent = watched  # type: ignore[assignment, method-assign]  # less in the way than an event filter is


class Run:
    """One measurement: warm up, measure, press keys, print."""

    def __init__(self, stage: Stage, watch: PaintWatch, warm: float, seconds: float) -> None:
        self._stage = stage
        self._watch = watch
        self._processor = 0.0
        self._result: dict[str, object] = {}
        self._waits: list[float] = []
        QTimer.singleShot(int(warm * 1000), self._begin)
        QTimer.singleShot(int((warm + seconds) * 1000), self._end)

    def _begin(self) -> None:
        self._watch.at.clear()
        self._processor = time.process_time()

    def _end(self) -> None:
        self._result = {"cpu": time.process_time() - self._processor, "frames": list(self._watch.at)}
        self._press()

    def _press(self) -> None:
        """Press Space as the window system would, and wait until that was painted."""
        if len(self._waits) == KEYS:
            print(json.dumps(self._result | {"keys": self._waits}))
            QApplication.quit()
            return
        pressed = time.perf_counter()
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
        QApplication.postEvent(self._stage, key)
        before = len(self._watch.at)
        while len(self._watch.at) == before and time.perf_counter() - pressed < 1.0:
            QApplication.processEvents()
        self._waits.append(time.perf_counter() - pressed)
        QTimer.singleShot(int(KEY_EVERY * 1000), self._press)


def main(width: int, height: int, warm: float, seconds: float, busy: bool) -> None:
    """Run the session from its first breath on."""
    application = made_application()
    watch = PaintWatch()
    load_fonts(asset("fonts"))
    plan = build(load(asset("routines", "hamstring.toml")), Choices())
    first = next(phase.index for phase in plan.phases if phase.kind is Kind.INHALE)
    session = Session(plan, monotonic_clock(), lambda _name, _tempo: plan, first=first)
    stage = Stage(DARK, PoseBook(library.poses()))
    stage.setGeometry(0, 0, width, height)
    stage.cursor().setPos(QPoint(width - 1, height - 1))
    stage.show_session(session)
    stage.show()
    session.start()
    run = Run(stage, watch, warm, seconds)
    if busy:
        threading.Thread(target=_count, daemon=True).start()
    application.exec()
    del run
    session.stop()


def _count() -> None:
    number = 0
    while True:
        number += 1


if __name__ == "__main__":
    wide, high, warming, measuring = sys.argv[1:5]
    main(int(wide), int(high), float(warming), float(measuring), "busy" in sys.argv)
