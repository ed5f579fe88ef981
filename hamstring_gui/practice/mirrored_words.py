"""Words said for the other side of the body, by the rules of each language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

Rule = Callable[[str], str]


def _swapping(twins: Mapping[str, str], *, whole_words: bool = True) -> Rule:
    """Return a rule that swaps words for their twins, with a capital where there was one."""
    both = {word.lower(): twin for pair in twins.items() for word, twin in (pair, pair[::-1])}
    # The longest first, so that "counter-clockwise" is never read as "clockwise" behind a hyphen.
    words = "|".join(re.escape(word) for word in sorted(both, key=len, reverse=True))
    edge = r"\b" if whole_words else ""
    pattern = re.compile(f"{edge}({words}){edge}", re.IGNORECASE)

    def swap(match: re.Match[str]) -> str:
        word = match.group(0)
        twin = both[word.lower()]
        return twin[0].upper() + twin[1:] if word[0].isupper() else twin

    return lambda text: pattern.sub(swap, text)


def _endings(left: str, right: str, endings: str) -> dict[str, str]:
    return {left + ending: right + ending for ending in endings.split(",")}


_MASCULINE = re.compile(
    r"\b(pieds?|genoux?|bras|coudes?|talons?|orteils?|gros orteils?|côtés?|mollets?|tibias?|poings?|quadriceps"
    r"|fessiers?|ischio-jambiers?|fléchisseurs?)\s+$",
    re.IGNORECASE,
)


def _french(text: str) -> str:
    """Swap “gauche”, which has one form for both genders, by the word before it."""

    def swap(match: re.Match[str]) -> str:
        word, before = match.group(0), text[: match.start()]
        if word.lower().startswith("droit"):
            twin = "gauches" if word.endswith("s") else "gauche"
        else:
            plural = "s" if word.endswith("s") else ""
            twin = ("droit" if _MASCULINE.search(before) else "droite") + plural
        return twin.capitalize() if word[0].isupper() else twin

    swapped = re.sub(r"\b(droite?s?|gauches?)\b", swap, text, flags=re.IGNORECASE)
    return _swapping({"sens horaire": "sens antihoraire"})(swapped)


_RULES: Mapping[str, Rule] = {
    "en": _swapping({"left": "right", "clockwise": "counter-clockwise"}),
    "de": _swapping(
        {"links": "rechts", "im Uhrzeigersinn": "gegen den Uhrzeigersinn"} | _endings("linke", "rechte", ",n,r,s,m")
    ),
    "fr": _french,
    "es": _swapping({"en sentido horario": "en sentido antihorario"} | _endings("izquierd", "derech", "o,a,os,as")),
    "pt_BR": _swapping({"no sentido horário": "no sentido anti-horário"} | _endings("esquerd", "direit", "o,a,os,as")),
    "it": _swapping({"in senso orario": "in senso antiorario"} | _endings("sinistr", "destr", "o,a,i,e")),
    "ja": _swapping({"左": "右", "反時計回り": "時計回り"}, whole_words=False),
    "ar": _swapping(
        {"يسرى": "يمنى", "يسار": "يمين", "أيسر": "أيمن", "باتجاه عقارب الساعة": "عكس اتجاه عقارب الساعة"},
        whole_words=False,
    ),
}


def mirrored_words(text: str, language: str = "en") -> str:
    """Return the same instruction for the other side: left and right, clockwise and counter-clockwise swap."""
    return _RULES[language](text)
