"""The log of a period on paper, for a physical therapist: sums, the trend of tightness, and every session."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.report import Report, SideSum
from hamstring_gui.practice.side import Side
from hamstring_gui.screens.charts.score_trend import means_words, weekly_means
from hamstring_gui.screens.direction import placed_on_paper, with_true_minus
from hamstring_gui.screens.fonts import BOLD, font
from hamstring_gui.screens.report.table import Faces, ReportTable, columns
from hamstring_gui.screens.report.trend import ReportTrend
from hamstring_gui.screens.session_words import day_words, listed, minutes, outcome_of
from hamstring_gui.screens.theme import theme_for

translate = QCoreApplication.translate

MARGIN = 15.0
"""Millimetres round what is printed."""
ON_LETTER = ("US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "PR", "SV", "VE", "BZ")
"""Where paper has the size Letter; everywhere else it is A4."""
MOST_DOTS = 300
"""Sessions that are drawn one by one."""
WRAPPED = Qt.TextFlag.TextWordWrap.value
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft.value, Qt.AlignmentFlag.AlignRight.value

Rows: TypeAlias = Callable[[], Iterable[SessionRecord]]
"""Reads the sessions once more, oldest first: there may be too many to hold."""


def page_layout(locale: QLocale) -> QPageLayout:
    """Return paper of the size that is used where the locale is."""
    letter = QLocale.territoryToCode(locale.territory()) in ON_LETTER
    size = QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


class ReportPages:
    """Paints a report on a device whose page layout and resolution are set."""

    def __init__(self, device: QPagedPaintDevice, report: Report, rows: Rows, made: date) -> None:
        self._device, self._report, self._rows, self._made = device, report, rows, made
        self._mm = device.logicalDpiX() / 25.4
        size = device.pageLayout().paintRect(QPageLayout.Unit.Millimeter).size() * self._mm
        self._size = QSizeF(size)
        self._room = QRectF(0.0, 0.0, size.width(), 0.0)
        self._theme, self._locale = theme_for("light"), QLocale()
        faces = Faces(self._font(8.5), self._font(8.5, BOLD))
        self._table = ReportTable(columns(next(iter(report.titles), "")), faces, size.width(), self._mm)

    def _font(self, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        made = font(points * self._device.logicalDpiX() / 72.0, weight)
        # A PDF knows no character for a figure of a width of its own: it couldn't be searched, copied or read aloud.
        made.unsetFeature(QFont.Tag("tnum"))
        return made

    def paint(self) -> int:
        """Paint all pages and return how many there are; reads the sessions twice."""
        count = 1 + sum(1 for _, _, new_page in self._tops() if new_page)
        painter = QPainter(self._device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Paper has no language of its own: where words begin is said to it.
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        try:
            self._paint_pages(painter, count)
        except BaseException:
            # A printer has nothing of it; a file is left to whoever opened it.
            if (abort := getattr(self._device, "abort", None)) is not None:
                abort()
            raise
        finally:
            # Whatever went wrong: Qt can't part with paper that is still painted on.
            painter.end()
        return count

    def _paint_pages(self, painter: QPainter, count: int) -> None:
        page = 1
        self._paint_head(painter)
        self._paint_foot(painter, page, count)
        for record, top, new_page in self._tops():
            if new_page:
                self._device.newPage()
                page += 1
                self._paint_foot(painter, page, count)
                self._table.paint_headings(painter, 0.0, self._theme)
            self._table.paint_row(painter, record, top, self._theme)

    def _tops(self) -> Iterator[tuple[SessionRecord, float, bool]]:
        """Return each session, the top of its row, and whether a new page begins with it."""
        top = self._head_height() + self._table.heading_height
        bottom = self._size.height() - 8 * self._mm
        for record in self._rows():
            height = self._table.row_height(record)
            new_page = top + height > bottom
            if new_page:
                top = self._table.heading_height
            yield record, top, new_page
            top += height

    def _head_height(self) -> float:
        """Return how much of the first page is above the table, in pixels."""
        return (36.0 + max(58.0, 10.0 + 4.6 * (len(self._report.sides) + 1))) * self._mm

    def _text(self, painter: QPainter, rect: QRectF, text: str, flags: int = LEFT | WRAPPED) -> None:
        """Paint a text into a rectangle in millimetres."""
        mm = self._mm
        rect = QRectF(rect.x() * mm, rect.y() * mm, rect.width() * mm, rect.height() * mm)
        painter.drawText(placed_on_paper(rect, self._room), flags, text)

    def _paint_head(self, painter: QPainter) -> None:
        report, wide = self._report, self._size.width() / self._mm
        painter.setPen(self._theme.text)
        painter.setFont(self._font(20, BOLD))
        self._text(painter, QRectF(0, 0, wide - 85, 10), translate("Report", "Session log"))
        painter.setFont(self._font(10))
        self._text(painter, QRectF(wide - 85, 3, 16, 6), translate("Report", "Name:"), RIGHT)
        painter.setPen(QPen(self._theme.text, 0.2 * self._mm))
        blank = QRectF((wide - 67) * self._mm, 7.6 * self._mm, 67 * self._mm, 0.0)
        blank = placed_on_paper(blank, self._room)
        painter.drawLine(blank.topLeft(), blank.topRight())
        painter.setFont(self._font(11, BOLD))
        period = translate("Report", "{first} to {last}").format(
            first=self._day(report.first), last=self._day(report.last)
        )
        heading = " · ".join((period, *report.titles[:1]))
        metrics = painter.fontMetrics()
        fitting = metrics.elidedText(heading, Qt.TextElideMode.ElideRight, int(self._size.width()))
        self._text(painter, QRectF(0, 11, wide, 6), fitting)
        painter.setFont(self._font(10))
        self._text(painter, QRectF(0, 17, wide, 10), self.sum_words())
        painter.setFont(self._font(8))
        painter.setPen(self._theme.muted)
        self._text(painter, QRectF(0, 24.5, wide, 8), self._legend())
        if report.sessions:
            self._paint_trend(painter)
            self._paint_sides(painter)
            self._table.paint_headings(painter, self._head_height(), self._theme)

    def _day(self, day: date) -> str:
        return day_words(day, self._locale)

    def sum_words(self) -> str:
        """Return how many sessions there were, how they ended, and how long they took."""
        report = self._report
        if not report.sessions:
            return translate("Report", "There is no session in this period.")
        parts = [f"{number} {outcome_of(ending, False).word.lower()}" for ending, number in report.endings]
        text = translate("Report", "%n sessions: {endings}. {length} of exercise in all.", "", report.sessions)
        return text.format(endings=listed(parts), length=_length(report.seconds))

    def _legend(self) -> str:
        return translate(
            "Report",
            "Tightness and effort are what the person said, from 0 (none) to 10; a dash where nothing was said. "
            "Done and planned are repetitions or breaths. Rehearsals are left out.",
        )

    def _paint_trend(self, painter: QPainter) -> None:
        report, mm, left_wide = self._report, self._mm, self._trend_width()
        painter.setPen(self._theme.text)
        painter.setFont(self._font(9, BOLD))
        # Of years, dots would be one blot: then only each week's mean is drawn.
        dots = len(report.said) <= MOST_DOTS
        title = translate("Report", "How tight before a session (dot) and after it (ring), 0 to 10")
        if not dots:
            title = translate("Report", "How tight before the sessions of each week, on average, 0 to 10")
        self._text(painter, QRectF(0, 34, left_wide, 5), title)
        painter.setFont(self._font(8))
        if not report.said:
            self._text(painter, QRectF(0, 40, left_wide, 8), translate("Report", "Nothing was said about tightness."))
            return
        means = weekly_means([(one.day, one.before) for one in report.said], report.first, report.last)
        field = placed_on_paper(QRectF(6 * mm, 42 * mm, (left_wide - 8) * mm, 36 * mm), self._room)
        drawing = ReportTrend(
            report.said if dots else (),
            means,
            report.first,
            report.last,
            field,
            3.4 * mm,
            self._font(7.5),
            stroke=0.18 * mm,
        )
        drawing.paint(painter, self._theme)
        painter.setPen(self._theme.text)
        painter.setFont(self._font(8))
        self._text(painter, QRectF(0, 84, left_wide, 9), self._trend_words(means))

    def _trend_words(self, means: Sequence[tuple[date, float]]) -> str:
        drops = [one.drop for one in self._report.said if one.drop is not None]
        words = means_words(len(self._report.said), means)
        if not means or not drops:
            return words
        change = translate("Report", "A session changes it by {drop} on average.")
        return f"{words} {change.format(drop=with_true_minus(f'{-sum(drops) / len(drops):+.1f}'))}"

    def _trend_width(self) -> float:
        return self._size.width() / self._mm - 78.0

    def _paint_sides(self, painter: QPainter) -> None:
        left, wide = self._trend_width() + 6.0, 72.0
        painter.setPen(self._theme.text)
        painter.setFont(self._font(9, BOLD))
        self._text(painter, QRectF(left, 34, wide - 24, 5), translate("Report", "By exercise and side"))
        self._text(painter, QRectF(left + wide - 30, 34, 30, 5), translate("Report", "Done of planned"), RIGHT)
        painter.setFont(self._font(8.5))
        top = 40.0
        for one in self._report.sides:
            self._text(painter, QRectF(left, top, wide - 24, 4.6), _side_title(one), LEFT)
            done = translate("Report", "{done} of {planned}").format(done=one.done, planned=one.planned)
            self._text(painter, QRectF(left + wide - 24, top, 24, 4.6), done, RIGHT)
            top += 4.6

    def _paint_foot(self, painter: QPainter, page: int, count: int) -> None:
        wide, high = self._size.width() / self._mm, self._size.height() / self._mm
        painter.setFont(self._font(8))
        painter.setPen(self._theme.muted)
        made = translate("Report", "From the person's own log in the program Hamstring, {day}")
        self._text(painter, QRectF(0, high - 5, wide - 40, 5), made.format(day=self._day(self._made)))
        pages = translate("Report", "Page {page} of {count}").format(page=page, count=count)
        self._text(painter, QRectF(wide - 40, high - 5, 40, 5), pages, RIGHT)


def _side_title(one: SideSum) -> str:
    names = {Side.LEFT: translate("Report", "left"), Side.RIGHT: translate("Report", "right")}
    return one.title if one.side is None else listed((one.title, names[one.side]))


def _length(seconds: float) -> str:
    hours, left = divmod(round(seconds / 60), 60)
    if hours < 2:
        return minutes(seconds)
    return translate("Report", "{hours} h {minutes} min").format(hours=hours, minutes=left)
