"""The Debian package holds the bundle and all that a desktop wants, owned by root, with no script to run."""

import gzip
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform != "linux" or shutil.which("dpkg-deb") is None:
    pytest.skip("dpkg-deb is not installed", allow_module_level=True)

from PySide6.QtGui import QGuiApplication

from deb import make, packages_needed
from share import version


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle whose program is any that is linked against the system's own libraries."""
    folder = tmp_path / "bundle"
    (folder / "_internal").mkdir(parents=True)
    shutil.copyfile("/usr/bin/env", folder / "hamstring-gui")
    (folder / "_internal" / "data.txt").write_text("data", encoding="utf-8")
    return folder


def told(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_the_package_installs_what_it_should(bundle: Path, tmp_path: Path, qapp: QGuiApplication) -> None:
    made = make(bundle, tmp_path / "out", tmp_path / "root")
    listed = {line.split()[5]: line.split()[:2] for line in told("dpkg-deb", "--contents", made).splitlines()}
    assert listed["./usr/lib/hamstring-gui/hamstring-gui"] == ["-rwxr-xr-x", "root/root"]
    assert listed["./usr/lib/hamstring-gui/_internal/data.txt"] == ["-rw-r--r--", "root/root"]
    assert "./usr/bin/hamstring-gui" in listed
    share = {place.removeprefix("./usr/share/") for place in listed if place.startswith("./usr/share/")}
    assert share >= {
        "applications/hamstring-gui.desktop", "icons/hicolor/16x16/apps/hamstring-gui.png",
        "icons/hicolor/scalable/apps/hamstring-gui.svg", "man/man1/hamstring-gui.1.gz",
        "zsh/vendor-completions/_hamstring-gui", "doc/hamstring-gui/copyright", "doc/hamstring-gui/changelog.gz",
    }  # fmt: skip
    assert (tmp_path / "root" / "usr" / "bin" / "hamstring-gui").resolve().is_file()
    assert sorted(file.name for file in (tmp_path / "root" / "DEBIAN").iterdir()) == ["control"]


def test_it_asks_for_what_the_bundle_uses_and_does_not_bring(bundle: Path) -> None:
    (needed,) = packages_needed(bundle)
    assert needed.startswith("libc6 (>= 2.")


def test_debians_own_checker_finds_no_fault(bundle: Path, tmp_path: Path, qapp: QGuiApplication) -> None:
    if shutil.which("lintian") is None:
        pytest.skip("lintian is not installed")
    made = make(bundle, tmp_path / "out", tmp_path / "root")
    done = subprocess.run(["lintian", "--allow-root", made], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_its_changelog_is_debians_and_tells_of_this_version(
    bundle: Path, tmp_path: Path, qapp: QGuiApplication
) -> None:
    make(bundle, tmp_path / "out", tmp_path / "root")
    changes = gzip.decompress((tmp_path / "root/usr/share/doc/hamstring-gui/changelog.gz").read_bytes()).decode()
    assert changes.startswith(f"hamstring-gui ({version()}) unstable;")
    assert re.search(r"^ -- .+ <.+>  \w{3}, \d{2} \w{3} \d{4} 00:00:00 \+0000$", changes, re.MULTILINE)
