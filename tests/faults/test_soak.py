"""Sessions for hours in a real window: no more memory than after the first, and none is late."""

from __future__ import annotations

import signal
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.running import READY, environment_of, running

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read as Linux tells it")

GROWTH = 5 * 2**20
HOURS = 2


@dataclass(frozen=True)
class Soaked:
    """What sessions in a row took: seconds of practice, bytes of memory once each is left, milliseconds of delay."""

    seconds: int
    sizes: tuple[int, ...]
    late: tuple[int, ...]
    over: tuple[int, ...]

    @property
    def growth(self) -> int:
        """Return by how many bytes the memory grew after the first session, which fills what is kept on purpose."""
        return max(self.sizes[1:]) - self.sizes[0]


def soak(folder: Path, display: str, sessions: int, speed: int) -> Soaked:
    """Practise so many sessions in a window, as a time-lapse."""
    arguments = (str(sessions), "--data-dir", str(folder), "start", "--speed", str(speed), *READY)
    seconds, sizes, late, over = 0, [], [], []
    with running(*arguments, environment=environment_of(display), module="tests.faults.soak") as process:
        for _ in range(sessions):
            words = process.wait_for("ended", 200.0).split()
            assert words[1:3] == ["completed", "65"]
            seconds += int(words[3])
            late.append(int(words[4]))
            over.append(int(words[5]))
            sizes.append(int(process.wait_for("left").split()[1]))
        process.process.send_signal(signal.SIGTERM)
        assert process.process.wait(30) == 0
    return Soaked(seconds, tuple(sizes), tuple(late), tuple(over))


def test_sessions_in_a_row_take_no_more_memory_than_the_first(tmp_path: Path, display: str) -> None:
    found = soak(tmp_path, display, 3, 300)
    assert found.growth < GROWTH, found.sizes


@pytest.mark.slow
def test_two_hours_in_a_window_take_no_more_memory_and_never_drift(
    tmp_path: Path, display: str, capsys: pytest.CaptureFixture[str]
) -> None:
    sessions = 12
    found = soak(tmp_path, display, sessions, 60)
    with capsys.disabled():
        print(
            f"\n{found.seconds / 3600:.2f} hours of sessions in a window: {found.growth / 2**20:.2f} MiB more than"
            f" after the first; each ended at most {max(found.over)} ms late, the last {found.over[-1]} ms"
        )
    assert found.seconds >= HOURS * 3600
    assert found.growth < GROWTH, found.sizes
    assert max(found.over[len(found.over) // 2 :]) <= max(found.over[: len(found.over) // 2]) + 50
