"""On a machine that lacks something, a newcomer is told the one command to type."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOOLS = Path(__file__).parents[2] / "tools"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux splits Python into packages")


def written(path: Path, *lines: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(("#!/bin/sh", *lines, "")), encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    """A fresh clone on a small Debian, whose Python has no way to make an environment; the person isn't root."""
    (tmp_path / "tools").mkdir()
    for name in ("bootstrap", "qt_libraries.py"):
        shutil.copy(TOOLS / name, tmp_path / "tools")
    (tmp_path / "pyproject.toml").touch()
    written(tmp_path / "bin" / "apt-get", "echo nothing is installed by a person who is not root >&2; exit 1")
    written(tmp_path / "bin" / "id", "echo 1000")
    for name in ("dirname", "cksum", "cat"):
        (tmp_path / "bin" / name).symlink_to(shutil.which(name) or f"/usr/bin/{name}")
    written(
        tmp_path / "bin" / "python3",
        'case "$2" in',
        "    'import ensurepip') exit 1 ;;",
        "    --before-qt) echo libgl1; echo libxcb-cursor0; exit ;;",
        "esac",
        f'exec {sys.executable} "$@"',
    )
    return tmp_path


def told(clone: Path) -> str:
    command = ["/bin/sh", str(clone / "tools" / "bootstrap"), "run"]
    done = subprocess.run(command, env={"PATH": str(clone / "bin")}, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    return line


NEEDED = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv libgl1 libxcb-cursor0"


def test_all_that_is_missing_is_asked_for_in_one_command(fresh: Path) -> None:
    written(fresh / "bin" / "sudo", 'exec "$@"')
    assert told(fresh).endswith(f": sudo sh -c 'apt-get update && apt-get install {NEEDED}'")


def test_without_sudo_the_command_becomes_root_by_itself(fresh: Path) -> None:
    assert told(fresh).endswith(f": su - -c 'apt-get update && apt-get install {NEEDED}'")
