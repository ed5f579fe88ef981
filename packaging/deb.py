"""Makes a Debian package of a bundle: `python packaging/deb.py BUNDLE OUTPUT_FOLDER` prints the file it made.

The bundle goes to /usr/lib, a link to /usr/bin, and what the desktop wants to /usr/share. No script runs when it is
installed: menus, icons and file types are brought up to date by the packages they belong to.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from platform import libc_ver
from xml.etree import ElementTree

from licences import owners
from share import METAINFO, NAME, ROOT, lay_out, version

MAINTAINER = "The contributors of hamstring-gui <nobody@localhost>"
CONTROL = """\
Package: {name}
Version: {version}
Section: utils
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kibibytes}
Depends: {depends}
Recommends: {recommends}
Description: guided exercises for tight hamstrings, breath by breath
 A breathing bridge, a three-way hip flexor release and a single-leg deadlift,
 made to be followed from the mat, two metres from the screen: a figure that
 moves with the breath, sounds to follow with closed eyes, and a voice.
 .
 Every session is logged as it happens. No network connection is ever opened.
"""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {name}
Comment: The program brings along what it was tried out with. The list of all of it, and every licence in full,
 are in /usr/lib/{name}/_internal/licences; README.txt is the list.

Files: *
Copyright: the contributors of hamstring-gui
License: GPL-3+
 On Debian systems the full text is in /usr/share/common-licenses/GPL-3.

Files: usr/lib/{name}/_internal/hamstring_gui/assets/fonts/*
Copyright: 2020-2024 Braille Institute of America, Inc.
License: OFL-1.1
 The full text is in OFL.txt beside the fonts.

Files: usr/lib/{name}/_internal/PySide6/* usr/lib/{name}/_internal/shiboken6/*
Copyright: The Qt Company Ltd. and other contributors
License: LGPL-3
 On Debian systems the full text is in /usr/share/common-licenses/LGPL-3.

Files: usr/lib/{name}/_internal/PySide6/Qt/lib/libav* usr/lib/{name}/_internal/PySide6/Qt/lib/libsw*
Copyright: the FFmpeg developers
License: LGPL-2.1+
 On Debian systems the full text is in /usr/share/common-licenses/LGPL-2.1.

Files: usr/lib/{name}/_internal/libpython* usr/lib/{name}/_internal/python3*/* usr/lib/{name}/_internal/base_library.zip
Copyright: 2001 Python Software Foundation
License: PSF-2.0
 The full text is in Python-LICENSE.txt of that folder.

Files: usr/lib/{name}/{name}
Copyright: 2005-2026 PyInstaller Development Team, and the contributors of hamstring-gui
License: GPL-2+ with bootloader exception
 The full text is in pyinstaller-COPYING.txt of that folder; what the program itself is made of stays as above,
 and platformdirs, tomli-w, wakepy and jeepney, which are part of it, are under the MIT licence, beside it there.
"""
CHANGES = """\
{name} ({version}) unstable; urgency=medium

  * What changed is told in NEWS.gz, beside this.

 -- {maintainer}  {date}
"""
ALLOWED = (
    ("bogus-mail-host", "There is no address before the project has a home."),
    ("bogus-mail-host-in-debian-changelog", "The same."),
    ("embedded-library", "What it brings is what it was tried out with, on each Debian the same."),
    ("hardening-no-pie", "What starts it is PyInstaller's, made to run everywhere."),
    ("library-not-linked-against-libc", "Python's own libraries find everything in the program that loads them."),
    ("shared-library-lacks-prerequisites", "They are data, or ask nothing but the program that loads them."),
)
"""What Debian's checker is told to let pass, and why."""
DATA = ("fontconfig-config", "xkb-data")
"""Packages of files that the bundle's own libraries read."""
WISHED = ("espeak-ng", "libcups2")
"""Packages without which it runs, but doesn't speak or print."""
NEEDED = re.compile(r"=> (/\S+)")


def make(bundle: Path, output: Path, root: Path = ROOT / "build" / "deb") -> Path:
    """Make the package and return its path; `root` is where it is put together. Needs dpkg's own tools."""
    shutil.rmtree(root, ignore_errors=True)
    library = root / "usr" / "lib" / NAME
    shutil.copytree(bundle, library, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _fill_share(root / "usr" / "share")
    _set_modes(root, library / NAME)
    architecture = _told("dpkg", "--print-architecture").strip()
    control = CONTROL.format(
        name=NAME,
        version=version(),
        maintainer=MAINTAINER,
        architecture=architecture,
        kibibytes=sum(file.lstat().st_size for file in root.rglob("*")) // 1024,
        depends=", ".join([*packages_needed(bundle), *DATA]),
        recommends=", ".join(WISHED),
    )
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    output.mkdir(parents=True, exist_ok=True)
    made = output / f"{NAME}_{version()}_{architecture}.deb"
    # The strongest compression takes minutes and saves a tenth.
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", root, made], check=True)
    return made


def _fill_share(share: Path) -> None:
    lay_out(share)
    # Debian keeps zsh's own folder for zsh itself.
    (share / "zsh" / "site-functions").rename(share / "zsh" / "vendor-completions")
    page = share / "man" / "man1" / f"{NAME}.1"
    _compressed(page.with_name(page.name + ".gz"), page.read_bytes())
    page.unlink()
    documents = share / "doc" / NAME
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(COPYRIGHT.format(name=NAME), encoding="utf-8")
    _compressed(documents / "NEWS.gz", (ROOT / "CHANGELOG.md").read_bytes())
    changes = CHANGES.format(name=NAME, version=version(), maintainer=MAINTAINER, date=_released())
    _compressed(documents / "changelog.gz", changes.encode("utf-8"))
    overrides = share / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    overrides.write_text("".join(f"# {why}\n{NAME}: {tag} *\n" for tag, why in ALLOWED), encoding="utf-8")


def _released() -> str:
    """Return the day of the newest release, as Debian writes it."""
    release = ElementTree.parse(METAINFO).find("releases/release")
    day = release.get("date", "") if release is not None else ""
    return format_datetime(datetime.fromisoformat(day).replace(tzinfo=UTC))


def _compressed(path: Path, content: bytes) -> None:
    """Write a compressed file that is the same whenever it is made."""
    path.write_bytes(gzip.compress(content, mtime=0))


def _set_modes(root: Path, program: Path) -> None:
    for file in [root, *root.rglob("*")]:
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file == program else 0o644)


def packages_needed(bundle: Path) -> list[str]:
    """Return the packages whose libraries the bundle uses and doesn't bring."""
    libraries = [file for file in bundle.rglob("*.so*") if file.is_file() and not file.is_symlink()]
    files = [bundle / NAME, *(file for file in libraries if "printsupport" not in file.parts)]
    # As the program itself sees to it when it starts.
    environment = os.environ | {"LD_LIBRARY_PATH": str(bundle / "_internal")}
    report = _told("ldd", *map(str, files), environment=environment)
    outside = {Path(path).resolve() for path in NEEDED.findall(report) if not Path(path).is_relative_to(bundle)}
    # What is made on a system runs on it and on newer ones.
    return [f"{owner} (>= {libc_ver()[1]})" if owner == "libc6" else owner for owner in owners(outside)]


def _told(*command: str, environment: Mapping[str, str] | None = None) -> str:
    """Return what a command prints; that it doesn't know about each thing it's asked for is no failure."""
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout


def main() -> None:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("output", type=Path)
    args = parser.parse_args()
    print(make(args.bundle.resolve(), args.output))


if __name__ == "__main__":
    main()
