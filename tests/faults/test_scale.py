"""Screens of other scales: the pages' own tests, run anew where every pixel is several."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.faults.running import ROOT, environment_of, running

FACTOR = "QT_SCALE_FACTOR"
TESTS = ("tests/faults/test_scale.py", "tests/screens/test_page_fit.py")
ASKED_FOR = "one_asked_for"
PAGES = "nothing_scrolls_sideways"
QUICK = f"{ASKED_FOR} or ({PAGES} and 1024 and (today or settings))"


@pytest.mark.skipif(FACTOR not in os.environ, reason="runs within the test below")
def test_the_scale_is_the_one_asked_for(qapp: QApplication) -> None:
    assert qapp.devicePixelRatio() == float(os.environ[FACTOR])


@pytest.mark.skipif(FACTOR in os.environ, reason="this is the scaled one")
def test_a_new_window_is_no_larger_than_its_screen(tmp_path: Path, display: str) -> None:
    environment = environment_of(display, **{FACTOR: "2"})
    arguments = ("1", "--data-dir", str(tmp_path))
    with running(*arguments, environment=environment, module="tests.faults.witness") as program:
        assert program.wait_for("shown") == "shown 640x400"


@pytest.mark.skipif(FACTOR in os.environ, reason="this is the scaled one")
@pytest.mark.parametrize(
    ("factor", "chosen", "count"),
    [
        ("3", QUICK, 3),
        *(pytest.param(factor, f"{ASKED_FOR} or {PAGES}", 69, marks=pytest.mark.slow) for factor in ("1.25", "2", "3")),
    ],
)
def test_no_page_is_clipped_at_any_scale(factor: str, chosen: str, count: int) -> None:
    environment = environment_of(None, QT_QPA_PLATFORM="offscreen", **{FACTOR: factor})
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *TESTS, "-k", chosen]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
    assert f"{count} passed" in done.stdout
