"""The running program follows how the desktop wants programs to look; where there is no desktop, nothing is missing."""

import shutil
import sys
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the desktop's bus is Linux's", allow_module_level=True)

from hamstring_gui.app.portal import MOTION
from tests.desktop_bus import desktop_bus
from tests.fake_portal import portal
from tests.faults.running import environment_of, running


def test_the_program_follows_the_desktop_while_it_runs(tmp_path: Path, display: str) -> None:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon isn't installed")
    arguments = ("1", "--data-dir", str(tmp_path / "data"))
    with desktop_bus(tmp_path) as address, portal(address, {MOTION: ("u", 1)}) as desktop:
        environment = environment_of(display, DBUS_SESSION_BUS_ADDRESS=address)
        with running(*arguments, environment=environment, module="tests.faults.witness") as program:
            program.wait_for("motion reduced")
            desktop.change(MOTION, ("u", 0))
            program.wait_for("motion full")


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/at-all", "nonsense"])
def test_without_a_bus_the_program_starts_all_the_same(tmp_path: Path, display: str, address: str) -> None:
    environment = environment_of(display, DBUS_SESSION_BUS_ADDRESS=address, XDG_RUNTIME_DIR=str(tmp_path))
    arguments = ("1", "--data-dir", str(tmp_path / "data"))
    with running(*arguments, environment=environment, module="tests.faults.witness") as program:
        program.wait_for("shown")
