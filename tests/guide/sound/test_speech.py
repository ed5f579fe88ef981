"""Engines: what they say is levelled and trimmed; missing, hanging, lying and dying ones fail gracefully."""

from __future__ import annotations

import io
import sys
import wave
from array import array
from pathlib import Path

import pytest

from hamstring_gui.guide.sound import pcm, speech
from hamstring_gui.guide.sound.marks import LEVEL
from hamstring_gui.guide.sound.speech import Engine, Espeak, Manner, VoiceError, choose

needs_espeak = pytest.mark.skipif(not speech.espeak_command(), reason="eSpeak NG is not installed")


def program(folder: Path, code: str) -> tuple[str, ...]:
    """Write a program that stands in for eSpeak NG."""
    file = folder / "voice.py"
    file.write_text(code)
    return (sys.executable, "-S", "-E", str(file))


@needs_espeak
@pytest.mark.parametrize("text", ["Three.", "Breathe out all the way, and lift the hips.", "-v isn't an option"])
def test_espeak_speaks_as_loud_as_the_marks(text: str) -> None:
    samples = Espeak().speak(text, Manner())
    assert 0.2 < len(samples) / pcm.RATE < 5.0
    assert abs(pcm.loudness(samples) - LEVEL) < 1.0
    assert pcm.peak(samples) < -3.0


@needs_espeak
def test_a_phrase_has_no_silence_around_it() -> None:
    samples = Espeak().speak("Last one.", Manner())
    edge = pcm.frames(0.05)
    assert pcm.rms(samples[:edge]) > 100 and pcm.rms(samples[-edge:]) > 30


@needs_espeak
def test_a_faster_voice_takes_less_time() -> None:
    slow, fast = (len(Espeak().speak("Ribs down, core firm.", Manner(rate=rate))) for rate in (120, 240))
    assert fast < 0.7 * slow


@needs_espeak
def test_the_voices_for_a_language_are_listed() -> None:
    assert "en-us" in Espeak().voices("en")


def test_a_missing_program_is_said_in_words() -> None:
    with pytest.raises(VoiceError, match="can't be started"):
        Espeak(("/nowhere/espeak-ng",)).speak("One.", Manner())


def test_a_program_that_hangs_is_left_alone(tmp_path: Path) -> None:
    hanging = Espeak(program(tmp_path, "import time\ntime.sleep(60)"), seconds=0.2)
    with pytest.raises(VoiceError, match="in time"):
        hanging.speak("One.", Manner())


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("import sys; sys.exit('no such voice')", "no such voice"),
        ("import os; os.abort()", "failed"),
        ("pass", "failed"),
        ("print('Lorem ipsum ' * 1000)", "no usable sound"),
        ("import sys; sys.stdout.buffer.write(b'RIFF\\xff\\xff\\xff\\x7fWAVEfmt ')", "no usable sound"),
    ],
)
def test_a_program_that_exits_or_writes_nonsense_is_an_error(tmp_path: Path, code: str, told: str) -> None:
    with pytest.raises(VoiceError, match=told):
        Espeak(program(tmp_path, code)).speak("One.", Manner())


@pytest.mark.parametrize(
    ("samples", "told"),
    [
        (pcm.silence(8000), "stayed silent"),
        (array("h", [9000, -9000] * pcm.RATE * 5), "come to an end"),
    ],
)
def test_sound_that_can_not_be_the_phrase_is_refused(samples: pcm.Samples, told: str) -> None:
    with pytest.raises(VoiceError, match=told):
        speech.voiced(samples, "One.")


def test_sound_of_another_rate_is_brought_to_ours() -> None:
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(44100)
        file.writeframes(array("h", [5000, 5000] * 44100).tobytes())
    samples = pcm.from_wav(buffer.getvalue())
    assert abs(len(samples) - pcm.RATE) <= 1 and set(samples) == {5000}


class Stub:
    """An engine that speaks with some voices only."""

    def __init__(self, name: str, *voices: str) -> None:
        self.name = name
        self.known = voices
        self.closed = False

    def speak(self, text: str, manner: Manner) -> pcm.Samples:
        if manner.voice not in self.known:
            raise VoiceError("unknown voice")
        return pcm.silence(10)

    def voices(self, language: str) -> tuple[str, ...]:
        return self.known

    def close(self) -> None:
        self.closed = True


def test_the_first_engine_that_speaks_is_taken_and_the_others_are_ended() -> None:
    mute, able = Stub("system"), Stub("espeak", "")
    makers = [("system", lambda: mute), ("espeak", lambda: able)]
    chosen = choose("auto", Manner(), makers)
    assert chosen.engine is able and chosen.notice == ""
    assert mute.closed and not able.closed


def test_another_engine_than_the_wanted_one_is_told() -> None:
    mute, able = Stub("system"), Stub("espeak", "")
    chosen = choose("system", Manner(), [("system", lambda: mute), ("espeak", lambda: able)])
    assert chosen.engine is able and "another one" in chosen.notice


def test_an_unknown_voice_gives_way_to_the_usual_one_and_is_told() -> None:
    able: Engine = Stub("espeak", "")
    chosen = choose("auto", Manner(voice="Zeus"), [("espeak", lambda: able)])
    assert chosen.engine is able and chosen.manner.voice == "" and "Zeus" in chosen.notice


def test_no_engine_at_all_is_told_and_no_voice_is_not() -> None:
    assert choose("auto", Manner(), []).notice == speech.NO_VOICE
    silent = choose("none", Manner(), [("espeak", lambda: Stub("espeak", ""))])
    assert silent.engine is None and silent.notice == ""
