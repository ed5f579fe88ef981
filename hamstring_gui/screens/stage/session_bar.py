"""The whole session as one bar, a part for each exercise, filled as far as it is done."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from hamstring_gui.practice.plan import Phase, Plan
from hamstring_gui.screens.theme import Theme

from .layout import Layout
from .lettering import Lettering, lettered


def segments(plan: Plan, rect: QRectF) -> Iterator[tuple[QRectF, float, float]]:
    """Give each exercise's part of the bar, with the seconds of the plan at which it begins and ends."""
    gap = rect.height() * 0.5
    for _, first, end in plan.exercises:
        begin, finish = plan.phases[first].start, plan.phases[end - 1].end
        whole = plan.seconds or 1.0
        left = rect.left() + rect.width() * begin / whole + (gap / 2 if begin > 0.0 else 0.0)
        right = rect.left() + rect.width() * finish / whole - (gap / 2 if finish < plan.seconds else 0.0)
        yield QRectF(left, rect.top(), max(1.0, right - left), rect.height()), begin, finish


def bar_title(layout: Layout, plan: Plan, phase: Phase) -> Lettering:
    """Return the name of the exercise in progress, set below its part of the bar."""
    made = lettered("bar_title", phase.title, layout.title)
    begins = [part.left() for part, begin, finish in segments(plan, layout.bar) if begin <= phase.start < finish]
    room = layout.title.rect.right() - made.rect.right()
    return made.moved(min(max(begins, default=layout.bar.left()) - layout.bar.left(), room))


def paint_session_bar(painter: QPainter, rect: QRectF, plan: Plan, elapsed: float, theme: Theme) -> None:
    """Paint the bar at `elapsed` seconds."""
    painter.setPen(Qt.PenStyle.NoPen)
    for part, begin, finish in segments(plan, rect):
        radius = part.height() / 2
        painter.setBrush(theme.line)
        painter.drawRoundedRect(part, radius, radius)
        share = min(1.0, max(0.0, (elapsed - begin) / (finish - begin))) if finish > begin else 0.0
        if share > 0.0:
            painter.save()
            painter.setClipRect(QRectF(part.left(), part.top(), part.width() * share, part.height()),
                                Qt.ClipOperation.IntersectClip)  # fmt: skip
            painter.setBrush(theme.accent)
            painter.drawRoundedRect(part, radius, radius)
            painter.restore()
