"""The log as a whole: does it help, is it kept up, are both sides alike."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from hamstring_gui.practice import history
from hamstring_gui.screens.charts.chart_card import ChartCard
from hamstring_gui.screens.charts.heat_map import HeatMap
from hamstring_gui.screens.charts.side_bars import SideBars
from hamstring_gui.screens.charts.tightness_trend import TightnessTrend
from hamstring_gui.screens.charts.week_bars import WeekBars
from hamstring_gui.screens.controls.card import Page
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.spacing import clear, fit

YEAR = timedelta(days=365)
BAR_WEEKS = 26


class LogOverview(Page):
    """Pictures of the last year; painted anew each time the page is shown."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.refresh()

    def refresh(self) -> None:
        """Show the year up to today."""
        clear(self.column)
        services, today = self._services, self._services.today
        records = services.sessions_between(today - YEAR, today)
        goal = int(services.settings.number("week.goal"))
        if not records:
            self.column.addWidget(Words(self.tr("Nothing to draw yet"), "heading"))
            self.column.addWidget(Words(self.tr("After the first sessions their pictures are here."), "lead"))
            self.column.addStretch(1)
            return
        said = history.tightness(records)
        trend = TightnessTrend(said, min(record.day for record in records), today)
        week = services.week(today)
        bars = WeekBars(history.weeks(records, today, BAR_WEEKS, week.start.weekday()), goal)
        tick = self.tr("A tick marks a week with your goal of {n} sessions.").format(n=goal)
        year = HeatMap(history.days(records), today, week.start.weekday())
        sides = SideBars(history.side_totals(records))
        explained = self.tr("Dots: before a session, 0 to 10; rings: after it.")
        if said:
            words = f"{trend.summary()} {explained}"
            self.column.addWidget(ChartCard(self.tr("How tight it feels"), words, trend))
        self.column.addWidget(ChartCard(self.tr("Minutes a week"), tick, bars))
        self.column.addWidget(ChartCard(self.tr("The year"), self.tr("Small squares: sessions not completed."), year))
        alike = self.tr("Repetitions and breaths of the last year.")
        self.column.addWidget(ChartCard(self.tr("Left and right"), alike, sides))
        self.column.addStretch(1)
        fit(self)
