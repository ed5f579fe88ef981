"""The log: loads what it shows, tells sessions apart, keeps notes and scores, deletes with a way back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QDate, QLocale, QModelIndex, Qt, QTime
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.practice.search import ALL, Filter
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.score import Score
from hamstring_gui.screens.controls.time_box import TimeBox
from hamstring_gui.screens.log.added_session import AddedSessionPage
from hamstring_gui.screens.log.model import PAGE, LogModel
from hamstring_gui.screens.log.page import LogPage
from hamstring_gui.screens.log.session_page import SessionPage
from hamstring_gui.screens.log.session_times import SessionTimes
from hamstring_gui.screens.session_words import outcome
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")


def opened(qtbot: QtBot, services: FakeServices) -> LogPage:
    page = LogPage(services)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.refresh()
    return page


def detail(page: LogPage) -> SessionPage:
    found = [child for child in page.findChildren(SessionPage) if not child.isHidden() or child.parent() is not None]
    return found[-1]


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


class Million(FakeServices):
    """A log of a million sessions, of which only those asked for are made."""

    def sessions(self, offset: int, limit: int, matching: Filter = ALL) -> Sequence[SessionRecord]:
        self.asked.append((offset, limit))
        return [replace(self.log[0], uuid=str(offset + number)) for number in range(limit)]

    def session_count(self, matching: Filter = ALL) -> int:
        return 1_000_000


def test_a_million_sessions_are_not_loaded_at_once(qtbot: QtBot) -> None:
    services = Million(1)
    page = opened(qtbot, services)
    assert sum(limit for _, limit in services.asked) <= 2 * PAGE
    assert QLocale().toString(1_000_000) + " sessions" in words(page)


def test_scrolling_loads_the_next_page(qtbot: QtBot) -> None:
    services = FakeServices(PAGE + 30)
    model = LogModel(services.reader)
    model.reload()
    assert model.rowCount() == PAGE
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == PAGE + 30
    assert not model.canFetchMore(QModelIndex())


def test_sessions_are_told_apart_by_word_and_shape() -> None:
    record = FakeServices(1).log[0]
    sorts = [replace(record, ending=ending, rehearsal=False) for ending in Ending]
    outcomes = [outcome(sort) for sort in (*sorts, replace(record, rehearsal=True))]
    assert len({o.word for o in outcomes}) == len({o.mark for o in outcomes}) == 5


def test_a_session_shows_planned_against_done(qtbot: QtBot) -> None:
    services = FakeServices(3)
    portions = tuple(replace(p, done=p.planned - (p.exercise == "bridge")) for p in services.log[0].portions)
    services.log[0] = replace(services.log[0], portions=portions, note="Left stiffer", pauses=2, paused_seconds=61.0)
    page = opened(qtbot, services)
    text = words(page)
    assert "12 of 15" in text
    assert "18 of 18" in text
    assert "2, 1:01 in all" in text
    assert detail(page).note.toPlainText() == "Left stiffer"


def test_note_and_scores_are_kept(qtbot: QtBot) -> None:
    services = FakeServices(3)
    page = opened(qtbot, services)
    shown = detail(page)
    shown.note.setPlainText("Better than on Monday")
    shown.keep_note()
    after = shown.findChildren(Score)[1]
    after.changed.emit(2)
    assert (services.log[0].note, services.log[0].tight_after) == ("Better than on Monday", 2)


def test_leaving_for_another_session_keeps_the_note(qtbot: QtBot) -> None:
    services = FakeServices(3)
    page = opened(qtbot, services)
    detail(page).note.setPlainText("Almost lost")
    page.list.setCurrentIndex(page.model.index(1))
    assert services.log[0].note == "Almost lost"


def test_delete_takes_it_out_and_tells_so_that_it_can_be_undone(qtbot: QtBot) -> None:
    services = FakeServices(3)
    page = opened(qtbot, services)
    uuid = services.log[0].uuid
    with qtbot.waitSignal(page.deleted) as told:
        next(b for b in detail(page).findChildren(Button) if b.text() == "Delete session").click()
    assert told.args is not None
    assert told.args[0] == uuid
    assert page.model.rowCount() == 2
    services.restore_session(uuid)
    page.refresh()
    assert page.model.row_of(uuid) == 0


def test_an_empty_log_says_so_without_reproach(qtbot: QtBot) -> None:
    page = opened(qtbot, FakeServices())
    text = words(page)
    assert "No sessions yet" in text
    assert "3 sessions reach your goal, any days you like." in text


def settle(page: LogPage, words: str) -> None:
    page.filter.words.setText(words)
    page.filter.words.returnPressed.emit()


def test_words_of_notes_are_found(qtbot: QtBot) -> None:
    services = FakeServices(20)
    services.log[7] = replace(services.log[7], note="Hip felt open")
    page = opened(qtbot, services)
    settle(page, "OPEN hip")
    assert page.model.rowCount() == 1
    assert detail(page).record.uuid == services.log[7].uuid
    assert "1 of 20 sessions" in words(page)


def test_endings_are_found_and_everything_comes_back(qtbot: QtBot) -> None:
    services = FakeServices(30)
    page = opened(qtbot, services)
    page.filter.ending._take(Ending.PAIN.value)
    shown = [page.model.record(row).ending for row in range(page.model.rowCount())]
    assert shown
    assert set(shown) == {Ending.PAIN}
    page.filter.clear()
    assert page.model.rowCount() == 30


def test_nothing_found_says_so_and_offers_everything(qtbot: QtBot) -> None:
    page = opened(qtbot, FakeServices(3))
    settle(page, "no such words")
    assert "No session like that" in words(page)
    next(b for b in page.findChildren(Button) if b.text() == "Show all").click()
    assert page.model.rowCount() == 3


def test_a_session_done_elsewhere_can_be_added(qtbot: QtBot) -> None:
    services = FakeServices(2)
    page = opened(qtbot, services)
    page.add_by_hand()
    form = page.findChildren(AddedSessionPage)[0]
    form.times.day.setDate(QDate(2026, 11, 20))
    form.times.time.setTime(QTime(19, 5))
    form.times.minutes.box.setValue(15)
    form.note.setPlainText("In the park")
    next(b for b in form.findChildren(Button) if b.text() == "Add to the log").click()
    record = detail(page).record
    assert (record.started.replace(tzinfo=None), record.active_seconds) == (datetime(2026, 11, 20, 19, 5), 900.0)  # noqa: DTZ001
    assert record.note == "In the park"
    assert record.counts_for_week
    assert services.session(record.uuid) == record


def test_a_session_is_added_just_before_now_and_never_in_the_future(qtbot: QtBot) -> None:
    services = FakeServices(2)
    page = opened(qtbot, services)
    page.add_by_hand()
    times = page.findChildren(AddedSessionPage)[0].times
    assert (times.day.day, times.time.chosen) == (services.today, time(10, 24))
    times.minutes.box.setValue(30)
    assert times.time.chosen == time(10, 6)
    times.time.setTime(QTime(12, 0))
    assert times.time.chosen == time(10, 6)
    times.time.setTime(QTime(9, 0))
    times.minutes.box.setValue(20)
    assert times.time.chosen == time(9, 0)
    times.day.setDate(QDate(2026, 11, 22))
    times.time.setTime(QTime(23, 0))
    times.day.setDate(QDate(2026, 11, 23))
    assert times.started + timedelta(seconds=times.seconds) <= services.local_now


def test_a_time_of_day_is_not_turned_round_where_words_run_from_right_to_left(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    try:
        box = TimeBox("Start")
        qtbot.addWidget(box)
        box.show_time(time(10, 24))
        assert "10:24" in box.text()
    finally:
        QLocale.setDefault(before)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_soon_after_midnight_the_day_before_is_meant(qtbot: QtBot) -> None:
    times = SessionTimes(datetime(2026, 11, 23, 0, 5).astimezone())
    qtbot.addWidget(times)
    assert (times.day.day, times.time.chosen) == (date(2026, 11, 22), time(23, 53))


def test_of_an_added_session_nothing_is_told_that_nobody_knows(qtbot: QtBot) -> None:
    services = FakeServices(0)
    page = opened(qtbot, services)
    page.add_by_hand()
    next(b for b in page.findChildren(Button) if b.text() == "Add to the log").click()
    assert services.log[0].tempo is None
    text = words(detail(page))
    for told in ("Breath", "Pauses", "4 s in", "No exercises are noted"):
        assert told not in text


def test_day_time_and_minutes_of_an_added_session_are_corrected(qtbot: QtBot) -> None:
    services = FakeServices(3)
    page = opened(qtbot, services)
    page.add_by_hand()
    next(b for b in page.findChildren(Button) if b.text() == "Add to the log").click()
    shown = detail(page)
    uuid = shown.record.uuid
    assert not shown.correct.isEnabled()
    shown.times.day.setDate(QDate(2026, 11, 1))
    shown.times.time.setTime(QTime(7, 30))
    shown.times.minutes.box.setValue(25)
    assert services.session(uuid) != shown._corrected()
    shown.correct.click()
    changed = services.session(uuid)
    assert changed is not None
    assert changed.started.replace(tzinfo=None) == datetime(2026, 11, 1, 7, 30)  # noqa: DTZ001
    assert (changed.active_seconds, changed.planned_seconds) == (1500.0, 1500.0)
    assert detail(page) is shown
    assert "1 November 2026" in words(shown)
    assert page.model.row_of(uuid) == page.list.currentIndex().row() > 0


def test_what_was_measured_is_not_corrected(qtbot: QtBot) -> None:
    page = opened(qtbot, FakeServices(1))
    assert not detail(page).findChildren(SessionTimes)


def test_a_declared_pause_keeps_the_row_of_weeks(qtbot: QtBot) -> None:
    services = FakeServices(1)
    completed = replace(services.log[0], ending=Ending.COMPLETED, rehearsal=False)
    weeks_ago = {number: completed.started - timedelta(weeks=number) for number in (1, 3, 4)}
    services.log = [replace(completed, uuid=f"{n}", started=day) for n, day in weeks_ago.items()]
    services.set_setting("week.goal", 1)
    page = opened(qtbot, services)
    page.week.pause.weeks[-1].trigger()
    assert "weeks in a row" not in words(page)
    services.log = services.log[1:]
    page.refresh()
    assert "weeks in a row" not in words(page)
    page.week.pause.weeks[0].trigger()
    services.set_setting("week.paused", f"{services.settings.word('week.paused')} 2026-11-12")
    page.refresh()
    assert "2 weeks in a row" in words(page)


def test_of_two_answers_the_older_never_takes_the_place_of_the_newer(qtbot: QtBot) -> None:
    services = FakeServices(20)
    services.log[7] = replace(services.log[7], note="Hip felt open")
    page = opened(qtbot, services)
    services.reader.holds = True
    settle(page, "no such words")
    settle(page, "hip")
    services.reader.answer(1)
    assert page.model.rowCount() == 1
    services.reader.answer(0)
    assert page.model.rowCount() == 1
    assert "1 of 20 sessions" in words(page)


def test_what_is_there_stays_in_sight_until_the_answer_and_a_slow_one_is_said_to_be_on_its_way(qtbot: QtBot) -> None:
    services = FakeServices(20)
    page = opened(qtbot, services)
    services.reader.holds = True
    settle(page, "no such words")
    assert page.model.rowCount() == 20
    page.model.asking.took_long.emit()
    assert "Looking through the log…" in words(page)
    services.reader.settle()
    assert "0 of 20 sessions" in words(page)
    assert "Looking through the log…" not in words(page)


def test_routines_days_and_rehearsals_are_found(qtbot: QtBot) -> None:
    services = FakeServices(30)
    services.log[4] = replace(services.log[4], routine="desk", title="At the desk", rehearsal=False)
    services.log[9] = replace(services.log[9], rehearsal=True)
    page = opened(qtbot, services)

    def shown() -> list[SessionRecord]:
        return [page.model.record(row) for row in range(page.model.rowCount())]

    page.filter.routine._take("desk")
    assert shown() == [services.log[4]]
    page.filter.clear()
    page.filter.ending._take("rehearsal")
    assert shown() == [record for record in services.log if record.rehearsal]
    page.filter.show_day(services.log[12].day)
    assert shown() == [services.log[12]]
    assert page.filter.first.isVisibleTo(page)
    page.filter.clear()
    assert page.model.rowCount() == 30


def test_a_single_routine_is_no_choice(qtbot: QtBot) -> None:
    page = opened(qtbot, FakeServices(3))
    assert not page.filter.routine.isVisibleTo(page)


def test_a_log_that_cannot_be_read_is_an_empty_page(qtbot: QtBot) -> None:
    services = FakeServices(3)
    services.reader.unreadable = True
    page = opened(qtbot, services)
    assert page.model.rowCount() == 0
    assert "No sessions yet" in words(page)


def test_tempo_and_easier_form_are_told_also_of_another_routine(qtbot: QtBot) -> None:
    services = FakeServices(1)
    own = {"tempos": {"deadlift": Tempo(3, 1, 2, 0)}, "variants": {"deadlift": "wall"}}
    services.log[0] = replace(services.log[0], **own)  # type: ignore[arg-type]  # the fields of a record
    text = words(opened(qtbot, services))
    assert "3 s in, 1 s hold, 2 s out · " in text
    services.log[0] = replace(services.log[0], routine="desk", title="At the desk")
    text = words(opened(qtbot, services))
    assert "3 s in, 1 s hold, 2 s out · wall" in text


def test_titles_are_in_the_language_of_today_and_the_log_keeps_its_own(qtbot: QtBot) -> None:
    services = FakeServices(3)
    services.log = [replace(record, routine="hamstring", title="Hamstring release") for record in services.log]
    services.library.language = "de"
    page = opened(qtbot, services)
    assert "Beinrückseite lösen" in words(detail(page))
    assert "Atembrücke mit Hüftheben" in words(detail(page))
    assert "Hamstring release" not in words(detail(page))
    with qtbot.waitSignal(detail(page).changed) as changed:
        detail(page).note.setPlainText("noted")
        detail(page).keep_note()
    assert changed.args is not None
    assert changed.args[0].title == "Hamstring release"
    assert "Breathing bridge with hip lift" in {portion.title for portion in changed.args[0].portions}


def test_a_routine_of_a_file_keeps_the_titles_that_the_log_knows(qtbot: QtBot) -> None:
    services = FakeServices(1)
    other = tuple(replace(portion, exercise="squat", title="Squat") for portion in services.log[0].portions)
    services.log = [replace(services.log[0], routine="hamstring", title="My own", portions=other)]
    page = opened(qtbot, services)
    assert "My own" in words(detail(page))
    assert "Squat" in words(detail(page))
