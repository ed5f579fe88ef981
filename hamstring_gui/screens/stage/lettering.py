"""Words set into a place: as large as they should be, never smaller than they must, never cut off without a sign."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from hamstring_gui.screens.fonts import CAPITALS, font_with_capitals

from .layout import Slot, from_the_right

PITCH = 1.066
"""From one line to the next, in sizes of the font."""
STRETCHES = (100, 95, 90, 85, 80, 75, 70)
"""How much letters may be narrowed (percent), before they are made too small; their height stays."""
SMALLER = (0.85, 0.72, 0.62, 0.54, 0.46, 0.4)
"""Of what must be: how small letters become before words are cut, in as many lines as there is room for."""
SINGLE_DROP = 0.3
"""How far a single line stands below the top of a place for two, in sizes of the font."""
TOP = 0.06
"""The same for the first of two lines."""
STEPS = 5
TALL = 0.77
"""How much smaller such a script is set: its letters are then as high as capitals."""
RIGHT_TO_LEFT = "\u200f"
"""Tells that a line is read from the right even where it begins with the name of a key; takes no room."""


@dataclass(frozen=True)
class Line:
    """One line of words at its baseline."""

    text: str
    at: QPointF


@dataclass(frozen=True)
class Lettering:
    """Words as they are painted: the font, the lines, the ink's rectangle, and whether something had to be cut.

    `reach` holds all that painting them may touch.
    """

    slot: str
    font: QFont
    lines: tuple[Line, ...]
    rect: QRectF
    reach: QRectF
    capitals: float
    cut: bool = False

    def moved(self, right: float = 0.0, down: float = 0.0) -> Lettering:
        """Return the same words so many pixels away."""
        by = QPointF(right, down)
        lines = tuple(Line(line.text, line.at + by) for line in self.lines)
        return replace(self, lines=lines, rect=self.rect.translated(by), reach=self.reach.translated(by))


def is_tall(text: str) -> bool:
    """Return whether a text is in a script without capitals, whose letters reach higher and lower than ours."""
    return any("\u0590" <= sign < "\u2000" or sign >= "\u2e80" for sign in text)  # between are quotes and arrows


def least_capitals(text: str, slot: Slot) -> float:
    """Return how high the capitals of a text in its slot must be at least, by its script."""
    return slot.least * (TALL if is_tall(text) else 1.0)


def lettered(name: str, text: str, slot: Slot) -> Lettering:
    """Set a text into its slot: smaller down to what must be, then narrower, then too small; only then cut it short."""
    if is_tall(text):
        slot = replace(slot, capitals=slot.capitals * TALL, least=least_capitals(text, slot))
    for step in range(STEPS):
        capitals = slot.capitals + (slot.least - slot.capitals) * step / (STEPS - 1)
        font = font_with_capitals(capitals, slot.weight)
        rows = _rows(text, font, slot)
        if rows and _height(len(rows), font) <= slot.rect.height() + 1.0:
            return _placed(name, rows, font, slot)
        if slot.capitals == slot.least:
            break
    for stretch in STRETCHES[1:]:
        font = font_with_capitals(slot.least, slot.weight, stretch=stretch)
        if rows := _rows(text, font, slot):
            return _placed(name, rows, font, slot)
    for part in SMALLER:
        font = font_with_capitals(slot.least * part, slot.weight, stretch=STRETCHES[-3])
        rows = _wrapped(text, font, slot)
        if rows and _height(len(rows), font) <= slot.rect.height() + 1.0:
            return _placed(name, rows, font, slot)
    return _cut(name, text, font, slot)


def _rows(text: str, font: QFont, slot: Slot) -> list[str]:
    """Break a text into as few lines as fit, of about equal length; nothing when it can't fit."""
    metrics = QFontMetricsF(font)
    width = slot.rect.width()
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    words = _words(text)
    if slot.lines < 2 or len(words) < 2:
        return []
    # The widest line of all ways to break in two, the narrowest of these: even lines are read faster.
    halves = [("".join(words[:at]).rstrip(), "".join(words[at:])) for at in range(1, len(words))]
    best = min(halves, key=lambda pair: max(metrics.horizontalAdvance(part) for part in pair))
    return list(best) if max(metrics.horizontalAdvance(part) for part in best) <= width else []


_PARTS = re.compile(
    r"[^ \u3000-\u9fff]* +|[「（]*[\u3001-\u9fff][、。」）・ー：？！]*|[^ \u3000-\u9fff]+[、。」）：？！]*"
)


def _words(text: str) -> list[str]:
    """Divide a text where a line may end: behind a blank, in Japanese behind any sign that no mark follows."""
    return _PARTS.findall(text) or [text]


def _wrapped(text: str, font: QFont, slot: Slot) -> list[str]:
    """Break a text into lines as full as they can be; nothing when a word is too long for any."""
    metrics, width = QFontMetricsF(font), slot.rect.width()
    rows = [""]
    for word in _words(text):
        longer = rows[-1] + word
        if metrics.horizontalAdvance(longer.rstrip()) <= width:
            rows[-1] = longer
        else:
            rows.append(word)
    rows = [row.rstrip() for row in rows]
    return rows if max(map(metrics.horizontalAdvance, rows)) <= width else []


def _height(rows: int, font: QFont) -> float:
    """Return the height from the first line's capitals to the last one's descenders."""
    return font.pixelSize() * (CAPITALS + PITCH * (rows - 1) + 0.23 + (TOP if rows > 1 else 0.0))


def _placed(name: str, rows: list[str], font: QFont, slot: Slot, cut: bool = False) -> Lettering:
    metrics = QFontMetricsF(font)
    pitch = font.pixelSize() * PITCH
    capitals = metrics.capHeight()
    top = (
        slot.rect.top() + (slot.rect.height() - _height(len(rows), font)) / 2.0 if slot.lines == 1 else slot.rect.top()
    )
    baseline = top + capitals + (font.pixelSize() * (TOP if len(rows) > 1 else SINGLE_DROP) if slot.lines > 1 else 0.0)
    widths = [metrics.horizontalAdvance(row) for row in rows]
    at_right = slot.align_right != from_the_right()
    lefts = [slot.rect.right() - width if at_right else slot.rect.left() for width in widths]
    sign = RIGHT_TO_LEFT if from_the_right() else ""
    lines = tuple(
        Line(sign + row, QPointF(x, baseline + pitch * n)) for n, (row, x) in enumerate(zip(rows, lefts, strict=True))
    )
    ink = [metrics.tightBoundingRect(line.text).translated(line.at) for line in lines]
    rect = ink[0]
    for other in ink[1:]:
        rect = rect.united(other)
    reach = QRectF(rect)
    for line, width in zip(lines, widths, strict=True):
        if is_tall(line.text):  # of letters from another font Qt may measure none
            box = metrics.boundingRect(line.text)
            reach = reach.united(QRectF(0.0, box.top(), width, box.height()).translated(line.at))
    return Lettering(name, font, lines, rect, reach, capitals, cut)


def _cut(name: str, text: str, font: QFont, slot: Slot) -> Lettering:
    metrics = QFontMetricsF(font)
    lines = max(1, int(slot.rect.height() / (font.pixelSize() * PITCH)))
    room = slot.rect.width() * lines * (0.92 if lines > 1 else 1.0)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    rows = _wrapped(shown, font, slot) or [metrics.elidedText(text, Qt.TextElideMode.ElideRight, slot.rect.width())]
    return _placed(name, rows, font, slot, cut=True)
