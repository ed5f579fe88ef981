"""The voices of macOS and Windows, by the programs with which those systems render speech into a file."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from .own_process import no_window
from .pcm import RATE, Samples
from .speech import SPEAK_SECONDS, Engine, Espeak, Manner, VoiceError, checked

_START_SECONDS = 3.0 * SPEAK_SECONDS
"""These programs load a large voice each time they are started."""
_WINDOWS_SCRIPT = """
$wish = [Console]::In.ReadToEnd() | ConvertFrom-Json
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
if ($wish.voice) { $voice.SelectVoice($wish.voice) }
else { try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]$wish.language) } catch {} }
$voice.Rate = $wish.rate
$sort = New-Object System.Speech.AudioFormat.SpeechAudioFormatInfo($wish.hertz, 'Sixteen', 'Mono')
$voice.SetOutputToWaveFile($wish.file, $sort)
$voice.Speak($wish.text)
$voice.Dispose()
"""
_USUAL_RATE = 165


class SystemVoice:
    """A program of the system that renders a phrase into a WAV file."""

    name = "system"

    def __init__(
        self, command: Callable[[str, Manner, Path], tuple[Sequence[str], str]], seconds: float = _START_SECONDS
    ) -> None:
        self._command = command
        self._seconds = seconds

    def speak(self, text: str, manner: Manner) -> Samples:
        """Return the phrase as it was spoken; raises VoiceError."""
        with tempfile.TemporaryDirectory(prefix="hamstring-voice-", ignore_cleanup_errors=True) as folder:
            file = Path(folder) / "phrase.wav"
            command, given = self._command(text, manner, file)
            self._run(command, given)
            try:
                return checked(file.read_bytes(), text)
            except OSError as error:
                raise VoiceError("the system's voice wrote nothing") from error

    def voices(self, language: str) -> tuple[str, ...]:  # noqa: ARG002 - the interface of all engines
        """Return no names: they are those that the system's own settings show."""
        return ()

    def close(self) -> None:
        """End what the engine has started: nothing, as every phrase ends by itself."""

    def _run(self, command: Sequence[str], given: str) -> None:
        try:
            done = subprocess.run(
                command,
                input=given.encode(), capture_output=True, check=False,
                timeout=self._seconds, creationflags=no_window(),
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise VoiceError("the system's voice did not answer in time") from error
        except OSError as error:
            raise VoiceError(f"the system's voice can't be started: {error.strerror or error}") from error
        if done.returncode != 0:
            raise VoiceError(f"the system's voice failed with exit code {done.returncode}")


def macos_command(text: str, manner: Manner, file: Path) -> tuple[Sequence[str], str]:
    """Return how macOS renders a phrase, and what the program is given to read."""
    name = manner.voice or voice_among(_macos_voices(), manner.language)
    voice = ("-v", name) if name else ()
    form = ("--file-format=WAVE", f"--data-format=LEI16@{RATE}")
    return ("say", *voice, "-r", str(manner.rate), "-o", str(file), *form, "-f", "-"), text


def voice_among(listed: str, language: str) -> str:
    """Return the first voice for a language in the list that `say -v ?` gives; nothing where there is none.

    A line of it is a name, which may hold blanks, a locale such as de_DE, and after a # an example.
    """
    for line in listed.splitlines():
        found = re.match(r"(.+?)\s+([a-z]{2,3}(?:[_-]\w+)?)\s+#", line)
        if found and found.group(2).replace("-", "_").startswith(language):
            return found.group(1)
    return ""


@cache
def _macos_voices() -> str:
    try:
        done = subprocess.run(("say", "-v", "?"), capture_output=True, timeout=_START_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode(errors="replace")


def windows_command(text: str, manner: Manner, file: Path) -> tuple[Sequence[str], str]:
    """Return how Windows renders a phrase, and what the program is given to read."""
    # Its rates go from -10 to 10, a third as fast to three times as fast.
    rate = max(-10, min(10, round((manner.rate / _USUAL_RATE - 1.0) * 10)))
    # In ASCII, as the console's encoding is anyone's guess.
    told = {"text": text, "voice": manner.voice, "rate": rate, "hertz": RATE, "file": str(file)}
    wish = json.dumps({**told, "language": manner.language.replace("_", "-")})
    return ("powershell", "-NoProfile", "-NonInteractive", "-Command", _WINDOWS_SCRIPT), wish


def engines(platform: str = sys.platform) -> tuple[tuple[str, Callable[[], Engine]], ...]:
    """Return the names and makers of the engines of a system, the best first."""
    commands = {"darwin": macos_command, "win32": windows_command}
    if platform not in commands:
        return (("espeak", Espeak),)
    return (("system", lambda: SystemVoice(commands[platform])), ("espeak", Espeak))
