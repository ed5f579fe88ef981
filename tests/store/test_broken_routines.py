"""Broken and hostile routine files: each is refused at every entrance, in words, and never hides the others."""

from pathlib import Path

import pytest

from hamstring_gui.cli import main
from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.store import library, routine_file

FILES = sorted((Path(__file__).parents[1] / "data" / "routines").glob("*.toml"))


def told_by(path: Path) -> str:
    """Return what the first line of a file says that must be told about it."""
    head = path.read_bytes().partition(b"\n")[0].decode("utf-8", "replace")
    _, marker, told = head.partition("# told: ")
    return told.strip() if marker and path.stem != "utf16" else ""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_broken_file_is_refused_with_its_reason(path: Path) -> None:
    with pytest.raises(FaultsError) as caught:
        routine_file.load(path, library.poses())
    assert all(fault.file == str(path) and fault.expected for fault in caught.value.faults)
    assert told_by(path) in str(caught.value)
    assert all(line.isprintable() for line in str(caught.value).splitlines())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_command_line_tells_it_one_a_line_and_fails(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(path)]) == 1
    told = capsys.readouterr()
    lines = (told.out + told.err).splitlines()
    assert lines
    assert lines[0].startswith(str(path))
    assert all(line.startswith("  ") for line in lines[1:])
    assert any(told_by(path) in line for line in lines)


@pytest.mark.parametrize("path", FILES[::3], ids=lambda path: path.stem)
def test_a_plan_of_a_broken_file_is_refused_with_its_reason(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", str(path)]) != 0
    told = capsys.readouterr()
    assert told_by(path) in told.out + told.err
    assert "Traceback" not in told.err
