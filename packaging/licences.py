"""Gathers the licences of all that a bundle holds, in a folder with a list that says which is whose."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).parent.parent
OURS = ROOT / "packaging" / "licences"
LIST = "README.txt"
COMMON = Path("/usr/share/common-licenses")
"""Where Debian has the texts that its packages' copyright files name."""
QT = ("pyside6", "shiboken6")
"""Bring no text: they may be used under the LGPL, which wants itself and the GPL beside them."""
HEAD = """\
This folder has the licences of all that this program brings along.

hamstring-gui itself: GPL-3.0-or-later, see GPL-3.0.txt.
Its typeface, Atkinson Hyperlegible Next: OFL-1.1, see OFL-1.1.txt.

Qt is used under the LGPL, version 3: you may exchange its libraries for your own. Its source is to be had at
https://download.qt.io, and what others wrote in it is named at https://doc.qt.io/qt-6/licenses-used-in-qt.html.
Qt brings libraries of FFmpeg (https://ffmpeg.org), used under the LGPL, version 2.1 or later.

"""


@dataclass(frozen=True)
class Part:
    """Something that the bundle brings, and the files of its licence."""

    name: str
    texts: tuple[Path, ...]


def gather(sources: Iterable[str | Path], folder: Path) -> tuple[Path, ...]:
    """Fill a folder with the licences of the files that a bundle is made of, and return what is in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for text, name in ((ROOT / "LICENSE", "GPL-3.0.txt"), (ROOT / "assets" / "fonts" / "OFL.txt", "OFL-1.1.txt")):
        shutil.copyfile(text, folder / name)
    for text in OURS.glob("*.txt"):
        shutil.copyfile(text, folder / text.name)
    paths = {Path(source).resolve() for source in sources}
    parts = [_python(), *_packages(paths, folder), *_system_libraries(paths)]
    lines = [_kept(part, folder) for part in sorted(parts, key=lambda part: part.name.lower())]
    (folder / LIST).write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    return tuple(sorted(folder.iterdir()))


def _kept(part: Part, folder: Path) -> str:
    """Copy the texts of a part, and return its line of the list."""
    names = []
    for text in part.texts:
        if text.is_relative_to(folder):
            names.append(text.name)
            continue
        names.append(f"{part.name.split()[0]}-{text.stem}.txt")
        shutil.copyfile(text, folder / names[-1])
        names += _common(text.read_bytes(), folder)
    return f"{part.name}: {', '.join(dict.fromkeys(names))}"


def _common(content: bytes, folder: Path) -> Iterator[str]:
    """Copy what a text of Debian's refers to, and name it."""
    for name in sorted(set(re.findall(rb"/usr/share/common-licenses/([A-Za-z]+-[0-9.]*[0-9])", content))):
        text = COMMON / name.decode()
        if text.exists():
            shutil.copyfile(text, folder / f"{text.name}.txt")
            yield f"{text.name}.txt"


def _python() -> Part:
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        *Path("/usr/share/doc").glob(f"python3.{sys.version_info[1]}/copyright"),
    )
    text = next((place for place in places if place.exists()), None)
    if text is None:
        raise FileNotFoundError(f"Python's licence is in none of {', '.join(map(str, places))}")
    return Part(f"Python {platform.python_version()}", (text,))


def _packages(paths: set[Path], folder: Path) -> Iterator[Part]:
    """List the Python packages that files come from, and what starts the bundle."""
    for package in distributions():
        name = package.name.lower()
        files = {Path(str(file.locate())).resolve() for file in package.files or ()}
        if name != "hamstring-gui" and (name == "pyinstaller" or files & paths):
            yield Part(f"{package.name} {package.version}", _texts(package, folder))


def _texts(package: Distribution, folder: Path) -> tuple[Path, ...]:
    if package.name.lower().startswith(QT):
        return folder / "LGPL-3.0.txt", folder / "GPL-3.0.txt"
    known = re.compile(r"\.dist-info/.*(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
    found = tuple(Path(str(file.locate())) for file in package.files or () if known.search(file.as_posix()))
    if not found:
        raise FileNotFoundError(f"{package.name} brings no licence: add its text to {OURS}")
    return found


def _system_libraries(paths: set[Path]) -> Iterator[Part]:
    """List Debian's packages that libraries come from; elsewhere none of the system's are brought along."""
    if shutil.which("dpkg") is not None:
        for owner in owners(path for path in paths if path.is_relative_to("/usr") or path.is_relative_to("/lib")):
            text = Path("/usr/share/doc") / owner / "copyright"
            yield Part(owner, (text,) if text.exists() else ())


def owners(paths: Iterable[Path]) -> list[str]:
    """Return Debian's packages to which files belong."""
    # Debian knows some files by /lib, which is a link to /usr/lib.
    names = [name for path in sorted(paths) for name in (str(path), str(path).removeprefix("/usr"))]
    if not names:
        return []
    # That it doesn't know each of them is no failure.
    told = subprocess.run(["dpkg", "-S", *names], capture_output=True, text=True, check=False).stdout
    return sorted({line.split(":")[0] for line in told.splitlines()})
