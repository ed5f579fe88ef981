"""The words that no routine file writes, in any language: counts, holds, rests, changes of side."""

from __future__ import annotations

from dataclasses import dataclass, fields

from .catalogue import Catalogue


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
    rest_for: str = "Rest for {seconds} seconds"
    rest_next: str = "Set {set} of {sets} is next"
    repetition_next: str = "{count} of {of} is next"
    switch: str = "Switch sides"
    get_ready: str = "Get ready"
    following: str = "Next: {exercise}"
    following_needs: str = "You need {needs}"
    when_ready: str = "Press a key when you are ready"
    halfway: str = "Halfway"
    finished: str = "Session complete. Well done"
    up: str = "And up"
    down: str = "And down"
    point: str = "."
    """Between whole numbers and tenths."""
    comma: str = ", "
    """Between the parts of a list."""

    def number(self, count: int) -> str:
        """Return a count as a word where there is one, else in figures."""
        return self.numbers[count - 1] if 1 <= count <= len(self.numbers) else str(count)

    def named(self, title: str, side_name: str) -> str:
        """Return an exercise's title with the side that is worked, if it has sides."""
        return self.comma.join(filter(None, (title, side_name)))

    def way(self, movement: str | None) -> str:
        """Return the word for which way to move where nothing else tells it; nothing for what the breath tells."""
        return {"rise": self.up, "lower": self.down}.get(movement or "", "")

    def counted(self, count: int, of: int, counted: str = "repetition") -> str:
        """Return how the voice counts repetition, or breath, `count` of `of`; nothing where there is only one."""
        if of == 1:
            return ""
        if count == of:
            return self.last_breath if counted == "breath" else self.last
        return self.number(count)


ENGLISH = Phrases()
CONTEXT = "Phrases"
"""Under which the words of a language's phrases are kept in its catalogue."""


def phrases_in(catalogue: Catalogue) -> Phrases:
    """Return the phrases in a language."""

    def told(text: str) -> str:
        return catalogue.text(CONTEXT, text)

    words = {item.name: getattr(ENGLISH, item.name) for item in fields(Phrases) if item.name != "numbers"}
    numbers = tuple(told(number) for number in ENGLISH.numbers)
    return Phrases(numbers=numbers, **{name: told(text) for name, text in words.items()})
