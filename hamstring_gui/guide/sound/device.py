"""The process that plays: it hands what it is sent to the system's usual loudspeaker, through Qt's audio sink."""

from __future__ import annotations

import sys
import threading
import time
from array import array
from collections.abc import Sequence
from queue import SimpleQueue
from typing import BinaryIO

from PySide6.QtCore import QCoreApplication, QIODevice
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from . import pcm
from .audio_format import our_format
from .loudspeaker import COUNT, LOST, MOVED, NO_DEVICE, REPORT, TAKE_BACK
from .output import AHEAD, BUFFER, FADE
from .pcm import Samples

_CODES = {
    QAudioFormat.SampleFormat.Int16: "h",
    QAudioFormat.SampleFormat.Int32: "i",
    QAudioFormat.SampleFormat.Float: "f",
}
_STEP = 0.005
_IN_SERVER = pcm.frames(0.02)
"""What a sound server holds and Qt doesn't tell: 20 to 30 ms were measured with PulseAudio."""
_LOOK = 1.0
_SCALES = {"h": 1.0, "i": 65536.0, "f": 1.0 / 32768.0}


def open_default() -> DeviceSink | None:
    """Open the system's usual loudspeaker; None when there is none that can be used."""
    device = QMediaDevices.defaultAudioOutput()
    if device.isNull():
        return None
    wanted = our_format()
    if not device.isFormatSupported(wanted):
        wanted = device.preferredFormat()
        if wanted.sampleFormat() not in _CODES:
            return None
    sink = DeviceSink(device, wanted)
    return None if sink.is_lost() else sink


class DeviceSink:
    """An open loudspeaker, in whatever format it takes."""

    def __init__(self, device: QAudioDevice, audio_format: QAudioFormat) -> None:
        self._id = device.id()
        self._rate = audio_format.sampleRate()
        self._channels = audio_format.channelCount()
        self._code = _CODES[audio_format.sampleFormat()]
        self._frame = audio_format.bytesPerFrame()
        self._sink = QAudioSink(device, audio_format)
        self._sink.setBufferSize(int(BUFFER * self._rate) * self._frame)
        self._device: QIODevice | None = self._sink.start()

    def free(self) -> int:
        """Return how many samples can be written now."""
        return self._to_ours(self._sink.bytesFree())

    def queued(self) -> int:
        """Return how many samples are written and not yet heard."""
        queued = self._to_ours(self._sink.bufferSize() - self._sink.bytesFree())
        return queued + _IN_SERVER if queued else 0

    def write(self, samples: Samples) -> None:
        """Write samples in the device's own format."""
        if self._device is not None:
            self._device.write(self._converted(samples))

    def is_lost(self) -> bool:
        """Return whether the device no longer plays; running dry for a moment is no loss."""
        # The signal of a changed state can't be connected from Python in every version of Qt: so it is asked.
        return self._device is None or self._sink.state() == QtAudio.State.StoppedState

    def is_current(self) -> bool:
        """Return whether it is still the system's usual loudspeaker."""
        return QMediaDevices.defaultAudioOutput().id() == self._id

    def close(self) -> None:
        """Give the device back, without waiting for what it has not played."""
        self._device = None
        self._sink.reset()

    def _to_ours(self, count: int) -> int:
        return max(0, count) // self._frame * pcm.RATE // self._rate

    def _converted(self, samples: Samples) -> bytes:
        samples = pcm.resampled(samples, pcm.RATE, self._rate)
        if self._code == "h" and self._channels == 1:
            return samples.tobytes()
        scale = _SCALES[self._code]
        whole = self._code != "f"
        values = [int(value * scale) if whole else value * scale for value in samples for _ in range(self._channels)]
        return array(self._code, values).tobytes()


class Inbox:
    """What was sent to this process and not yet played; `closed` once the sender has gone."""

    def __init__(self, pipe: BinaryIO) -> None:
        self.closed = False
        self.received = self.taken_back = 0
        self.waiting = pcm.silence(0)
        self._pipe = pipe
        self._come: SimpleQueue[Samples | None] = SimpleQueue()
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    def open(self) -> None:
        """Take in all that has come: samples, or the sign to take back what waits."""
        while not self._come.empty():
            samples = self._come.get()
            if samples is not None:
                self.received += len(samples)
                self.waiting.extend(samples)
            else:
                self.taken_back += 1
                self.waiting = _fallen(self.waiting)

    def take(self, count: int) -> Samples:
        """Return the next samples, at most `count`."""
        found, self.waiting = self.waiting[:count], self.waiting[count:]
        return found

    def _read(self) -> None:
        while len(head := self._pipe.read(COUNT.size)) == COUNT.size:
            (count,) = COUNT.unpack(head)
            if count == TAKE_BACK:
                self._come.put(None)
            else:
                data = self._pipe.read(2 * count)
                self._come.put(array("h", data[: len(data) // 2 * 2]))
        self.closed = True


def _fallen(samples: Samples) -> Samples:
    """Return the first samples, falling to silence."""
    values = reversed(samples[:FADE])
    return pcm.clipped(value * factor for value, factor in zip(values, pcm.ramp(FADE), strict=False))[::-1]


def play(inbox: Inbox, reports: BinaryIO, device: DeviceSink, app: QCoreApplication) -> int:
    """Play until the sender has gone or the device has; returns the exit code."""
    look_at = time.monotonic() + _LOOK
    while not inbox.closed:
        app.processEvents()
        if device.is_lost():
            return LOST
        if time.monotonic() >= look_at:
            if not device.is_current():
                return MOVED
            look_at = time.monotonic() + _LOOK
        inbox.open()
        if inbox.waiting and (free := device.free()) > 0:
            device.write(inbox.take(free))
        waiting = len(inbox.waiting)
        room = max(0, pcm.frames(AHEAD) - waiting)
        reports.write(REPORT.pack(inbox.received, room, device.queued() + waiting, inbox.taken_back))
        reports.flush()
        time.sleep(_STEP)
    return 0


def main(_arguments: Sequence[str]) -> int:
    """Play what comes in on the standard input, in the form that the loudspeaker's other side sends it."""
    app = QCoreApplication([])
    device = open_default()
    if device is None:
        return NO_DEVICE
    try:
        return play(Inbox(sys.stdin.buffer), sys.stdout.buffer, device, app)
    except BrokenPipeError:
        return 0
    finally:
        device.close()
