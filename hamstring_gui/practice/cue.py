"""Words for a phase: what the line on the screen says, and what the voice says in full."""

from __future__ import annotations

from dataclasses import dataclass

from .routine import Exercise, Kind, Words
from .side import Side, mirrored_words


@dataclass(frozen=True)
class Phrases:
    """The words that no routine file writes: counts, holds, rests, changes of side."""

    numbers: tuple[str, ...] = (
        "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
    )  # fmt: skip
    last: str = "Last repetition of this set"
    last_breath: str = "Last breath in this position"
    hold_in: str = "Hold, lungs full"
    hold_out: str = "Hold, lungs empty"
    hold: str = "Hold"
    rest: str = "Rest"
    rest_for: str = "Rest, {seconds} seconds"
    rest_next: str = "Set {set} of {sets} is next"
    repetition_next: str = "{count} of {of} is next"
    switch: str = "Switch sides"
    get_ready: str = "Get ready"
    following: str = "Next: {exercise}"
    following_needs: str = "You need {needs}"
    when_ready: str = "Press a key when you are ready"
    halfway: str = "Halfway"
    finished: str = "Session done. Well done"

    def number(self, count: int) -> str:
        """Return a count as a word where there is one, else in figures."""
        return self.numbers[count - 1] if 1 <= count <= len(self.numbers) else str(count)

    def counted(self, count: int, of: int, counted: str = "repetition") -> str:
        """Return how the voice counts repetition, or breath, `count` of `of`; nothing where there is only one."""
        if of == 1:
            return ""
        if count == of:
            return self.last_breath if counted == "breath" else self.last
        return self.number(count)


ENGLISH = Phrases()


def sentence(*parts: str) -> str:
    """Join parts into spoken sentences: each ends with a full stop, empty ones are left out."""
    spoken = [part.strip() for part in parts if part.strip()]
    return " ".join(part if part[-1] in ".!?:" else part + "." for part in spoken)


def detail_of(words: Words, count: int | None) -> str:
    """Return the detail shown in repetition `count`: the texts come round again when they are fewer."""
    if not words.details:
        return ""
    return words.details[((count or 1) - 1) % len(words.details)]


def instruction_of(words: Words, count: int | None, set_number: int) -> str:
    """Return what the voice explains: each text of the first set once, a later set's cue once, else nothing."""
    place = (count or 1) - 1
    if set_number > 1:
        return words.cue if place == 0 else ""
    return words.says[place] if place < len(words.says) else ""


def rest_words(phrases: Phrases, seconds: float, following: int, sets: int) -> Words:
    """Return the words of a rest of so many seconds before set `following`."""
    long, then = phrases.rest_for.format(seconds=f"{seconds:g}"), phrases.rest_next.format(set=following, sets=sets)
    return Words(phrases.rest, (), (sentence(long, then),))


def next_words(phrases: Phrases, title: str, needs: tuple[str, ...]) -> str:
    """Return how the exercise that follows is announced, with what it needs, while there is still time to fetch it."""
    at_hand = phrases.following_needs.format(needs=", ".join(needs)) if needs else ""
    return sentence(phrases.following.format(exercise=title), at_hand)


def hold_words(phrases: Phrases, kind: Kind) -> Words:
    """Return the words of a hold that the tempo asks for and no routine has written."""
    return Words(phrases.hold, (phrases.hold_in if kind is Kind.HOLD_IN else phrases.hold_out,), (phrases.hold,))


def side_name(exercise: Exercise, side: Side | None) -> str:
    """Return the side as words, such as “right hip”; empty for an exercise without sides."""
    return f"{side} {exercise.side_word}".strip() if side else ""


def for_side(text: str, mirrored: bool) -> str:
    """Return a text as it is, or for the other side."""
    return mirrored_words(text) if mirrored else text
