"""All words of the stage set into their places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from hamstring_gui.screens.fonts import font_with_capitals

from .layout import Layout, Slot, from_the_right
from .lettering import Lettering, least_capitals, lettered
from .words import Lines

COUNT_GAP = 0.028
"""Between the count and the words behind it, as a part of the stage's height."""
SET_OTHERWISE = ("button", "button_key", "count_of", "following_short", "made", "pain", "pain_key")
COLUMNS = 3
"""So many columns at least has what was done: one exercise alone isn't spread over the whole width."""
COLUMN_GAP = 0.05


def typeset(
    layout: Layout, lines: Lines, old: Lines | None = None, kept: tuple[Lettering, ...] = ()
) -> tuple[Lettering, ...]:
    """Return everything that is to be read, set; without what stands on buttons.

    What says the same as in `old` is taken from `kept`, the letterings of that; their layout was the same.
    """
    texts = _texts(lines)
    before = {lettering.slot: lettering for lettering in kept}
    same = {name for name, text in (_texts(old) if old is not None else {}).items() if text == texts[name]}
    made: list[Lettering] = []
    for name, text in texts.items():
        if not text[0]:
            continue
        if name in same:
            made.extend(before[slot] for slot in (name, f"{name}_of") if slot in before)
        else:
            made.extend(_set(name, *text, layout))
    made.extend(_table(lines.made, layout))
    return tuple(made)


def _table(made: tuple[tuple[str, str], ...], layout: Layout) -> Iterator[Lettering]:
    """Set what was done in columns, the exercise above its number."""
    slots = (layout.slots["made"], layout.slots["made_of"])
    begun = 0.0
    for column, (texts, wide) in enumerate(zip(made, _columns(made, slots, layout), strict=True)):
        for slot, name, text in zip(slots, ("made", "made_of"), texts, strict=True):
            room = QRectF(slot.rect.left() + begun, slot.rect.top(), wide, slot.rect.height())
            if layout.from_the_right:
                room.moveRight(slot.rect.right() - begun)
            yield lettered(f"{name}-{column}", text, replace(slot, rect=room))
        begun += wide + COLUMN_GAP * layout.unit


def _columns(made: tuple[tuple[str, str], ...], slots: tuple[Slot, Slot], layout: Layout) -> list[float]:
    """Return how wide each column is: all alike, or, where a name is too long for that, as their words need."""
    fonts = [QFontMetricsF(font_with_capitals(slot.least, slot.weight)) for slot in slots]
    needed = [max(font.horizontalAdvance(text) for font, text in zip(fonts, texts, strict=True)) for texts in made]
    columns, whole = max(COLUMNS, len(made)), slots[0].rect.width() + COLUMN_GAP * layout.unit
    alike = whole / columns - COLUMN_GAP * layout.unit
    if max(needed, default=0.0) <= alike:
        return [alike] * len(made)
    room = whole - len(made) * COLUMN_GAP * layout.unit
    return [room * width / sum(needed) for width in needed]


def _texts(lines: Lines) -> dict[str, tuple[str, str]]:
    """Return for each place its words, and others: those behind the count, or those for where room is short."""
    with_them = {"count": lines.count_of, "following": lines.following_short}
    names = [field.name for field in fields(lines) if field.name not in SET_OTHERWISE]
    return {name: (str(getattr(lines, name)), with_them.get(name, "")) for name in names}


def _set(name: str, text: str, more: str, layout: Layout) -> Iterator[Lettering]:
    made = lettered(name, text, layout.slots[name])
    if name == "following" and made.capitals < least_capitals(text, layout.slots[name]) - 0.01:
        made = lettered(name, more, layout.slots[name])
    yield made
    if name == "count" and more:
        yield _behind(made, more, layout)


def _behind(count: Lettering, text: str, layout: Layout) -> Lettering:
    """Set the words behind the count, on its baseline."""
    slot = layout.slots["count_of"]
    left = count.rect.right() + COUNT_GAP * layout.unit
    room = QRectF(left, slot.rect.top(), slot.rect.right() - left, slot.rect.height())
    if from_the_right():
        room.setLeft(layout.slots["count"].rect.left())
        room.setRight(count.rect.left() - COUNT_GAP * layout.unit)
    made = lettered("count_of", text, replace(slot, rect=room))
    return made.moved(down=count.lines[0].at.y() - made.lines[0].at.y())
