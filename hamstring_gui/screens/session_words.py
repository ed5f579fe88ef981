"""Words for sessions and plans: how long, how it ended, what was done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.cue import side_name
from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.practice.routine import Exercise, Order, Range
from hamstring_gui.practice.tempo import Tempo

from .setting_words import number_words

translate = QCoreApplication.translate


class Mark(StrEnum):
    """The shape that stands for a sort of session: each differs in outline, not only in colour."""

    TICK = "tick"
    HALF = "half"
    SQUARE = "square"
    CROSS = "cross"
    RING = "ring"


@dataclass(frozen=True)
class Outcome:
    """How a session is told apart: a word and a shape."""

    word: str
    mark: Mark


def outcome(record: SessionRecord) -> Outcome:
    """Return the word and shape of a session."""
    return outcome_of(record.ending, record.rehearsal)


def outcome_of(ending: Ending, rehearsal: bool) -> Outcome:
    """Return the word and shape of sessions that ended in one way."""
    if rehearsal:
        return Outcome(translate("session_words", "Rehearsal"), Mark.RING)
    if ending is Ending.COMPLETED:
        return Outcome(translate("session_words", "Completed"), Mark.TICK)
    if ending is Ending.PAIN:
        return Outcome(translate("session_words", "Stopped for pain"), Mark.CROSS)
    if ending is Ending.STOPPED:
        return Outcome(translate("session_words", "Stopped"), Mark.SQUARE)
    return Outcome(translate("session_words", "Partial"), Mark.HALF)


def outcomes() -> tuple[Outcome, ...]:
    """Return all words and shapes there are, rehearsals last."""
    endings = (Ending.COMPLETED, Ending.INTERRUPTED, Ending.STOPPED, Ending.PAIN)
    return (*(outcome_of(ending, False) for ending in endings), outcome_of(Ending.COMPLETED, True))


def month_words(day: date, locale: QLocale) -> str:
    """Return the month that a day is in, such as “November 2026”."""
    return f"{locale.standaloneMonthName(day.month)} {day.year}"


def minutes(seconds: float) -> str:
    """Return a length in whole minutes, such as “12 min”; under a minute in seconds."""
    if seconds < 59.5:
        return translate("session_words", "{n} s").format(n=round(seconds))
    return translate("session_words", "{n} min").format(n=round(seconds / 60))


def clock_length(seconds: float) -> str:
    """Return a length as minutes and seconds, such as “11:59”."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def day_words(day: date, locale: QLocale) -> str:
    """Return a date with its weekday, as the locale writes it."""
    return locale.toString(QDate(day.year, day.month, day.day), translate("session_words", "dddd, d MMMM yyyy"))


def short_day(day: date, locale: QLocale) -> str:
    """Return a date in short, such as “Mon 23 Nov 2026”."""
    return locale.toString(QDate(day.year, day.month, day.day), translate("session_words", "ddd d MMM yyyy"))


def day_letters(weekday: int, locale: QLocale) -> str:
    """Return the one or two letters that stand for a day of the week, from 1 for Monday."""
    short = locale.dayName(weekday, QLocale.FormatType.ShortFormat)
    if locale.textDirection() is Qt.LayoutDirection.RightToLeft:
        return locale.dayName(weekday, QLocale.FormatType.NarrowFormat)  # the short ones begin with the article
    return short[:2]


def time_words(moment: datetime, locale: QLocale) -> str:
    """Return the time of day of a moment."""
    return locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def dose(exercise: Exercise, choices: Choices) -> str:
    """Return how much of an exercise is done, such as “3 sets × 5 repetitions”."""
    sets, count = choices.sets_of(exercise), choices.repetitions_of(exercise)
    counted = _counted(exercise, count, str(count))
    if len(exercise.positions) > 1:
        return translate("session_words", "{positions} positions × {counted}", "", len(exercise.positions)).format(
            positions=len(exercise.positions), counted=counted
        )
    if sets == 1:
        return counted
    return translate("session_words", "{sets} sets × {counted}", "", sets).format(sets=sets, counted=counted)


def full_dose(exercise: Exercise) -> str:
    """Return how much of an exercise may be done, with both ends of each range."""
    positions = translate("session_words", "{n} positions", "", len(exercise.positions)).format(
        n=len(exercise.positions)
    )
    sets = translate("session_words", "{n} sets", "", exercise.sets.high).format(n=_range(exercise.sets))
    counted = _counted(exercise, exercise.repetitions.high, _range(exercise.repetitions))
    parts = [positions if len(exercise.positions) > 1 else "", sets if exercise.sets.high > 1 else "", counted]
    dosed = " × ".join(filter(None, parts))
    return dosed + (translate("session_words", ", on each side") if exercise.two_sided else "")


def between_words(exercise: Exercise, choices: Choices) -> list[str]:
    """Return how long getting ready, changing and resting last in an exercise, and in which order its sides come."""
    said = [translate("session_words", "Getting into position: {length}").format(length=_length(choices.get_ready))]
    if len(exercise.positions) > 1:
        length = _length(choices.between_positions)
        said.append(translate("session_words", "Between positions: {length}").format(length=length))
    if exercise.sets.high > 1:
        said.append(translate("session_words", "Rest between sets: {length}").format(length=_length(choices.rest)))
    if exercise.two_sided:
        length = _length(choices.switch_sides)
        said.append(translate("session_words", "Switching sides: {length}").format(length=length))
        said.append(sides(exercise, choices))
        if exercise.sets.high > 1 and choices.of(exercise).order is Order.ALTERNATE:
            said.append(translate("session_words", "Each set does one side, then the other"))
    return said


def _length(seconds: float | None) -> str:
    if seconds is None:
        return translate("session_words", "until you press a key")
    return translate("session_words", "{n} s").format(n=f"{seconds:g}")


def _counted(exercise: Exercise, count: int, written: str) -> str:
    """Return a number of repetitions or breaths, in the form for `count`."""
    if exercise.counted == "breath":
        return translate("session_words", "{n} breaths", "", count).format(n=written)
    return translate("session_words", "{n} repetitions", "", count).format(n=written)


def _range(chosen: Range) -> str:
    if chosen.low == chosen.high:
        return f"{chosen.low}"
    return translate("session_words", "{low} to {high}").format(low=chosen.low, high=chosen.high)


def sides(exercise: Exercise, choices: Choices) -> str:
    """Return which side comes first; empty for an exercise without sides."""
    first = choices.sides_of(exercise)[0]
    if first is None:
        return ""
    return translate("session_words", "Each side, {side} first").format(side=side_name(exercise, first))


def listed(parts: Iterable[str]) -> str:
    """Return the parts of a list in a row, with the commas of the language."""
    return translate("session_words", ", ").join(parts)


def listed_apart(parts: Iterable[str]) -> str:
    """Return the parts of a list in a row, kept apart more than by commas: they may have such themselves."""
    return translate("session_words", "; ").join(parts)


def tempo_words(tempo: Tempo) -> str:
    """Return a breath tempo in words, such as “4 s in, 6 s out”, with the holds that it has."""
    parts = (
        (translate("session_words", "{s} s in"), tempo.inhale),
        (translate("session_words", "{s} s hold"), tempo.hold_in),
        (translate("session_words", "{s} s out"), tempo.exhale),
        (translate("session_words", "{s} s hold"), tempo.hold_out),
    )
    return listed(text.format(s=number_words(seconds)) for text, seconds in parts if seconds)


def rate_words(tempo: Tempo) -> str:
    """Return how many breaths a minute a tempo has."""
    return translate("session_words", "{n} breaths a minute").format(n=number_words(round(tempo.breaths_per_minute, 1)))
