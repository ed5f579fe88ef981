"""A routine in another language: every text it writes, and the words it doesn't."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from .catalogue import Catalogue
from .phrases import phrases_in
from .routine import Exercise, Routine
from .side import Side

CONTEXT = "Routine"
"""Under which the texts of the routines are kept in a catalogue."""

_TEXTS = {
    "title", "short", "summary", "safety", "needs", "set_up", "mistakes", "why", "note", "text",
    "cue", "details", "says", "finish",
}  # fmt: skip
"""The fields that a person reads or hears; a field of the same name that holds something else is gone through."""

Item = TypeVar("Item")


def translated(routine: Routine, catalogue: Catalogue) -> Routine:
    """Return a routine written in English with its texts in a language; what the language hasn't stays English."""
    made = with_texts(routine, lambda text: catalogue.text(CONTEXT, text))
    return replace(in_language(made, catalogue), language=catalogue.language)


def in_language(routine: Routine, catalogue: Catalogue) -> Routine:
    """Return a routine that is written in the catalogue's language with the phrases of that language."""
    return replace(routine, phrases=phrases_in(catalogue))


def texts_of(item: object) -> tuple[str, ...]:
    """Return every text of a routine, or of a part of one, each once, in the order in which they are written."""
    found: dict[str, None] = {}

    def note(text: str) -> str:
        found[text] = None
        return text

    with_texts(item, note)
    return tuple(text for text in found if text)


def with_texts(item: Item, change: Callable[[str], str]) -> Item:
    """Return a routine, or a part of one, with each text in it changed."""
    if isinstance(item, tuple):
        return _value(item, change, is_text=False)  # type: ignore[no-any-return]  # a tuple of the same
    if not is_dataclass(item) or isinstance(item, type):
        return item
    made: dict[str, Any] = {}
    for part in fields(item):
        if not part.init or part.name in ("phrases", "language"):
            continue
        value = getattr(item, part.name)
        made[part.name] = _value(value, change, is_text=part.name in _TEXTS)
    if isinstance(item, Exercise) and item.two_sided:
        made["side_word"] = change(f"{Side.RIGHT} {item.side_word}".strip())
    return replace(item, **made)  # type: ignore[type-var]  # asked above whether it is a dataclass


def _value(value: Any, change: Callable[[str], str], *, is_text: bool) -> Any:  # noqa: ANN401 - of any field
    if isinstance(value, str):
        return change(value) if is_text and value else value
    if isinstance(value, tuple):
        return tuple(_value(part, change, is_text=is_text) for part in value)
    if isinstance(value, dict):
        return {key: _value(part, change, is_text=False) for key, part in value.items()}
    return with_texts(value, change)
