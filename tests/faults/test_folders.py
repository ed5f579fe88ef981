"""No home, read-only, unreadable or oddly named folders: the program starts, says so, and plays the session."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hamstring_gui.app.kept import Kept
from hamstring_gui.app.services import ProgramServices
from hamstring_gui.store import library, routine_file, settings_file
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog
from tests.faults.running import ROOT, environment_of
from tests.store.test_routine_file import SMALL

STRANGER = ("unshare", "--user", "--map-user=54321")
"""In front of a command: its user has no entry, thus no home, and no rights but those of an owner."""


@pytest.fixture
def small(tmp_path: Path) -> str:
    """Give the path of a routine of a few seconds."""
    path = tmp_path / "small.toml"
    path.write_text(SMALL.replace('"lying"', f'"{sorted(library.poses())[0]}"'), encoding="utf-8")
    return str(path)


def played(small: str, *options: str, before: tuple[str, ...] = (), **changes: str) -> subprocess.CompletedProcess[str]:
    environment = environment_of(None, PYTHONPATH=str(ROOT), PYTHONDONTWRITEBYTECODE="1", **changes)
    command = [*before, sys.executable, "-m", "hamstring_gui", *options, "start", small, "--speed", "200"]
    return subprocess.run(
        command, cwd=Path(small).parent, env=environment, capture_output=True, text=True, errors="replace",
        timeout=120, check=False,
    )  # fmt: skip


def needs_a_stranger() -> None:
    if shutil.which("unshare") is None or subprocess.run([*STRANGER, "true"], check=False).returncode:
        pytest.skip("nobody may become another user here")


def test_without_home_and_xdg_variables(small: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    needs_a_stranger()
    for name in [name for name in os.environ if name == "HOME" or name.startswith("XDG_")]:
        monkeypatch.delenv(name)
    before = sorted(tmp_path.iterdir())
    done = played(small, before=STRANGER)
    assert (done.returncode, "One, set 1 of 1" in done.stdout) == (0, True), done.stderr
    assert "Nothing can be written in ~" in done.stderr
    assert "there is no home folder" in done.stderr
    assert sorted(tmp_path.iterdir()) == before, "no folder called ~ is made"


@pytest.mark.parametrize(
    ("mode", "told"), [(0o500, "Nothing can be written in"), (0o000, "can't be read: Permission denied")]
)
def test_a_folder_without_rights(mode: int, told: str, small: str, tmp_path: Path) -> None:
    needs_a_stranger()
    folder = tmp_path / "folder"
    folder.mkdir(mode=mode)
    done = played(small, "--data-dir", str(folder), before=STRANGER)
    folder.chmod(0o700)
    assert (done.returncode, "One, set 1 of 1" in done.stdout) == (0, True), done.stderr
    assert told in done.stderr
    assert "so this session is kept in memory" in done.stderr
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes any bytes for a name")
def test_a_folder_and_a_routine_whose_names_are_no_text(small: str, tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 \xff gr\xc3\xbc\xc3\x9fe"))
    odd.mkdir()
    routine = shutil.copy(small, Path(os.fsdecode(os.fsencode(odd) + b"/r\xff.toml")))
    done = played(str(routine), "--data-dir", str(odd / "data"), LC_ALL="C.UTF-8")
    assert (done.returncode, "Small: completed" in done.stdout) == (0, True), done.stderr
    assert (odd / "data" / "data" / "sessions.sqlite").exists()


def services_in(folder: Path) -> ProgramServices:
    places = Places(folder)
    loaded = settings_file.load(places.settings_file)
    routine = routine_file.load(library.routine_path("hamstring", places.routines_dir))
    return ProgramServices(Kept(places, loaded, loaded.settings, routine, {}), SessionLog(places.log_file))


def test_where_nothing_can_be_kept_settings_hold_in_memory_and_that_is_said_once(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "file").write_text("no folder")
    services = services_in(tmp_path / "file")
    told: list[str] = []
    services.notice.connect(told.append)
    (banner,) = services.notices()
    assert banner.startswith("Nothing can be written in")
    services.set_setting("week.goal", 5)
    services.set_setting("week.goal", 6)
    assert services.settings.number("week.goal") == 6.0
    assert [text.partition(" (")[0] for text in told] == ["Your settings can't be saved"]
    services.close()


def test_a_log_that_cannot_be_read_is_a_banner_and_an_empty_page(tmp_path: Path, qapp: object) -> None:
    Places(tmp_path).log_file.mkdir(parents=True)
    services = services_in(tmp_path)
    (banner,) = services.notices()
    assert banner.startswith("The session log can't be read")
    assert (services.sessions(0, 10), services.session_count(), services.interrupted()) == ((), 0, None)
    assert services.week(services.today).done == 0
    services.close()
