"""The reminder's calendar file: it repeats on the chosen days, at the local time of wherever one is."""

from datetime import UTC, datetime, time, timedelta, timezone

import pytest

from hamstring_gui.practice.reminder import ReminderWish
from hamstring_gui.store import reminder_form

NOW = datetime(2026, 11, 23, 19, 0, tzinfo=timezone(timedelta(hours=1)))  # a Monday
WISH = ReminderWish(True, (0, 2, 4), time(18, 0))


def properties(text: str) -> dict[str, str]:
    lines = text.replace("\r\n ", "").split("\r\n")
    return dict(line.split(":", 1) for line in lines if ":" in line)


def test_it_repeats_on_the_chosen_days_in_floating_local_time_and_alarms() -> None:
    text = reminder_form.text(WISH, "Hamstring release", NOW)
    found = properties(text)
    assert found["RRULE"] == "FREQ=WEEKLY;BYDAY=MO,WE,FR"
    # Monday's time is over: it begins on Wednesday. No zone and no Z: 18:00 wherever the person is.
    assert found["DTSTART"] == "20261125T180000"
    assert found["DTSTAMP"] == "20261123T180000Z"
    assert found["TRIGGER"] == "PT0M"
    assert text.count("BEGIN:VEVENT") == text.count("BEGIN:VALARM") == 1
    assert text.endswith("END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")


@pytest.mark.parametrize("day", range(7))
def test_the_first_day_is_one_of_the_rule(day: int) -> None:
    found = properties(reminder_form.text(ReminderWish(True, (day,), time(19, 0)), "x", NOW))
    first = datetime.strptime(found["DTSTART"], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    assert first.weekday() == day
    assert first.date() > NOW.date()


def test_saved_again_it_changes_the_same_event_and_each_profile_has_its_own() -> None:
    first = properties(reminder_form.text(WISH, "x", NOW))
    later = properties(reminder_form.text(ReminderWish(True, (1,), time(7, 0)), "x", NOW + timedelta(days=1)))
    assert first["UID"] == later["UID"]
    assert int(first["SEQUENCE"]) < int(later["SEQUENCE"])
    assert properties(reminder_form.text(WISH, "x", NOW, "Anna"))["UID"] != first["UID"]


def test_a_title_is_escaped_and_long_lines_are_folded() -> None:
    title = "Ä" * 80 + "; stretch, breathe\nDTSTART:1"
    text = reminder_form.text(WISH, title, NOW)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert properties(text)["SUMMARY"] == "Ä" * 80 + "\\; stretch\\, breathe\\nDTSTART:1"
