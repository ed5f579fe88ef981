"""The pictures of the log: their numbers are those of the sessions, and can be read without seeing them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hamstring_gui.practice import history
from hamstring_gui.practice.record import Ending
from hamstring_gui.screens.charts.chart_card import ChartCard, NumbersTable
from hamstring_gui.screens.charts.heat_map import WEEKS, HeatMap
from hamstring_gui.screens.charts.month_picture import MonthPicture
from hamstring_gui.screens.charts.picture import Picture
from hamstring_gui.screens.charts.side_bars import SideBars
from hamstring_gui.screens.charts.tightness_trend import DropTrend, TightnessTrend
from hamstring_gui.screens.charts.week_bars import WeekBars
from hamstring_gui.screens.log.overview import LogOverview
from hamstring_gui.screens.style import theme_of
from tests.screens.fake_services import TODAY, FakeServices, day_outcomes, day_totals, exercise_totals

TITLES = {exercise.name: exercise.title for exercise in FakeServices().routine.exercises}

pytestmark = pytest.mark.usefixtures("typeface")


def pictures(count: int) -> list[Picture]:
    records = FakeServices(count).log
    totals = day_totals(records)
    return [
        HeatMap(day_outcomes(records), TODAY),
        WeekBars(history.weeks(totals, TODAY, 26), 3),
        TightnessTrend(history.tightness(records), records[-1].day, TODAY),
        DropTrend(history.tightness(records), records[-1].day, TODAY),
        MonthPicture(TODAY),
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
    calendar = HeatMap(day_outcomes(FakeServices(100).log), TODAY)
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


def test_the_change_in_a_session_has_its_own_trend_and_none_from_few(qtbot: QtBot) -> None:
    days = [TODAY - timedelta(days=4 * n) for n in range(12)][::-1]
    said = [history.Tightness(day, 5, 4 if place < 6 else 2) for place, day in enumerate(days)]
    trend = DropTrend([*said, history.Tightness(TODAY, 3, None)], days[0], TODAY)
    qtbot.addWidget(trend)
    assert "first −1.0, lately −3.0" in trend.summary()
    assert "lowers it by 2.0 on average" in trend.summary()
    assert len(trend.spots()) == 12
    assert trend.numbers().rows[0][1] == "3"
    trend.resize(600, 200)
    assert trend.spots()[0].rect.top() < trend.spots()[-1].rect.top(), "down is good, as it is for the scores"
    few = DropTrend(said[:5], days[0], TODAY)
    qtbot.addWidget(few)
    assert few._runs() == []
    assert "average" not in few.summary()


def test_a_session_that_made_it_tighter_is_said_and_painted_above_nothing(qtbot: QtBot) -> None:
    trend = DropTrend([history.Tightness(TODAY, 3, 5), history.Tightness(TODAY, 3, 3)], TODAY, TODAY)
    qtbot.addWidget(trend)
    trend.resize(600, 200)
    worse, same = trend.spots()
    assert "tighter by 2, from 3 to 5" in worse.words
    assert "as tight after as before" in same.words
    assert worse.rect.top() < same.rect.top()


def test_the_year_tells_each_ending_by_shape_and_word(qtbot: QtBot) -> None:
    record, seen, said = FakeServices(1).log[0], set(), set()
    sorts = [(ending, False) for ending in Ending] + [(Ending.COMPLETED, True)]
    for ending, rehearsal in sorts:
        calendar = HeatMap(day_outcomes([replace(record, ending=ending, rehearsal=rehearsal)]), TODAY)
        qtbot.addWidget(calendar)
        calendar.resize(1600, 300)
        spot = calendar.spots()[-1]
        said.add(spot.words)
        image = calendar.grab(spot.rect.toAlignedRect()).toImage()
        seen.add(tuple(image.pixel(x, y) for y in range(image.height()) for x in range(image.width())))
    assert len(said) == len(sorts)
    assert len(seen) == len(sorts) - 1, "partial and stopped share a shape: both were ended early, without pain"


def test_rehearsals_of_a_day_are_counted_together(qtbot: QtBot) -> None:
    record = FakeServices(1).log[0]
    pair = [replace(record, ending=ending, rehearsal=True) for ending in (Ending.STOPPED, Ending.COMPLETED)]
    calendar = HeatMap(day_outcomes(pair), TODAY)
    qtbot.addWidget(calendar)
    assert "2 × Rehearsal" in calendar.spots()[-1].words
    assert calendar.numbers().rows[0][1:6] == ("0", "0", "0", "0", "2")


def test_weeks_of_a_trend_begin_as_they_do_elsewhere(qtbot: QtBot) -> None:
    sundays = [TODAY - timedelta(days=1 + 7 * n) for n in range(8)][::-1]
    said = [history.Tightness(day + timedelta(days=n), 4 * n, None) for day in sundays for n in (0, 1)]
    means = {}
    for first_weekday in (0, 6):
        trend = TightnessTrend(said, sundays[0], TODAY, first_weekday)
        qtbot.addWidget(trend)
        means[first_weekday] = [mean for _, mean in trend._means]
    assert means[6] == [2.0] * 8, "a Sunday and the Monday after it are one week"
    assert means[0] == [0.0, *[2.0] * 7, 4.0]


def from_the_right(picture: Picture, qtbot: QtBot) -> Picture:
    picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(picture)
    picture.resize(900, 260)
    picture.show()
    return picture


def test_where_one_reads_from_the_right_time_does_too_and_keys_follow(qtbot: QtBot) -> None:
    for picture in pictures(130)[:5]:
        from_the_right(picture, qtbot)
        mirrored = [spot.rect.center().x() for spot in picture.spots()]
        picture.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        plain = [spot.rect.center().x() for spot in picture.spots()]
        assert mirrored == pytest.approx([picture.width() - x for x in plain], abs=0.01), type(picture).__name__
        picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QTest.keyClick(picture, Qt.Key.Key_Home)
        with qtbot.waitSignal(picture.pointed) as told:
            QTest.keyClick(picture, Qt.Key.Key_Left)
        assert told.args == [picture.spots()[1].words], "the next one stands to the left"


def test_left_and_right_of_a_body_stay_where_they_are(qtbot: QtBot) -> None:
    bars = SideBars([history.SideTotal("Bridge", left=9, right=1)])
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        from_the_right(bars, qtbot).setLayoutDirection(direction)
        picture, high = bars.grab().toImage(), round(bars.line() * 1.7)
        longer = [x for x in range(picture.width()) if picture.pixelColor(x, high) == theme_of(bars).accent]
        assert longer, "the side on which more was done has the full colour"
        assert max(longer) <= picture.width() / 2
