"""Print the system packages that Qt needs and this machine lacks, one a line, in Debian's names.

The wheels bring Qt, but not the libraries of the desktop below it; without them Qt fails with an unhelpful message.
With `--before-qt` it prints those of all libraries that Qt may ask for, whether Qt is installed or not.
"""

import ctypes.util
import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

# What the program loads, relative to PySide6's folder. Plugins count: they are loaded by name, at run time.
LOADED = (
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "QtStateMachine.abi3.so",
    "QtMultimedia.abi3.so",
    "Qt/plugins/multimedia/libffmpegmediaplugin.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/platforms/libqxcb.so",
)

# The library's name without its version, and the Debian package that holds it.
PACKAGES = {
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libGLX": "libgl1",
    "libOpenGL": "libopengl0",
    "libX11": "libx11-6",
    "libX11-xcb": "libx11-xcb1",
    "libXext": "libxext6",
    "libXrandr": "libxrandr2",
    "libdbus-1": "libdbus-1-3",
    "libdrm": "libdrm2",
    "libfontconfig": "libfontconfig1",
    "libfreetype": "libfreetype6",
    "libglib-2.0": "libglib2.0-0",
    "libgssapi_krb5": "libgssapi-krb5-2",
    "libgthread-2.0": "libglib2.0-0",
    "libpulse": "libpulse0",
    "libpulse-mainloop-glib": "libpulse-mainloop-glib0",
    "libwayland-client": "libwayland-client0",
    "libwayland-cursor": "libwayland-cursor0",
    "libwayland-egl": "libwayland-egl1",
    "libxcb": "libxcb1",
    "libxcb-cursor": "libxcb-cursor0",
    "libxcb-glx": "libxcb-glx0",
    "libxcb-icccm": "libxcb-icccm4",
    "libxcb-image": "libxcb-image0",
    "libxcb-keysyms": "libxcb-keysyms1",
    "libxcb-randr": "libxcb-randr0",
    "libxcb-render": "libxcb-render0",
    "libxcb-render-util": "libxcb-render-util0",
    "libxcb-shape": "libxcb-shape0",
    "libxcb-shm": "libxcb-shm0",
    "libxcb-sync": "libxcb-sync1",
    "libxcb-util": "libxcb-util1",
    "libxcb-xfixes": "libxcb-xfixes0",
    "libxcb-xinerama": "libxcb-xinerama0",
    "libxcb-xkb": "libxcb-xkb1",
    "libxkbcommon": "libxkbcommon0",
    "libxkbcommon-x11": "libxkbcommon-x11-0",
}

MISSING = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


def missing_libraries(report: str) -> set[str]:
    """Read the names of the libraries that were not found from what `ldd` printed."""
    return set(MISSING.findall(report))


def packages(libraries: Iterable[str]) -> list[str]:
    """Name the Debian packages of some libraries, sorted; a library nobody listed stands for itself."""
    return sorted({PACKAGES.get(name.partition(".so")[0], name) for name in libraries})


def packages_before_qt() -> list[str]:
    """Name the packages of all libraries in the table that the linker doesn't know."""
    return packages(name for name in PACKAGES if ctypes.util.find_library(name.removeprefix("lib")) is None)


def ldd(file: Path) -> str:
    """Ask the dynamic linker what a file needs."""
    return subprocess.run(["ldd", file], capture_output=True, text=True, check=False).stdout


def packages_for_qt() -> list[str]:
    """Name what Qt misses; nothing where it isn't installed, or where its wheels bring all they need."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return []
    folder = Path(spec.origin).parent
    found = (missing_libraries(ldd(folder / file)) for file in LOADED if (folder / file).exists())
    return packages(set().union(*found))


def main(arguments: list[str]) -> None:
    """Print what is missing; only Linux leaves that to its packages."""
    if sys.platform.startswith("linux"):
        for package in packages_before_qt() if arguments == ["--before-qt"] else packages_for_qt():
            print(package)


if __name__ == "__main__":
    main(sys.argv[1:])
