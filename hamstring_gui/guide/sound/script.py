"""What the voice says and when: of several wordings, the fullest that ends before its phase does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from hamstring_gui.practice import cue
from hamstring_gui.practice.phrases import Phrases
from hamstring_gui.practice.plan import Phase, Plan
from hamstring_gui.practice.routine import Kind

from .marks import Mark, halfway, mark_sound, timed
from .pcm import RATE

PACES = (1.0, 1.15, 1.3)
"""How much faster the voice speaks, in turn, before it leaves out words that would not fit otherwise."""
LEAD = 0.25
"""Seconds from the start of a phase to the first word: the mark is heard first."""
_AFTER_LONG_MARK = 0.35
MARGIN = 0.1
"""Seconds of quiet at least between the last word and the next phase."""
GAP = 0.12

LengthOf = Callable[[str, float], float | None]
"""Gives the seconds that a text takes at a pace; None when it can't be said."""


class Level(StrEnum):
    """How much the voice says."""

    FULL = "full"
    BRIEF = "brief"
    COUNTS = "counts"
    OFF = "off"


@dataclass(frozen=True)
class Line:
    """Words said in a phase of a timed plan; seconds. The line after the end has the number of phases as its phase."""

    phase: int
    start: float
    end: float
    text: str
    pace: float = 1.0


def estimated_length(words_a_minute: float = 165.0) -> LengthOf:
    """Return a measure of texts that needs no voice: for reading a script, never for speaking one."""

    def length_of(text: str, pace: float) -> float:
        pauses = 0.2 * sum(text.count(mark) for mark in ".,:;?!")
        return (0.1 + 0.047 * len(text) * 165.0 / words_a_minute + pauses) / pace

    return length_of


def script(plan: Plan, level: Level, length_of: LengthOf) -> tuple[Line, ...]:
    """Return all that is said in a session, in order; times are those of the plan with its gates timed."""
    line = timed(plan)
    indices = range(len(line.phases) + 1)
    return tuple(said for index in indices for said in lines_in(line, index, level, length_of))


def lines_in(
    plan: Plan,
    index: int,
    level: Level,
    length_of: LengthOf,
    *,
    waits: bool = False,
) -> tuple[Line, ...]:
    """Return what is said in one phase of a timed plan, or after its end for the index behind the last.

    A phase that `waits` for the person ends by saying so.
    """
    if level is Level.OFF:
        return ()
    phrases = plan.phrases
    if index == len(plan.phases):
        return tuple(_farewell(plan, level, length_of))
    phase = plan.phases[index]
    starts, wordings = [], []
    at = phase.start
    for number, step in enumerate(phase.steps):
        ways = [text for text in dict.fromkeys(_wordings(plan, phase, number, level)) if text]
        if waits and number == len(phase.steps) - 1 and level is not Level.COUNTS:
            ways = [cue.sentence(ways[0] if ways else "", phrases.when_ready), *ways]
        if ways:
            starts.append(at + (_lead(phase) if number == 0 else 0.0))
            wordings.append(ways)
        at += step.share * (phase.seconds or 0.0)
    return tuple(_fitted(phase, starts, wordings, length_of))


def _lead(phase: Phase) -> float:
    return LEAD if phase.kind.is_breath or phase.index == 0 else _AFTER_LONG_MARK


def _farewell(plan: Plan, level: Level, length_of: LengthOf) -> Iterator[Line]:
    text = cue.sentence(plan.finish, plan.phrases.finished)
    length = length_of(text, 1.0)
    if level is not Level.COUNTS and length is not None:
        start = plan.seconds + len(mark_sound(Mark.SESSION)) / RATE
        yield Line(len(plan.phases), start, start + length, text)


def _wordings(plan: Plan, phase: Phase, number: int, level: Level) -> Iterator[str]:
    """Give the ways to say a step, the one that says most first."""
    phrases = plan.phrases
    step = phase.steps[number]
    count = _count(phase, phrases) if number == 0 else ""
    if level is Level.COUNTS:
        count = count or (phrases.number(phase.count) if phase.counts and phase.count else "")
        yield cue.sentence(count)
        return
    announcement = _announcement(plan, phase, phrases) if number == 0 else ""
    begin = cue.sentence(announcement, count)
    # Where the routine has no more to say than the count, the line on the screen isn't said either.
    explains = bool(step.say) and step.say != begin
    if level is Level.FULL:
        if phase.index == halfway(plan):
            yield cue.sentence(phrases.halfway, step.say)
        yield step.say
    brief = min(step.cue, step.say, key=len)
    yield cue.sentence(begin, brief) if explains and brief not in begin else begin
    yield cue.sentence(brief) if explains and not begin else begin
    yield cue.sentence(count)


def _count(phase: Phase, phrases: Phrases) -> str:
    return phrases.counted(phase.count, phase.of, phase.counted) if phase.counts and phase.count and phase.of else ""


def _announcement(plan: Plan, phase: Phase, phrases: Phrases) -> str:
    """Return the name of what comes, where something new begins."""
    if phase.kind is Kind.SWITCH_SIDES:
        return cue.sentence(phrases.switch, cue.capitalised(phase.side_name))
    begins = phase.index == 0 or plan.phases[phase.index - 1].exercise != phase.exercise
    if phase.kind is Kind.GET_READY and begins:
        return phrases.named(phase.title, phase.side_name)
    return ""


def _fitted(phase: Phase, starts: Sequence[float], wordings: Sequence[list[str]], length_of: LengthOf) -> list[Line]:
    """Speak quicker, then shorten, the longest first, until the last word ends before the phase does."""
    left = [list(ways) for ways in wordings]
    while True:
        said = [(start, ways) for start, ways in zip(starts, left, strict=True) if ways]
        for pace in PACES:
            lines = _placed(phase, said, pace, length_of)
            if lines is None:
                break
            if not lines or lines[-1].end <= phase.end - MARGIN:
                return lines
        # What has shorter words gives way before anything falls silent.
        max((len(ways) > 1, len(ways[0]), ways) for _, ways in said)[2].pop(0)


def _placed(
    phase: Phase, said: Sequence[tuple[float, list[str]]], pace: float, length_of: LengthOf
) -> list[Line] | None:
    """Place lines one after the other; None, and its first wording gone, when one can't be said at all."""
    lines: list[Line] = []
    for start, ways in said:
        length = length_of(ways[0], pace)
        if length is None:
            return None
        begin = max(start, lines[-1].end + GAP) if lines else start
        lines.append(Line(phase.index, begin, begin + length, ways[0], pace))
    return lines


def transcript(plan: Plan, level: Level = Level.FULL, length_of: LengthOf | None = None) -> tuple[Line, ...]:
    """Return what is said and when; without a voice to measure, as an ordinary one would speak."""
    return script(plan, level, length_of or estimated_length())
