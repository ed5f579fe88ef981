"""The whole session as one bar, a part for each exercise, filled as far as it is done."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from hamstring_gui.practice.plan import Phase, Plan
from hamstring_gui.screens.theme import Theme

from .layout import Layout
from .lettering import Lettering, lettered


def segments(plan: Plan, layout: Layout) -> Iterator[tuple[QRectF, float, float]]:
    """Give each exercise's part of the bar, with the seconds of the plan at which it begins and ends."""
    rect = layout.bar
    gap = rect.height() * 0.5
    for _, first, end in plan.exercises:
        begin, finish = plan.phases[first].start, plan.phases[end - 1].end
        whole = plan.seconds or 1.0
        left = rect.left() + rect.width() * begin / whole + (gap / 2 if begin > 0.0 else 0.0)
        right = rect.left() + rect.width() * finish / whole - (gap / 2 if finish < plan.seconds else 0.0)
        wide = max(1.0, right - left)
        begun = rect.left() + rect.right() - left - wide if layout.from_the_right else left
        yield QRectF(begun, rect.top(), wide, rect.height()), begin, finish


def bar_title(layout: Layout, plan: Plan, phase: Phase) -> Lettering:
    """Return the name of the exercise in progress, set below its part of the bar."""
    made = lettered("bar_title", phase.title, layout.title)
    parts = [part for part, begin, finish in segments(plan, layout) if begin <= phase.start < finish]
    part = parts[-1] if parts else layout.bar
    if layout.from_the_right:
        return made.moved(-min(layout.bar.right() - part.right(), made.rect.left() - layout.title.rect.left()))
    return made.moved(min(part.left() - layout.bar.left(), layout.title.rect.right() - made.rect.right()))


def paint_session_bar(painter: QPainter, layout: Layout, plan: Plan, elapsed: float, theme: Theme) -> None:
    """Paint the bar at `elapsed` seconds."""
    painter.setPen(Qt.PenStyle.NoPen)
    for part, begin, finish in segments(plan, layout):
        radius = part.height() / 2
        painter.setBrush(theme.line)
        painter.drawRoundedRect(part, radius, radius)
        share = min(1.0, max(0.0, (elapsed - begin) / (finish - begin))) if finish > begin else 0.0
        if share > 0.0:
            painter.save()
            done = QRectF(part.left(), part.top(), part.width() * share, part.height())
            if layout.from_the_right:
                done.moveRight(part.right())
            painter.setClipRect(done, Qt.ClipOperation.IntersectClip)
            painter.setBrush(theme.accent)
            painter.drawRoundedRect(part, radius, radius)
            painter.restore()
