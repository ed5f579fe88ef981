"""The figure in the picture: every position is painted once and kept, since the same movements come again and again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from hamstring_gui.body.motion import Figure, PoseBook, figure_between
from hamstring_gui.practice.plan import Moment, Plan, Stance
from hamstring_gui.practice.routine import Kind
from hamstring_gui.screens.figure.above import paint_from_above
from hamstring_gui.screens.figure.arrows import MOVEMENTS, paint_movement
from hamstring_gui.screens.figure.painting import paint_figure
from hamstring_gui.screens.figure.palette import DARK_CONTRAST_FIGURE, DARK_FIGURE, LIGHT_FIGURE, FigurePalette
from hamstring_gui.screens.theme import CONTRAST, DIM, LIGHT, Theme, mixed

from .cropped import Cropped

VOLUME_STEPS = 12
"""How many pictures a breath takes, if nothing moves but the ribs."""
VOLUME_GRAINS = 960
STEP_PIXELS = 2.0
"""How far any part of the body moves, in pixels, from one kept picture to the next."""
MOST_STEPS = 60
"""Enough for thirty pictures a second in the middle of a large movement of three seconds."""
KEPT_PICTURES = 75
"""So many are kept, reckoned by what a usual one takes: all of the largest movement, and some more."""
USUAL_PART = 0.4
"""How much of its place a body usually covers."""
TURNS = ("turn_out", "turn_in")
ABOVE = (0.10, 0.30, 0.27, 0.50)
"""Where a turn is shown from above: left, top, width and height as parts of the body's place."""
AHEAD = 3
"""So many breaths are painted ahead while there is time."""
MOST_BYTES = 256 * 2**20


def palette_for(theme: Theme) -> FigurePalette:
    """Return the figure's colours that go with a theme."""
    if theme is DIM:
        return _dimmed(DARK_FIGURE)
    return {LIGHT.name: LIGHT_FIGURE, CONTRAST.name: DARK_CONTRAST_FIGURE}.get(theme.name, DARK_FIGURE)


def _dimmed(palette: FigurePalette) -> FigurePalette:
    colours = {
        field.name: mixed(value, QColor(24, 14, 6, value.alpha()), 0.38)
        for field in fields(palette)
        if isinstance(value := getattr(palette, field.name), QColor)
    }
    return replace(palette, **colours)  # type: ignore[arg-type]  # the fields that are colours, by their names


@dataclass(frozen=True)
class Position:
    """A body between two stances, in steps fine enough not to be seen."""

    start: Stance
    end: Stance
    step: int
    steps: int
    volume: int
    """In parts of VOLUME_GRAINS."""
    movement: str | None = None
    """What to show with arrows; only on the way into a position: a breath's direction is seen without."""
    mirrored: bool = False


class BodyPicture:
    """Paints the figure of one theme at one size and pixel ratio."""

    def __init__(self, book: PoseBook, theme: Theme, ratio: float = 1.0) -> None:
        self._book = book
        self._palette = palette_for(theme)
        self._ratio = ratio
        self._kept: OrderedDict[tuple[Position, int, int], Cropped] = OrderedDict()
        self._bytes = 0
        self._usual = 0.0
        self._coming: tuple[int, Iterator[Position]] = (-1, iter(()))
        self._last: tuple[Position, QRect, Cropped] | None = None
        self._travels: dict[tuple[Stance, Stance], float] = {}

    def position(self, moment: Moment, height: float) -> Position | None:
        """Return where the body is, for a picture of that height; None when the poses aren't known."""
        start, end = moment.step.pose_from, moment.step.pose_to
        if start.pose not in self._book.poses or end.pose not in self._book.poses:
            return None
        steps = self._steps(start, end, height)
        if moment.phase.kind.is_breath:
            # Movement and breath follow one curve: a step of the one is a step of the other.
            steps = max(steps, VOLUME_STEPS)
            step = round(moment.moved * steps)
            low, high = moment.phase.volume_from, moment.phase.volume_to
            volume = round((low + (high - low) * step / steps) * VOLUME_GRAINS)
        else:
            step = round(moment.moved * steps)
            volume = round(moment.volume * VOLUME_STEPS) * (VOLUME_GRAINS // VOLUME_STEPS)
        movement = moment.step.movement if moment.phase.kind is not Kind.REST else None
        if not moment.phase.kind.is_breath and movement in MOVEMENTS:
            return Position(start, end, step, steps, volume, movement, end.mirrored)
        if start == end:
            return Position(start, end, 0, 1, volume)
        # The way back is the way there: one set of pictures serves both.
        if (end.pose, end.mirrored) < (start.pose, start.mirrored):
            start, end, step = end, start, steps - step
        return Position(start, end, step, steps, volume)

    def standing(self, stance: Stance) -> Position | None:
        """Return a body that is in a pose."""
        return Position(stance, stance, 0, 1, 0) if stance.pose in self._book.poses else None

    def place(self, rect: QRectF, position: Position) -> QRect:
        """Return what a body in a rectangle covers."""
        return self._find(rect.toAlignedRect(), position).bounds

    def paint(self, painter: QPainter, rect: QRectF, position: Position) -> None:
        """Paint a body into a rectangle."""
        self._find(rect.toAlignedRect(), position).paint(painter)

    def let_go(self) -> None:
        """Let go of all pictures: what is being painted ahead knows this object, so it could stay for hours."""
        self._kept.clear()
        self._last = None
        self._bytes = 0
        self._coming = (-1, iter(()))

    def prepare(self, plan: Plan, index: int, rect: QRectF) -> None:
        """Paint one more picture of the breaths that follow the phase at `index`, so that it is there in time."""
        if self._coming[0] != index:
            self._coming = (index, self._positions_after(plan, index, rect.height()))
        place = rect.toAlignedRect()
        for position in self._coming[1]:
            if (position, place.width(), place.height()) not in self._kept:
                self._find(place, position)
                return

    def _positions_after(self, plan: Plan, index: int, height: float) -> Iterator[Position]:
        for phase in plan.phases[index + 1 : index + 1 + AHEAD]:
            if not phase.kind.is_breath:
                return
            frames = round(phase.nominal * 60.0)
            for frame in range(frames + 1):
                moment = plan.moment(phase.index, phase.nominal * frame / frames)
                if (position := self.position(moment, height)) is not None:
                    yield position

    def _paint_way(self, painter: QPainter, whole: QRectF, figure: Figure, position: Position) -> None:
        """Paint where to move."""
        assert position.movement is not None
        paint_movement(painter, whole, figure, position.movement, self._palette, mirrored=position.mirrored)

    def _paint_from_above(self, painter: QPainter, whole: QRectF, figure: Figure, end: Stance) -> None:
        """Paint a turn on the knee, on its way to a stance, as seen from above."""
        left, top, wide, high = ABOVE
        width, height = whole.width(), whole.height()
        place = QRectF(width * left, height * top, width * wide, height * high)
        paint_from_above(painter, place, figure, self._palette, self._book.resolved(end).settled.frames)

    def _steps(self, start: Stance, end: Stance, height: float) -> int:
        key = (start, end)
        if key not in self._travels:
            a = self._book.resolved(start).settled.frames.positions
            b = self._book.resolved(end).settled.frames.positions
            self._travels[key] = max(
                sum((p - q) ** 2 for p, q in zip(place, b[name], strict=True)) ** 0.5 for name, place in a.items()
            )
        # A picture's height shows about two metres.
        pixels = self._travels[key] * height / 2.0 * self._ratio
        return max(1, min(MOST_STEPS, round(pixels / STEP_PIXELS)))

    def _find(self, place: QRect, position: Position) -> Cropped:
        if self._last is not None and position is self._last[0] and place == self._last[1]:
            return self._last[2]  # a frame asks for it several times
        key = (position, place.width(), place.height())
        found = self._kept.get(key)
        if found is None:
            found = self._painted(place, position)
            self._kept[key] = found
            self._bytes += found.bytes
            # Reckoned by the largest place: the small figure of what comes next must not push the large ones out.
            self._usual = max(self._usual, USUAL_PART * place.width() * place.height() * 4 * self._ratio**2)
            while self._bytes > min(MOST_BYTES, KEPT_PICTURES * self._usual) and len(self._kept) > 1:
                self._bytes -= self._kept.popitem(last=False)[1].bytes
        else:
            self._kept.move_to_end(key)
        self._last = position, place, found
        return found

    def _painted(self, place: QRect, position: Position) -> Cropped:
        image = QImage(place.size() * self._ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self._ratio)
        image.fill(0)
        fraction = position.step / position.steps
        figure = figure_between(self._book, position.start, position.end, fraction, position.volume / VOLUME_GRAINS)
        painter = QPainter(image)
        whole = QRectF(0, 0, place.width(), place.height())

        def paint_way() -> None:
            self._paint_way(painter, whole, figure, position)

        turns = position.movement in TURNS  # of a foot behind the body, which stays before the arrow
        paint_figure(painter, whole, figure, self._palette, paint_way if turns else None)
        if turns:
            self._paint_from_above(painter, whole, figure, position.end)
        elif position.movement is not None:
            paint_way()
        painter.end()
        return Cropped.of(image, place.topLeft())
