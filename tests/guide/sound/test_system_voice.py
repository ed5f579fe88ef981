"""The voices of macOS and Windows: what their programs are asked, and what becomes of what they do."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from hamstring_gui.guide.sound import pcm
from hamstring_gui.guide.sound.marks import LEVEL
from hamstring_gui.guide.sound.speech import Manner, VoiceError
from hamstring_gui.guide.sound.system_voice import SystemVoice, engines, macos_command, windows_command

SPEAKS = """
import math, sys, wave
text = sys.stdin.read()
with wave.open(sys.argv[1], "wb") as file:
    file.setparams((1, 2, 22050, 0, "NONE", ""))
    for at in range(1000 * len(text)):
        file.writeframes(int(3000 * math.sin(at / 20)).to_bytes(2, "little", signed=True))
"""


def saying(code: str) -> Callable[[str, Manner, Path], tuple[Sequence[str], str]]:
    return lambda text, manner, file: ((sys.executable, "-S", "-E", "-c", code, str(file)), text)


def test_a_phrase_that_the_program_renders_is_levelled_like_every_other() -> None:
    samples = SystemVoice(saying(SPEAKS)).speak("Breathe in.", Manner())
    assert pcm.loudness(samples) == pytest.approx(LEVEL, abs=1.0)
    assert len(samples) == pytest.approx(11000, abs=300)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("pass", "wrote nothing"),
        ("import sys; sys.exit(3)", "exit code 3"),
        ("import sys; open(sys.argv[1], 'w').write('nonsense')", "no usable sound"),
        ("import time; time.sleep(60)", "in time"),
    ],
)
def test_a_program_that_fails_is_an_error_in_words(code: str, told: str) -> None:
    with pytest.raises(VoiceError, match=told):
        SystemVoice(saying(code), seconds=0.5).speak("One.", Manner())


def test_a_program_that_is_not_there_is_an_error_in_words() -> None:
    with pytest.raises(VoiceError, match="can't be started"):
        SystemVoice(lambda text, manner, file: (("/nowhere/say",), text)).speak("One.", Manner())


def test_no_text_is_ever_part_of_a_command() -> None:
    for make in (macos_command, windows_command):
        command, given = make("-o /etc/passwd; $(rm)", Manner("Ann", 200), Path("phrase.wav"))
        assert not any("passwd" in part for part in command)
        assert "passwd" in given


def test_windows_is_told_rate_voice_and_file() -> None:
    _, given = windows_command("Eins – zwei", Manner("Anna", 330), Path("p.wav"))
    assert given.isascii()
    assert json.loads(given) == {
        "text": "Eins – zwei",
        "voice": "Anna",
        "rate": 10,
        "hertz": 22050,
        "file": "p.wav",
        "language": "en",
    }


@pytest.mark.parametrize(
    ("platform", "names"), [("linux", ["espeak"]), ("darwin", ["system", "espeak"]), ("win32", ["system", "espeak"])]
)
def test_each_system_has_its_engines_the_best_first(platform: str, names: list[str]) -> None:
    assert [name for name, _ in engines(platform)] == names
