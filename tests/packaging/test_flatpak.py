"""The Flatpak's manifest agrees with what it is made from, and asks for nothing without a reason."""

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from hamstring_gui.guide import mpris
from share import ID, lay_out

ROOT = Path(__file__).parents[2]
FILE = ROOT / "packaging" / "flatpak" / f"{ID}.json"
MANIFEST: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
OURS: dict[str, Any] = next(module for module in MANIFEST["modules"] if module["name"] == "hamstring-gui")

REASONS = {
    "--socket=wayland": "its window",
    "--socket=fallback-x11": "its window, where there is no Wayland",
    "--share=ipc": "its window under X11, without which pictures are sent through the connection",
    "--device=dri": "what shows the window may use the graphics card",
    "--socket=pulseaudio": "the sound of the breath, and the voice",
    f"--own-name={mpris.SERVICE}": "media keys, while a session runs",
    "--talk-name=org.freedesktop.ScreenSaver": "the screen stays on while a session runs",
    "--talk-name=org.gnome.SessionManager": "the same, in GNOME",
    "--talk-name=org.freedesktop.Notifications": "reminders",
    "--talk-name=org.kde.StatusNotifierWatcher": "the icon that reminders come from",
}


def test_every_permission_has_its_reason() -> None:
    assert set(MANIFEST["finish-args"]) == REASONS.keys()
    for module in MANIFEST["modules"]:
        assert "build-args" not in module.get("build-options", {}), "nothing is fetched while it is built"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it asks Linux desktops alone")
def test_it_may_talk_to_all_that_keep_the_screen_on() -> None:
    from wakepy.core.dbus import DBusAddress  # noqa: PLC0415
    from wakepy.core.registry import get_methods_for_mode  # noqa: PLC0415

    asked = {
        value.service
        for method in get_methods_for_mode("keep.presenting")
        for kind in method.__mro__
        for value in vars(kind).values()
        if isinstance(value, DBusAddress)
    }
    assert {"org.freedesktop.ScreenSaver", "org.gnome.SessionManager"} <= asked
    assert {f"--talk-name={service}" for service in asked} <= set(MANIFEST["finish-args"])


def test_what_is_renamed_is_there(tmp_path: Path, qapp: QGuiApplication) -> None:
    """Everything that leaves a Flatpak has to carry its id: entry and icons by renaming, the others from the start."""
    lay_out(tmp_path)
    assert (tmp_path / "applications" / MANIFEST["rename-desktop-file"]).is_file()
    entry = (tmp_path / "applications" / MANIFEST["rename-desktop-file"]).read_text(encoding="utf-8")
    assert f"Icon={MANIFEST['rename-icon']}\n" in entry
    assert f"Exec={MANIFEST['command']} %f\n" in entry
    icons = [file.stem.removesuffix("-symbolic") for file in (tmp_path / "icons").rglob("*.*")]
    assert set(icons) == {MANIFEST["rename-icon"]}
    for folder in ("metainfo", "mime/packages"):
        assert all(file.name.startswith(MANIFEST["id"]) for file in (tmp_path / folder).iterdir())


def test_it_is_made_from_what_the_makefile_makes() -> None:
    made = {source["dest"]: (FILE.parent / source["path"]).resolve() for source in OURS["sources"]}
    assert made == {"bundle": ROOT / "dist" / "hamstring-gui", "share": ROOT / "build" / "share"}
    rules = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert f"FLATPAK := {FILE.relative_to(ROOT).as_posix()}\n" in rules
    assert "packaging/share.py build/share\n" in rules
    assert f"dist/hamstring-gui.flatpak {MANIFEST['id']} {MANIFEST['branch']}\n" in rules
    assert OURS["build-options"]["strip"] is False, "what is in it is what was tried out"


def test_what_is_fetched_is_pinned() -> None:
    fetched = [source for module in MANIFEST["modules"] for source in module["sources"] if "url" in source]
    assert [source["url"] for source in fetched] == ["https://github.com/espeak-ng/espeak-ng.git"]
    assert all(re.fullmatch(r"[0-9a-f]{40}", source["commit"]) for source in fetched)
