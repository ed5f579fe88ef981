"""The month view: every day in its place, endings told apart by shape and word, turned by keys and buttons."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.practice.week import MONDAY
from hamstring_gui.screens.charts.chart_card import NumbersTable
from hamstring_gui.screens.charts.heat_map import HeatMap
from hamstring_gui.screens.charts.month_card import MonthCard
from hamstring_gui.screens.charts.month_picture import MonthPicture, month_start
from hamstring_gui.screens.log.overview import LogOverview
from hamstring_gui.screens.log.page import LogPage
from hamstring_gui.screens.session_words import outcomes
from tests.screens.fake_services import TODAY, FakeServices, day_outcomes

pytestmark = pytest.mark.usefixtures("typeface")

SUNDAY = 6


def on(day: date, ending: Ending = Ending.COMPLETED, rehearsal: bool = False, number: int = 0) -> SessionRecord:
    record = replace(FakeServices(1).log[0], ending=ending, rehearsal=rehearsal, active_seconds=720.0)
    started = datetime(day.year, day.month, day.day, 7 + number, tzinfo=UTC)
    return replace(record, uuid=f"{day} {number} {ending} {rehearsal}", started=started)


def card_of(qtbot: QtBot, *records: SessionRecord, first_weekday: int = MONDAY) -> MonthCard:
    services = FakeServices()
    services.log = sorted(records, key=lambda record: record.started, reverse=True)
    card = MonthCard(services.reader, TODAY, first_weekday)
    qtbot.addWidget(card)
    card.resize(1000, 560)
    card.show()
    return card


def said(card: MonthCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel))


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(-500, 500))
def test_months_are_counted_over_years(day: date, months: int) -> None:
    start = month_start(day, months)
    assert start.day == 1
    assert (start.year * 12 + start.month) - (day.year * 12 + day.month) == months
    assert month_start(start, -months) == day.replace(day=1)


@pytest.mark.parametrize("first_weekday", [MONDAY, SUNDAY])
@pytest.mark.parametrize("month", [date(2024, 2, 1), date(2026, 2, 1), date(2026, 11, 1), date(2025, 12, 1)])
def test_each_day_stands_below_its_weekday(qtbot: QtBot, month: date, first_weekday: int) -> None:
    picture = MonthPicture(TODAY, first_weekday)
    qtbot.addWidget(picture)
    picture.resize(700, 300)
    picture.show_month(month, ())
    assert picture.days[-1] + timedelta(days=1) == month_start(month, 1)
    columns = [round(spot.rect.left() / 100.0) for spot in picture.spots()]
    assert columns == [(day.weekday() - first_weekday) % 7 for day in picture.days]
    inside = picture.rect()
    assert all(inside.contains(spot.rect.toAlignedRect()) for spot in picture.spots())
    assert len({(spot.rect.left(), spot.rect.top()) for spot in picture.spots()}) == len(picture.days)


def test_every_ending_is_told_by_word_and_by_shape_and_counted_in_the_table(qtbot: QtBot) -> None:
    day = date(2026, 11, 5)
    records = [on(day, ending, number=place) for place, ending in enumerate(Ending)] + [on(day, rehearsal=True)]
    card = card_of(qtbot, *records)
    words = card.picture.words(day)
    assert all(one.word in words for one in outcomes())
    assert "60 min" in words
    card.numbers.click()
    table = card.findChild(NumbersTable)
    assert table is not None
    cells = [table.model().index(0, column).data() for column in range(table.columnCount())]
    assert cells == ["2026-11-05", "1", "1", "1", "1", "1", "60"]


def test_without_any_colour_the_marks_differ(qtbot: QtBot) -> None:
    day, pictures = date(2026, 11, 5), set()
    sorts = [*((ending, False) for ending in Ending), (Ending.COMPLETED, True)]
    for ending, rehearsal in sorts:
        card = card_of(qtbot, on(day, ending, rehearsal))
        image = card.picture.grab(card.picture.spots()[4].rect.toAlignedRect()).toImage()
        dark = [
            QColor(image.pixel(x, y)).lightness() < 160 for y in range(image.height()) for x in range(image.width())
        ]
        pictures.add(tuple(dark))
    assert len(pictures) == len(sorts)


def test_months_are_turned_by_buttons_and_keys_and_not_into_the_future(qtbot: QtBot) -> None:
    card = card_of(qtbot, on(date(2026, 10, 31)))
    assert "November 2026" in said(card)
    assert not card.after.isEnabled()
    card.before.click()
    assert "October 2026" in said(card)
    card.picture.setFocus()
    QTest.keyClick(card.picture, Qt.Key.Key_End)
    assert "Saturday, 31 October 2026: Completed, 12 min" in said(card)
    QTest.keyClick(card.picture, Qt.Key.Key_Up)
    assert "Saturday, 24 October 2026: no session" in said(card)
    QTest.keyClick(card.picture, Qt.Key.Key_PageUp)
    assert card.month == date(2026, 9, 1)
    for _ in range(4):
        QTest.keyClick(card.picture, Qt.Key.Key_PageDown)
    assert card.month == date(2026, 11, 1)


def test_the_table_follows_the_month(qtbot: QtBot) -> None:
    card = card_of(qtbot, on(date(2026, 10, 31)), on(date(2026, 11, 2)))
    card.numbers.click()
    card.before.click()
    (table,) = (one for one in card.findChildren(NumbersTable) if not one.isHidden())
    assert table.model().index(0, 0).data() == "2026-10-31"
    assert table.accessibleName() == "Numbers of October 2026"


def test_an_answer_for_a_month_that_was_left_is_not_shown(qtbot: QtBot) -> None:
    services = FakeServices(30)
    services.reader.holds = True
    card = MonthCard(services.reader, TODAY)
    qtbot.addWidget(card)
    card.before.click()
    services.reader.answer(1)
    services.reader.answer(0)
    assert "October 2026" in said(card)
    assert card.picture.days[0] == date(2026, 10, 1)


def test_many_sessions_on_a_day_fit_in_as_a_number(qtbot: QtBot) -> None:
    day = date(2026, 11, 5)
    card = card_of(qtbot, *(on(day, number=number) for number in range(16)))
    card.resize(420, 560)
    assert "16 × Completed" in card.picture.words(day)
    assert not card.picture.grab().isNull()


def test_a_day_of_the_year_shows_its_month_and_a_day_of_the_month_its_sessions(qtbot: QtBot) -> None:
    services = FakeServices()
    services.log = [on(date(2026, 11, 2)), on(date(2026, 3, 14)), on(date(2026, 3, 12))]
    page = LogPage(services)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show_view("overview")
    (overview,) = page.findChildren(LogOverview)
    (year,) = overview.findChildren(HeatMap)
    (card,) = overview.findChildren(MonthCard)
    place = [spot.words.startswith("Saturday, 14 March 2026") for spot in year.spots()].index(True)
    year.pressed.emit(place)
    assert card.month == date(2026, 3, 1)
    card.picture.resize(900, 400)
    spot = card.picture.spots()[13].rect.center()
    QTest.mouseClick(card.picture, Qt.MouseButton.LeftButton, pos=QPoint(round(spot.x()), round(spot.y())))
    assert [page.model.record(row).day for row in range(page.model.rowCount())] == [date(2026, 3, 14)]
    assert page.views.value == "sessions"


def test_enter_on_a_day_without_sessions_leads_nowhere(qtbot: QtBot) -> None:
    card = card_of(qtbot, on(date(2026, 11, 2)))
    chosen: list[date] = []
    card.day_chosen.connect(chosen.append)
    QTest.keyClick(card.picture, Qt.Key.Key_Home)
    QTest.keyClick(card.picture, Qt.Key.Key_Return)
    QTest.keyClick(card.picture, Qt.Key.Key_Right)
    QTest.keyClick(card.picture, Qt.Key.Key_Return)
    assert chosen == [date(2026, 11, 2)]


def test_the_fake_sums_up_as_the_log_does() -> None:
    records = FakeServices(60).log
    assert sum(one.sessions for one in day_outcomes(records)) == 60
