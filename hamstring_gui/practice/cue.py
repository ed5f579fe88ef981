"""Words for a phase: what the line on the screen says, and what the voice says in full."""

from __future__ import annotations

from .catalogue import LANGUAGES
from .mirrored_words import mirrored_words
from .phrases import Phrases
from .routine import Exercise, Kind, Words
from .side import Side


def sentence(*parts: str) -> str:
    """Join parts into spoken sentences: each ends with a full stop, empty ones are left out."""
    spoken = [part.strip() for part in parts if part.strip()]
    return " ".join(part if part[-1] in ENDS else part + _stop_after(part) for part in spoken)


def _stop_after(text: str) -> str:
    return "。" if text[-1] > "\u3000" else "."


ENDS = ".!?:。！？؟"
"""What may stand at the end of a sentence."""


def capitalised(text: str) -> str:
    """Return a text that begins with a capital; the rest stays as it is."""
    return text[:1].upper() + text[1:]


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
    long, then = (
        phrases.rest_for.format(seconds=f"{seconds:g}".replace(".", phrases.point)),
        phrases.rest_next.format(set=following, sets=sets),
    )
    return Words(phrases.rest, (), (sentence(long, then),))


def next_words(phrases: Phrases, title: str, needs: tuple[str, ...]) -> str:
    """Return how the exercise that follows is announced, with what it needs, while there is still time to fetch it."""
    at_hand = phrases.following_needs.format(needs=phrases.comma.join(needs)) if needs else ""
    return sentence(phrases.following.format(exercise=title), at_hand)


def hold_words(phrases: Phrases, kind: Kind) -> Words:
    """Return the words of a hold that the tempo asks for and no routine has written."""
    return Words(phrases.hold, (phrases.hold_in if kind is Kind.HOLD_IN else phrases.hold_out,), (phrases.hold,))


def side_name(exercise: Exercise, side: Side | None) -> str:
    """Return the side as words, such as “right hip”; empty for an exercise without sides.

    A routine may write the words whole, for the right side, where its language doesn't put them together so.
    """
    if side is None:
        return ""
    word = exercise.side_word
    mirrored = next((other for language in LANGUAGES if (other := mirrored_words(word, language)) != word), None)
    if mirrored is None:
        return f"{side} {word}".strip()
    return mirrored if side is Side.LEFT else word


def for_side(text: str, mirrored: bool, language: str = "en") -> str:
    """Return a text as it is, or for the other side."""
    return mirrored_words(text, language) if mirrored else text
