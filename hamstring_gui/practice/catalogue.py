"""Texts in another language: which there are, and a text looked up by where it is used and how it is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt_BR": "Português (Brasil)",
    "it": "Italiano",
    "ja": "日本語",
    "ar": "العربية",
}
"""The languages that the program speaks, each by its own name."""

RIGHT_TO_LEFT = ("ar",)


def _arabic(n: int) -> int:
    if n <= 2:
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5


# In the order in which Qt Linguist shows the forms.
Plural: TypeAlias = tuple[int, Callable[[int], int]]
"""How many forms a language has, and which is that for a number."""

_PLURALS: Mapping[str, Plural] = {
    "fr": (2, lambda n: int(n > 1)),
    "pt_BR": (2, lambda n: int(n > 1)),
    "ja": (1, lambda _n: 0),
    "ar": (6, _arabic),
}
_USUAL: Plural = (2, lambda n: int(n != 1))


def plural_forms(language: str) -> int:
    """Return how many forms a counted text has in a language."""
    return _PLURALS.get(language, _USUAL)[0]


@dataclass(frozen=True)
class Catalogue:
    """The texts of one language by context and English text; a counted one has several forms, others one."""

    language: str = "en"
    texts: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def find(self, context: str, text: str, n: int = -1) -> str | None:
        """Return a text in this language, in the form for `n` things, or None when it has no such text."""
        forms = self.texts.get((context, text))
        if not forms:
            return None
        if len(forms) == 1 or n < 0:
            return forms[0]
        return forms[min(_PLURALS.get(self.language, _USUAL)[1](n), len(forms) - 1)]

    def text(self, context: str, text: str) -> str:
        """Return a text in this language, or as it is."""
        return self.find(context, text) or text

    def notice(self, text: str) -> str:
        """Return a notice in this language.

        It is known by the English text it was made of: what stands in the place of `{why}` is looked up as well.
        """
        if (whole := self.find(NOTICE, text)) is not None:
            return whole
        for pattern, template in self._templates:
            if found := pattern.fullmatch(text):
                filled = {name: self.notice(value) for name, value in found.groupdict().items()}
                return template.format(**filled)
        return text

    @cached_property
    def _templates(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        written = ((source, forms[0]) for (context, source), forms in self.texts.items() if context == NOTICE)
        templates = [(_pattern(source), told) for source, told in written if "{" in source]
        # What says most first: “one of the keys …” is no “one of …”.
        return tuple(sorted(templates, key=lambda item: -len(re.sub(r"\(\?P<\w+>\.\+\)", "", item[0].pattern))))


NOTICE = "Notice"
"""Under which what the program tells unasked is kept in a catalogue."""


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", template)
    return re.compile("".join(f"(?P<{part}>.+)" if at % 2 else re.escape(part) for at, part in enumerate(parts)))


ENGLISH = Catalogue()


def best_language(wanted: str, system: tuple[str, ...]) -> str:
    """Return the language to speak: the one wanted, or, for “system”, the first of the system's that is spoken here.

    `system` holds names such as “de-AT” or “pt_BR”, the preferred one first.
    """
    if wanted in LANGUAGES:
        return wanted
    for name in system:
        parts = name.replace("-", "_").split("_")
        for language in LANGUAGES:
            if language.split("_")[0] == parts[0]:
                return language
    return "en"
