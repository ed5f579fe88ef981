"""The least an animation costs: one plain circle that grows and shrinks; prints what `stage_window` does."""

import json
import sys
import time
from math import cos, pi

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

GROUND, DISC = QColor("#13202b"), QColor("#58b0ae")
BREATH_SECONDS = 10.0
SMALLEST, LARGEST = 0.215, 0.452
"""Radii, as parts of the height: those of the stage."""


class Circle(QWidget):
    """A window in which a circle breathes; all of the circle's rectangle is painted each time."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.painted_at: list[float] = []
        self._frames = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self._grow)

    def start(self) -> None:
        """Begin to breathe, at the screen's rate."""
        self._frames.start(int(1000.0 / max(30.0, self.screen().refreshRate())))

    def _grow(self) -> None:
        most = int(LARGEST * self.height()) + 1
        middle = self.rect().center()
        self.update(middle.x() - most, middle.y() - most, 2 * most, 2 * most)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle as large as it is now."""
        self.painted_at.append(time.perf_counter())
        full = (1.0 - cos(time.monotonic() * 2.0 * pi / BREATH_SECONDS)) / 2.0
        radius = (SMALLEST + (LARGEST - SMALLEST) * full) * self.height()
        painter = QPainter(self)
        painter.fillRect(event.rect(), GROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(DISC)
        painter.drawEllipse(QPointF(self.rect().center()), radius, radius)
        painter.end()


def main(width: int, height: int, warm: float, seconds: float) -> None:
    """Show it for `warm` seconds, and measure for `seconds`."""
    application = QApplication([])
    window = Circle()
    window.resize(width, height)
    window.show()
    window.start()
    began: list[float] = []

    def begin() -> None:
        window.painted_at.clear()
        began.append(time.process_time())

    def end() -> None:
        print(json.dumps({"cpu": time.process_time() - began[0], "frames": window.painted_at}))
        application.quit()

    QTimer.singleShot(int(warm * 1000), begin)
    QTimer.singleShot(int((warm + seconds) * 1000), end)
    application.exec()


if __name__ == "__main__":
    wide, high, warming, measuring = sys.argv[1:5]
    main(int(wide), int(high), float(warming), float(measuring))
