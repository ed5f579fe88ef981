"""A virtual screen for tests that need a real window."""

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """Give the name of a virtual display, such as ":99"."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb isn't installed")
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as told:
        number = told.readline().strip()
    assert number, "Xvfb didn't start"
    yield f":{number}"
    server.terminate()
    server.wait(10)
