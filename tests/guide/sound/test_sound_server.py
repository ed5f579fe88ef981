"""With a real sound server that plays into nothing: it is killed and comes back, and onsets are measured."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from array import array
from collections.abc import Callable, Iterator
from math import sin, tau
from pathlib import Path

import pytest

from hamstring_gui.guide.sound import pcm
from hamstring_gui.guide.sound.loudspeaker import Loudspeaker, open_loudspeaker
from hamstring_gui.guide.sound.output import BUFFER, DEVICE_LOST, Following, Stream
from hamstring_gui.guide.sound.score import Single

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (shutil.which("pulseaudio") and shutil.which("parec")), reason="pulseaudio and parec are not installed"
    ),
]


class Server:
    """A sound server of our own, whose only device is a null sink."""

    def __init__(self, folder: Path) -> None:
        self.socket = folder / "native"
        self._environment = {**os.environ, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(
            [
                "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                f"--load=module-native-protocol-unix socket={self.socket} auth-anonymous=1",
                "--load=module-null-sink sink_name=nowhere",
            ],
            env=self._environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert until(self.socket.exists)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self.socket.unlink(missing_ok=True)


class Recording:
    """What the null sink plays, with the moment at which each part of it arrived."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [
                "parec",
                "-d",
                "nowhere.monitor",
                f"--rate={pcm.RATE}",
                "--channels=1",
                "--format=s16le",
                "--latency-msec=5",
            ],
            stdout=subprocess.PIPE,
        )
        self.samples = array("h")
        self.arrivals: list[tuple[float, int]] = []
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        self._thread.join()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def first_sound(self) -> float:
        """Return the moment at which the first loud sample was played."""
        begun = min(moment - count / pcm.RATE for moment, count in self.arrivals)
        return begun + next(at for at, sample in enumerate(self.samples) if abs(sample) > 3000) / pcm.RATE

    def _read(self) -> None:
        assert self._process.stdout is not None
        while data := os.read(self._process.stdout.fileno(), 4096):
            self.samples.frombytes(data[: len(data) // 2 * 2])
            self.arrivals.append((time.monotonic(), len(self.samples)))


def until(condition: Callable[[], bool], seconds: float = 15.0) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.005)
    return False


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    server = Server(tmp_path)
    monkeypatch.setenv("PULSE_SERVER", f"unix:{server.socket}")
    server.start()
    yield server
    server.kill()


@pytest.fixture
def opened() -> Iterator[Callable[[], Loudspeaker]]:
    made: list[Loudspeaker] = []

    def open_one() -> Loudspeaker:
        sink = open_loudspeaker()
        assert sink is not None
        made.append(sink)
        return sink

    yield open_one
    for sink in made:
        sink.close()


def test_a_killed_server_is_told_and_a_new_one_is_found(server: Server, opened: Callable[[], Loudspeaker]) -> None:
    made: list[Loudspeaker] = []
    told: list[str] = []

    def open_one() -> Loudspeaker:
        made.append(opened())
        return made[-1]

    stream = Stream(open_one, time.monotonic, told.append)
    stream.following = Following(Single(pcm.silence(0)), 0, time.monotonic())

    def plays() -> bool:
        stream.tick()
        return bool(made) and not made[-1].is_lost() and made[-1].queued() > 0

    def is_told() -> bool:
        stream.tick()
        return bool(told)

    assert until(plays)
    server.kill()
    assert until(is_told)
    server.start()
    assert until(plays)
    assert told == [DEVICE_LOST]

    def is_idle() -> bool:
        stream.tick()
        return stream.idle

    stream.following = None
    assert until(is_idle) and made[-1].is_lost()


def test_an_onset_is_heard_within_one_buffer_of_the_session(server: Server, opened: Callable[[], Loudspeaker]) -> None:
    tone = Single(array("h", [0] * pcm.RATE + [int(9000 * sin(tau * 880 * at / pcm.RATE)) for at in range(pcm.RATE)]))
    stream = Stream(opened, time.monotonic, pytest.fail)
    recording = Recording()
    try:
        begun = time.monotonic() + 3.0
        # Standing still first, as a session that is about to start: the device is open when it does.
        stream.following = Following(tone, 0, begun, running=False)
        while (now := time.monotonic()) < begun + 2.0:
            if now >= begun and not stream.following.running:
                stream.following = Following(tone, 0, begun)
            stream.tick()
            time.sleep(0.005)
    finally:
        stream.close()
        recording.close()
    late = recording.first_sound() - (begun + 1.0)
    assert abs(late) < BUFFER, late
