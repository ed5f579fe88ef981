"""What a desktop reads about the program is valid, and says the same as the program itself."""

import json
import re
import shutil
import subprocess
import tomllib
from argparse import Namespace
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from hamstring_gui.app.display import desktop_entry
from hamstring_gui.cli import main, parser

ROOT = Path(__file__).parents[2]
ENTRY = "hamstring-gui"
DESKTOP = ROOT / "packaging" / "desktop"
ENTRY_FILE = DESKTOP / f"{ENTRY}.desktop"
(METAINFO_FILE,) = DESKTOP.glob("*.metainfo.xml")
(FLATPAK_FILE,) = (ROOT / "packaging" / "flatpak").glob("*.json")


def run_or_skip(tool: str, *arguments: str | Path) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr


def entry() -> ConfigParser:
    read = ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their capitals
    read.read(ENTRY_FILE, encoding="utf-8")
    return read


def metainfo() -> ElementTree.Element:
    return ElementTree.parse(METAINFO_FILE).getroot()


def test_the_desktop_entry_is_valid() -> None:
    run_or_skip("desktop-file-validate", ENTRY_FILE)


def test_the_metainfo_is_valid() -> None:
    run_or_skip("appstreamcli", "validate", "--no-net", "--pedantic", METAINFO_FILE)


def test_the_metainfo_has_the_version_of_the_program() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    release = metainfo().find("releases/release")
    assert release is not None
    assert release.get("version") == version


def test_all_speak_of_one_program_and_one_file_type() -> None:
    program = metainfo().findtext("id")
    flatpak = json.loads(FLATPAK_FILE.read_text(encoding="utf-8"))
    assert desktop_entry() == ENTRY
    assert METAINFO_FILE.name == f"{program}.metainfo.xml"
    assert FLATPAK_FILE.name == f"{program}.json"
    assert flatpak["id"] == program
    assert metainfo().findtext("launchable") == flatpak["rename-desktop-file"] == ENTRY_FILE.name
    types = ElementTree.parse(DESKTOP / f"{ENTRY}.mime.xml").getroot()
    (kind,) = types
    assert entry()["Desktop Entry"]["MimeType"] == f"{kind.get('type')};"
    assert metainfo().findtext("provides/mediatype") == kind.get("type")
    assert [glob.get("pattern") for glob in kind.iter() if glob.tag.endswith("glob")] == ["*.routine.toml"]


@pytest.mark.parametrize("group", ["Desktop Entry", "Desktop Action start-last-routine"])
def test_what_the_desktop_runs_is_understood(group: str) -> None:
    program, *arguments = entry()[group]["Exec"].split()
    assert program == ENTRY
    opened = [word for word in arguments if not word.startswith("%")]
    assert parser().parse_args(opened).start is (group != "Desktop Entry")


def test_a_double_click_hands_over_a_file_that_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path] = []

    def run(args: Namespace) -> int:
        asked.append(args.opened)
        return 0

    monkeypatch.setattr("hamstring_gui.commands.window.run", run)
    assert main([str(tmp_path / "mine.routine.toml")]) == 0
    assert asked == [tmp_path / "mine.routine.toml"]


def test_icons_are_drawings_without_pictures_or_links() -> None:
    for icon in (ROOT / "assets" / "icons").iterdir():
        assert icon.suffix == ".svg", f"{icon}: other sizes are made when packages are built"
        text = icon.read_text(encoding="utf-8")
        assert not re.search(r"<image|href|<script|font", text)
        assert len(text) < 4096


def test_the_symbolic_icon_can_be_recoloured() -> None:
    icon = ElementTree.parse(ROOT / "assets" / "icons" / f"{ENTRY}-symbolic.svg").getroot()
    assert not [part for part in icon.iter() if part.get("stroke") is not None], "desktops recolour fills alone"
    assert {part.get("fill") for part in icon.iter() if part.get("fill")} == {"#2e3436"}


SPOKEN = {file.stem.removeprefix("hamstring_") for file in (ROOT / "assets" / "translations").glob("*.ts")}
TRANSLATED = SPOKEN - {"en"}


def test_the_menu_speaks_every_language_of_the_program() -> None:
    assert {"de", "fr", "es", "pt_BR", "it", "ja", "ar"} == TRANSLATED
    main_group, action = entry()["Desktop Entry"], entry()["Desktop Action start-last-routine"]
    for language in TRANSLATED:
        for group, key in ((main_group, "GenericName"), (main_group, "Comment"), (action, "Name")):
            assert group[f"{key}[{language}]"] != group[key], f"{key} in {language}"
        assert len(group_of_words(main_group[f"Keywords[{language}]"])) >= len(group_of_words(main_group["Keywords"]))
    assert not [key for key in main_group if key.startswith("Name[")], "the name stays what it is"


def group_of_words(listed: str) -> list[str]:
    assert listed.endswith(";")
    return [word for word in listed.split(";") if word]


def test_the_software_centre_and_the_file_type_speak_them_too() -> None:
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    summaries = {part.get(language): part.text for part in metainfo().findall("summary")}
    assert summaries.keys() - {None} == TRANSLATED
    for spoken in TRANSLATED:
        assert summaries[spoken] == entry()["Desktop Entry"][f"Comment[{spoken}]"]
    assert {lang.text for lang in metainfo().findall("languages/lang")} == SPOKEN
    types = ElementTree.parse(DESKTOP / f"{ENTRY}.mime.xml").getroot()
    named = [part.get(language) for part in types.iter() if part.tag.endswith("comment")]
    assert sorted(filter(None, named)) == sorted(TRANSLATED)
