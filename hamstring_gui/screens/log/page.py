"""The log: all sessions, newest first, and beside them the one that is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QScrollArea, QStackedWidget, QWidget

from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.search import ALL, Filter
from hamstring_gui.practice.week import with_pause
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Page, PageContent
from hamstring_gui.screens.controls.segments import Segments
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.log.added_session import AddedSessionPage
from hamstring_gui.screens.log.data import LogData
from hamstring_gui.screens.log.filter import LogFilter
from hamstring_gui.screens.log.model import Found, LogModel
from hamstring_gui.screens.log.overview import LogOverview
from hamstring_gui.screens.log.row import LogRow
from hamstring_gui.screens.log.session_page import SessionPage
from hamstring_gui.screens.log_reader import Asking
from hamstring_gui.screens.present_titles import built_in_routines, with_present_titles
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.session_words import day_words
from hamstring_gui.screens.spacing import Beside, Column, Folding, Row, fit
from hamstring_gui.screens.week_strip import WeekStrip
from hamstring_gui.screens.wrapping import WrappingRow

SESSIONS, OVERVIEW, DATA = "sessions", "overview", "data"
LIST_LINES, SESSION_LINES = 11, 20
"""Heights of the list and of a session where one is below the other."""


class SessionsView(QScrollArea, Folding):
    """Holds the list and the session beside it; where it is narrow it scrolls, and each has a height of its own."""

    def __init__(self, sessions: QWidget, session: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._heights = ((sessions, LIST_LINES), (session, SESSION_LINES))
        self.content = PageContent()
        self.content.setProperty("look", "page")
        self.setWidget(self.content)

    def fold(self, narrow: bool) -> None:
        """Give list and session their heights, or all there is of the window's."""
        line = self.fontMetrics().height()
        for widget, lines in self._heights:
            widget.setMinimumHeight(line * lines if narrow else 0)
        self.content.is_low = not narrow


class LogPage(QWidget):
    """Lists the sessions and shows one; `deleted` tells the uuid of one that was taken out, and words for it."""

    deleted = Signal(str, str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.model = LogModel(services.reader, self)
        self.model.loaded.connect(self._show_found)
        self.model.asking.took_long.connect(self._show_busy)
        self._routines = Asking(services.reader, self)
        self._wished: tuple[str, int] = ("", 0)
        self.week, self._count = WeekStrip(), Words("", "small")
        self.filter = LogFilter(services.today)
        self.week.pause_changed.connect(self._pause)
        self.filter.changed.connect(self._filter)
        self._all = Button(self.tr("Show all"), self.filter.clear, "quiet")
        self._all.hide()
        self.list = QListView()
        self._detail, self._both = QStackedWidget(), QStackedWidget()
        self._overview: LogOverview | None = None
        self._data: LogData | None = None
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._show)
        self.refresh()

    def _lay_out(self) -> None:
        outer = Column(self, 0)
        head = QWidget()
        line = Row(head, 16, (30, 24, 30, 0))
        line.addWidget(Words(self.tr("Log"), "title"), 1)
        views = ((SESSIONS, self.tr("Sessions")), (OVERVIEW, self.tr("Overview")), (DATA, self.tr("Data")))
        self.views = Segments(self.tr("View"), views, SESSIONS)
        self.views.chosen.connect(self.show_view)
        ways = WrappingRow(None, 16)
        ways.addWidget(Button(self.tr("Add a session"), self.add_by_hand))
        ways.addWidget(self.views)
        line.addLayout(ways)
        outer.addWidget(head)
        outer.addWidget(self._both, 1)
        self._sessions = SessionsView(self.list, self._detail)
        self._both.addWidget(self._sessions)
        row = Beside(self._sessions.content, 0)
        side = QWidget()
        column = Column(side, 12, (30, 16, 0, 12))
        column.addWidget(self.week)
        column.addWidget(self.filter)
        counted = Row(None, 8)
        counted.addWidget(self._count, 1)
        counted.addWidget(self._all)
        column.addLayout(counted)
        self.list.setModel(self.model)
        self.list.setItemDelegate(LogRow(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Sessions, newest first"))
        column.addWidget(self.list, 1)
        row.addWidget(side, 5)
        row.addWidget(self._detail, 8)
        self.setFocusProxy(self.list)
        self.setAccessibleName(self.tr("Log"))

    def show_view(self, name: str) -> None:
        """Show the list of sessions, the overview or the data; both are made when they are first asked for."""
        self.views.choose(name)
        if name == SESSIONS:
            self._both.setCurrentIndex(0)
            return
        if name == DATA:
            self._show_data()
            return
        if self._overview is None:
            self._overview = LogOverview(self._services)
            self._overview.day_chosen.connect(self.show_day)
            self._both.addWidget(self._overview)
        else:
            self._overview.refresh()
        self._both.setCurrentWidget(self._overview)
        fit(self._overview)

    def show_day(self, day: date) -> None:
        """Show the sessions of one day alone."""
        self.show_view(SESSIONS)
        self.filter.show_day(day)
        self.list.setFocus()

    def _pause(self, start: date, paused: bool) -> None:
        declared = with_pause(self._services.settings.word("week.paused"), start, paused)
        self._services.set_setting("week.paused", declared)
        self.week.show_week(self._services.week(self._services.today), self._services.today)

    def _show_data(self) -> None:
        if self._data is None:
            self._data = LogData(self._services.keeper, lambda: self._services.today)
            self._data.setAccessibleName(self.tr("Data"))
            self._data.log_changed.connect(self.refresh)
            self._both.addWidget(self._data)
        self._data.refresh()
        self._both.setCurrentWidget(self._data)
        fit(self._data)

    def refresh(self, uuid: str = "", row: int = 0) -> None:
        """Show the log as it is now, with one session, else the one that was looked at, else that in a row."""
        services = self._services
        self.week.show_week(services.week(services.today), services.today)
        self.filter.show_today(services.today)
        if self._overview is not None and self._both.currentWidget() is self._overview:
            self._overview.refresh()
        self._wish(uuid, row)
        self.model.reload()
        self._routines.ask(lambda log: log.routines(), lambda found: self._offer_routines(found or ()))

    def _offer_routines(self, found: Sequence[tuple[str, str]]) -> None:
        known = built_in_routines(self._services.library)
        self.filter.offer_routines([(name, known[name].title if name in known else title) for name, title in found])

    def _wish(self, uuid: str = "", row: int = 0) -> None:
        """Have one session shown once they are there, else the one that was looked at, else that in a row."""
        shown = self._shown()
        self._wished = (uuid or (shown.record.uuid if shown is not None else ""), row)

    def _show_found(self, found: Found) -> None:
        uuid, row = self._wished
        self._count.setText(self._count_words(found))
        self._all.setVisible(self.model.matching != ALL and bool(found.sessions))
        self.filter.setVisible(bool(found.every))
        there = self.model.row_of(uuid)
        self._select(there if there >= 0 else row)

    def _show_busy(self) -> None:
        self._count.setText(self.tr("Looking through the log…"))

    def _count_words(self, found: Found) -> str:
        number = QLocale().toString
        if self.model.matching != ALL:
            return self.tr("{n} of {all} sessions", "", found.every).format(
                n=number(found.count), all=number(found.every)
            )
        if found.every == 1:
            return self.tr("1 session")
        return self.tr("{n} sessions", "", found.every).format(n=number(found.every)) if found.every else ""

    def _filter(self, matching: Filter) -> None:
        self._wish()
        self.model.filter(matching)

    def _shown(self) -> SessionPage | None:
        page = self._detail.currentWidget()
        return page if isinstance(page, SessionPage) else None

    def _select(self, row: int) -> None:
        if not self.model.rowCount():
            self._show_page(self._empty())
            return
        index = self.model.index(min(row, self.model.rowCount() - 1))
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _empty(self) -> Page:
        page = Page()
        page.setAccessibleName(self.tr("Session"))
        page.column.addStretch(1)
        if self.filter.filter != ALL:
            page.column.addWidget(Words(self.tr("No session like that"), "heading"))
            page.column.addWidget(Button(self.tr("Show all"), self.filter.clear), 0, Qt.AlignmentFlag.AlignLeft)
            page.column.addStretch(2)
            return page
        page.column.addWidget(Words(self.tr("No sessions yet"), "heading"))
        page.column.addWidget(Words(self.tr("Each session you do is noted here, step by step."), "lead"))
        page.column.addStretch(2)
        return page

    def _show(self, index: QModelIndex) -> None:
        if not index.isValid():
            self._show_page(self._empty())
            return
        record, page = self.model.record(index.row()), self._shown()
        if page is not None and page.record == record and page.routine == self._services.routine:
            return  # It is in sight, perhaps with a note half written.
        services = self._services
        shown = with_present_titles(record, services.library)
        page = SessionPage(record, services.routine, services.local_now, shown)
        page.changed.connect(self._change)
        page.delete_wanted.connect(self._delete)
        self._show_page(page)

    def _show_page(self, page: Page) -> None:
        old = self._detail.currentWidget()
        if isinstance(old, SessionPage):
            old.keep_note()
        self._detail.addWidget(page)
        self._detail.setCurrentWidget(page)
        fit(page)
        if old is not None:
            self._detail.removeWidget(old)
            old.hide()
            old.deleteLater()

    def add_by_hand(self) -> None:
        """Ask for a session that was done without the program."""
        self.show_view(SESSIONS)
        page = AddedSessionPage(self._services.routine, self._services.local_now)
        page.added.connect(self._add)
        page.left.connect(lambda: self._show(self.list.currentIndex()))
        self._show_page(page)
        self._sessions.ensureWidgetVisible(self._detail, 0, 0)
        page.setFocus()

    def _add(self, record: SessionRecord) -> None:
        self._services.change_record(record)
        self.filter.clear()
        self.refresh(record.uuid)

    def _change(self, record: SessionRecord) -> None:
        self._services.change_record(record)
        row = self.model.row_of(record.uuid)
        if row >= 0 and self.model.record(row).started != record.started:
            self.refresh(record.uuid)  # it stands elsewhere in the list now
        else:
            self.model.replace_record(record)

    def _delete(self, uuid: str) -> None:
        page = self._shown()
        # Not on the next session's Delete: Enter pressed twice would take out two.
        self.list.setFocus()
        row = max(0, self.model.row_of(uuid))
        self._services.delete_session(uuid)
        day = day_words(page.record.day, QLocale()) if page is not None else ""
        self.refresh(row=row)
        self.deleted.emit(uuid, self.tr("Session of {day} deleted").format(day=day))
