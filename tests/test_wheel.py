"""The wheel, installed in an empty environment outside the checkout, brings all it needs."""

import json
import os
import subprocess
import sys
import tarfile
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SDIST = "import sys; from hatchling.build import build_sdist; print(build_sdist(sys.argv[1]))"

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command away from the checkout and give what it printed; a failure shows both its streams."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("hamstring_gui-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Path:
    """Give the Python of an empty environment that only the wheel was installed into, with what it asks for."""
    environment = wheel.parent / "environment"
    venv.create(environment, with_pip=True)
    python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    run(python, "-m", "pip", "install", "--quiet", wheel, cwd=wheel.parent)
    return python


def test_every_asset_is_found(installed: Path, tmp_path: Path) -> None:
    program = "from hamstring_gui.store.assets import folder; print(folder())"
    found = Path(run(installed, "-c", program, cwd=tmp_path).strip())
    assert found.is_relative_to(installed.parents[1])
    ours, theirs = (
        {file.relative_to(top): file.read_bytes() for file in top.rglob("*") if file.is_file()}
        for top in (ROOT / "assets", found)
    )
    assert theirs == ours


def test_the_source_archive_holds_all_that_builds_it(installed: Path, tmp_path: Path) -> None:
    run(installed, "-m", "pip", "install", "--quiet", "hatchling", cwd=tmp_path)
    made = run(installed, "-c", SDIST, tmp_path, cwd=ROOT).split()[-1]
    with tarfile.open(tmp_path / made) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assets = {str(file.relative_to(ROOT)) for file in (ROOT / "assets").rglob("*") if file.is_file()}
    assert assets | {"README.md", "LICENSE", "pyproject.toml", "packaging/hamstring-gui.spec"} <= names


def test_only_the_program_is_in_it(installed: Path, tmp_path: Path) -> None:
    listed = run(installed, "-m", "pip", "show", "--files", "hamstring-gui", cwd=tmp_path).partition("Files:")[2]
    tops = {line.strip().partition("/")[0] for line in listed.splitlines() if line.strip()}
    assert {top for top in tops if not top.endswith(".dist-info") and top != ".."} == {"hamstring_gui"}


@pytest.mark.skipif(not (ROOT / "hamstring_gui" / "cli.py").exists(), reason="there is no command line yet")
def test_the_program_runs_from_it(installed: Path, tmp_path: Path) -> None:
    program = installed.with_name("hamstring-gui")
    phases = json.loads(run(program, "plan", "--json", cwd=tmp_path))["phases"]
    assert {phase["exercise"] for phase in phases if phase["exercise"]} >= {"bridge", "deadlift"}
    run(program, "check", ROOT / "assets" / "routines" / "hamstring.toml", cwd=tmp_path)
    settings = tmp_path / "german" / "config" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('language = "de"\n', encoding="utf-8")
    german = run(program, "--data-dir", tmp_path / "german", "plan", "--say", cwd=tmp_path)
    assert "Atme durch die Nase ein. Hüfte am Boden" in german
    picture = tmp_path / "stage.png"
    run(program, "--data-dir", tmp_path / "data", "snapshot", "stage", "--at", "62", "-o", picture, cwd=tmp_path)
    assert picture.read_bytes().startswith(b"\x89PNG")
