"""The reminder as a calendar file (iCalendar, RFC 5545): one event that repeats each week and alarms."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from hamstring_gui.practice.reminder import ReminderWish

from .icalendar import escaped, lines, moment_text

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def text(wish: ReminderWish, summary: str, now: datetime, profile: str = "", minutes: int = 15) -> str:
    """Return the file of a wish with at least one day; its first day is the next one, its time that of any place.

    The same profile's file has the same UID each time: bringing it in again changes the event, and adds none.
    """
    first = _first(wish, now)
    return lines(
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//hamstring-gui//reminder//EN",
        "BEGIN:VEVENT",
        f"UID:{uuid5(NAMESPACE_URL, f'hamstring-gui:reminder:{profile}')}",
        f"DTSTAMP:{moment_text(now)}",
        # A calendar takes only the higher number for newer.
        f"SEQUENCE:{int(now.timestamp()) // 60}",
        f"DTSTART:{first:%Y%m%dT%H%M%S}",
        f"DURATION:PT{minutes}M",
        f"RRULE:FREQ=WEEKLY;BYDAY={','.join(DAYS[day] for day in wish.days)}",
        f"SUMMARY:{escaped(summary)}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:PT0M",
        f"DESCRIPTION:{escaped(summary)}",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )


def _first(wish: ReminderWish, now: datetime) -> datetime:
    """Return the first of the wished times that is still to come, without an offset."""
    today = now.date()
    moments = (datetime.combine(today + timedelta(days=ahead), wish.at) for ahead in range(8))
    return next(one for one in moments if one.weekday() in wish.days and one > now.replace(tzinfo=None))
