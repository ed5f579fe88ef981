"""An engine that needs no program, and choices for short plans."""

from __future__ import annotations

from array import array
from dataclasses import replace
from math import sin, tau

from hamstring_gui.guide.sound import pcm
from hamstring_gui.guide.sound.speech import Manner, VoiceError, voiced
from hamstring_gui.practice.choices import Choices, ExerciseChoice


class Hum:
    """An engine that hums as long as a voice would speak, and remembers what it was asked for."""

    name = "hum"

    def __init__(self, *failing: str) -> None:
        self.asked: list[str] = []
        self.failing = failing
        self.closed = False

    def speak(self, text: str, manner: Manner) -> pcm.Samples:
        self.asked.append(text)
        if text in self.failing or "*" in self.failing:
            raise VoiceError("the hum broke")
        count = pcm.frames((0.1 + 0.055 * len(text)) * 165 / manner.rate)
        return voiced(array("h", [int(6000 * sin(tau * 200 * at / pcm.RATE)) for at in range(count)]), text)

    def voices(self, language: str) -> tuple[str, ...]:
        return ()

    def close(self) -> None:
        self.closed = True


def only(name: str, choices: Choices) -> Choices:
    """Return choices that leave out every exercise but one of the built-in routine."""
    others = {"bridge", "hip_flexor", "deadlift"} - {name}
    return replace(choices, exercises={other: ExerciseChoice(included=False) for other in others})
