"""The process that turns a WAV file into a FLAC file, with the encoder that comes with Qt."""

from __future__ import annotations

import wave
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QUrl
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioBufferInput,
    QAudioFormat,
    QMediaCaptureSession,
    QMediaFormat,
    QMediaRecorder,
)

from .audio_format import our_format
from .pcm import RATE


def main(arguments: Sequence[str]) -> int:
    """Encode the WAV file named first into the FLAC file named second."""
    source, target = map(Path, arguments)
    app = QCoreApplication([])
    sort = our_format()
    recorder, capture, feed = QMediaRecorder(), QMediaCaptureSession(), QAudioBufferInput(sort)
    media = QMediaFormat(QMediaFormat.FileFormat.FLAC)
    media.setAudioCodec(QMediaFormat.AudioCodec.FLAC)
    recorder.setMediaFormat(media)
    recorder.setOutputLocation(QUrl.fromLocalFile(str(target.absolute())))
    recorder.setAudioSampleRate(RATE)
    recorder.setAudioChannelCount(1)
    recorder.setAutoStop(True)
    capture.setAudioBufferInput(feed)
    capture.setRecorder(recorder)
    if not recorder.isAvailable():  # it would say nothing, and wait for ever
        return 1
    buffers = _buffers(source, sort)
    waiting: list[QAudioBuffer] = []

    def send() -> None:
        # What the encoder has no room for is offered again when it asks for more.
        waiting.extend(islice(buffers, 1 - len(waiting)))
        while waiting and feed.sendAudioBuffer(waiting[0]):
            waiting[:] = islice(buffers, 1)

    feed.readyToSendAudioBuffer.connect(send)
    recorder.errorOccurred.connect(lambda: app.exit(1))
    recorder.recorderStateChanged.connect(
        lambda state: app.exit(0) if state == QMediaRecorder.RecorderState.StoppedState else None
    )
    recorder.record()
    return app.exec()


def _buffers(wav: Path, sort: QAudioFormat) -> Iterator[QAudioBuffer]:
    """Read a file a second at a time; the last buffer is empty, which ends the recording."""
    with wave.open(str(wav), "rb") as file:
        second = 0
        while data := file.readframes(RATE):
            yield QAudioBuffer(QByteArray(data), sort, second * 1_000_000)
            second += 1
    yield QAudioBuffer()
