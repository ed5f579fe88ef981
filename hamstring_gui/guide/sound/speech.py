"""The voices behind one small interface: words go in, samples come out, or an error that a person understands."""

from __future__ import annotations

import os
import shutil
import subprocess
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Protocol

from . import pcm
from .kana import KANJI, in_kana
from .marks import LEVEL
from .own_process import no_window
from .pcm import Samples

SPEAK_SECONDS = 5.0
"""A phrase takes some hundredths of a second; what takes this long hangs."""
_LONGEST = 60.0
_KNEE, _PEAK = 0.36, 0.63
"""Peaks of the voice are bent between these parts of full scale: one loud consonant must not make all else quiet."""
_SPAN = 8 * pcm.FULL
_EDGE = 0.005
_QUIET = 60
"""Samples below this are the silence that engines put before and after a phrase."""


class VoiceError(Exception):
    """A phrase could not be spoken; the text says why, in words for the person."""


@dataclass(frozen=True)
class Manner:
    """How a phrase is said: the voice's name (empty for the engine's own choice), words a minute, language (pt_BR)."""

    voice: str = ""
    rate: int = 165
    language: str = "en"


class Engine(Protocol):
    """Something that speaks."""

    name: str

    def speak(self, text: str, manner: Manner) -> Samples:
        """Return the phrase as it was spoken; raises VoiceError."""

    def voices(self, language: str) -> tuple[str, ...]:
        """Return the names of the voices for a language; none when they can't be listed."""

    def close(self) -> None:
        """End what the engine has started."""


class Espeak:
    """The program eSpeak NG, started once for each phrase."""

    name = "espeak"

    def __init__(self, command: Sequence[str] | None = None, seconds: float = SPEAK_SECONDS) -> None:
        self._command = tuple(command or espeak_command())
        self._seconds = seconds

    def speak(self, text: str, manner: Manner) -> Samples:
        """Return the phrase as it was spoken; raises VoiceError."""
        voice = manner.voice or manner.language.replace("_", "-").lower()
        options = ("-v", voice, "-s", str(manner.rate), "-b", "1", "--stdin", "--stdout")
        read = in_kana(text) if manner.language == "ja" else text
        if KANJI.search(read):
            raise VoiceError(f"eSpeak NG can't read “{text}”")
        return checked(self._run(options, read.encode()), text)

    def voices(self, language: str) -> tuple[str, ...]:
        """Return the names of the voices for a language; none when they can't be listed."""
        try:
            listed = self._run((f"--voices={language}",), b"").decode(errors="replace").splitlines()
        except VoiceError:
            return ()
        columns = [line.split() for line in listed[1:]]
        return tuple(column[1] for column in columns if len(column) >= 4)

    def close(self) -> None:
        """End what the engine has started: nothing, as every phrase ends by itself."""

    def _run(self, options: Sequence[str], given: bytes) -> bytes:
        if not self._command:
            raise VoiceError("eSpeak NG is not installed")
        try:
            done = subprocess.run(
                (*self._command, *options),
                input=given, capture_output=True, timeout=self._seconds, check=False, creationflags=no_window(),
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise VoiceError("eSpeak NG did not answer in time") from error
        except OSError as error:
            raise VoiceError(f"eSpeak NG can't be started: {error.strerror or error}") from error
        if done.returncode != 0 or not done.stdout:
            told = done.stderr.decode(errors="replace").strip().splitlines()
            raise VoiceError(f"eSpeak NG failed: {told[-1] if told else f'exit code {done.returncode}'}")
        return done.stdout


def espeak_command() -> tuple[str, ...]:
    """Return how eSpeak NG is started here; empty when it is not installed."""
    found = shutil.which("espeak-ng") or shutil.which("espeak")
    usual = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files")) / "eSpeak NG" / "espeak-ng.exe"
    if found is None and usual.is_file():
        found = str(usual)
    return (found,) if found else ()


def checked(wav: bytes, text: str) -> Samples:
    """Return what an engine gave as samples of the voice's loudness; raises VoiceError for nonsense."""
    try:
        samples = pcm.from_wav(wav)
    except ValueError as error:
        raise VoiceError(f"the voice gave no usable sound: {error}") from error
    return voiced(samples, text)


def voiced(samples: Samples, text: str) -> Samples:
    """Return a spoken phrase without the silence around it, as loud as every other; raises VoiceError for nonsense."""
    loud = [at for at, block in _blocks(samples) if pcm.rms(block) > _QUIET]
    if not loud:
        raise VoiceError(f"the voice stayed silent at “{text}”")
    spoken = samples[loud[0] : loud[-1] + _BLOCK]
    if len(spoken) > pcm.frames(min(_LONGEST, 3.0 + 0.4 * len(text))):
        raise VoiceError(f"the voice did not come to an end at “{text}”")
    edge = pcm.frames(_EDGE)
    for _ in range(2):  # bending the peaks takes some loudness away, so once more
        spoken = _levelled(spoken)
    return pcm.clipped(pcm.faded([float(value) for value in spoken], edge, edge))


_BLOCK = pcm.RATE // 100


def _blocks(samples: Samples) -> list[tuple[int, Samples]]:
    return [(at, samples[at : at + _BLOCK]) for at in range(0, len(samples), _BLOCK)]


def _levelled(samples: Samples) -> Samples:
    gain = pcm.whole_gain(pcm.decibels(LEVEL - pcm.loudness(samples)))
    bent = _bends()
    try:
        return array("h", [bent[value * gain >> 12] for value in samples])
    except IndexError:
        # So quiet that the noise in it would be shouted: no voice.
        raise VoiceError("the voice is all but silent") from None


@cache
def _bends() -> array[int]:
    """Return what becomes of a sample: indexed by it, the negative ones from the end as Python has it."""
    knee, top = _KNEE * pcm.FULL, _PEAK * pcm.FULL
    room = top - knee
    above = (max(0.0, size - knee) for size in range(_SPAN))
    sizes = [round(min(size, knee) + room * over / (over + room)) for size, over in enumerate(above)]
    return array("h", [*sizes, *(-size for size in reversed(sizes))])


@dataclass(frozen=True)
class Chosen:
    """The engine that speaks, or None; and what to tell the person when it isn't what was asked for."""

    engine: Engine | None
    manner: Manner
    notice: str = ""


NO_VOICE = "No voice was found on this computer. eSpeak NG is a free one."
ANOTHER = "The voice you chose does not speak on this computer; another one does."
NO_SUCH_VOICE = "There is no voice called “{voice}”; the usual one speaks."
PROBE = "One."


def choose(wanted: str, manner: Manner, makers: Sequence[tuple[str, Callable[[], Engine]]]) -> Chosen:
    """Return the first engine that really speaks; `wanted` is “auto”, “none” or an engine's name.

    The engines are made and tried one after the other; this may take seconds, so never in the thread of the window.
    """
    if wanted == "none":
        return Chosen(None, manner)
    tried = sorted(makers, key=lambda maker: maker[0] != wanted)
    for name, make in tried:
        chosen = _tried(make(), manner)
        if chosen is not None:
            return replace(chosen, notice=ANOTHER) if wanted not in ("auto", name) else chosen
    return Chosen(None, manner, NO_VOICE)


def _tried(engine: Engine, manner: Manner) -> Chosen | None:
    usual = Manner("", manner.rate, manner.language)
    for way, notice in ((manner, ""), (usual, NO_SUCH_VOICE.format(voice=manner.voice))):
        try:
            engine.speak(PROBE, way)
        except VoiceError:
            if way == usual:
                break
        else:
            return Chosen(engine, way, notice)
    engine.close()
    return None
