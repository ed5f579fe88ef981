"""The log as a whole: does it help, is it kept up, are both sides alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice import history
from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.search import Filter
from hamstring_gui.practice.totals import DayOutcome, DayTotal, ExerciseTotal
from hamstring_gui.screens.charts.chart_card import ChartCard
from hamstring_gui.screens.charts.heat_map import HeatMap
from hamstring_gui.screens.charts.month_card import MonthCard
from hamstring_gui.screens.charts.side_bars import SideBars
from hamstring_gui.screens.charts.tightness_trend import DropTrend, TightnessTrend
from hamstring_gui.screens.charts.week_bars import WeekBars
from hamstring_gui.screens.controls.card import Page
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.log_reader import Asking, LogView
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.spacing import clear, fit

YEAR = timedelta(days=365)
BAR_WEEKS = 26
MOST_SCORES = 500
"""More sessions than this would be no more than a grey cloud."""


@dataclass(frozen=True)
class Year:
    """What the pictures are drawn from."""

    days: Sequence[DayTotal] = ()
    exercises: Sequence[ExerciseTotal] = ()
    sessions: Sequence[SessionRecord] = ()
    outcomes: Sequence[DayOutcome] = ()


def look_back(log: LogView, today: date) -> Year:
    """Ask the log about the year up to a day."""
    first = today - YEAR
    lately = Filter(first=first, rehearsals=False)
    scored = log.page(0, MOST_SCORES, lately)
    return Year(log.day_totals(first, today), log.exercise_totals(first, today), scored, log.day_outcomes(first, today))


class LogOverview(Page):
    """Pictures of the last year; painted anew each time the page is shown."""

    day_chosen = Signal(object)
    """A day whose sessions are to be shown."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._asking = Asking(services.reader, self)
        self.setAccessibleName(self.tr("Overview"))
        self.refresh()

    def refresh(self) -> None:
        """Show the year up to today, once the log has told it."""
        today = self._services.today
        self._asking.ask(lambda log: look_back(log, today), lambda year: self._show(year or Year(), today))

    def _show(self, year: Year, today: date) -> None:
        clear(self.column)
        services, totals = self._services, year.days
        goal = int(services.settings.number("week.goal"))
        if not totals:
            self.column.addWidget(Words(self.tr("Nothing to draw yet"), "heading"))
            self.column.addWidget(Words(self.tr("After your first sessions, charts appear here."), "lead"))
            self.column.addStretch(1)
            return
        said = history.tightness(year.sessions)
        week = services.week(today)
        bars = WeekBars(history.weeks(totals, today, BAR_WEEKS, week.start.weekday()), goal)
        tick = self.tr("A tick marks a week with your goal of {n} sessions.", "", goal).format(n=goal)
        map_of_year = HeatMap(year.outcomes, today, week.start.weekday())
        sides = SideBars(self._side_totals(year.exercises))
        self._show_tightness(said, totals[0].day, today, week.start.weekday())
        self.column.addWidget(ChartCard(self.tr("Minutes a week"), tick, bars))
        month = MonthCard(services.reader, today, week.start.weekday())
        month.day_chosen.connect(self.day_chosen)
        self.column.addWidget(month)
        map_of_year.day_chosen.connect(month.show_month)
        small = self.tr(
            "Small squares: partial or stopped; diamonds: stopped for pain; rings: rehearsals. A click shows the month."
        )
        self.column.addWidget(ChartCard(self.tr("The year"), small, map_of_year))
        alike = self.tr("Repetitions and breaths of the last year.")
        self.column.addWidget(ChartCard(self.tr("Left and right"), alike, sides))
        self.column.addStretch(1)
        fit(self)

    def _show_tightness(self, said: Sequence[history.Tightness], first: date, today: date, first_weekday: int) -> None:
        """Draw what was said before and after sessions, where anything was."""
        if said:
            trend = TightnessTrend(said, first, today, first_weekday)
            words = " ".join((trend.summary(), self.tr("Dots: before a session, 0 to 10; rings: after it.")))
            self.column.addWidget(ChartCard(self.tr("How tight it feels"), words, trend))
        if any(one.drop is not None for one in said):
            drop = DropTrend(said, first, today, first_weekday)
            key = self.tr("Dots: sessions; below the line of 0 it was less tight afterwards.")
            words = " ".join((drop.summary(), key))
            self.column.addWidget(ChartCard(self.tr("What a session changes"), words, drop))

    def _side_totals(self, exercises: Sequence[ExerciseTotal]) -> tuple[history.SideTotal, ...]:
        """Return the year's totals, in the routine's order; exercises that it hasn't any more come last."""
        titles = {exercise.name: exercise.title for exercise in self._services.routine.exercises}
        order = list(titles)
        totals = sorted(
            exercises, key=lambda total: order.index(total.exercise) if total.exercise in titles else len(order)
        )
        return history.side_totals(totals, titles)
