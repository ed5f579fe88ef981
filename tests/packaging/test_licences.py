"""What a bundle brings along comes with its licence."""

import shutil
from importlib.metadata import distribution
from pathlib import Path

import pytest

from licences import LIST, gather


def files_of(*packages: str) -> list[str]:
    return [str(file.locate()) for name in packages for file in distribution(name).files or ()]


def test_every_part_is_listed_with_a_text_that_is_there(tmp_path: Path) -> None:
    made = gather(files_of("PySide6-Addons", "shiboken6", "platformdirs", "wakepy", "tomli-w"), tmp_path / "licences")
    texts = {file.name: file.read_text(encoding="utf-8", errors="replace") for file in made}
    listed = dict(line.split(": ") for line in texts[LIST].rpartition("\n\n")[2].splitlines())
    parts = {name.split()[0]: files.split(", ") for name, files in listed.items()}
    assert parts.keys() >= {"Python", "PySide6_Addons", "shiboken6", "platformdirs", "wakepy", "tomli_w"}
    assert "pytest" not in parts, "only what is brought along"
    assert {name for files in parts.values() for name in files} <= texts.keys()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts[parts["PySide6_Addons"][0]]
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in texts[parts["Python"][0]].upper()
    assert "Permission is hereby granted" in texts[parts["platformdirs"][0]]
    assert "GNU GENERAL PUBLIC LICENSE" in texts["GPL-3.0.txt"]
    assert "SIL OPEN FONT LICENSE" in texts["OFL-1.1.txt"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["LGPL-2.1.txt"], "FFmpeg, within Qt"


@pytest.mark.skipif(shutil.which("dpkg") is None, reason="only Debian tells which package a library is from")
def test_a_library_of_the_system_brings_what_its_package_says(tmp_path: Path) -> None:
    library = next(Path("/usr/lib").glob("*/libz.so.1"))
    made = {file.name: file for file in gather([library], tmp_path / "licences")}
    assert "Jean-loup Gailly" in made["zlib1g-copyright.txt"].read_text(encoding="utf-8")
