"""Every text is there in every language, and says the same."""

import ast
import re
import shutil
import string
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

import translations
from hamstring_gui.practice import planner
from hamstring_gui.practice.catalogue import LANGUAGES, NOTICE, Catalogue, best_language, plural_forms
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.mirrored_words import mirrored_words
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.translated import with_texts
from hamstring_gui.store import library, routine_file, routine_writer, toml_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.translations import built_in, catalogue

ROOT = Path(__file__).parent.parent
SCREENS = sorted((ROOT / "hamstring_gui" / "screens").rglob("*.py"))
SHOWING = {
    "Words", "Button", "Switch", "Card", "add_title", "addAction", "setText", "setAccessibleName",
    "setAccessibleDescription", "setToolTip", "setPlaceholderText", "setWindowTitle",
}  # fmt: skip
"""Calls whose texts a person reads or hears."""
LOOKS = re.compile(r"[a-z_]*|Ctrl.*|Hamstring")
"""Texts in such calls that are no words: names of looks and shapes, signs, and the program's own name."""

Messages = dict[tuple[str, str], list[str]]


def file_of(language: str) -> Path:
    """Return the translation file of a language."""
    return asset("translations", f"hamstring_{language}.ts")


def messages(path: Path) -> Messages:
    """Return the finished translations of a file by context and English."""
    found: Messages = {}
    for context in Xml.parse(path).iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iterfind("numerusform")] or [translation.text or ""]
            finished = translation.get("type") is None and all(forms)
            found[context.findtext("name") or "", message.findtext("source") or ""] = forms if finished else []
    return found


def placeholders(text: str) -> set[str]:
    """Return the places to be filled in, with how they are written."""
    return {f"{name}:{form}" for _, name, form, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_in_the_file_of_every_language(language: str, tmp_path: Path) -> None:
    updated = tmp_path / "updated.ts"
    shutil.copy(file_of(language), updated)
    translations.update(language, updated, plurals_only=language == "en")
    there, wanted = messages(file_of(language)), messages(updated)
    assert sorted(wanted.keys() - there.keys()) == [], "run: make translations"
    assert sorted(there.keys() - wanted.keys()) == [], "run: make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    assert [key for key, forms in messages(file_of(language)).items() if not forms] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_the_same_in_every_language(language: str) -> None:
    for (_context, english), forms in messages(file_of(language)).items():
        assert len(forms) in (1, plural_forms(language))
        for form in forms:
            if len(forms) == 1:
                assert placeholders(form) == placeholders(english), form
            else:  # “one session” may do without the number
                assert placeholders(form) <= placeholders(english), form


def built_in_routines() -> list[Routine]:
    return [routine_file.load(path) for path in sorted(asset("routines").glob("*.toml"))]


def every_text(routine: Routine) -> list[str]:
    """List the texts of a routine in order, also those that come again."""
    found: list[str] = []
    with_texts(routine, lambda text: found.append(text) or text)  # type: ignore[func-returns-value]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_side_is_said_by_the_rules_of_the_language(language: str) -> None:
    for routine in built_in_routines():
        spoken = built_in(routine, language)
        for english, text in zip(every_text(routine), every_text(spoken), strict=True):
            assert mirrored_words(mirrored_words(text, language), language) == text
            swaps = mirrored_words(english) != english
            assert (mirrored_words(text, language) != text) == swaps, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_session_is_the_same_in_every_language(language: str) -> None:
    for routine in built_in_routines():
        english, spoken = (planner.build(item, Choices()) for item in (routine, built_in(routine, language)))
        assert spoken.seconds == english.seconds
        assert [phase.kind for phase in spoken.phases] == [phase.kind for phase in english.phases]
        assert [phase.pose_to for phase in spoken.phases] == [phase.pose_to for phase in english.phases]
        if language != "en":
            assert not {phase.cue for phase in spoken.phases} & {phase.cue for phase in english.phases}


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_a_copy_of_a_translated_routine_is_a_routine_of_that_language(language: str) -> None:
    for routine in built_in_routines():
        spoken = built_in(routine, language)
        again = routine_file.read(toml_file.parse(routine_writer.text_of(spoken), "copy.toml"), library.poses())
        assert again == spoken


def echo() -> Catalogue:
    """Return a catalogue whose notices are marked, to be told from English ones."""
    said = (*translations.NOTICES, *translations.FAULTS)
    return Catalogue("de", {(NOTICE, text): (f"<{text}>",) for text in said})


def test_a_notice_is_found_again_once_it_is_filled_in() -> None:
    told = Catalogue(
        "de",
        {
            (NOTICE, "The log can't be written ({why}); wait."): ("Nicht zu schreiben ({why}), warte.",),
            (NOTICE, "the disk is full"): ("die Platte ist voll",),
        },
    ).notice("The log can't be written (the disk is full); wait.")
    assert told == "Nicht zu schreiben (die Platte ist voll), warte."


@pytest.mark.parametrize("path", sorted((ROOT / "tests" / "data").rglob("*.toml")), ids=lambda path: path.name)
def test_what_would_be_right_is_said_in_the_persons_language(path: Path) -> None:
    try:
        routine_file.load(path, library.poses())
    except FaultsError as error:
        faults = error.faults
    else:
        faults = ()
    for fault in faults:
        assert echo().notice(fault.expected).startswith("<")


def shown_without_translation(file: Path) -> list[str]:
    """List the words of a file that are shown to a person as they are written."""
    found = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called not in SHOWING:
            continue
        for part in (*node.args, *(keyword.value for keyword in node.keywords)):
            words = part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else ""
            if not LOOKS.fullmatch(words) and any(letter.isalpha() for letter in words):
                found.append(f"{file.relative_to(ROOT)}:{node.lineno}: {words}")
    return found


def test_no_word_is_shown_as_it_is_written() -> None:
    assert [fault for file in SCREENS for fault in shown_without_translation(file)] == []


def hidden_in_f_strings(file: Path) -> list[str]:
    """List the lookups of a file that stand within an f-string, where lupdate doesn't see them."""
    found = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        for inner in ast.walk(node) if isinstance(node, ast.JoinedStr) else ():
            if isinstance(inner, ast.Call) and ast.unparse(inner.func).split(".")[-1] in ("tr", "translate"):
                found.append(f"{file.relative_to(ROOT)}:{inner.lineno}: {ast.unparse(inner)}")
    return found


def test_no_text_hides_in_an_f_string() -> None:
    files = sorted((ROOT / "hamstring_gui").rglob("*.py"))
    assert [fault for file in files for fault in hidden_in_f_strings(file)] == []


@pytest.mark.parametrize(
    ("wanted", "system", "spoken"),
    [
        ("system", ("de-AT", "en"), "de"),
        ("system", ("pt-PT",), "pt_BR"),
        ("system", ("nl-NL", "fr-FR"), "fr"),
        ("system", ("nl-NL",), "en"),
        ("system", (), "en"),
        ("ja", ("de-AT",), "ja"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_first_of_the_systems(
    wanted: str, system: tuple[str, ...], spoken: str
) -> None:
    assert best_language(wanted, system) == spoken


def test_arabic_has_a_form_for_two_and_one_for_few() -> None:
    forms = ("none", "one", "two", "few", "many", "other")
    counted = Catalogue("ar", {("page", "{n} sets"): forms})
    told = [counted.find("page", "{n} sets", n) for n in (0, 1, 2, 3, 10, 11, 99, 100, 103)]
    assert told == ["none", "one", "two", "few", "few", "many", "many", "other", "few"]


def test_a_language_without_a_file_is_english() -> None:
    assert catalogue("xx").text("Stage", "Hold") == "Hold"
