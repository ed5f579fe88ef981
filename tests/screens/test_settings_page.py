"""The settings page: everything declared is there, acts at once, and can be put back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.practice.choices import common_tempo
from hamstring_gui.practice.settings import SETTINGS, WAIT, Group
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.screens.breath_preview import volume_in
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.choice_box import ChoiceBox
from hamstring_gui.screens.controls.setting_control import SettingControl
from hamstring_gui.screens.controls.switch import Switch
from hamstring_gui.screens.controls.time_box import TimeBox
from hamstring_gui.screens.controls.weekday_buttons import WeekdayButtons
from hamstring_gui.screens.file_question import FileQuestion
from hamstring_gui.screens.reminder_note import ReminderNote
from hamstring_gui.screens.settings_page import SettingRow, SettingsPage
from hamstring_gui.screens.style import style_sheet
from hamstring_gui.screens.theme import DARK, LIGHT
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")


def opened(qtbot: QtBot, services: FakeServices, clock: Callable[[], float] = lambda: 0.0) -> SettingsPage:
    page = SettingsPage(services, clock)
    qtbot.addWidget(page)
    return page


def row(page: SettingsPage, key: str) -> SettingRow:
    return next(r for r in page.findChildren(SettingRow) if r.setting.key == key)


def test_every_setting_for_the_person_is_on_the_page_with_its_help(qtbot: QtBot) -> None:
    page = opened(qtbot, FakeServices())
    text = {label.text() for label in page.findChildren(QLabel)}
    keys = {r.setting.key for r in page.findChildren(SettingRow)}
    wanted = [setting for setting in SETTINGS if setting.group is not Group.STATE]
    assert keys == {setting.key for setting in wanted}
    assert {setting.help for setting in wanted} <= text


def test_a_change_acts_at_once(qtbot: QtBot) -> None:
    services = FakeServices()
    page = opened(qtbot, services)
    with qtbot.waitSignal(page.changed) as told:
        row(page, "breath.exhale").control._stepper.box.stepUp()
    assert told.args == ["breath.exhale"]
    assert services.settings["breath.exhale"] == 6.5
    assert "5.7 breaths a minute" in {label.text() for label in page.findChildren(QLabel)}


def test_a_length_can_wait_for_the_person_and_be_timed_again(qtbot: QtBot) -> None:
    services = FakeServices()
    page = opened(qtbot, services)
    control = row(page, "between.switch_sides").control
    switch = control.findChild(Switch)
    assert switch is not None
    switch.click()
    assert services.settings.word("between.switch_sides") == WAIT
    assert not control._stepper.isEnabled()
    switch.click()
    assert services.settings.length("between.switch_sides") == 12.0


def test_a_whole_number_stays_one(qtbot: QtBot) -> None:
    services = FakeServices()
    page = opened(qtbot, services)
    row(page, "week.goal").control._stepper.box.setValue(5.0)
    assert services.settings["week.goal"] == 5
    assert isinstance(services.settings["week.goal"], int)


def test_each_setting_can_be_put_back(qtbot: QtBot) -> None:
    services = FakeServices()
    services.set_setting("stage.dim", True)
    page = opened(qtbot, services)
    dim = row(page, "stage.dim")
    assert not dim.reset.isHidden()
    dim.reset.click()
    assert services.settings["stage.dim"] is False
    assert dim.reset.isHidden()


def test_every_control_can_be_named_by_a_screen_reader(qtbot: QtBot) -> None:
    page = opened(qtbot, FakeServices())
    for control in page.findChildren(SettingControl):
        focused: QWidget = control
        while (inner := focused.focusProxy()) is not None:
            focused = inner
        assert control.setting.label in focused.accessibleName()


@pytest.mark.parametrize(
    ("seconds", "volume", "part"), [(0, 0, "inhale"), (4, 1, "hold_in"), (5, 1, "exhale"), (11, 0, "inhale")]
)
def test_the_preview_follows_the_tempo(seconds: float, volume: float, part: str) -> None:
    found, now = volume_in(Tempo(4, 1, 6, 0), seconds)
    assert (round(found, 6), now) == (volume, part)


def tempo(services: FakeServices) -> Tempo:
    return common_tempo(services.settings)


def test_a_preset_sets_the_whole_tempo_and_shows_that_it_is_chosen(qtbot: QtBot) -> None:
    services = FakeServices()
    page = opened(qtbot, services)
    buttons = {b.text(): b for b in page.presets.findChildren(Button)}
    assert buttons["Calm"].isChecked()
    buttons["Even"].click()
    assert tempo(services) == Tempo(5, 0, 5, 0)
    assert buttons["Even"].isChecked()
    assert not buttons["Calm"].isChecked()


def test_a_tempo_of_ones_own_can_be_kept_under_a_name_and_forgotten(qtbot: QtBot) -> None:
    services = FakeServices()
    page = opened(qtbot, services)
    row(page, "breath.exhale").control.changed.emit("breath.exhale", 7.0)
    page.presets.name.setText("Evening")
    page.presets.keep.click()
    assert services.settings.word("breath.presets") == "Evening=4-0-7-0"
    assert "Evening" in {b.text() for b in page.presets.findChildren(Button)}
    page.presets.forget.click()
    assert services.settings.word("breath.presets") == ""


def test_tapping_along_finds_the_tempo_and_takes_it_only_when_asked(qtbot: QtBot) -> None:
    services, moments = FakeServices(), iter((0.0, *(0.0, 3.0, 8.0, 11.0, 16.0)))
    page = opened(qtbot, services, lambda: next(moments))
    for _ in range(5):
        page.tap_along.tap.click()
    assert tempo(services) == Tempo()
    moments = iter([20.0] * 9)
    page.tap_along.take.click()
    assert tempo(services) == Tempo(3, 0, 5, 0)


def test_weekdays_and_time_of_the_reminder_are_chosen_and_without_a_day_none_is_saved(qtbot: QtBot) -> None:
    services = FakeServices()
    page = opened(qtbot, services)
    days = row(page, "reminder.days").control.findChild(WeekdayButtons)
    clock = row(page, "reminder.time").control.findChild(TimeBox)
    assert days is not None
    assert clock is not None
    assert days.days == (0, 2, 4)
    days.buttons[6].click()
    days.buttons[2].click()
    assert services.settings.word("reminder.days") == "mon fri sun"
    clock.setTime(QTime(7, 30))
    assert services.settings.word("reminder.time") == "07:30"
    assert page.reminder_note.save.isEnabled()
    for day in (0, 4, 6):
        days.buttons[day].click()
    assert services.settings.word("reminder.days") == ""
    assert not page.reminder_note.save.isEnabled()


def test_without_a_tray_the_page_says_so_and_offers_the_calendar_file(qtbot: QtBot) -> None:
    services = FakeServices()
    services.reminders.can_show = False
    asked: list[str] = []

    def choose(question: FileQuestion, take: Callable[[Path], None]) -> None:
        asked.append(question.proposed)
        take(Path("/somewhere/reminder.ics"))

    note = ReminderNote(services.reminders, choose)
    qtbot.addWidget(note)
    note.show_days(True)
    assert "calendar file instead" in note.words.text()
    note.save.click()
    assert asked == ["reminder.ics"]
    assert note.told.text() == "Written: reminder.ics."


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_list_shows_by_an_arrow_that_it_opens(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(LIGHT, 1.0))
    box.setLayoutDirection(direction)
    box.resize(240, 44)
    picture = box.grab().toImage()
    ends = (range(200, 232), range(8, 40))
    marked = [sum(picture.pixelColor(x, y).lightness() < 90 for x in end for y in range(8, 36)) for end in ends]
    shown, other = marked if direction is Qt.LayoutDirection.LeftToRight else marked[::-1]
    assert shown > 8
    assert other == 0


def test_the_list_that_opens_has_the_colours_of_the_pages(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["one", "two", "three"])
    box.setStyleSheet(style_sheet(DARK, 1.0))
    frame = box.view().window()
    frame.resize(200, 160)
    box.view().setCurrentIndex(box.model().index(1, 0))
    picture = frame.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert {DARK.accent.name(), DARK.card.name()} <= colours
