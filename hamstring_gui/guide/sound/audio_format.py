"""The format of our sound in Qt's terms."""

from __future__ import annotations

from PySide6.QtMultimedia import QAudioFormat

from .pcm import RATE


def our_format() -> QAudioFormat:
    """Return the format in which all sound is made."""
    made = QAudioFormat()
    made.setSampleRate(RATE)
    made.setChannelCount(1)
    made.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return made
