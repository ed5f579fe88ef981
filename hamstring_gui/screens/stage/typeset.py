"""All words of the stage set into their places."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import QRectF

from .layout import Layout
from .lettering import Lettering, lettered
from .words import Lines

COUNT_GAP = 0.028
"""Between the count and the words behind it, as a part of the stage's height."""
SET_OTHERWISE = ("button", "button_key", "count_of", "following_short")


def typeset(layout: Layout, lines: Lines) -> tuple[Lettering, ...]:
    """Return everything that is to be read, set; without what stands on buttons."""
    texts = {field.name: str(getattr(lines, field.name)) for field in fields(lines)}
    if not lines.side:
        texts["side"] = ""
    made = []
    for name, text in texts.items():
        if not text or name in SET_OTHERWISE:
            continue
        made.append(lettered(name, text, layout.slots[name]))
        if name == "following" and made[-1].cut:
            made[-1] = lettered(name, lines.following_short, layout.slots[name])
        if name == "count" and lines.count_of:
            made.append(_behind(made[-1], lines.count_of, layout))
    return tuple(made)


def _behind(count: Lettering, text: str, layout: Layout) -> Lettering:
    """Set the words behind the count, on its baseline."""
    slot = layout.slots["count_of"]
    left = count.rect.right() + COUNT_GAP * layout.unit
    room = QRectF(left, slot.rect.top(), slot.rect.right() - left, slot.rect.height())
    made = lettered("count_of", text, replace(slot, rect=room))
    down = count.lines[0].at.y() - made.lines[0].at.y()
    lines = tuple(replace(line, at=line.at + type(line.at)(0.0, down)) for line in made.lines)
    return replace(made, lines=lines, rect=made.rect.translated(0.0, down))
