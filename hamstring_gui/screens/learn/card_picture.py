"""The pictures of the cards of Learn: a body seen through that moves where motion explains, else key pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstring_gui.screens.accessible import Accessible
from hamstring_gui.screens.learn.marks import TICKING
from hamstring_gui.screens.learn.plate import Plate, Shown
from hamstring_gui.screens.learn.scenes import SCENES
from hamstring_gui.screens.pose_picture import FigureOf
from hamstring_gui.screens.style import theme_of

FRAME_MS = 50
LINES = 15.0
"""How high a picture is, in lines of text."""
_GAP = 10.0


class CardPicture(QWidget, Accessible):
    """One scene, which moves while it is in sight; still, its key pictures stand beside each other."""

    def __init__(
        self,
        name: str,
        description: str,
        figure: FigureOf | None,
        clock: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.panels = SCENES[name]
        self._figure, self._clock, self._began, self._moving = figure, clock, clock(), True
        self._painted: list[Shown] = []
        self._ticks = any(TICKING.intersection(panel.marks) for panel in self.panels)
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._step)
        self._names = {
            "hamstring": self.tr("Hamstring"),
            "flexor": self.tr("Hip flexor"),
            "glute": self.tr("Glutes"),
            "back": self.tr("Low back"),
            "diaphragm": self.tr("Diaphragm"),
        }
        self._captions = self._captions_of()[name]
        self.setAccessibleName(description)
        self.setAccessibleDescription("; ".join(dict.fromkeys(text for texts in self._captions for text in texts)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVisible(figure is not None)

    def _captions_of(self) -> dict[str, tuple[tuple[str, ...], ...]]:
        """Return what stands under each figure of each picture, for each of its looks."""
        flared, stacked, deep = self.tr("Ribs flared"), self.tr("Out: ribs down"), self.tr("In: ribs wide")
        seated = self.tr("Sitting: short")
        return {
            "hamstring": ((self.tr("Bends the knee"),), (self.tr("Extends the hip"),), (self.tr("Levels the pelvis"),)),
            "sitting": ((seated, seated, self.tr("Standing: still short")),),
            "tilt": ((self.tr("Pelvis level"), self.tr("Tipped: pulled long")),),
            "glutes": ((self.tr("Glutes asleep"),), (self.tr("Glutes awake"),)),
            "stretching": ((self.tr("Long already"), self.tr("Stretched: it holds on")),),
            "breath": ((flared, stacked, deep, stacked, deep),),
        }

    @property
    def shown(self) -> list[Shown]:
        """Return the figures that are to be seen now, from left to right, each with its caption."""
        found = []
        for panel, captions in zip(self.panels, self._captions, strict=True):
            if self._timer.isActive():
                states = [panel.at(self._clock() - self._began)]
            else:
                states = [panel.key(index) for index in panel.keys]
            texts = [captions[min(nearest, len(captions) - 1)] for _, nearest in states]
            found += [Shown(panel, between, text) for (between, _), text in zip(states, texts, strict=True)]
        return found

    def set_moving(self, moving: bool) -> None:
        """Let it move while in sight, or keep it still."""
        self._moving = moving
        self._start_or_stop(self.isVisible())

    def _start_or_stop(self, visible: bool) -> None:
        if not (visible and self._moving):
            self._timer.stop()
        elif not self._timer.isActive():
            self._began = self._clock()
            self._timer.start()
        self.update()

    def _step(self) -> None:
        # Scrolled away, or while a figure stays as it is, nothing is painted.
        if not self.visibleRegion().isEmpty() and (self._ticks or self.shown != self._painted):
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move."""
        self._start_or_stop(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop when out of sight."""
        self._start_or_stop(False)
        super().hideEvent(event)

    def sizeHint(self) -> QSize:
        """Return a picture that grows with the type."""
        line = self.fontMetrics().height()
        return QSize(round(line * 22), round(line * LINES))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (all of it moves)
        """Paint the figures beside each other."""
        if self._figure is None:
            return
        painter, theme = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self._painted = self.shown
        rows = self._rows(len(shown))
        for number, place in enumerate(self._places(len(shown))):
            # Of several looks of one figure, the last is named.
            named = len(self.panels) > 1 or number == len(shown) - 1
            plate = Plate(painter, theme, place, shown[number], self._clock() - self._began, rows)
            plate.paint(self._figure, self._names if named else {})

    def _rows(self, number: int) -> int:
        """Return how many lines the longest caption takes where so many figures stand beside each other."""
        wide = self.width() / number - _GAP
        texts = (text for texts in self._captions for text in texts)
        return 1 + any(self.fontMetrics().horizontalAdvance(text) > wide for text in texts)

    def _places(self, number: int) -> Iterator[QRectF]:
        wide = (self.width() - _GAP * (number - 1)) / number
        for index in range(number):
            yield QRectF(index * (wide + _GAP), 0.0, wide, float(self.height()))
