"""What Qt misses on a fresh machine is named by the package that brings it."""

import pytest

from qt_libraries import PACKAGES, missing_libraries, packages, packages_before_qt

REPORT = """
\tlinux-vdso.so.1 (0x00007ffd)
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
\tlibQt6Core.so.6 => /usr/lib/libQt6Core.so.6 (0x00007f)
\tlibodd-thing.so.3 => not found
\tlibgthread-2.0.so.0 => not found
\tlibglib-2.0.so.0 => not found
"""


def test_missing_libraries_become_packages_to_install() -> None:
    # Two libraries of one package ask for it once; a library nobody listed is named as it is, never dropped.
    assert packages(missing_libraries(REPORT)) == ["libegl1", "libglib2.0-0", "libodd-thing.so.3", "libxcb-cursor0"]


def test_a_complete_machine_needs_nothing() -> None:
    assert packages(missing_libraries("\tlibEGL.so.1 => /usr/lib/libEGL.so.1 (0x00007f)\n")) == []


def test_names_of_packages_are_what_apt_takes() -> None:
    assert all(name == name.lower() and " " not in name for name in PACKAGES.values())


def test_what_qt_will_miss_is_known_before_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = {"xcb-cursor", "GL", "GLX"}
    monkeypatch.setattr("ctypes.util.find_library", lambda name: None if name in absent else f"lib{name}.so.1")
    assert packages_before_qt() == ["libgl1", "libxcb-cursor0"]
