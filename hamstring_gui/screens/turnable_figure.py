"""The figure in a step of an exercise, to be turned round by dragging or by the arrow keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstring_gui.practice.breath import eased
from hamstring_gui.practice.plan import Stance
from hamstring_gui.screens.accessible import Accessible
from hamstring_gui.screens.pose_words import pose_words
from hamstring_gui.screens.style import theme_of
from hamstring_gui.screens.theme import Theme

FRAME_MS = 33
MOVE_SECONDS = 1.4
DEGREES_A_PIXEL = 0.5
DEGREES_A_KEY = 10.0
HIGHEST = 80.0
"""Degrees above the floor; straight from above, limbs would have no length."""


@dataclass(frozen=True)
class Sight:
    """A figure on its way between two stances, and from where it is seen: degrees left of its front, and above."""

    start: Stance
    end: Stance
    moved: float
    yaw: float
    elevation: float


PaintSight: TypeAlias = Callable[[QPainter, QRectF, Sight, Theme], None]
"""Paints the figure as it is seen from anywhere, in the middle of a rectangle; KeyError when there is no such pose."""

DIRECTIONS: dict[str, tuple[float, float]] = {"front": (0.0, 8.0), "side": (-90.0, 8.0), "above": (-90.0, HIGHEST)}
"""Yaw and elevation."""


class TurnableFigure(QWidget, Accessible):
    """Moves from step to step while in sight; `turned` tells that the person turned it by hand."""

    turned = Signal()

    def __init__(self, paint: PaintSight, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paint, self._clock = paint, clock
        self._start = self._end = Stance("")
        self._origin = 0.0
        self.yaw, self.elevation = DIRECTIONS["side"]
        self._held: QPointF | None = None
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._step)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The figure; arrow keys turn it"))

    def sizeHint(self) -> QSize:
        """Return a picture that is as high as eighteen lines."""
        side = self.fontMetrics().height() * 18
        return QSize(side, side)

    @property
    def moved(self) -> float:
        """Return how far it is on its way to the step, 0 to 1."""
        if not self._timer.isActive():
            return 1.0
        return eased(min(1.0, max(0.0, (self._clock() - self._origin) / MOVE_SECONDS)))

    def show_step(self, start: Stance, end: Stance, *, moves: bool) -> None:
        """Go from one stance to another, or be there at once."""
        self._start, self._end, self._origin = start, end, self._clock()
        self.setAccessibleDescription(pose_words(end.pose))
        if moves and start != end and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    def look_from(self, direction: str) -> None:
        """See it from one of DIRECTIONS."""
        self.yaw, self.elevation = DIRECTIONS[direction]
        self.update()

    def turn(self, yaw: float, elevation: float) -> None:
        """Turn it by degrees."""
        self.yaw = (self.yaw + yaw + 180.0) % 360.0 - 180.0
        self.elevation = min(HIGHEST, max(0.0, self.elevation + elevation))
        self.turned.emit()
        self.update()

    def _step(self) -> None:
        if self._clock() - self._origin >= MOVE_SECONDS:
            self._timer.stop()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop when out of sight."""
        self._timer.stop()
        super().hideEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        self._held = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn with the pointer."""
        if self._held is not None:
            way = event.position() - self._held
            self._held = event.position()
            self.turn(-way.x() * DEGREES_A_PIXEL, way.y() * DEGREES_A_PIXEL)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn by the arrow keys."""
        ways = {
            Qt.Key.Key_Left: (DEGREES_A_KEY, 0.0),
            Qt.Key.Key_Right: (-DEGREES_A_KEY, 0.0),
            Qt.Key.Key_Up: (0.0, DEGREES_A_KEY),
            Qt.Key.Key_Down: (0.0, -DEGREES_A_KEY),
        }
        if (way := ways.get(Qt.Key(event.key()))) is not None:
            self.turn(*way)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (all of it moves)
        """Paint the figure, and a frame when it has the focus."""
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sight = Sight(self._start, self._end, self.moved, self.yaw, self.elevation)
        self._paint(painter, QRectF(self.rect()), sight, theme)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
