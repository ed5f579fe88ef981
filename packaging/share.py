"""Lays out what a desktop wants beside a program: entry, metainfo, icons, file type, man page, completion.

`python packaging/share.py FOLDER` fills FOLDER as the `share` of a prefix; `--bundle-icons FOLDER` writes the icons
that bundles for Windows and macOS carry.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tomllib
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon

from command_line import commands
from completions import SHELLS
from man_page import man_page

ROOT = Path(__file__).parent.parent
HERE = ROOT / "packaging" / "desktop"
ICONS = ROOT / "assets" / "icons"
NAME = "hamstring-gui"
ID = "io.github.hamstring_gui.hamstring"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)

METAINFO = HERE / f"{ID}.metainfo.xml"
COPIES = {
    HERE / f"{NAME}.desktop": f"applications/{NAME}.desktop",
    METAINFO: f"metainfo/{ID}.metainfo.xml",
    HERE / f"{NAME}.mime.xml": f"mime/packages/{ID}.xml",
    ICONS / f"{NAME}.svg": f"icons/hicolor/scalable/apps/{NAME}.svg",
    ICONS / f"{NAME}-symbolic.svg": f"icons/hicolor/symbolic/apps/{NAME}-symbolic.svg",
}


def version() -> str:
    """Return the version of the program."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def lay_out(share: Path) -> None:
    """Fill a folder as the `share` of a prefix."""
    for source, place in COPIES.items():
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / place)
    for size in SIZES:
        paint_icon(share / f"icons/hicolor/{size}x{size}/apps/{NAME}.png", size)
    known = commands()
    texts = {place: made(known) for place, made in SHELLS.items()}
    texts["man/man1/hamstring-gui.1"] = man_page(known, version())
    for place, text in texts.items():
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        (share / place).write_text(text, encoding="utf-8")


def paint_icon(path: Path, size: int) -> None:
    """Paint the icon in a size in pixels, in the format of the file's suffix."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QGuiApplication.instance() or QGuiApplication([])
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = QIcon(str(ICONS / f"{NAME}.svg")).pixmap(QSize(size, size), 1.0)
    if not picture.save(str(path)):
        raise OSError(f"{path} can't be written")


def main() -> None:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--bundle-icons", action="store_true")
    args = parser.parse_args()
    if args.bundle_icons:
        for suffix, size in (("ico", 256), ("icns", 512)):
            paint_icon(args.folder / f"{NAME}.{suffix}", size)
    else:
        lay_out(args.folder)


if __name__ == "__main__":
    main()
