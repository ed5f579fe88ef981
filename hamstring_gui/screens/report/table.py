"""The table of sessions on paper: its columns, what is in them, and how high a row is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.screens.direction import placed_on_paper
from hamstring_gui.screens.session_words import minutes, outcome, short_day, time_words
from hamstring_gui.screens.theme import Theme

translate = QCoreApplication.translate

UNSAID = "–"
ENDED = 2
"""The column that says how a session ended."""
MOST_LINES = 3
"""A note of more lines stands below its row, where it is wide."""
LONGEST_NOTE = 2000
"""Characters: what is longer came from elsewhere, and would fill more than a page."""
WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value


@dataclass(frozen=True)
class Cell:
    """A column: its heading, its width in millimetres (0 for what is left), and what is in it."""

    heading: str
    width: float
    text: Callable[[SessionRecord], str]


@dataclass(frozen=True)
class Faces:
    """The fonts of the table, in the pixels of the paper."""

    text: QFont
    strong: QFont


def score_words(score: int | None) -> str:
    """Return a score, or a dash where nothing was said."""
    return UNSAID if score is None else str(score)


def note_words(record: SessionRecord, routine: str) -> str:
    """Return a note on one line, behind the routine's title where that isn't the one of most sessions."""
    note = " ".join(record.note.split())
    note = note if len(note) <= LONGEST_NOTE else note[:LONGEST_NOTE] + "…"
    return ": ".join(filter(None, [record.title, note])) if record.title != routine else note


def done_words(record: SessionRecord) -> str:
    """Return what was done of what was planned, or a dash where nobody counted."""
    text = translate("Report", "{done} of {planned}")
    return UNSAID if record.by_hand else text.format(done=record.done, planned=record.planned)


def columns(routine: str) -> tuple[Cell, ...]:
    """Return the columns; the last is as wide as the page leaves. `routine` is the title of most sessions' routine."""
    locale = QLocale()
    return (
        Cell(translate("Report", "Day"), 29.0, lambda one: short_day(one.day, locale)),
        Cell(translate("Report", "Start"), 14.0, lambda one: time_words(one.started, locale)),
        Cell(translate("Report", "Ended"), 27.0, lambda one: outcome(one).word),
        Cell(translate("Report", "Length"), 14.0, lambda one: minutes(one.active_seconds)),
        Cell(translate("Report", "Done"), 18.0, done_words),
        Cell(translate("Report", "Tight before"), 13.0, lambda one: score_words(one.tight_before)),
        Cell(translate("Report", "Tight after"), 13.0, lambda one: score_words(one.tight_after)),
        Cell(translate("Report", "Effort"), 13.0, lambda one: score_words(one.effort)),
        Cell(translate("Report", "Note"), 0.0, lambda one: note_words(one, routine)),
    )


def wrapping(text: str, width: float, metrics: QFontMetricsF) -> int:
    """Return how a text is broken into lines: between words, and inside them only where one is too long."""
    too_long = any(metrics.horizontalAdvance(word) > width for word in text.split())
    return WRAPPED | (Qt.TextFlag.TextWrapAnywhere.value if too_long else 0)


@dataclass(frozen=True)
class Placed:
    """A text of a row and where it stands, in pixels from the row's left and top."""

    rect: QRectF
    text: str
    font: QFont
    flags: int


class ReportTable:
    """Lays out and paints rows of the table, `width` pixels wide, where a millimetre has `mm` pixels."""

    def __init__(self, cells: Sequence[Cell], faces: Faces, width: float, mm: float) -> None:
        self._cells, self._faces, self._width, self._mm = cells, faces, width, mm
        taken = sum(cell.width for cell in cells) * mm
        self._widths = [cell.width * mm or width - taken for cell in cells]
        self._pad = 1.0 * mm

    def _placed(self, text: str, left: float, top: float, width: float, face: QFont) -> Placed:
        metrics = QFontMetricsF(face)
        inner = width - 2 * self._mm
        flags = wrapping(text, inner, metrics)
        height = metrics.height()
        if metrics.horizontalAdvance(text) > inner:
            height = max(height, metrics.boundingRect(QRectF(0.0, 0.0, inner, 1e6), flags, text).height())
        return Placed(QRectF(left, top, inner, height), text, face, flags)

    def _row(self, texts: Sequence[str], faces: Sequence[QFont]) -> list[Placed]:
        """Return the texts of a row; a last one of many lines stands below the others, over most of the width."""
        made, left = [], 0.0
        for text, width, face in zip(texts, self._widths, faces, strict=True):
            made.append(self._placed(text, left, self._pad, width, face))
            left += width
        if made[-1].rect.height() > MOST_LINES * QFontMetricsF(faces[-1]).height() * 1.05:
            top = max(one.rect.bottom() for one in made[:-1]) + self._pad
            indent = self._widths[0]
            made[-1] = self._placed(texts[-1], indent, top, self._width - indent, faces[-1])
        return made

    def _session(self, record: SessionRecord) -> list[Placed]:
        """Return the texts of a session's row; that it was stopped for pain stands out."""
        faces = [self._faces.text for _ in self._cells]
        if record.ending is Ending.PAIN:
            faces[ENDED] = self._faces.strong
        return self._row([cell.text(record) for cell in self._cells], faces)

    def _headings(self) -> list[Placed]:
        return self._row([cell.heading for cell in self._cells], [self._faces.strong for _ in self._cells])

    def _height(self, row: Sequence[Placed]) -> float:
        return max(one.rect.bottom() for one in row) + self._pad

    def row_height(self, record: SessionRecord) -> float:
        """Return how high the row of a session is, in pixels."""
        return self._height(self._session(record))

    @property
    def heading_height(self) -> float:
        """Return how high the headings are, in pixels."""
        return self._height(self._headings())

    def paint_headings(self, painter: QPainter, top: float, theme: Theme) -> None:
        """Paint the headings and a rule below them."""
        self._paint(painter, self._headings(), top, QPen(theme.text, 0.35 * self._mm), theme)

    def paint_row(self, painter: QPainter, record: SessionRecord, top: float, theme: Theme) -> None:
        """Paint the row of a session and a hairline below it."""
        self._paint(painter, self._session(record), top, QPen(theme.line, 0.1 * self._mm), theme)

    def _paint(self, painter: QPainter, row: Sequence[Placed], top: float, rule: QPen, theme: Theme) -> None:
        painter.setPen(theme.text)
        room = QRectF(0.0, 0.0, self._width, 0.0)
        for one in row:
            painter.setFont(one.font)
            rect = placed_on_paper(one.rect.translated(0.0, top), room)
            painter.drawText(rect, one.flags, one.text)
        painter.setPen(rule)
        below = top + self._height(row)
        painter.drawLine(QPointF(0.0, below), QPointF(self._width, below))
