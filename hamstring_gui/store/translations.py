"""The translations that come with the program: Qt Linguist's files, read as they are written."""

from __future__ import annotations

from functools import cache
from xml.etree import ElementTree as Xml

from hamstring_gui.practice.catalogue import ENGLISH, Catalogue
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.translated import in_language, translated

from .assets import asset

UNUSED = ("unfinished", "vanished", "obsolete")


@cache
def catalogue(language: str) -> Catalogue:
    """Return the texts of a language; those of one without a file are English."""
    path = asset("translations") / f"hamstring_{language}.ts"
    try:
        tree = Xml.parse(path)
    except FileNotFoundError:
        return ENGLISH
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in tree.iterfind("context"):
        name = context.findtext("name") or ""
        for message in context.iterfind("message"):
            if forms := _forms(message):
                found[name, message.findtext("source") or ""] = forms
    return Catalogue(language, found)


def _forms(message: Xml.Element) -> tuple[str, ...]:
    """Return the translation of a message, one for each plural form; nothing when it isn't finished."""
    translation = message.find("translation")
    if translation is None or translation.get("type") in UNUSED:
        return ()
    forms = tuple(form.text or "" for form in translation.iterfind("numerusform")) or (translation.text or "",)
    return forms if all(forms) else ()


def built_in(routine: Routine, language: str) -> Routine:
    """Return a routine that comes with the program, in a language."""
    return translated(routine, catalogue(language)) if language != "en" else in_language(routine, catalogue("en"))


def own(routine: Routine) -> Routine:
    """Return a person's own routine, with the phrases of the language that it says it is written in."""
    return in_language(routine, catalogue(routine.language))
