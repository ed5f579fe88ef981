"""The process that plays: started, fed, lost and ended, with programs that stand in for it."""

from __future__ import annotations

import sys
import time
from array import array
from pathlib import Path

import pytest

from hamstring_gui.guide.sound import pcm
from hamstring_gui.guide.sound.loudspeaker import MOVED, NO_DEVICE, Loudspeaker, open_loudspeaker

OBEDIENT = """
import struct, sys
taken, back, out = 0, 0, sys.stdout.buffer
out.write(struct.pack("<qiii", 0, 1000, 0, 0)); out.flush()
while len(head := sys.stdin.buffer.read(4)) == 4:
    count, = struct.unpack("<i", head)
    if count < 0:
        back += 1
        out.write(struct.pack("<qiii", taken, 1000, 0, back)); out.flush()
        continue
    with open(sys.argv[1], "ab") as file:
        file.write(sys.stdin.buffer.read(2 * count))
    taken += count
    out.write(struct.pack("<qiii", taken, 1000 - count, count, back)); out.flush()
"""


def program(folder: Path, code: str) -> tuple[str, ...]:
    file = folder / "player.py"
    file.write_text(code)
    return (sys.executable, "-S", "-E", str(file), str(folder / "played"))


def opened(folder: Path, code: str) -> Loudspeaker:
    sink = open_loudspeaker(program(folder, code))
    assert sink is not None
    return sink


def until(condition: object, seconds: float = 10.0) -> bool:
    """Wait for another process: as short as can be, and never for ever."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():  # type: ignore[operator]  # any callable without arguments
            return True
        time.sleep(0.001)
    return False


def test_what_is_written_arrives_and_what_it_takes_is_known(tmp_path: Path) -> None:
    sink = opened(tmp_path, OBEDIENT)
    try:
        assert until(lambda: sink.free() == 1000)
        sink.write(array("h", range(400)))
        assert sink.free() <= 600 and sink.queued() >= 400
        assert until(lambda: sink.free() == 600 and sink.queued() == 400)
        sink.take_back()
        assert until(lambda: sink.free() == 1000 and sink.queued() == 0)
        assert not sink.is_lost() and sink.is_current()
    finally:
        sink.close()
    assert (tmp_path / "played").read_bytes() == array("h", range(400)).tobytes()


@pytest.mark.parametrize(("code", "current"), [(NO_DEVICE, True), (MOVED, False)])
def test_how_it_ends_tells_why(tmp_path: Path, code: int, current: bool) -> None:
    sink = opened(tmp_path, f"import sys; sys.exit({code})")
    assert until(sink.is_lost)
    assert sink.is_current() is current
    sink.write(pcm.silence(100))
    sink.close()


def test_one_that_aborts_is_lost_and_no_more(tmp_path: Path) -> None:
    sink = opened(tmp_path, "import os; os.abort()")
    assert until(sink.is_lost)
    sink.write(pcm.silence(100))
    sink.close()


def test_one_that_hangs_takes_nothing_and_is_ended(tmp_path: Path) -> None:
    sink = opened(tmp_path, "import time; time.sleep(60)")
    assert sink.free() == 0 and not sink.is_lost()
    sink.close()
    assert sink.is_lost()


def test_a_program_that_is_not_there_is_no_device() -> None:
    assert open_loudspeaker(("/nowhere/player",)) is None


def test_the_real_one_says_that_there_is_no_device(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    sink = open_loudspeaker()
    assert sink is not None
    try:
        if until(lambda: sink.is_lost() or sink.free() > 0, 30.0) and not sink.is_lost():
            pytest.skip("this machine has a device that needs no sound server")
        assert sink._process.returncode == NO_DEVICE
    finally:
        sink.close()
