"""How the sessions of each day ended, as the calendars of the log tell it: in words, as marks, as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from hamstring_gui.practice.totals import DayOutcome
from hamstring_gui.screens.charts.picture import Numbers
from hamstring_gui.screens.session_words import Mark, Outcome, day_words, listed, minutes, outcome_of, outcomes

translate = QCoreApplication.translate


class DayEndings:
    """The days that have a session, and how those ended."""

    def __init__(self, found: Iterable[DayOutcome]) -> None:
        self._days: dict[date, list[DayOutcome]] = {}
        for one in found:
            self._days.setdefault(one.day, []).append(one)

    @property
    def days(self) -> tuple[date, ...]:
        """Return the days with a session, oldest first."""
        return tuple(sorted(self._days))

    def marks(self, day: date) -> tuple[tuple[Mark, int], ...]:
        """Return the marks of a day with how many sessions each stands for."""
        return tuple((sort.mark, number) for sort, number in self._sorts(day))

    def _sorts(self, day: date) -> list[tuple[Outcome, int]]:
        counts: Counter[Outcome] = Counter()
        for one in self._days.get(day, ()):
            counts[outcome_of(one.ending, one.rehearsal)] += one.sessions
        return [(sort, counts[sort]) for sort in outcomes() if counts[sort]]

    def seconds(self, day: date, *, rehearsals: bool = True) -> float:
        """Return how long was exercised on a day."""
        return sum(one.active_seconds for one in self._days.get(day, ()) if rehearsals or not one.rehearsal)

    def words(self, day: date) -> str:
        """Return what is to be said about a day."""
        name, sorts = day_words(day, QLocale()), self._sorts(day)
        if not sorts:
            return translate("DayEndings", "{day}: no session").format(day=name)
        told = listed(sort.word if number == 1 else f"{number} × {sort.word}" for sort, number in sorts)
        length = minutes(self.seconds(day))
        return translate("DayEndings", "{day}: {outcomes}, {length}").format(day=name, outcomes=told, length=length)

    def numbers(self, *, newest_first: bool = False) -> Numbers:
        """Return the days: how many sessions ended in which way, and their minutes."""
        sorts, rows = outcomes(), []
        for day in sorted(self._days, reverse=newest_first):
            counts = dict(self.marks(day))
            cells = (str(counts.get(sort.mark, 0)) for sort in sorts)
            rows.append((day.isoformat(), *cells, f"{self.seconds(day) / 60.0:.0f}"))
        headings = (translate("DayEndings", "Day"), *(sort.word for sort in sorts))
        return Numbers((*headings, translate("DayEndings", "Minutes")), tuple(rows))
