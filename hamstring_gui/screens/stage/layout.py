"""Where everything stands on the stage: fractions of its height, worked out once for each size."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, cos, floor, radians, sin

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainterPath

from hamstring_gui.screens.fonts import BOLD, REGULAR, SEMIBOLD

from .arrows import Arrows
from .reading import CAPITALS, COUNT_CAPITALS, CUE_CAPITALS

NARROWEST = 1.6
"""Width to height; a narrower stage is laid out in a part of its height."""
WIDEST = 1.95
"""A wider one keeps its parts together in the middle."""
TALLEST = 1.2
"""Height to width from which on count and side stand below the body instead of beside it."""

MARGIN = 0.055
HORIZON = 0.503
FLOOR = 0.516
"""Where the figure's feet are: a little before the horizon."""
SCENE_BOTTOM = 0.588
PANEL_BOTTOM = 0.51
"""Where what stands beside the body ends."""
FULL_RADIUS = 0.452
EMPTY_RADIUS = 0.215
TRACK_RADIUS = 0.476
"""The arc that tells how far the phase is, just outside the full breath."""
TRACK_WIDTH = 0.011
TRACK_STEP = 2.0
POINTS = 90
PAIN_WIDTH = 0.185
SCORES_TOP, SCORES_BOTTOM = 0.926, 0.996
SMALL_PRINT = 0.0165
"""Capitals of the exercise's name below the bar, for who is near."""
NOTICE_CAPITALS = 0.0155
"""The same of a notice, which may have dots above its capitals."""
SCENE_HALF = 0.494
"""Half the width of what is repainted every frame."""


Point = tuple[float, float]


@dataclass(frozen=True)
class Slot:
    """A place for words: its rectangle, how high capitals should and must be, and how many lines it may take."""

    rect: QRectF
    capitals: float
    least: float
    weight: QFont.Weight
    lines: int = 1
    align_right: bool = False


@dataclass(frozen=True)
class Track:
    """The arc of progress as points on its outer and its inner edge, from the right over the top to the left.

    Fixed points: a curve that ended anew in every frame would be smoothed differently all along.
    """

    outer: tuple[Point, ...]
    inner: tuple[Point, ...]
    radii: tuple[float, float]

    @classmethod
    def around(cls, centre: QPointF, unit: float) -> Track:
        """Return the track around the middle of the breath."""
        radii = (unit * (TRACK_RADIUS + TRACK_WIDTH / 2), unit * (TRACK_RADIUS - TRACK_WIDTH / 2))
        outer, inner = (
            tuple(on_circle(centre, radius, n * TRACK_STEP).toTuple() for n in range(POINTS + 1)) for radius in radii
        )
        return cls(outer, inner, radii)

    def part(self, centre: QPointF, first: float, last: float) -> QPainterPath:
        """Return the band between two angles in degrees from the right, `first` before `last`."""
        low, high = ceil(first / TRACK_STEP + 1e-9), floor(last / TRACK_STEP - 1e-9)
        path = QPainterPath(on_circle(centre, self.radii[0], first))
        for point in self.outer[low : high + 1]:
            path.lineTo(*point)
        path.lineTo(on_circle(centre, self.radii[0], last))
        path.lineTo(on_circle(centre, self.radii[1], last))
        for point in self.inner[low : high + 1][::-1]:
            path.lineTo(*point)
        path.lineTo(on_circle(centre, self.radii[1], first))
        return path


def on_circle(centre: QPointF, radius: float, degrees: float) -> QPointF:
    """Return the point of a circle at an angle from the right, counter-clockwise."""
    return QPointF(centre.x() + radius * cos(radians(degrees)), centre.y() - radius * sin(radians(degrees)))


@dataclass(frozen=True)
class Layout:
    """All places of the stage in device-independent pixels; `unit` is the height that fractions refer to."""

    size: QSizeF
    unit: float
    slots: dict[str, Slot]
    centre: QPointF
    """The middle of the breath, on the horizon."""
    floor: float
    scene: QRectF
    """What moves: breath and body."""
    figure: QRectF
    bar: QRectF
    title: Slot
    """Where the exercise's name stands below its part of the bar, for who is near: not needed in mid-session."""
    side_glyph: QRectF
    small_figure: QRectF
    pain: QRectF
    """Where to stop for pain, all the time: in the corner that arc, body and side never reach."""
    button: QRectF
    """The one large thing to press at a gate."""
    key_hint: QRectF
    emblem: QRectF
    """Where a sign stands in place of the count."""
    close: QRectF
    scores: tuple[QRectF, ...]
    """The eleven places to say how tight it is, 0 to 10."""
    controls: QRectF
    """The strip to press, over what comes next and how long it takes: whose hand is here needs that least."""
    from_the_right: bool
    """Whether what is in the order of time, bar and scores, goes from right to left; body and breath stay."""
    track: Track
    arrows: Arrows

    def radius(self, volume: float) -> float:
        """Return the breath's radius at a lung volume 0..1."""
        return self.unit * (EMPTY_RADIUS + (FULL_RADIUS - EMPTY_RADIUS) * volume)


@dataclass(frozen=True)
class _Grid:
    """Fractions of the unit, turned into pixels from the upper left corner of what is laid out."""

    unit: float
    left: float
    top: float
    width: float
    scale: float

    def rect(self, x: float, y: float, right: float, bottom: float) -> QRectF:
        u = self.unit
        return QRectF(self.left + x * u, self.top + y * u, (right - x) * u, (bottom - y) * u)

    def slot(
        self,
        rect: QRectF,
        part: float,
        weight: QFont.Weight,
        lines: int = 1,
        align_right: bool = False,
    ) -> Slot:
        least = part * self.unit * min(1.0, self.scale)
        return Slot(rect, part * self.unit * self.scale, least, weight, lines, align_right)

    def in_reading_order(self, rect: QRectF, first: float = 0.0, last: float | None = None) -> QRectF:
        """Return where something is that was laid out from the left, between two places; in Arabic from the right."""
        if not from_the_right():
            return rect
        sum_of_sides = 2 * self.left + (first + (self.width if last is None else last)) * self.unit
        return QRectF(sum_of_sides - rect.right(), rect.top(), rect.width(), rect.height())


def from_the_right() -> bool:
    """Return whether the person's language is read from the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def laid_out(size: QSizeF, scale: float = 1.0) -> Layout:
    """Return the layout of a size; `scale` is that of all words (see `reading.type_scale`)."""
    if size.height() >= TALLEST * size.width():
        return _stacked(size, scale)
    unit = min(size.height(), size.width() / NARROWEST)
    width = min(size.width(), unit * WIDEST) / unit
    grid = _Grid(unit, (size.width() - width * unit) / 2.0, (size.height() - unit) / 2.0, width, scale)
    middle = max(SCENE_HALF, SCENE_HALF + (width - NARROWEST) * 0.25) + 0.012
    panel = middle + SCENE_HALF + 0.035 + (width - NARROWEST) * 0.12
    return _with_places(size, grid, middle, side=grid, panel=panel, words=grid)


def _stacked(size: QSizeF, scale: float) -> Layout:
    """Return the layout of a tall window: body and breath as wide as it is, the words below as large as it allows."""
    wide, half = size.width(), SCENE_HALF + 0.012
    unit, small = wide / (2 * half), wide / NARROWEST
    room = size.height() - SCENE_BOTTOM * unit - (PANEL_BOTTOM + 1.0 - SCENE_BOTTOM) * small
    large = small + min(room * 0.4 / PANEL_BOTTOM, small * 0.5)  # beside the count is room
    room -= PANEL_BOTTOM * (large - small)
    top, below = room * 0.4, room * 0.55 + SCENE_BOTTOM * unit
    scene = _Grid(unit, 0.0, top, 2 * half, scale)
    side = _Grid(large, 0.0, below, wide / large, scale)
    words = _Grid(small, 0.0, below + room * 0.1 + PANEL_BOTTOM * large - SCENE_BOTTOM * small, NARROWEST, scale)
    return _with_places(size, scene, half, side=side, panel=MARGIN * small / large, words=words)


def _with_places(size: QSizeF, grid: _Grid, middle: float, *, side: _Grid, panel: float, words: _Grid) -> Layout:
    """Return the layout of body and breath in one grid, of count and side in another, of all else in a third."""
    unit, right, end, glyph = grid.unit, words.width - MARGIN, side.width - MARGIN * words.unit / side.unit, 0.062
    centre = QPointF(grid.left + middle * unit, grid.top + HORIZON * unit)
    return Layout(
        size=size,
        unit=unit,
        slots={**_side_slots(side, panel, end, glyph), **_slots(words, right)},
        centre=centre,
        floor=grid.top + FLOOR * unit,
        scene=grid.rect(middle - SCENE_HALF, 0.0, middle + SCENE_HALF, SCENE_BOTTOM),
        figure=grid.rect(middle - SCENE_HALF, 0.023, middle + SCENE_HALF, 0.023 + (FLOOR - 0.023) / 0.86),
        bar=words.rect(MARGIN, 0.955, right, 0.970),
        title=words.slot(words.rect(MARGIN, 0.972, right, 0.998), SMALL_PRINT, SEMIBOLD),
        side_glyph=side.in_reading_order(side.rect(panel, 0.421, panel + glyph * 0.62, 0.489), panel, end),
        small_figure=words.in_reading_order(words.rect(MARGIN - 0.02, 0.858, MARGIN + 0.115, 0.950)),
        pain=grid.rect(0.03, 0.019, 0.03 + PAIN_WIDTH, 0.101),
        button=side.rect(panel, 0.113, end, 0.213),
        key_hint=side.rect(panel, 0.223, end, 0.311),
        emblem=side.in_reading_order(side.rect(panel, 0.139, panel + 0.15, 0.289), panel, end),
        close=words.in_reading_order(words.rect(right - 0.28, SCORES_TOP, right, SCORES_BOTTOM)),
        scores=_scores(words, right - 0.30),
        controls=words.rect(0.0, 0.857, words.width, 0.951),
        from_the_right=from_the_right(),
        track=Track.around(centre, unit),
        arrows=Arrows.of_size(unit),
    )


def _side_slots(grid: _Grid, panel: float, right: float, glyph: float) -> dict[str, Slot]:
    small, ordered = CAPITALS, grid.in_reading_order
    return {
        "tag": grid.slot(grid.rect(panel, 0.019, right, 0.104), small, SEMIBOLD),
        "count": grid.slot(grid.rect(panel, 0.114, right, 0.304), COUNT_CAPITALS, BOLD),
        "count_of": grid.slot(grid.rect(panel, 0.114, right, 0.304), small, REGULAR),
        "set": grid.slot(grid.rect(panel, 0.319, right, 0.404), small, REGULAR),
        "side": grid.slot(ordered(grid.rect(panel + glyph, 0.411, right, 0.496), panel, right), small, SEMIBOLD),
        "week": grid.slot(grid.rect(panel, 0.411, right, 0.496), small, REGULAR),
    }


def _slots(grid: _Grid, right: float) -> dict[str, Slot]:
    small, ordered = CAPITALS, grid.in_reading_order
    return {
        "cue": grid.slot(grid.rect(MARGIN, 0.590, right, 0.690), CUE_CAPITALS, BOLD),
        "detail": grid.slot(grid.rect(MARGIN, 0.694, right, 0.856), small, REGULAR, lines=2),
        "title": grid.slot(ordered(grid.rect(MARGIN, 0.872, right - 0.375, 0.950)), small, REGULAR),
        "following": grid.slot(ordered(grid.rect(MARGIN + 0.135, 0.872, right - 0.375, 0.950)), small, REGULAR),
        "left": grid.slot(ordered(grid.rect(right - 0.36, 0.872, right, 0.950)), small, REGULAR, align_right=True),
        "notice": grid.slot(grid.rect(MARGIN, 0.974, right, 0.9985), NOTICE_CAPITALS, SEMIBOLD),
        "advice": grid.slot(grid.rect(MARGIN, 0.689, right, 0.846), small, REGULAR, lines=2),
        "made": grid.slot(grid.rect(MARGIN, 0.694, right, 0.766), small, REGULAR),
        "made_of": grid.slot(grid.rect(MARGIN, 0.770, right, 0.842), small, SEMIBOLD),
        "tight": grid.slot(grid.rect(MARGIN, 0.851, right, 0.923), small, REGULAR),
    }


def _scores(grid: _Grid, right: float) -> tuple[QRectF, ...]:
    step = (right - MARGIN) / 11
    places = (grid.rect(MARGIN + n * step, SCORES_TOP, MARGIN + (n + 0.9) * step, SCORES_BOTTOM) for n in range(11))
    return tuple(grid.in_reading_order(place) for place in places)
