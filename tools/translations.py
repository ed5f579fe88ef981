"""Bring the translations up to date with what the program says: `make translations`.

Texts in code are found by Qt's lupdate. Texts that are data (routines, settings, what the stage and the voice say)
are handed to it as a list, so that a translator finds everything in one file, to be opened with Qt Linguist.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from xml.etree import ElementTree as Xml

import PySide6

from hamstring_gui.app import services, settings_keeper, troubles
from hamstring_gui.guide import keep_awake, recorder
from hamstring_gui.guide.sound import audio_file, output, rehearsal, speech
from hamstring_gui.practice import drafts, phrases, presets, translated
from hamstring_gui.practice.catalogue import LANGUAGES
from hamstring_gui.practice.choices import exercise_settings
from hamstring_gui.practice.profile import FIRST_TITLE
from hamstring_gui.practice.routine import MOVEMENTS, Routine
from hamstring_gui.practice.settings import SETTINGS, Group, Setting
from hamstring_gui.screens.stage import words as stage_words
from hamstring_gui.store import library, log_beside, log_opening, log_trouble, routine_file, set_aside
from hamstring_gui.store.assets import asset

ROOT = Path(__file__).parent.parent
SPOKEN = tuple(language for language in LANGUAGES if language != "en")


NOTICES = (
    keep_awake.NOT_KEPT, recorder.BACK_IN_WORK, output.NO_DEVICE, output.DEVICE_LOST, rehearsal.PHRASE_LOST,
    rehearsal.VOICE_LOST, speech.NO_VOICE, speech.ANOTHER, speech.NO_SUCH_VOICE, audio_file.STOPPED_SPEAKING,
    audio_file.UNSPOKEN, services.NOT_KEPT, settings_keeper.NOT_SAVED, troubles.NOTICE, log_beside.NEWER,
    log_beside.JOINED, log_beside.LATER, log_opening.NOT_NOW, log_opening.REPLACED, log_opening.CONFLICT,
    log_trouble.DISK_FULL, set_aside.BROUGHT_BACK, log_trouble.UNREADABLE, log_trouble.READ_ONLY, *log_trouble.MEANINGS,
)  # fmt: skip
"""What the program tells unasked; `Catalogue.notice` finds it again once it is filled in."""


FAULTS = (
    "{place}: found {found}, expected {expected}", "{place}: expected {expected}",
    "{place}: found {found}; did you mean “{meant}”?", "{place}: did you mean “{meant}”?", "line {n}: {key}",
    "{file} can't be read: {why}", "{file} can't be written: {why}", "{file} can't be moved: {why}",
    "{fault}; the default, {default}, is used", "{fault}. The defaults are used; {kept}",
    "the file is kept as {name}", "the file stays where it is ({why})", "true or false", "a number", "a whole number",
    "a table", "a table of named entries", "a text of {least} to {longest} characters, without control characters",
    "a name of 1 to 40 small letters, digits and underscores", "a number from {low} to {high}",
    "a whole number from {low} to {high}", "a list of {least} to {most}, each {item}", "one of {names}",
    "one of the keys {names}", "a name other than {names}", "a name that no other one has",
    "a different name for each phase of an exercise", "low, default and high in rising order",
    "the name of a pose: {names}", "at most {most} phases as written", "at most {most}", "{phases} when expanded",
    "at least one exercise", "none chosen", "a readable file", "a place that can be written to",
    "a file that can be moved", "a routine of your own: duplicate a built-in one to change it",
    "a name that no built-in routine has", "a name that is free again", "the name of a routine in the library",
    "valid TOML", "at most {version}: the file is for a newer version of this program",
    "another pose, which isn't built on this one", "a name that no pose of the program has",
    "a place in reach; this is {far} m off", "a turn within the joint's limits",
    "keys of at most {parts} parts between dots", "{n} more faults", "none", "text in UTF-8",
    "bytes that are not UTF-8", "one of its contacts: {names}", "a regular file", "a larger file",
    "at most {size} KiB", "a hand with pole, fingers and palm, none of them [0, 0, 0]", "a profile that isn't in use",
    "any but the first one", "no more than there are mistakes", "a session of at most {most} phases",
    "a session of at most {most} h", "a name with a letter or digit in it, without slashes",
    "a name that nobody else has here",
)  # fmt: skip
"""What is wrong with a file, and what would be right: by parts, as the rooms below put it together."""


def data_texts() -> Iterator[tuple[str, str]]:
    """Give the context and the English of every text that is data."""
    routines = [routine_file.load(path) for path in sorted(asset("routines").glob("*.toml"))]
    for routine in routines:
        yield from (("Routine", text) for text in translated.texts_of(routine))
    yield from (("Phrases", text) for text in _strings(phrases.ENGLISH))
    yield from (("Stage", text) for text in _strings(stage_words.ENGLISH))
    yield from (("Setting", str(group)) for group in Group if group)
    for setting in (*SETTINGS, *_choices(routines)):
        yield from (("Setting", text) for text in _setting_texts(setting))
    # Its options are words of the routine, but not its label.
    yield "Setting", "First"
    yield from (("Preset", preset.name) for preset in presets.PRESETS)
    yield from (("Draft", text) for text in drafts.texts())
    yield from (("Notice", text) for text in (*NOTICES, *FAULTS))
    yield from (("Pose", _title(name)) for name in library.poses())
    yield from (("Movement", _title(name)) for name in MOVEMENTS)
    yield "Profile", FIRST_TITLE
    yield "Draft", "copy"


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def counted_texts() -> Iterator[tuple[str, str]]:
    """Give the context and the English of every text that `translate` looks up for a number of things."""
    for file in sorted((ROOT / "hamstring_gui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("translate") and len(node.args) == 4:
                context, text = (ast.literal_eval(part) for part in node.args[:2])
                yield context, text


def _choices(routines: list[Routine]) -> Iterator[Setting]:
    for routine in routines:
        for exercise in routine.exercises:
            # Its own words are among the routine's.
            own = (exercise.short, *(variant.title for variant in exercise.variants))
            for setting in exercise_settings(exercise):
                if setting.label not in own and not setting.key.endswith(".first_side"):
                    yield setting


def _setting_texts(setting: Setting) -> Iterator[str]:
    if setting.group is Group.STATE and "." in setting.key and not setting.help and not setting.label:
        return
    shown = [setting.label, setting.help, setting.unit]
    if setting.key != "language":
        shown += [label for _, label in setting.options]
    yield from filter(None, shown)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _strings(part)
    else:
        for part in fields(value):  # type: ignore[arg-type]  # a dataclass of texts, or of tuples of them
            yield from _strings(getattr(value, part.name))


def update(language: str, path: Path, *, plurals_only: bool = False) -> None:
    """Write all texts of the program into a translation file; what is translated stays."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "data_texts.py"
        lines = [f"QT_TRANSLATE_NOOP({context!r}, {_quoted(text)})" for context, text in dict.fromkeys(data_texts())]
        # Of `translate` with a number lupdate doesn't see that it counts; of `tr` it does, where it finds that first.
        lines += [
            f'class {context}(QObject):\n    def f(n): self.tr({_quoted(text)}, "", n)'
            for context, text in counted_texts()
        ]
        listed.write_text("\n".join(lines), encoding="utf-8")
        sources = sorted(str(file) for file in (ROOT / "hamstring_gui").rglob("*.py"))
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
        if plurals_only:
            options.append("-pluralonly")
        lupdate = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
        command = [str(lupdate), "-silent", *options, str(listed), *sources, "-ts", str(path)]
        subprocess.run(command, check=True)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def unfinished(path: Path) -> int:
    """Return how many texts of a translation file have no translation."""
    return sum(1 for item in Xml.parse(path).iter("translation") if item.get("type") == "unfinished")


def main() -> int:
    """Update every file, and say what is left to translate."""
    folder = asset("translations")
    update("en", folder / "hamstring_en.ts", plurals_only=True)
    for language in SPOKEN:
        path = folder / f"hamstring_{language}.ts"
        update(language, path)
        print(f"{LANGUAGES[language]}: {unfinished(path)} texts to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
