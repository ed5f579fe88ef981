"""The pictures of the log: their numbers are those of the sessions, and can be read without seeing them."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hamstring_gui.practice import history
from hamstring_gui.screens.charts.chart_card import ChartCard, NumbersTable
from hamstring_gui.screens.charts.heat_map import WEEKS, HeatMap
from hamstring_gui.screens.charts.picture import Picture
from hamstring_gui.screens.charts.side_bars import SideBars
from hamstring_gui.screens.charts.tightness_trend import TightnessTrend
from hamstring_gui.screens.charts.week_bars import WeekBars
from hamstring_gui.screens.log_overview import LogOverview
from tests.screens.fake_services import TODAY, FakeServices, day_totals, exercise_totals

TITLES = {exercise.name: exercise.title for exercise in FakeServices().routine.exercises}

pytestmark = pytest.mark.usefixtures("typeface")


def pictures(count: int) -> list[Picture]:
    records = FakeServices(count).log
    totals = day_totals(records)
    return [
        HeatMap(history.days(totals), TODAY),
        WeekBars(history.weeks(totals, TODAY, 26), 3),
        TightnessTrend(history.tightness(records), records[-1].day, TODAY),
        SideBars(history.side_totals(exercise_totals(records), TITLES)),
    ]


@pytest.mark.parametrize("count", [1, 5, 130])
def test_every_picture_paints_names_itself_and_has_its_spots_inside(qtbot: QtBot, count: int) -> None:
    for picture in pictures(count):
        qtbot.addWidget(picture)
        picture.resize(900, 260)
        picture.show()
        assert not picture.grab().isNull()
        assert picture.accessibleName()
        inside = picture.rect().adjusted(-2, -2, 2, 2)
        assert all(inside.contains(spot.rect.toAlignedRect()) for spot in picture.spots())


def test_the_calendar_has_a_square_for_each_day_of_the_year(qtbot: QtBot) -> None:
    calendar = HeatMap(history.days(day_totals(FakeServices(100).log)), TODAY)
    qtbot.addWidget(calendar)
    spots = calendar.spots()
    assert len(spots) == 7 * (WEEKS - 1) + TODAY.weekday() + 1
    lefts = {(round(spot.rect.left()), round(spot.rect.top())) for spot in spots}
    assert len(lefts) == len(spots)


def test_arrow_keys_tell_one_spot_after_the_other(qtbot: QtBot) -> None:
    bars = WeekBars(history.weeks(day_totals(FakeServices(40).log), TODAY, 26), 3)
    qtbot.addWidget(bars)
    bars.resize(800, 200)
    bars.show()
    said: list[str] = []
    bars.pointed.connect(said.append)
    QTest.keyClick(bars, Qt.Key.Key_End)
    QTest.keyClick(bars, Qt.Key.Key_Left)
    assert "Week of Mon 23 Nov 2026" in said[0]
    assert "Week of Mon 16 Nov 2026" in said[1]
    assert bars.accessibleDescription() == said[1]


def test_few_scores_draw_no_trend(qtbot: QtBot) -> None:
    few = [history.Tightness(TODAY - timedelta(days=9 * n), 5, 3) for n in range(7)][::-1]
    trend = TightnessTrend(few, few[0].day, TODAY)
    qtbot.addWidget(trend)
    assert trend._runs() == []
    assert "Scores so far: 7." in trend.summary()


def test_no_line_is_drawn_over_weeks_without_a_score(qtbot: QtBot) -> None:
    days = [TODAY - timedelta(days=7 * n) for n in (30, 29, 28, 27, 3, 2, 1, 0)]
    trend = TightnessTrend([history.Tightness(day, 5, None) for day in days], days[0], TODAY)
    qtbot.addWidget(trend)
    assert [len(run) for run in trend._runs()] == [4, 4]


def test_numbers_can_be_shown_and_copied(qtbot: QtBot) -> None:
    totals = history.side_totals(exercise_totals(FakeServices(1).log), TITLES)
    card = ChartCard("Left and right", "", SideBars(totals))
    qtbot.addWidget(card)
    assert card.findChild(NumbersTable) is None
    card.numbers.click()
    table = card.findChild(NumbersTable)
    assert table is not None
    table.copy_all()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Exercise\tLeft\tRight\tAll"
    assert lines[1:] == [
        "Breathing bridge with hip lift\t\t\t15", "Three-way hip flexor release\t9\t9\t18",
        "Single-leg deadlift\t16\t16\t32",
    ]  # fmt: skip


def test_an_empty_log_has_words_instead_of_empty_pictures(qtbot: QtBot) -> None:
    page = LogOverview(FakeServices())
    qtbot.addWidget(page)
    assert not page.findChildren(Picture)
    assert any("Nothing to draw yet" in label.text() for label in page.findChildren(QLabel))
