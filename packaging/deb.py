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
from pathlib import Path
from platform import libc_ver

from share import NAME, ROOT, lay_out, version

CONTROL = """\
Package: {name}
Version: {version}
Section: utils
Priority: optional
Architecture: {architecture}
Maintainer: The contributors of hamstring-gui <nobody@localhost>
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

Files: *
Copyright: the contributors of hamstring-gui
License: GPL-3+
 On Debian systems the full text is in /usr/share/common-licenses/GPL-3.

Files: usr/lib/{name}/_internal/hamstring_gui/assets/fonts/*
Copyright: 2020-2024 Braille Institute of America, Inc.
License: OFL-1.1
 The full text is in OFL.txt beside the fonts.
"""
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
    # Debian knows some libraries by /lib, which is a link to /usr/lib.
    names = [name for path in sorted(outside) for name in (str(path), str(path).removeprefix("/usr"))]
    owners = {line.split(":")[0] for line in _told("dpkg", "-S", *names).splitlines()}
    # What is made on a system runs on it and on newer ones.
    return sorted(f"{owner} (>= {libc_ver()[1]})" if owner == "libc6" else owner for owner in owners)


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
